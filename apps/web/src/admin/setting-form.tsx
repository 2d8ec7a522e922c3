import { useState, type SubmitEvent } from 'react';
import { SETTINGS, type AnySettingValue, type SettingView } from '@blether/contracts/settings';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choices.tsx';
import { LineField } from '../ui/field.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { When } from '../ui/when.tsx';
import { useChangeSetting } from './settings.mutation.ts';
import { SETTING_WORDS } from './setting-words.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';

function Changed({ changed }: { readonly changed: SettingView['changed'] }) {
  if (changed === null) {
    return (
      <p className={styles.meta}>
        <Trans>Not changed yet.</Trans>
      </p>
    );
  }
  const { by } = changed;
  return (
    <p className={styles.meta}>
      {by === null ? (
        <Trans>
          Changed <When at={changed.at} />
        </Trans>
      ) : (
        <Trans>
          Changed by {by}, <When at={changed.at} />
        </Trans>
      )}
    </p>
  );
}

/** One setting with a button of its own, so that a mistake in one never keeps another from being saved. */
export function SettingForm({ setting }: { readonly setting: SettingView }) {
  const { i18n, t } = useLingui();
  const { key, value, changed } = setting;
  const definition = SETTINGS[key];
  const words = SETTING_WORDS[key];
  const name = i18n._(words.name);
  const save = useChangeSetting(key);
  // Null: as it is kept.
  const [typed, setTyped] = useState<AnySettingValue>(null);
  const fault = wordsForFault(i18n, faultAt(save.error, '/value'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(typed ?? value, {
      onSuccess: () => {
        setTyped(null);
        announce(t`Saved.`);
      },
    });
  }

  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      {definition.kind === 'choice' ? (
        <>
          <ChooseOne<string | number>
            label={name}
            value={typed ?? value ?? ''}
            choices={definition.choices.map((choice: string | number) => {
              const label = words.choices?.[choice];
              return { value: choice, label: label ? i18n._(label) : String(choice) };
            })}
            onChange={setTyped}
            fault={fault}
          />
          <p className={styles.meta}>{i18n._(words.about)}</p>
        </>
      ) : (
        <LineField
          label={name}
          hint={i18n._(words.about)}
          name={key}
          type={definition.kind === 'email' ? 'email' : 'text'}
          autoComplete="off"
          value={String(typed ?? value ?? '')}
          isReadOnly={save.isPending}
          onChange={setTyped}
          fault={fault}
        />
      )}
      {save.error && fault === undefined ? <TroubleLine error={save.error} /> : null}
      <div className={styles.row}>
        <Changed changed={changed} />
        <Button look="main" type="submit" isBusy={save.isPending}>
          {save.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </form>
  );
}
