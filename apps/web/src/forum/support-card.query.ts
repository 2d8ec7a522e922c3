import { useQuery } from '@tanstack/react-query';
import type { TopicId } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import { keys } from '../data/keys.ts';

/** The card that came with the answer to words in this topic. It is never fetched, only kept. */
export function useSupportCard(topicId: TopicId): SupportCard | null {
  const { data } = useQuery<SupportCard | null>({
    queryKey: keys.support(topicId),
    queryFn: () => null,
    enabled: false,
    gcTime: Infinity,
  });
  return data ?? null;
}
