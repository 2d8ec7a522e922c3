import { useRef, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/field.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';

interface Props {
  /** Where it goes, if that is known; otherwise it is asked for. */
  readonly email: string | undefined;
  /** What stands in the box at first. */
  readonly start?: string;
  readonly request: {
    readonly mutate: (email: string) => void;
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly error: unknown;
  };
  readonly words: string;
}

/** Has a mail sent. Says the same for every address. */
export function EmailAgain({ email, start = '', request, words }: Props) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState(start);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const fault = missing
    ? t`Write your email address here.`
    : wordsForFault(i18n, faultAt(request.error, '/email'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (request.isPending) return;
    const to = email ?? typed.trim();
    setMissing(to === '');
    if (to === '') box.current?.focus();
    else request.mutate(to);
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      {codeOf(request.error) === 'validation' ? null : <TroubleLine error={request.error} />}
      {email === undefined ? (
        <LineField
          label={t`Email`}
          type="email"
          name="email"
          autoComplete="username"
          value={typed}
          onChange={setTyped}
          fault={fault}
          inputRef={box}
        />
      ) : null}
      <div role="status">
        {request.isSuccess ? (
          <NoticeLine tone="loch" icon="message">
            <Trans>A mail is on its way. If there are two, use the newer one.</Trans>
          </NoticeLine>
        ) : null}
      </div>
      <div className={forms.buttons}>
        <Button type="submit" isBusy={request.isPending}>
          {words}
        </Button>
      </div>
    </form>
  );
}
