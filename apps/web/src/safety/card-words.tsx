import type { ReactNode } from 'react';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { Trans } from '@lingui/react/macro';

/** What is said first: what it sounded like to us, and that there is somebody. Two or three sentences, never a verdict. */
export function FirstWords({ card }: { readonly card: Card }): ReactNode {
  switch (card.why) {
    case 'at-risk':
      return <AboutYou category={card.category} />;
    case 'worried-about-another':
      return <AboutAnother category={card.category} />;
    case 'could-not-scan':
      return (
        <Trans>
          We could not check your words just now, so a moderator will read them first. If you need somebody
          now, you can reach these people.
        </Trans>
      );
  }
}

function AboutYou({ category }: Pick<Card, 'category'>): ReactNode {
  switch (category) {
    case 'suicide':
      return (
        <Trans>
          It sounds as if you may not want to live just now. We are glad that you said it. You do not have to
          be alone with it: these people are there to listen.
        </Trans>
      );
    case 'self-harm':
      return (
        <Trans>
          It sounds as if you may be hurting yourself, or want to. You do not have to hide it. These people
          will listen, and they will not judge you.
        </Trans>
      );
    case 'abuse':
      return (
        <Trans>
          It sounds as if somebody may be hurting you, or makes you afraid. It is not your fault. These people
          know what can help.
        </Trans>
      );
    case 'child-at-risk':
      return (
        <Trans>
          It sounds as if a child or a young person may not be safe. If that is you, it was right to say it.
          These people know what can help.
        </Trans>
      );
    case 'medical-emergency':
      return (
        <Trans>
          It sounds as if you may need a doctor or a nurse soon. Please do not wait for an answer here. Call
          one of these numbers and say what you told us.
        </Trans>
      );
    case 'medicines':
      return (
        <Trans>
          It sounds as if something may be wrong with a medicine. If you took too much, please do not wait.
          Call one of these numbers now, even if you feel well.
        </Trans>
      );
    case 'disordered-eating':
      return (
        <Trans>
          It sounds as if food and eating are very hard for you just now. Many people know how that is. You
          can talk to somebody about it at one of these numbers.
        </Trans>
      );
    case 'despair':
    case null:
      return (
        <Trans>
          It sounds as if things are very hard right now. You do not have to be alone with it: you can talk to
          someone at one of these numbers.
        </Trans>
      );
  }
}

function AboutAnother({ category }: Pick<Card, 'category'>): ReactNode {
  switch (category) {
    case 'child-at-risk':
      return (
        <Trans>
          It sounds as if you are worried about a child. These people can help you think about what to do. If
          the child is in danger now, call 999.
        </Trans>
      );
    case 'medical-emergency':
    case 'medicines':
      return (
        <Trans>
          It sounds as if somebody near you may need a doctor soon. Please do not wait for an answer here.
          Call one of these numbers and say what you told us.
        </Trans>
      );
    default:
      return (
        <Trans>
          It sounds as if you are worried about somebody. These people can help you think about what to do.
        </Trans>
      );
  }
}
