import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { documentQuery } from '../../documents/document.query.ts';
import { serviceQuery } from '../../documents/service.query.ts';
import { JoinPage } from '../../identity/joining/join-page.tsx';
import { placeOf } from '../../identity/joining/join-steps.ts';
import { SupportCard } from '../../safety/support-card.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Outside } from '../outside.tsx';

const route = getRouteApi('/join/{-$step}');

function Page() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { step } = route.useParams();
  const houseRules = useSuspenseQuery(documentQuery('house-rules')).data.current;
  const privacy = useSuspenseQuery(documentQuery('privacy')).data.current;
  const service = useSuspenseQuery(serviceQuery).data;
  return (
    <Outside>
      <JoinPage
        service={service}
        place={placeOf(step)}
        onPlace={(place) =>
          void navigate({ to: '/join/{-$step}', params: { step: place === 'name' ? undefined : place } })
        }
        documents={{
          agreed: { houseRules: houseRules.version, privacy: privacy.version },
          houseRules: <Markdown text={houseRules.text} withoutTitle />,
          privacy: <Markdown text={privacy.text} withoutTitle />,
        }}
        onStale={() => void client.invalidateQueries({ queryKey: ['document'] })}
        support={(card) => <SupportCard card={card} />}
      />
    </Outside>
  );
}

export const Route = createLazyRoute('/join/{-$step}')({ component: Page });
