import { blocksOf } from './markdown.ts';
import styles from './markdown.module.css';

interface Props {
  readonly text: string;
  /** Leaves out the first heading, where the page has it. */
  readonly withoutTitle?: boolean;
}

/** A document as React elements: what it holds becomes text, never HTML. */
export function Markdown({ text, withoutTitle = false }: Props) {
  const blocks = blocksOf(text);
  const shown = withoutTitle && blocks[0]?.kind === 'h1' ? blocks.slice(1) : blocks;
  return (
    <div className={styles.words}>
      {shown.map((block, index) => {
        // A document does not change while it is shown, so a block's place is its name.
        const key = `${String(index)} ${block.kind}`;
        switch (block.kind) {
          case 'h1':
            // The page has a heading of its own; this one is the document's.
            return (
              <h2 key={key} className={styles.title}>
                {block.text}
              </h2>
            );
          case 'h2':
            return <h2 key={key}>{block.text}</h2>;
          case 'p':
            return <p key={key}>{block.text}</p>;
          case 'list':
            return (
              <ul key={key}>
                {block.items.map((item, place) => (
                  <li key={`${String(place)} ${item}`}>{item}</li>
                ))}
              </ul>
            );
        }
      })}
    </div>
  );
}
