import type {
  LogName,
  Acknowledgement,
  FactBatch,
  SocketRequest,
  SocketRequests,
} from '@blether/contracts/sockets';
import { HEARTBEAT_SECONDS } from '@blether/contracts/sockets';
import type { Socket } from 'socket.io-client';
import type { SessionOver } from './session-over.ts';

/** `quiet`: nobody is signed in. `lost`: we had a line, or tried to have one, and have none now. */
export type Line = 'quiet' | 'connecting' | 'open' | 'lost';
export type FollowedLog = Exclude<LogName, `person:${string}`>;

/** Something on the screen that keeps up with a log. */
export interface Follower {
  /** How far the cache has got; undefined while it has nothing. */
  readonly head: () => number | undefined;
  readonly catchUp: () => void;
}

export interface LiveEvents {
  readonly facts: (batch: FactBatch) => void;
  /** The line is open again, or a log that we cannot compare has moved: what has no head is fetched. */
  readonly refresh: () => void;
  readonly over: (why: SessionOver) => void;
  /** The server would not let the socket in: is anybody still signed in? */
  readonly refused: () => void;
}

type Requests = {
  [Name in SocketRequest]: (
    body: SocketRequests[Name]['body'],
    acknowledge: (answer: Acknowledgement<Name>) => void,
  ) => void;
};
type LiveSocket = Socket<{ facts: (batch: FactBatch) => void }, Requests>;

const SILENCE_MS = 3 * HEARTBEAT_SECONDS * 1000;
const ANSWER_MS = 10_000;
const KNOCK_AGAIN_MS = 5_000;
const QUICK_TRIES = 3;

type Kind = 'forum' | 'topic' | 'case' | 'desk';
const ID_OF = { forum: 'forumId', topic: 'topicId', case: 'caseId' } as const;

/**
 * What to ask so that a log is followed, or no longer. One of these requests stands for all of them: Socket.IO types each
 * by its name, and the name of a log is known only here.
 */
function request<Verb extends 'follow' | 'unfollow'>(log: FollowedLog, verb: Verb) {
  const [kind, id] = log.split(':') as [Kind, string];
  return {
    name: `${kind}:${verb}` as `topic:${Verb}`,
    body: (kind === 'desk' ? {} : { [ID_OF[kind]]: id }) as SocketRequests['topic:follow']['body'],
  };
}

/**
 * The one line to the server. It follows what is on the screen, hands facts on in their order, and has fetched
 * whatever a head shows to be missing: after a reconnect, after a gap, after a heartbeat.
 */
export class Live {
  readonly #events: LiveEvents;
  readonly #followers = new Map<FollowedLog, Set<Follower>>();
  readonly #heads = new Map<LogName, number>();
  /** How often a head has been fetched for: three quick tries, then one a heartbeat. */
  readonly #tries = new Map<FollowedLog, { readonly head: number; readonly count: number }>();
  readonly #listeners = new Set<() => void>();
  #socket: LiveSocket | undefined;
  #line: Line = 'quiet';
  #heardAt = 0;
  #watch: ReturnType<typeof setInterval> | undefined;
  #knock: ReturnType<typeof setTimeout> | undefined;
  #wanted = false;

  constructor(events: LiveEvents) {
    this.#events = events;
  }

  readonly line = (): Line => this.#line;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  async start(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#set('connecting');
    // Loaded only for people who are signed in: the sign-in page is for everybody, on any line.
    const { io } = await import('socket.io-client').catch(() => ({ io: undefined }));
    if (!this.#stillWanted()) return;
    if (!io) {
      this.#wanted = false;
      this.#set('lost');
      this.#knock = setTimeout(() => void this.start(), KNOCK_AGAIN_MS);
      return;
    }
    this.#open(io({ path: '/api/socket', transports: ['websocket'], reconnectionDelayMax: 10_000 }));
  }

  stop(): void {
    this.#wanted = false;
    clearInterval(this.#watch);
    clearTimeout(this.#knock);
    this.#socket?.disconnect();
    this.#socket = undefined;
    this.#heads.clear();
    this.#set('quiet');
  }

  /** Follows a log until the returned function is called. */
  follow(log: FollowedLog, follower: Follower): () => void {
    const followers = this.#followers.get(log) ?? new Set();
    followers.add(follower);
    this.#followers.set(log, followers);
    if (followers.size === 1) void this.#ask(log);
    else this.compare(log);
    return () => {
      followers.delete(follower);
      if (followers.size > 0) return;
      this.#followers.delete(log);
      this.#heads.delete(log);
      this.#leave(log);
    };
  }

  /** Has everybody who is behind this log catch up. */
  compare(log: FollowedLog): void {
    const head = this.#heads.get(log) ?? 0;
    const behind = [...(this.#followers.get(log) ?? [])].filter(
      (follower) => (follower.head() ?? head) < head,
    );
    if (behind.length === 0) return;
    const tries = this.#tries.get(log);
    const count = tries?.head === head ? tries.count : 0;
    if (count >= QUICK_TRIES) return;
    this.#tries.set(log, { head, count: count + 1 });
    for (const follower of behind) follower.catchUp();
  }

  #stillWanted(): boolean {
    return this.#wanted;
  }

  #open(socket: LiveSocket): void {
    this.#socket = socket;
    socket.on('connect', () => {
      this.#heardAt = Date.now();
      this.#set('open');
      for (const log of this.#followers.keys()) void this.#ask(log);
      this.#events.refresh();
    });
    socket.on('facts', (batch) => {
      this.#heardAt = Date.now();
      this.#hear(batch);
    });
    socket.on('disconnect', () => {
      this.#lose(socket);
    });
    socket.on('connect_error', () => {
      this.#lose(socket);
    });
    this.#watch = setInterval(() => {
      if (this.#line !== 'open' || Date.now() - this.#heardAt <= SILENCE_MS) return;
      socket.disconnect().connect();
    }, 1000 * HEARTBEAT_SECONDS);
  }

  /** Socket.IO knocks again by itself, except when the server closed the door: then we ask why first. */
  #lose(socket: LiveSocket): void {
    if (!this.#wanted) return;
    this.#set('lost');
    if (socket.active) return;
    this.#events.refused();
    clearTimeout(this.#knock);
    this.#knock = setTimeout(() => {
      if (this.#wanted) socket.connect();
    }, KNOCK_AGAIN_MS);
  }

  #hear(batch: FactBatch): void {
    this.#events.facts(batch);
    for (const entry of batch) {
      if (entry.name === 'post.shown') this.#note(`topic:${entry.fact.topicId}`, entry.fact.head);
      else if (entry.name === 'post.changed' || entry.name === 'topic.changed')
        this.#note(`topic:${entry.fact.topicId}`, entry.fact.head);
      else if (entry.name === 'topic.moved' || entry.name === 'topic.left')
        this.#note(`forum:${entry.fact.forumId}`, entry.fact.head);
      else if (entry.name === 'queue.changed') this.#note('desk:queue', entry.fact.head);
      else if (entry.name === 'case.changed') this.#note(`case:${entry.fact.caseId}`, entry.fact.head);
      else if (entry.name === 'heads') this.#noteAll(entry.fact.heads);
      else if (entry.name === 'session.ended') this.#events.over(entry.fact.why);
    }
  }

  #noteAll(heads: Readonly<Record<LogName, number>>): void {
    // Keys of a record lose their type on the way through `Object.entries`.
    for (const [log, head] of Object.entries(heads) as [LogName, number][]) {
      if (!log.startsWith('person:')) {
        this.#tries.delete(log as FollowedLog);
        this.#note(log as FollowedLog, head);
      } else {
        const before = this.#heads.get(log);
        this.#heads.set(log, head);
        if (before !== undefined && before < head) this.#events.refresh();
      }
    }
  }

  #note(log: FollowedLog, head: number): void {
    if (!this.#followers.has(log)) return;
    this.#heads.set(log, Math.max(head, this.#heads.get(log) ?? 0));
    this.compare(log);
  }

  async #ask(log: FollowedLog): Promise<void> {
    const socket = this.#socket;
    if (!socket?.connected) return;
    try {
      const waiting = socket.timeout(ANSWER_MS);
      const { name, body } = request(log, 'follow');
      // Socket.IO forgets the type of an acknowledgement that is awaited.
      const answer = (await waiting.emitWithAck(name, body)) as Acknowledgement<typeof name>;
      if (answer.ok) this.#note(log, answer.reply.head);
      else if (answer.problem.code === 'not-signed-in') this.#events.over('expired');
    } catch {
      // No answer in time: the line is as good as dead, and following starts again with the next one.
      if (this.#socket === socket) socket.disconnect().connect();
    }
  }

  #leave(log: FollowedLog): void {
    if (!this.#socket?.connected) return;
    const { name, body } = request(log, 'unfollow');
    this.#socket.emit(name, body, () => undefined);
  }

  #set(line: Line): void {
    if (this.#line === line) return;
    this.#line = line;
    for (const listener of this.#listeners) listener();
  }
}
