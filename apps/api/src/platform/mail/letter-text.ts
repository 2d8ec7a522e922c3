import { FRAME } from './letter.js';
import type { Letter } from './letter.js';

const WIDTH = 72;

/** A letter as plain text: short lines, the link on a line of its own so that every program finds its end. */
export function textOf(letter: Letter, sender: string): string {
  const { lines, button, after = [] } = letter;
  const blocks = [
    FRAME.greeting,
    ...lines.map(wrap),
    ...(button ? [`${wrap(`${button.words}:`)}\n${button.url}`] : []),
    ...after.map(wrap),
    sender,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function wrap(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
