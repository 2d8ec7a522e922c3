import { useMutation } from '@tanstack/react-query';
import type { TopicId } from '@blether/contracts/brand';
import type { Reply } from '@blether/contracts/forum';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { codeOf } from '../data/problem.ts';
import { withOwnPost, type TopicWindow } from '../data/topic-window.ts';

/** Posts a reply and puts it where its author can see it, shown or held. */
export function useReply(topicId: TopicId) {
  return useMutation({
    mutationFn: (body: Reply) => api('POST /topics/:topicId/posts', { params: { topicId }, body }),
    onSuccess: async ({ post, support }, _body, _before, { client }) => {
      if (support) client.setQueryData(keys.support(topicId), support);
      // An answer that was on its way does not know this post yet.
      await client.cancelQueries({ queryKey: keys.topic(topicId) });
      client.setQueriesData<TopicWindow>(
        { queryKey: keys.topic(topicId) },
        (window) => window && withOwnPost(window, { post, support }),
      );
      void client.invalidateQueries({ queryKey: keys.topic(topicId) });
    },
    // The break began after the page was loaded: it says so, and until when.
    onError: (error, _body, _before, { client }) => {
      if (codeOf(error) === 'writing-paused')
        void client.invalidateQueries({ queryKey: keys.topic(topicId) });
    },
  });
}
