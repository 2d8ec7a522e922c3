import type { ForumPage, TopicSummary } from '@blether/contracts/forum';
import type { Facts } from '@blether/contracts/sockets';

/** What we have of a forum's list: its newest topics, one or more pages of them. Pure, as in `topic-window`. */
export type ForumWindow = ForumPage;

function newestFirst(one: TopicSummary, other: TopicSummary): number {
  if (one.lastActivityAt !== other.lastActivityAt) return one.lastActivityAt < other.lastActivityAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Both lists in one, each topic once and as it was last active. */
function union(known: readonly TopicSummary[], more: readonly TopicSummary[]): TopicSummary[] {
  const byId = new Map(known.map((topic) => [topic.id, topic]));
  for (const topic of more) {
    const before = byId.get(topic.id);
    if (!before || before.lastActivityAt <= topic.lastActivityAt) byId.set(topic.id, topic);
  }
  return [...byId.values()].sort(newestFirst);
}

function without(held: readonly TopicSummary[], shown: readonly TopicSummary[]): readonly TopicSummary[] {
  const ids = new Set(shown.map((topic) => topic.id));
  return held.some((topic) => ids.has(topic.id)) ? held.filter((topic) => !ids.has(topic.id)) : held;
}

/** The next page, further down. The head stays: what happened at the top meanwhile is still to be told. */
export function withMore(known: ForumWindow, page: ForumWindow): ForumWindow {
  return { ...known, topics: union(known.topics, page.topics), next: page.next };
}

/** The first page again. Further pages are kept when it reaches them, and dropped when it does not. */
export function refreshed(known: ForumWindow, page: ForumWindow): ForumWindow {
  if (page.head < known.head) return known;
  const ids = new Set(page.topics.map((topic) => topic.id));
  const reaches = page.next === null || known.topics.some((topic) => ids.has(topic.id));
  if (!reaches || page.next === null) return page;
  const last = page.topics.at(-1);
  // What ought to stand on the first page and does not is gone.
  const further = known.topics.filter((topic) => ids.has(topic.id) || (last && newestFirst(last, topic) < 0));
  const topics = union(further, page.topics);
  return { ...page, topics, next: topics.length > page.topics.length ? known.next : page.next };
}

/** A topic was started, or somebody posted in it. What does not follow on from the list changes nothing. */
export function withTopicMoved(window: ForumWindow, fact: Facts['topic.moved']): ForumWindow {
  if (fact.head !== window.head + 1) return window;
  const others = window.topics.filter((topic) => topic.id !== fact.topic.id);
  return {
    ...window,
    forum: {
      ...window.forum,
      topics: window.forum.topics + (fact.arrived ? 1 : 0),
      lastActivityAt: fact.topic.lastActivityAt,
    },
    topics: union(others, [fact.topic]),
    held: without(window.held, [fact.topic]),
    head: fact.head,
  };
}

/** A topic was hidden, or moved away. */
export function withTopicLeft(window: ForumWindow, fact: Facts['topic.left']): ForumWindow {
  if (fact.head !== window.head + 1) return window;
  return {
    ...window,
    forum: { ...window.forum, topics: window.forum.topics - 1 },
    topics: window.topics.filter(({ id }) => id !== fact.topicId),
    head: fact.head,
  };
}
