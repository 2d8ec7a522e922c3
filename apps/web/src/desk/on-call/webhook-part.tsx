import { useRef, useState, type SubmitEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { WebhookView } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../../data/problem.ts';
import { wordsFor, wordsForFault } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { LoadingFace, TroubleFace } from '../../ui/face.tsx';
import { LineField } from '../../ui/field.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { When } from '../../ui/when.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { useSetWebhook, useTestWebhook } from './on-call.mutation.ts';
import { webhookQuery } from './on-call.queries.ts';
import { PagesTable } from './pages-table.tsx';
import styles from './on-call.module.css';

/** The other system that is told, for those who may set it: a pager, or whatever the service already has. */
export function WebhookPart() {
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(webhookQuery);
  return (
    <section className={styles.part} aria-labelledby="webhook">
      <h2 id="webhook">
        <Trans>Other system (webhook)</Trans>
      </h2>
      {data ? (
        <>
          <WebhookForm hook={data} />
          <Sent hook={data} />
        </>
      ) : error ? (
        <TroubleFace words={i18n._(wordsFor(error))} onAgain={() => void refetch()} />
      ) : (
        <LoadingFace />
      )}
    </section>
  );
}

function WebhookForm({ hook }: { readonly hook: WebhookView }) {
  const { i18n, t } = useLingui();
  const save = useSetWebhook();
  const form = useRef<HTMLFormElement>(null);
  // Null: as it is kept.
  const [typed, setTyped] = useState<{ readonly url: string; readonly on: boolean } | null>(null);
  // What was seen when typing began; null once they were told that it is another.
  const [seen, setSeen] = useState<number | null>(hook.revision);
  const [secret, setSecret] = useState<string | null>(null);
  if (typed === null && seen !== hook.revision) setSeen(hook.revision);
  const { url, on } = typed ?? { url: hook.url ?? '', on: hook.on };
  const fault = wordsForFault(i18n, faultAt(save.error, '/url'));
  const isMeanwhile = !save.isPending && typed !== null && seen !== hook.revision;
  const type = (more: { readonly url?: string; readonly on?: boolean }) => {
    setTyped({ url, on, ...more });
  };

  function send(newSecret: boolean) {
    if (save.isPending) return;
    const address = url.trim();
    save.mutate(
      { url: address === '' ? null : address, on, newSecret, revision: seen ?? hook.revision },
      {
        onSuccess: (reply) => {
          setTyped(null);
          setSecret(reply.secret);
          announce(t`Saved.`);
        },
        onError: (error) => {
          if (codeOf(error) !== 'conflict') return;
          setTyped({ url, on });
          setSeen(null);
        },
      },
    );
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    send(false);
  }

  const by = hook.changedBy?.name;
  return (
    <>
      {secret === null ? null : (
        <ShownOnce
          title={<Trans>Give the other system this secret</Trans>}
          secret={secret}
          copyIt={<Trans>Copy the secret</Trans>}
          onDone={() => {
            setSecret(null);
            save.reset();
            form.current?.querySelector('input')?.focus();
          }}
        >
          <Trans>We show it only now. Whoever has it can send calls in our name, so keep it safe.</Trans>
        </ShownOnce>
      )}
      <form ref={form} className={styles.card} onSubmit={submit} noValidate aria-label={t`Other system`}>
        <p className={styles.soft}>
          <Trans>
            It is told that someone is needed, how urgent it is, and where to look. It is never told what was
            said, or by whom. Each message is signed, so that it can tell that it comes from here.
          </Trans>
        </p>
        <LineField
          label={t`Web address`}
          hint={t`It has to start with https:// (for a test on this computer, http:// may do). Leave it empty if there is none.`}
          name="url"
          type="url"
          inputMode="url"
          autoComplete="off"
          value={url}
          onChange={(next) => {
            // A first address is there to be used.
            type({ url: next, on: hook.url === null ? next !== '' : on });
          }}
          fault={fault}
        />
        <Check
          name="on"
          checked={on}
          onChange={(is) => {
            type({ on: is });
          }}
        >
          <Trans>Switched on</Trans>
        </Check>
        {isMeanwhile ? (
          <NoticeLine tone="gorse" icon="look-here" role="alert">
            <p>
              {hook.url === null ? (
                <Trans>Someone else changed this while you had it open. Now there is no address.</Trans>
              ) : (
                <Trans>Someone else changed this while you had it open. Now the address is {hook.url}.</Trans>
              )}
            </p>
            <p>
              <Trans>What you typed is still here. Save again if it is still what you want.</Trans>
            </p>
          </NoticeLine>
        ) : save.error && fault === undefined ? (
          <DeskTrouble error={save.error} />
        ) : null}
        <div className={styles.row}>
          <Button look="main" type="submit" isBusy={save.isPending}>
            {save.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
          </Button>
          {isMeanwhile ? (
            <Button
              onPress={() => {
                setTyped(null);
                save.reset();
              }}
            >
              <Trans>Show it as it is now</Trans>
            </Button>
          ) : null}
          {hook.hasSecret ? (
            <Button
              isBusy={save.isPending}
              onPress={() => {
                send(true);
              }}
            >
              <Trans>Make a new secret</Trans>
            </Button>
          ) : null}
        </div>
        {hook.changedAt === null || by === undefined ? null : (
          <p className={styles.soft}>
            <Trans>
              Changed by {by}, <When at={hook.changedAt} />
            </Trans>
          </p>
        )}
      </form>
    </>
  );
}

function Sent({ hook }: { readonly hook: WebhookView }) {
  const { i18n, t } = useLingui();
  const test = useTestWebhook();
  if (hook.url === null && hook.pages.length === 0) return null;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <h3 id="hook-pages">
          <Trans>What was sent there</Trans>
        </h3>
        {hook.on ? (
          <Button
            isBusy={test.isPending}
            onPress={() => {
              test.mutate(undefined, {
                onSuccess: () => {
                  announce(t`A test is on its way.`);
                },
              });
            }}
          >
            <Trans>Send a test</Trans>
          </Button>
        ) : null}
      </div>
      {hook.pages.length === 0 ? (
        <p className={styles.soft}>
          <Trans>Nothing yet.</Trans>
        </p>
      ) : (
        <PagesTable pages={hook.pages} labelledBy="hook-pages" hasChannel={false} />
      )}
      {test.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(test.error))}
        </NoticeLine>
      ) : null}
    </div>
  );
}
