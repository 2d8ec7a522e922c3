import autocannon from 'autocannon';
import type { Request } from 'autocannon';
import { median, rounded } from './figures.ts';
import { say } from './place.ts';

/** As many as a handful of members who all press a key in the same moment. */
export const CONNECTIONS = 16;
/** Connections to PostgreSQL, on both sides: the service's own default. */
export const POOL = 10;

const ROUNDS = 7;
const ROUND_SECONDS = 4;
const WARM_UP_SECONDS = 12;

export interface Rates {
  /** A second. */
  readonly ours: number;
  readonly theirs: number;
}

/** Does the work for some seconds and says how much of it a second was done. */
export type Side = (seconds: number) => Promise<number>;

/** In seconds. What computes and waits for nobody needs less than a server with its connections. */
export interface Lengths {
  readonly warmUp: number;
  readonly round: number;
}

/** Medians of rounds that take turns, so that whatever else the machine does meets both sides alike. */
export async function takeTurns(
  ours: Side,
  theirs: Side,
  { warmUp, round: length }: Lengths = { warmUp: WARM_UP_SECONDS, round: ROUND_SECONDS },
): Promise<Rates> {
  say('Warming up …');
  await ours(warmUp);
  await theirs(warmUp);
  const rates: Rates[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const rate = { ours: await ours(length), theirs: await theirs(length) };
    say(
      `round ${round}: ${rounded(rate.ours)}/s against ${rounded(rate.theirs)}/s, ${(rate.ours / rate.theirs).toFixed(2)}`,
    );
    rates.push(rate);
  }
  return { ours: median(rates.map((rate) => rate.ours)), theirs: median(rates.map((rate) => rate.theirs)) };
}

/** @param requestsOf what a connection sends, one after the other and again from the first */
export const overHttp =
  (origin: string, requestsOf: (connection: number) => readonly Request[]): Side =>
  async (seconds) => {
    let connection = 0;
    const result = await autocannon({
      url: origin,
      connections: CONNECTIONS,
      duration: seconds,
      setupClient: (client) => {
        client.setRequests(requestsOf(connection));
        connection += 1;
      },
    });
    const wrong = result.non2xx + result.errors + result.timeouts;
    if (wrong > 0) throw new Error(`${wrong} of ${result['2xx'] + wrong} requests to ${origin} failed.`);
    return result['2xx'] / result.duration;
  };
