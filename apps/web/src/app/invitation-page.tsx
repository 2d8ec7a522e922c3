import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../data/problem.ts';
import { wordsFor } from '../data/problem-words.ts';
import { documentQuery } from '../documents/document.query.ts';
import { AcceptButton, AcceptForm } from '../identity/accept-form.tsx';
import type { Accepted } from '../identity/accept-invitation.mutation.ts';
import { invitationQuery } from '../identity/invitation.query.ts';
import { SupportCard } from '../safety/support-card.tsx';
import { Button } from '../ui/button.tsx';
import { Face, LoadingFace, TroubleFace } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { Outside } from './outside.tsx';
import { signedIn } from './session-flow.ts';
import styles from './sign-in-page.module.css';

/** What comes after a yes: the front door, or first what a name that shows risk was answered with. */
type Next = { readonly kind: 'sign-in' } | { readonly kind: 'support'; readonly card: Card };

/** Where a link to a role leads. Opening it does nothing: a button says yes. */
export function InvitationPage() {
  const { t } = useLingui();
  // The token stands behind the #, where no server's log sees it.
  const [token] = useState(() => location.hash.slice(1));
  return (
    <Outside>
      <Heading title={t`You are invited`} />
      {token === '' ? <NoLink /> : <Offer token={token} />}
    </Outside>
  );
}

function NoLink() {
  return (
    <Face>
      <Trans>
        A part of the link is missing. Open it once more from the mail, or copy all of it into the address.
      </Trans>
    </Face>
  );
}

function Offer({ token }: { readonly token: string }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const client = useQueryClient();
  const [next, setNext] = useState<Next | null>(null);
  const offer = useQuery(invitationQuery(token));
  const houseRules = useQuery(documentQuery('house-rules'));
  const privacy = useQuery(documentQuery('privacy'));

  async function goIn() {
    await router.invalidate();
    router.history.replace('/');
  }
  async function accepted(answer: Accepted) {
    if (answer.state === 'sign-in') {
      setNext({ kind: 'sign-in' });
      return;
    }
    const { support } = answer;
    if (support) setNext({ kind: 'support', card: support });
    await signedIn(client, answer.me);
    if (!support) await goIn();
  }

  if (next?.kind === 'support') {
    return (
      <>
        <SupportCard card={next.card} />
        <Button look="main" wide onPress={() => void goIn()}>
          <Trans>Carry on</Trans>
        </Button>
      </>
    );
  }
  if (next?.kind === 'sign-in') return <SignInNext />;
  if (codeOf(offer.error) === 'link-used') {
    return (
      <Face action={<FrontDoor />}>
        <Trans>This link was used before. If that was you, sign in.</Trans>
      </Face>
    );
  }
  if (codeOf(offer.error) === 'link-expired') {
    return (
      <Face>
        <Trans>This link no longer works. Ask the person who invited you for a new one.</Trans>
      </Face>
    );
  }
  const failed = [offer, houseRules, privacy].find(({ error }) => error !== null);
  if (failed) {
    return (
      <TroubleFace
        words={i18n._(wordsFor(failed.error))}
        onAgain={() => {
          for (const each of [offer, houseRules, privacy]) if (each.error) void each.refetch();
        }}
      />
    );
  }
  if (!offer.data || !houseRules.data || !privacy.data) return <LoadingFace />;
  const { email, role, known } = offer.data;
  const agreed = { houseRules: houseRules.data.current.version, privacy: privacy.data.current.version };
  return (
    <>
      <div className={styles.welcome}>
        <p>
          <Trans>You are asked to join as:</Trans> <RoleWord role={role} />
        </p>
        <p>
          <Trans>Your address here: {email}</Trans>
        </p>
        {known ? null : (
          <p>
            <Trans>
              First you make an account. Then you set up a second step, so that no one else can use it.
            </Trans>
          </p>
        )}
      </div>
      {known ? (
        <AcceptButton token={token} onAccepted={(answer) => void accepted(answer)} />
      ) : (
        <AcceptForm token={token} agreed={agreed} onAccepted={(answer) => void accepted(answer)} />
      )}
    </>
  );
}

/** A whole load of the page: who is signed in here may have just got a role. */
function FrontDoor() {
  return (
    <a href="/sign-in">
      <Trans>Sign in</Trans>
    </a>
  );
}

function SignInNext() {
  return (
    <div role="status">
      <Face action={<FrontDoor />}>
        <Trans>Thank you. The role is yours now. Sign in as you always do.</Trans>
      </Face>
    </div>
  );
}
