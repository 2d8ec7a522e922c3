import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PersonId, VaultWords } from '@blether/contracts/brand';
import { CONTACT_FIELDS, type ContactField } from '@blether/contracts/members';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsFor, wordsForFault } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { keepEdits, readEdits, type ContactEdits } from './contact-edits.ts';
import { faultOf } from './contact-fields.ts';
import { contactQuery } from './contact.query.ts';
import { useSaveContact } from './save-contact.mutation.ts';
import styles from './contact.module.css';

interface BoxProps {
  readonly field: ContactField;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete?: 'name' | 'tel' | 'postal-code';
}

function focusOn(form: HTMLFormElement | null | undefined, name: ContactField | 'save'): void {
  const wanted = form?.elements.namedItem(name);
  if (wanted instanceof HTMLElement) wanted.focus();
}

/** Everything that the vault can hold. Nothing leaves this page before it is saved, and nothing typed is lost by a failure. */
export function ContactForm({ person }: { readonly person: PersonId }) {
  const { i18n, t } = useLingui();
  const { data: vault } = useSuspenseQuery(contactQuery);
  const [edits, setEdits] = useState<ContactEdits>(() => readEdits(person));
  const [tried, setTried] = useState(false);
  const save = useSaveContact();

  const saved = (field: ContactField): string => vault.contact[field] ?? '';
  const shown = (field: ContactField): string => edits[field] ?? saved(field);
  const changed = CONTACT_FIELDS.filter((field) => shown(field).trim() !== saved(field));
  const isEmpty = CONTACT_FIELDS.every((field) => shown(field) === '');

  function edit(next: ContactEdits) {
    setEdits(next);
    keepEdits(person, next);
    if (save.isSuccess) save.reset();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (save.isPending) return;
    setTried(true);
    const form = event.currentTarget;
    const wrong = CONTACT_FIELDS.find((field) => faultOf(field, shown(field)) !== undefined);
    if (wrong !== undefined) {
      focusOn(form, wrong);
      return;
    }
    if (changed.length === 0) {
      announce(t`There is nothing new to save.`);
      return;
    }
    const body = Object.fromEntries(
      changed.map((field) => {
        const value = shown(field).trim();
        // What somebody puts into their vault is what the brand names.
        return [field, value === '' ? null : (value as VaultWords)];
      }),
    );
    save.mutate(body, {
      onSuccess: () => {
        setTried(false);
        setEdits({});
        keepEdits(person, {});
      },
      onError: (error) => {
        const refused = CONTACT_FIELDS.find((field) => faultAt(error, `/${field}`) !== undefined);
        if (refused !== undefined) focusOn(form, refused);
      },
    });
  }

  const faultIn = (field: ContactField): string | undefined => {
    if (tried) {
      const fault = faultOf(field, shown(field)) ?? faultAt(save.error, `/${field}`);
      if (fault !== undefined) return wordsForFault(i18n, fault);
    }
    return vault.unreadable.includes(field) && shown(field) === ''
      ? t`We cannot read what you put here before. Please write it again.`
      : undefined;
  };

  function box({ field, label, hint, autoComplete }: BoxProps): ReactNode {
    const isPhone = field === 'phone' || field === 'emergencyPhone';
    return (
      <LineField
        label={label}
        {...(hint !== undefined && { hint })}
        name={field}
        {...(isPhone ? { type: 'tel', inputMode: 'tel' as const } : {})}
        autoComplete={autoComplete ?? 'off'}
        spellCheck="false"
        value={shown(field)}
        isReadOnly={save.isPending}
        onChange={(typed) => {
          edit({ ...edits, [field]: typed });
        }}
        fault={faultIn(field)}
        action={
          shown(field) === '' ? null : (
            <Button
              look="quiet"
              aria-label={t`Remove: ${label}`}
              onPress={({ target }) => {
                if (save.isPending) return;
                edit({ ...edits, [field]: '' });
                focusOn(target.closest('form'), field);
              }}
            >
              <Trans>Remove</Trans>
            </Button>
          )
        }
      />
    );
  }

  const pointed = CONTACT_FIELDS.some((field) => faultAt(save.error, `/${field}`) !== undefined);
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="on">
      <fieldset>
        <legend>
          <Trans>You</Trans>
        </legend>
        {box({ field: 'realName', label: t`Your real name`, autoComplete: 'name' })}
        {box({ field: 'phone', label: t`Your phone number`, autoComplete: 'tel' })}
        {box({ field: 'postcode', label: t`Your postcode`, autoComplete: 'postal-code' })}
      </fieldset>
      <fieldset>
        <legend>
          <Trans>Someone to call for you</Trans>
        </legend>
        <p className={styles.hint}>
          <Trans>Please ask them first, if you can.</Trans>
        </p>
        {box({ field: 'emergencyName', label: t`Their name` })}
        {box({ field: 'emergencyPhone', label: t`Their phone number` })}
        {box({
          field: 'emergencyRelation',
          label: t`How they know you`,
          hint: t`A sister, a friend, a carer.`,
        })}
      </fieldset>
      <fieldset>
        <legend>
          <Trans>Your GP</Trans>
        </legend>
        {box({ field: 'gpPractice', label: t`GP practice`, hint: t`Its name, and the town.` })}
      </fieldset>
      {save.error && !pointed ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(save.error))} <Trans>What you typed is still here.</Trans>
        </NoticeLine>
      ) : null}
      <div className={styles.foot}>
        <p className={styles.state} role="status">
          {save.isPending ? null : changed.length > 0 ? (
            isEmpty ? (
              <Trans>All of it goes when you save.</Trans>
            ) : (
              <Trans>There are changes here that you have not saved yet.</Trans>
            )
          ) : save.isSuccess ? (
            isEmpty ? (
              <Trans>Saved. Your vault is empty now.</Trans>
            ) : (
              <Trans>Saved.</Trans>
            )
          ) : null}
        </p>
        <div className={styles.buttons}>
          <Button look="main" type="submit" name="save" isBusy={save.isPending}>
            {save.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
          </Button>
          {changed.length > 0 && !save.isPending ? (
            <Button
              onPress={({ target }) => {
                const form = target.closest('form');
                edit({});
                setTried(false);
                save.reset();
                focusOn(form, 'save');
                announce(t`It is as it was when you last saved.`);
              }}
            >
              <Trans>Undo changes</Trans>
            </Button>
          ) : null}
          {isEmpty || save.isPending ? null : (
            <Button
              onPress={({ target }) => {
                const form = target.closest('form');
                edit(Object.fromEntries(CONTACT_FIELDS.map((field) => [field, ''])));
                focusOn(form, 'save');
              }}
            >
              <Trans>Remove everything</Trans>
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
