import type { QueryClient } from '@tanstack/react-query';
import type { NoticePage } from '@blether/contracts/notifications';
import type { ReplyOf } from '@blether/contracts/routes';
import type { FactBatch, Facts } from '@blether/contracts/sockets';
import { withTopicLeft, withTopicMoved, type ForumWindow } from './forum-window.ts';
import { keys } from './keys.ts';
import { withPostChanged, withPostShown, type TopicWindow } from './topic-window.ts';

function postShown(client: QueryClient, fact: Facts['post.shown']): void {
  client.setQueriesData<TopicWindow>(
    { queryKey: keys.topic(fact.topicId) },
    (window) => window && withPostShown(window, fact),
  );
}

function topicMoved(client: QueryClient, fact: Facts['topic.moved']): void {
  const forum = client.setQueryData<ForumWindow>(
    keys.forum(fact.forumId),
    (window) => window && withTopicMoved(window, fact),
  )?.forum;
  client.setQueryData<ReplyOf<'GET /forums'>>(keys.forums, (list) => {
    if (!list || !forum) return list;
    return { forums: list.forums.map((other) => (other.id === forum.id ? forum : other)) };
  });
}

function topicLeft(client: QueryClient, fact: Facts['topic.left']): void {
  client.setQueryData<ForumWindow>(
    keys.forum(fact.forumId),
    (window) => window && withTopicLeft(window, fact),
  );
}

function postChanged(client: QueryClient, fact: Facts['post.changed']): void {
  const me = client.getQueryData<ReplyOf<'GET /session'>>(keys.session)?.me?.id;
  client.setQueriesData<TopicWindow>(
    { queryKey: keys.topic(fact.topicId) },
    (window) => window && withPostChanged(window, fact, me),
  );
}

function noticesChanged(client: QueryClient, fact: Facts['notices.changed']): void {
  client.setQueryData<NoticePage>(keys.notices, (page) => page && { ...page, unread: fact.unread });
  void client.invalidateQueries({ queryKey: keys.notices });
}

/**
 * Brings what is on the screen up to the facts, in their order. A fact that does not follow on from what we have
 * changes nothing here; `live.ts` sees that a head has run ahead and has it fetched.
 */
export function applyFacts(client: QueryClient, batch: FactBatch): void {
  for (const entry of batch) {
    if (entry.name === 'post.shown') postShown(client, entry.fact);
    else if (entry.name === 'topic.moved') topicMoved(client, entry.fact);
    else if (entry.name === 'topic.left') topicLeft(client, entry.fact);
    else if (entry.name === 'post.changed') postChanged(client, entry.fact);
    else if (entry.name === 'topic.changed')
      void client.invalidateQueries({ queryKey: keys.topic(entry.fact.topicId) });
    else if (entry.name === 'notices.changed') noticesChanged(client, entry.fact);
  }
}
