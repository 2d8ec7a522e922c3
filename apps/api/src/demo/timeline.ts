import { createHash } from 'node:crypto';
import type { Ago, Conversation, Member, Place } from './community/community.types.js';

export interface Community {
  readonly people: readonly Member[];
  readonly forums: readonly Place[];
  readonly topics: readonly Conversation[];
}

/** Something that somebody of the community did. */
export type Deed =
  | { readonly kind: 'join'; readonly member: Member }
  | { readonly kind: 'open'; readonly place: Place }
  /** Looks in, and at what there is to be told. */
  | { readonly kind: 'look'; readonly member: Member }
  | { readonly kind: 'write'; readonly conversation: Conversation; readonly index: number };

export type Step = Deed & { readonly at: Date };

/** Ages are milliseconds before the afternoon for which the community was written. */
interface Aged {
  readonly age: number;
  readonly deed: Deed;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From the first account to the first post: long enough for everybody who helps, and for the forums. */
const BEFOREHAND = 2 * DAY;
/** The hour of the day at which the community was written. */
const WRITTEN_AT_HOUR = 15;

/** Whoever installs the service is there before anybody else. */
export function founderOf({ people }: Community): Member {
  const founder = people.find(({ roles }) => roles.includes('administrator'));
  if (!founder) throw new Error('The demo community has no administrator.');
  return founder;
}

/** When a community that begins now will have begun, so that its days fall where they were written. */
export function begunFor({ topics }: Community, now: Date): Date {
  const afternoon = new Date(now);
  afternoon.setHours(WRITTEN_AT_HOUR, 0, 0, 0);
  if (afternoon > now) afternoon.setDate(afternoon.getDate() - 1);
  return new Date(afternoon.getTime() - oldest(topics) - BEFOREHAND);
}

/**
 * What has happened since the community began, in the order of its times; the last is the newest post. Everything but
 * the last day follows from `begun` alone. That day is drawn out up to `now`, so that the newest posts are new at any
 * hour, and a start that was cut short goes on in the same order.
 */
export function timeline(community: Community, begun: Date, now: Date): readonly Step[] {
  const afternoon = begun.getTime() + BEFOREHAND + oldest(community.topics);
  const drawnOut = (now.getTime() - (afternoon - DAY)) / DAY;
  const timeOf = (age: number): Date =>
    new Date(Math.round(age >= DAY ? afternoon - age : now.getTime() - age * drawnOut));
  const begin = oldest(community.topics) + BEFOREHAND;
  const opened = community.forums.map((place, index): Aged => ({
    age: begin - DAY - index * 5 * MINUTE,
    deed: { kind: 'open', place },
  }));
  const written = community.topics.flatMap((conversation) =>
    conversation.posts.map(({ ago }, index): Aged => ({
      age: ageOf(ago),
      deed: { kind: 'write', conversation, index },
    })),
  );
  // What happened at the same moment stands in this order: who comes to write has looked before.
  return [...joined(community, begin), ...opened, ...looked(community, begin), ...written]
    .sort((one, other) => other.age - one.age)
    .map(({ age, deed }) => ({ ...deed, at: timeOf(age) }));
}

/** Who helps is there from the beginning, as is who never writes; everybody else a few hours before their first words. */
function joined(community: Community, begin: number): readonly Aged[] {
  const { people, topics } = community;
  const founder = founderOf(community);
  const isEarly = (member: Member) => member.roles.length > 0 || agesOfWords(topics, member).length === 0;
  const early = [founder, ...people.filter((member) => isEarly(member) && member !== founder)];
  return people.map((member) => {
    const place = early.indexOf(member);
    const beforehand = between(20 * MINUTE, 5 * HOUR, `join ${member.key}`);
    const age =
      place === -1 ? Math.max(...agesOfWords(topics, member)) + beforehand : begin - place * 40 * MINUTE;
    return { age, deed: { kind: 'join', member } };
  });
}

/** Everybody looks in when they come to write, and once more within the last days. */
function looked({ people, topics }: Community, begin: number): readonly Aged[] {
  const newest = Math.min(...people.flatMap((member) => agesOfWords(topics, member)));
  return people.flatMap((member) => {
    const written = agesOfWords(topics, member);
    const first = written.length > 0 ? Math.max(...written) : begin;
    const last = newest + between(2 * HOUR, 60 * HOUR, `look ${member.key}`);
    const ages = last < first ? [...written, last] : written;
    return ages.map((age): Aged => ({ age, deed: { kind: 'look', member } }));
  });
}

const agesOfWords = (topics: Community['topics'], { key }: Member): number[] =>
  topics.flatMap(({ posts }) => posts.filter(({ by }) => by === key).map(({ ago }) => ageOf(ago)));

const ageOf = ({ days, hours = 0, minutes = 0 }: Ago): number => days * DAY + hours * HOUR + minutes * MINUTE;

const oldest = (topics: Community['topics']): number =>
  Math.max(...topics.map(({ posts: [first] }) => ageOf(first.ago)));

/** A number that looks like chance and is the same every time. */
function between(least: number, most: number, about: string): number {
  const share = createHash('sha256').update(about).digest().readUInt32BE() / 2 ** 32;
  return Math.round(least + share * (most - least));
}
