import { useState } from 'react';
import type { Helpline, SupportCard as Card } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FirstWords } from './card-words.tsx';
import { textLink } from './text-link.ts';
import { WhatBecomesOfThem, WhoWasTold } from './what-next.tsx';
import styles from './support-card.module.css';

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
 * so that it can be found again; so can whoever comes back to the page within a day.
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
          <FirstWords card={card} />
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
      <div className={styles.next}>
        <p>
          <WhoWasTold card={card} />
        </p>
        <p>
          <WhatBecomesOfThem card={card} />
        </p>
      </div>
      <div className={styles.foot}>
        <p>
          <Trans>If your life is in danger now, call 999.</Trans>
        </p>
        {/* A page of the API's own, which needs no script. */}
        <a className={buttonClass({ look: 'main' })} href="/talk-to-someone">
          <Icon name="phone" />
          <Trans>Talk to someone now</Trans>
        </a>
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
