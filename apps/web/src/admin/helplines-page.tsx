import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { helplinesQuery } from './admin.queries.ts';
import { HelplineCard } from './helpline-card.tsx';
import { HelplineForm } from './helpline-form.tsx';
import styles from './admin.module.css';

export function HelplinesPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(helplinesQuery);
  const [isAdding, setIsAdding] = useState(false);
  const { helplines } = data;
  const last = helplines.reduce((most, { position }) => Math.max(most, position), 0);
  return (
    <>
      <div className={styles.head}>
        <Heading title={t`Helplines`} />
        <p className={styles.intro}>
          <Trans>
            People see these numbers when things are very hard. Check each one, and say when to check it
            again. No one can sign up until all of them have been checked.
          </Trans>
        </p>
        <p>
          <a className={styles.place} href="/talk-to-someone">
            <Trans>See the page as people see it</Trans>
          </a>
        </p>
      </div>
      {helplines.some(({ state }) => state !== 'retired') ? null : (
        <Face>
          <Trans>
            No helpline of yours is on. People see the ones that came with Blether, and no one can sign up.
            Put one back or add one, and check it.
          </Trans>
        </Face>
      )}
      {helplines.length === 0 ? null : (
        <ul className={styles.list}>
          {helplines.map((line) => (
            <HelplineCard key={line.id} line={line} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <section className={styles.card} aria-labelledby="add">
          <h2 id="add">
            <Trans>Add a helpline</Trans>
          </h2>
          <HelplineForm
            position={last + 1}
            onDone={() => {
              document.querySelector<HTMLElement>('h1')?.focus();
              setIsAdding(false);
            }}
          />
        </section>
      ) : (
        <div className={styles.actions}>
          <Button
            onPress={() => {
              setIsAdding(true);
            }}
          >
            <Trans>Add a helpline</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
