import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import styles from '../joining/joining.module.css';

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  /** Of the one button: until it is pressed nothing happens, so a mail scanner uses no link up. */
  readonly words: string;
  readonly token: string;
  readonly use: { readonly isPending: boolean; readonly error: unknown };
  readonly onPress: () => void;
  /** Asked before pressing. */
  readonly before?: ReactNode;
  /** How to come by another link, once this one is of no use. */
  readonly another: ReactNode;
}

/** What a link in a mail opens. */
export function LinkPage({ title, lead, words, token, use, onPress, before, another }: Props) {
  const code = codeOf(use.error);
  const isUsed = code === 'link-used';
  const isDead = token === '' || isUsed || code === 'link-expired' || code === 'validation';
  return (
    <>
      <div className={styles.top}>
        <Heading title={title} />
        {isDead ? null : <p>{lead}</p>}
      </div>
      {isDead ? (
        <>
          <NoticeLine tone="gorse" icon="look-here" role="alert">
            {isUsed ? (
              <Trans>This link was used before. Each link works once.</Trans>
            ) : token === '' ? (
              <Trans>This page needs the link from your mail. Please press the button there again.</Trans>
            ) : (
              <Trans>This link no longer works. It may be too old, or a newer one took its place.</Trans>
            )}
          </NoticeLine>
          <div className={forms.form}>{another}</div>
        </>
      ) : (
        <div className={forms.form}>
          <TroubleLine error={use.error} />
          {before}
          <Button look="main" wide isBusy={use.isPending} onPress={onPress}>
            {use.isPending ? <Trans>One moment…</Trans> : words}
          </Button>
        </div>
      )}
    </>
  );
}
