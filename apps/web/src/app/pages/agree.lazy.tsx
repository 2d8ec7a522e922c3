import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { documentQuery } from '../../documents/document.query.ts';
import { ConsentPage } from '../../identity/arriving/consent-page.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Outside } from '../outside.tsx';
import { useArrived, useGone } from '../use-enter.ts';

function Page() {
  const client = useQueryClient();
  const arrived = useArrived();
  const gone = useGone();
  const houseRules = useSuspenseQuery(documentQuery('house-rules')).data.current;
  const privacy = useSuspenseQuery(documentQuery('privacy')).data.current;
  return (
    <Outside>
      <ConsentPage
        agreed={{ houseRules: houseRules.version, privacy: privacy.version }}
        houseRules={<Markdown text={houseRules.text} withoutTitle />}
        privacy={<Markdown text={privacy.text} withoutTitle />}
        onAgreed={() => void arrived()}
        onStale={() => void client.invalidateQueries({ queryKey: ['document'] })}
        onClosed={() => void gone('/closed')}
        onSignedOut={() => void gone('/sign-in')}
      />
    </Outside>
  );
}

export const Route = createLazyRoute('/agree')({ component: Page });
