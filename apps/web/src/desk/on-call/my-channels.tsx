import { useState, type SubmitEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { MyOnCallView } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { LoadingFace, TroubleFace } from '../../ui/face.tsx';
import { LineField } from '../../ui/field.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { useSetMyOnCall } from './on-call.mutation.ts';
import { myOnCallQuery } from './on-call.queries.ts';
import { MyDevices } from './my-devices.tsx';
import { PageMe } from './page-me.tsx';
import styles from './on-call.module.css';

/** How somebody is called themselves. For those who ever are: who works at the desk. */
export function MyChannels() {
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(myOnCallQuery);
  return (
    <section className={styles.part} aria-labelledby="mine">
      <h2 id="mine">
        <Trans>How you are called</Trans>
      </h2>
      {data ? (
        <div className={styles.mine}>
          <ChannelsForm mine={data} />
          <MyDevices mine={data} />
          <PageMe mine={data} />
        </div>
      ) : error === null ? (
        <LoadingFace />
      ) : (
        <TroubleFace words={i18n._(wordsFor(error))} onAgain={() => void refetch()} />
      )}
    </section>
  );
}

const USUAL = { from: '08:00', to: '22:00' };

function ChannelsForm({ mine }: { readonly mine: MyOnCallView }) {
  const { t } = useLingui();
  const save = useSetMyOnCall();
  // Null: as it is kept.
  const [typed, setTyped] = useState<Pick<MyOnCallView, 'email' | 'push' | 'hours'> | null>(null);
  const { email, push, hours } = typed ?? mine;
  const isHalf = hours !== null && (hours.from === '' || hours.to === '');
  const type = (more: Partial<Pick<MyOnCallView, 'email' | 'push' | 'hours'>>) => {
    setTyped({ email, push, hours, ...more });
  };

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (save.isPending || isHalf) return;
    save.mutate(
      { email, push, hours },
      {
        onSuccess: () => {
          setTyped(null);
          announce(t`Saved.`);
        },
      },
    );
  }

  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t`How you are called`}>
      <Check
        name="push"
        checked={push}
        onChange={(is) => {
          type({ push: is });
        }}
      >
        <Trans>Call my phone or computer</Trans>
      </Check>
      <Check
        name="email"
        checked={email}
        onChange={(is) => {
          type({ email: is });
        }}
      >
        <Trans>Send me an email</Trans>
      </Check>
      <Check
        name="hours"
        checked={hours !== null}
        onChange={(is) => {
          type({ hours: is ? USUAL : null });
        }}
        hint={t`While you are on shift or are duty lead, we call you at any time.`}
      >
        <Trans>When I am off, call me at these times only</Trans>
      </Check>
      {hours === null ? null : (
        <div className={styles.pair}>
          <LineField
            label={t`From`}
            name="from"
            type="time"
            value={hours.from}
            onChange={(from) => {
              type({ hours: { ...hours, from } });
            }}
            fault={hours.from === '' ? t`Choose a time.` : undefined}
          />
          <LineField
            label={t`Until`}
            name="to"
            type="time"
            value={hours.to}
            onChange={(to) => {
              type({ hours: { ...hours, to } });
            }}
            fault={hours.to === '' ? t`Choose a time.` : undefined}
          />
        </div>
      )}
      {save.error ? <DeskTrouble error={save.error} /> : null}
      <p>
        <Button look="main" type="submit" isBusy={save.isPending}>
          {save.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
        </Button>
      </p>
    </form>
  );
}
