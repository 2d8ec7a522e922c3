import { useState, type ReactNode } from 'react';
import type { Helpline, SupportCard as Card } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { textLink } from './text-link.ts';
import styles from './support-card.module.css';

function Sentences({ why }: { readonly why: Card['why'] }): ReactNode {
  switch (why) {
    case 'at-risk':
      return (
        <Trans>
          It sounds as if things are very hard right now. You do not have to be alone with it: you can talk to
          someone at one of these numbers.
        </Trans>
      );
    case 'worried-about-another':
      return (
        <Trans>
          It sounds as if you are worried about somebody. These people can help you think about what to do.
        </Trans>
      );
    case 'could-not-scan':
      return (
        <Trans>
          We could not check your words just now, so a moderator will read them first. If you need somebody
          now, you can reach these people.
        </Trans>
      );
  }
}

/** Ways to reach one helpline, each a big thing to press. */
function Numbers({ line }: { readonly line: Helpline }) {
  const { name, phone, text } = line;
  return (
    <div className={styles.numbers}>
      {phone === null ? null : (
        <a className={styles.number} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          <span>
            <Trans>
              Call {name} <strong>{phone}</strong>
            </Trans>
          </span>
        </a>
      )}
      {text === null ? null : (
        <a className={styles.number} href={textLink(text)}>
          <Icon name="message" />
          <span>
            <Trans>
              Text {name} <strong>{text}</strong>
            </Trans>
          </span>
        </a>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: Helpline }) {
  return (
    <li className={styles.line}>
      <Numbers line={line} />
      <p className={styles.hours}>
        {line.hours}
        {line.web === null ? null : (
          <>
            {' · '}
            <a href={line.web} rel="noreferrer">
              <Trans>{line.name} on the web</Trans>
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/**
 * Stands in the flow beside the words that worried us, never over them. Closing it leaves a button in its place,
 * so that it can be found again.
 */
export function SupportCard({ card }: { readonly card: Card }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(true);
  const first = card.helplines.slice(0, 2);
  const others = card.helplines.slice(2);

  if (!open) {
    return (
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        <Icon name="phone" />
        <Trans>Show the numbers to call again</Trans>
      </Button>
    );
  }
  return (
    <section className={styles.card} aria-label={t`Somebody to talk to`}>
      <div className={styles.words} role="status">
        <p>
          <Sentences why={card.why} />
        </p>
      </div>
      <ul className={styles.lines}>
        {first.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary className={styles.more}>
            <Trans>More numbers</Trans>
          </summary>
          <ul className={styles.lines}>
            {others.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </details>
      )}
      <div className={styles.foot}>
        <p>
          <Trans>If your life is in danger now, call 999.</Trans>
        </p>
        <Button
          look="quiet"
          onPress={() => {
            setOpen(false);
          }}
        >
          <Trans>Close</Trans>
        </Button>
      </div>
    </section>
  );
}
