import { useState, type SubmitEvent } from 'react';
import { NEEDS, PLACES, type EditHelpline, type KeptHelpline } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseSome } from '../ui/choices.tsx';
import { LineField } from '../ui/field.tsx';
import { NEED_WORDS, PLACE_WORDS } from './helpline-words.ts';
import { useChangeHelplines } from './helplines.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import styles from './admin.module.css';

interface Props {
  /** Left out: a new one. */
  readonly seen?: KeptHelpline;
  readonly position: number;
  readonly onDone: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Adds a helpline or edits one. */
export function HelplineForm({ seen, position, onDone }: Props) {
  const { i18n, t } = useLingui();
  const save = useChangeHelplines();
  const form = useFocusOnOpen();
  const [name, setName] = useState(seen?.name ?? '');
  const [phone, setPhone] = useState(seen?.phone ?? '');
  const [text, setText] = useState(seen?.text ?? '');
  const [web, setWeb] = useState(seen?.web ?? '');
  const [hours, setHours] = useState(seen?.hours ?? '');
  const [needs, setNeeds] = useState(seen?.needs ?? []);
  const [places, setPlaces] = useState(seen?.places ?? []);
  const [place, setPlace] = useState(String(seen?.position ?? position));
  const fault = (field: keyof EditHelpline) => wordsForFault(i18n, faultAt(save.error, `/${field}`));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const line: EditHelpline = {
      name,
      phone: orNull(phone),
      text: orNull(text),
      web: orNull(web),
      hours,
      needs,
      places,
      position: Number(place),
    };
    save.mutate(seen ? { kind: 'edit', seen, line } : { kind: 'add', line }, {
      onSuccess: () => {
        announce(t`Saved.`);
        onDone();
      },
    });
  }

  return (
    <form
      ref={form}
      className={styles.inner}
      onSubmit={submit}
      noValidate
      aria-label={seen?.name ?? t`Add a helpline`}
    >
      <LineField label={t`Name`} name="name" value={name} onChange={setName} fault={fault('name')} />
      <LineField
        label={t`Number to call`}
        hint={t`Digits and spaces, as in 116 123.`}
        name="phone"
        value={phone}
        onChange={setPhone}
        fault={fault('phone')}
      />
      <LineField
        label={t`Number to text`}
        hint={t`If people have to send a word, write it like this: SHOUT to 85258.`}
        name="text"
        value={text}
        onChange={setText}
        fault={fault('text')}
      />
      <LineField
        label={t`Web page`}
        hint={t`The whole address, from https:// on, as a browser shows it.`}
        name="web"
        type="url"
        value={web}
        onChange={setWeb}
        fault={fault('web')}
      />
      <LineField
        label={t`When it is open`}
        name="hours"
        value={hours}
        onChange={setHours}
        fault={fault('hours')}
      />
      <ChooseSome
        label={t`What it is for`}
        values={needs}
        onChange={setNeeds}
        choices={NEEDS.map((value) => ({ value, label: i18n._(NEED_WORDS[value]) }))}
        fault={fault('needs')}
      />
      <ChooseSome
        label={t`Where it answers`}
        values={places}
        onChange={setPlaces}
        choices={PLACES.map((value) => ({ value, label: i18n._(PLACE_WORDS[value]) }))}
        fault={fault('places')}
      />
      <LineField
        label={t`Place in the list`}
        hint={t`1 comes first.`}
        name="position"
        inputMode="numeric"
        value={place}
        onChange={setPlace}
        fault={fault('position')}
      />
      {save.error && codeOf(save.error) !== 'validation' ? <TroubleLine error={save.error} /> : null}
      <p className={styles.meta}>
        <Trans>A new number has to be checked before people can sign up.</Trans>
      </p>
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={save.isPending}>
          {save.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      </div>
    </form>
  );
}
