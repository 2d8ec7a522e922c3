import { plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place } from './place.ts';
import { everydayTexts } from './risk-texts.ts';
import { CONNECTIONS, overHttp } from './rounds.ts';
import { serveCommunity } from './served.ts';
import { repliesOf } from './write.ts';

/** About as long as what people write in a chat. In UTF-16 units. */
const LENGTH = 150;
const MOST_MESSAGES = 4_000;
const MOST_MICROSECONDS = 20;
const SECONDS = { warmUp: 10, measured: 15 };

export interface ScanCost {
  /** Microseconds for one message. */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  /** How many of the messages a moderator has to see: those are scanned twice and are not in the figures. */
  readonly heard: number;
}

const bench = 'scan-cost';

/** What listening costs each message through the scanner as the service wires it, and what a whole reply costs. */
export async function scanCost(place: Place): Promise<readonly Figure[]> {
  await place.build();
  const messages = messagesOf(await everydayTexts(place));
  const program = await place.program<ScanCost>('scan-cost-words.ts', {}, ['--conditions=built']);
  const cost = await program.ask({ messages });
  say(
    `${messages.length} messages of ${LENGTH} characters, of which ${cost.heard} must be seen by a moderator.`,
  );
  const reply = await cpuOfReply(place);
  const message = `a message of ${LENGTH} characters, first lexicon`;
  return [
    plain({ bench, metric: `${message}, p50`, unit: 'µs' }, cost.p50, MOST_MICROSECONDS),
    plain({ bench, metric: `${message}, p99`, unit: 'µs' }, cost.p99, null),
    plain({ bench, metric: `${message}, mean`, unit: 'µs' }, cost.mean, null),
    plain({ bench, metric: 'processor time of a whole reply in the service', unit: 'µs' }, reply, null),
    plain({ bench, metric: 'share of the write path', unit: '%' }, (100 * cost.mean) / reply, null),
  ];
}

/** Pieces of what people wrote, cut between words, each of nearly the length that is asked for. */
function messagesOf(texts: readonly string[]): readonly string[] {
  const words = texts.join(' ').split(/\s+/);
  const messages: string[] = [];
  let message = '';
  for (const word of words) {
    if (message !== '' && message.length + 1 + word.length > LENGTH) {
      messages.push(message);
      message = '';
    }
    message = message === '' ? word : `${message} ${word}`;
    if (messages.length === MOST_MESSAGES) break;
  }
  return messages.filter(({ length }) => length > LENGTH * 0.8 && length <= LENGTH);
}

/** Microseconds of the service's processor time for each reply that it takes, all of it: sockets, door, words, rows, facts. */
async function cpuOfReply(place: Place): Promise<number> {
  const { community, api, owner } = await serveCommunity(place);
  const all = repliesOf(community);
  const send = overHttp(api.origin, (connection) =>
    all.filter((_request, index) => index % CONNECTIONS === connection),
  );
  const look = async (): Promise<{ cpu: number; replies: number }> => {
    const { rows } = await owner.query<{ replies: number }>(
      `SELECT count(*)::int AS replies FROM event WHERE kind = 'post.written'`,
    );
    return { cpu: await cpuSeconds(api.origin), replies: rows[0]?.replies ?? 0 };
  };
  await send(SECONDS.warmUp);
  const before = await look();
  await send(SECONDS.measured);
  const after = await look();
  const replies = after.replies - before.replies;
  if (replies === 0) throw new Error('The service took no reply.');
  return (1e6 * (after.cpu - before.cpu)) / replies;
}

async function cpuSeconds(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/api/metrics`)).text();
  const [, seconds] = /^process_cpu_seconds_total (\S+)$/m.exec(text) ?? [];
  if (seconds === undefined) throw new Error('The service does not say what processor time it has used.');
  return Number(seconds);
}
