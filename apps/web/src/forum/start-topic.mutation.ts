import { useMutation } from '@tanstack/react-query';
import type { ForumId } from '@blether/contracts/brand';
import type { StartTopic } from '@blether/contracts/forum';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { codeOf } from '../data/problem.ts';

export function useStartTopic(forumId: ForumId) {
  return useMutation({
    mutationFn: (body: StartTopic) => api('POST /forums/:forumId/topics', { params: { forumId }, body }),
    onSuccess: ({ topic, support }, _body, _before, { client }) => {
      if (support) client.setQueryData(keys.support(topic.id), support);
      void client.invalidateQueries({ queryKey: keys.forum(forumId) });
      void client.invalidateQueries({ queryKey: keys.forums });
    },
    // The break began after the page was loaded: it says so, and until when.
    onError: (error, _body, _before, { client }) => {
      if (codeOf(error) === 'writing-paused')
        void client.invalidateQueries({ queryKey: keys.forum(forumId) });
    },
  });
}
