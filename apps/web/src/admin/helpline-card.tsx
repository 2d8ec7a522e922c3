import { useRef, useState } from 'react';
import type { KeptHelpline } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { HelplineForm } from './helpline-form.tsx';
import { NEED_WORDS, PLACE_WORDS, STATE_WORDS } from './helpline-words.ts';
import { useChangeHelplines } from './helplines.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

function Facts({ line }: { readonly line: KeptHelpline }) {
  const { i18n } = useLingui();
  return (
    <dl className={styles.facts}>
      {line.phone === null ? null : (
        <>
          <dt>
            <Trans>Call</Trans>
          </dt>
          <dd>{line.phone}</dd>
        </>
      )}
      {line.text === null ? null : (
        <>
          <dt>
            <Trans>Text</Trans>
          </dt>
          <dd>{line.text}</dd>
        </>
      )}
      {line.web === null ? null : (
        <>
          <dt>
            <Trans>Web</Trans>
          </dt>
          <dd>
            <a href={line.web} rel="noreferrer">
              {line.web}
            </a>
          </dd>
        </>
      )}
      <dt>
        <Trans>Open</Trans>
      </dt>
      <dd>{line.hours}</dd>
      <dt>
        <Trans>For</Trans>
      </dt>
      <dd>{line.needs.map((need) => i18n._(NEED_WORDS[need])).join(' · ')}</dd>
      <dt>
        <Trans>Where</Trans>
      </dt>
      <dd>{line.places.map((place) => i18n._(PLACE_WORDS[place])).join(', ')}</dd>
    </dl>
  );
}

function Checked({ confirmed }: { readonly confirmed: KeptHelpline['confirmed'] }) {
  if (confirmed === null) return null;
  const [on, again] = [
    dayWords.format(new Date(confirmed.at)),
    dayWords.format(new Date(confirmed.reviewBy)),
  ];
  const { by } = confirmed;
  return (
    <p className={styles.meta}>
      {by === null ? (
        <Trans>
          Checked on {on}. Check it again by {again}.
        </Trans>
      ) : (
        <Trans>
          Checked by {by} on {on}. Check it again by {again}.
        </Trans>
      )}
    </p>
  );
}

/** One helpline, and what can be done about it. */
export function HelplineCard({ line }: { readonly line: KeptHelpline }) {
  const { i18n, t } = useLingui();
  const [open, setOpen] = useState<'edit' | 'confirm' | null>(null);
  const retire = useChangeHelplines();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name } = line;
  const isRetired = line.state === 'retired';

  function close() {
    // The form goes, and whoever was in it should not be sent to the top of the page.
    heading.current?.focus();
    setOpen(null);
  }

  return (
    <li className={styles.card} id={`line-${line.id}`}>
      <div className={styles.row}>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <span className={styles.state} data-state={line.state}>
          {i18n._(STATE_WORDS[line.state])}
        </span>
      </div>
      <Facts line={line} />
      <Checked confirmed={line.confirmed} />
      {retire.error ? <TroubleLine error={retire.error} /> : null}
      {open === 'edit' ? (
        <HelplineForm seen={line} position={line.position} onDone={close} />
      ) : open === 'confirm' ? (
        <ConfirmForm seen={line} onDone={close} />
      ) : (
        <div className={styles.actions}>
          {isRetired ? null : (
            <Button
              look={line.state === 'confirmed' ? 'plain' : 'main'}
              onPress={() => {
                setOpen('confirm');
              }}
            >
              <Trans>I have checked it</Trans>
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          )}
          <Button
            onPress={() => {
              setOpen('edit');
            }}
          >
            <Trans>Edit</Trans>
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
          <Button
            look="quiet"
            isBusy={retire.isPending}
            onPress={() => {
              retire.mutate(
                { kind: 'retire', seen: line, retired: !isRetired },
                {
                  onSuccess: () => {
                    announce(isRetired ? t`${name} is on the list again.` : t`${name} is off the list.`);
                  },
                },
              );
            }}
          >
            {isRetired ? <Trans>Put it back</Trans> : <Trans>Take it off</Trans>}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  );
}
