import { useEffect, useRef, type ReactNode } from 'react';
import type { StaffMember } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { useChangeStaff } from './staff.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';

interface LostProps {
  readonly member: StaffMember;
  readonly onClose: () => void;
}

/** Asks for somebody's second step to be taken off, or says why that would lead nowhere. */
export function AskAboutLost({ hasDecider, ...props }: LostProps & { readonly hasDecider: boolean }) {
  return hasDecider ? <AskForm {...props} /> : <TheyAsk {...props} />;
}

function LostGroup({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useLingui();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div
      className={styles.inner}
      role="group"
      aria-label={t`Lost phone or key: ${name}`}
      ref={group}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}

/** Whoever asks may not say yes. Where nobody is left who may, the way out is that they ask by themselves. */
function TheyAsk({ member: { name }, onClose }: LostProps) {
  return (
    <LostGroup name={name}>
      <p>
        <Trans>
          If you ask for this, someone else who runs this has to say yes. There is no one else, so you cannot
          ask for it.
        </Trans>
      </p>
      <p>
        <Trans>
          {name} can ask. They begin to sign in, and choose “I have lost my device”. Then you can say yes
          here.
        </Trans>
      </p>
      <div className={styles.actions}>
        <Button onPress={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </LostGroup>
  );
}

function AskForm({ member, onClose }: LostProps) {
  const { t } = useLingui();
  const change = useChangeStaff();
  const { name } = member;
  return (
    <LostGroup name={name}>
      <p>
        <Trans>
          You ask for the second step of {name} to be taken off. Someone else who runs this has to say yes. So
          two of you make sure who it is. We tell them by mail.
        </Trans>
      </p>
      {change.error ? <TroubleLine error={change.error} /> : null}
      <div className={styles.actions}>
        <Button
          look="main"
          isBusy={change.isPending}
          onPress={() => {
            change.mutate(
              { kind: 'ask', personId: member.id },
              {
                onSuccess: () => {
                  announce(t`Saved.`);
                  onClose();
                },
              },
            );
          }}
        >
          <Trans>Ask for it</Trans>
        </Button>
        <Button look="quiet" onPress={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </LostGroup>
  );
}
