import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Words } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import type { ServiceView } from '@blether/contracts/settings';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { BornStep } from './born-step.tsx';
import { EmailStep } from './email-step.tsx';
import { useJoin } from './join.mutation.ts';
import { keepSent, useJoinDraft } from './join-draft.ts';
import {
  bornOf,
  firstOpen,
  isYoungerThan,
  stepAtFault,
  type JoinPlace,
  type JoinStep,
} from './join-steps.ts';
import { MailSent } from './mail-sent.tsx';
import { NameStep } from './name-step.tsx';
import { RulesStep, type DocumentsToAgree } from './rules-step.tsx';
import { SignUpClosed } from './sign-up-closed.tsx';
import { TooYoung } from './too-young.tsx';

interface Props {
  readonly place: JoinPlace;
  readonly onPlace: (place: JoinPlace) => void;
  readonly documents: DocumentsToAgree;
  /** Who may join at all. The server judges; this spares people the questions. */
  readonly service: Pick<ServiceView, 'minimumAge' | 'signUp'>;
  /** The server knows newer documents than we showed. */
  readonly onStale: () => void;
  readonly support: (card: SupportCard) => ReactNode;
}

/** Signing up, one question after the other. Only the last one sends anything. */
export function JoinPage({ place, onPlace, documents, service, onStale, support }: Props) {
  const { i18n } = useLingui();
  const { draft, change, forget } = useJoinDraft();
  const [password, setPassword] = useState('');
  const [tooYoung, setTooYoung] = useState(false);
  const [hasTried, setHasTried] = useState(false);
  const join = useJoin();
  const { agreed } = documents;
  const code = codeOf(join.error);
  /** Once they came to the end, nobody is led through all the questions a second time. */
  const on = (step: JoinStep) => () => {
    onPlace(hasTried ? firstOpen(draft, agreed) : step);
  };
  const back = (step: JoinStep) => () => {
    onPlace(step);
  };

  /** Nothing is kept of a child. */
  function refuseChild() {
    forget();
    setPassword('');
    setTooYoung(true);
  }

  function send() {
    setHasTried(true);
    const open = firstOpen(draft, agreed);
    const born = bornOf(draft);
    if (open !== 'email' || born === null) {
      onPlace(open);
      return;
    }
    const email = draft.email.trim();
    join.mutate(
      // What somebody typed is what the brand `Words` names.
      { name: draft.name.trim() as Words, email, password, born, agreed, health: draft.health },
      {
        onSuccess: ({ support: card }) => {
          keepSent({ email, support: card });
          forget();
          setPassword('');
          onPlace('mail');
        },
        onError: (error) => {
          if (codeOf(error) === 'too-young') refuseChild();
          const step = stepAtFault(error);
          if (step === 'rules') onStale();
          if (step !== undefined) onPlace(step);
        },
      },
    );
  }

  if (place === 'mail') return <MailSent support={support} />;
  if (tooYoung) return <TooYoung />;
  if (code === 'sign-up-closed' || service.signUp === 'closed') return <SignUpClosed />;
  const nameRefused =
    join.variables?.name === draft.name.trim()
      ? wordsForFault(i18n, faultAt(join.error, '/name'))
      : undefined;

  switch (place) {
    case 'name':
      return (
        <>
          <NameStep
            name={draft.name}
            onChange={(name) => {
              change({ name });
            }}
            refused={nameRefused}
            onNext={on('born')}
          />
          <p>
            <Trans>
              Have you been here before? <Link to="/sign-in">Sign in</Link>
            </Trans>
          </p>
        </>
      );
    case 'born':
      return (
        <BornStep
          draft={draft}
          onChange={change}
          onNext={() => {
            const born = bornOf(draft);
            if (born && isYoungerThan(service.minimumAge, born, new Date())) refuseChild();
            else on('rules')();
          }}
          onBack={back('name')}
        />
      );
    case 'rules':
      return (
        <RulesStep
          draft={draft}
          documents={documents}
          onChange={change}
          changed={stepAtFault(join.error) === 'rules'}
          onNext={on('email')}
          onBack={back('born')}
        />
      );
    case 'email':
      return (
        <EmailStep
          email={draft.email}
          onEmail={(email) => {
            change({ email });
          }}
          password={password}
          onPassword={setPassword}
          error={stepAtFault(join.error) === undefined ? join.error : null}
          isBusy={join.isPending}
          onJoin={send}
          onBack={back('rules')}
        />
      );
  }
}
