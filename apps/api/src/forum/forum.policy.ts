import type { PersonId } from '@blether/contracts/brand';
import type { Ability } from '@blether/contracts/forum';
import type { ModeratedState } from '@blether/contracts/moderation';
import type { ProblemCode } from '@blether/contracts/problems';
import type { Actor, PersonActor } from '../platform/actor.js';
import { instant } from '../platform/instant.js';

const yes: Ability = { may: true };
const no = (why: ProblemCode): Ability => ({ may: false, why });

interface TopicFacts {
  readonly state: ModeratedState;
  readonly closed: boolean;
  readonly startedBy: PersonId;
}

/** Members, volunteers and staff read the forums. Who is an administrator and nothing else reads nobody's words. */
export function mayReadForums(actor: Actor): boolean {
  return actor.kind === 'system' || actor.roles.length !== 1 || actor.roles[0] !== 'administrator';
}

/** What is held or hidden is there for its author and, at their desk, for moderators. */
export function mayReadTopic(actor: Actor, topic: TopicFacts): boolean {
  if (!mayReadForums(actor)) return false;
  return topic.state === 'shown' || (actor.kind === 'person' && actor.personId === topic.startedBy);
}

export function mayStartTopic(actor: Actor, now: Date): Ability {
  if (!mayReadForums(actor)) return no('not-found');
  return mayWrite(actor, now);
}

/** What moderators have asked of somebody: to write nothing for a while. */
export function mayWrite(actor: Actor, now: Date): Ability {
  const until = actor.kind === 'person' ? actor.standing.pausedUntil : null;
  return until && lasts(until, now) ? { may: false, why: 'writing-paused', until: instant(until) } : yes;
}

/** Whether what they write waits for a moderator, whatever it says. */
export const mustWait = ({ standing }: PersonActor, now: Date): boolean =>
  lasts(standing.restrictedUntil, now) || lasts(standing.pausedUntil, now);

export const isSlowed = ({ standing }: PersonActor, now: Date): boolean => lasts(standing.slowedUntil, now);

const lasts = (until: Date | null, now: Date): boolean => until !== null && until > now;

export function mayReply(actor: Actor, topic: TopicFacts, now: Date): Ability {
  if (!mayReadTopic(actor, topic)) return no('not-found');
  if (topic.state !== 'shown') return no('topic-held');
  return topic.closed ? no('topic-closed') : mayWrite(actor, now);
}

/** Forums are opened by coordinators, and by the service while it fills the demo. */
export function mayCreateForum(actor: Actor): boolean {
  return actor.kind === 'system' ? actor.name === 'demo' : actor.roles.includes('coordinator');
}
