import type { PersonId } from '@blether/contracts/brand';
import type { Ability } from '@blether/contracts/forum';
import type { ProblemCode } from '@blether/contracts/problems';
import type { Actor } from '../platform/actor.js';

const yes: Ability = { may: true };
const no = (why: ProblemCode): Ability => ({ may: false, why });

interface TopicFacts {
  readonly state: 'shown' | 'held';
  readonly closed: boolean;
  readonly startedBy: PersonId;
}

/** Members, volunteers and staff read the forums. Who is an administrator and nothing else reads nobody's words. */
export function mayReadForums(actor: Actor): boolean {
  return actor.kind === 'system' || actor.roles.length !== 1 || actor.roles[0] !== 'administrator';
}

/** What is held is there for its author and, until moderators have their desk, for nobody else. */
export function mayReadTopic(actor: Actor, topic: TopicFacts): boolean {
  if (!mayReadForums(actor)) return false;
  return topic.state === 'shown' || (actor.kind === 'person' && actor.personId === topic.startedBy);
}

export function mayStartTopic(actor: Actor): Ability {
  return mayReadForums(actor) ? yes : no('not-found');
}

export function mayReply(actor: Actor, topic: TopicFacts): Ability {
  if (!mayReadTopic(actor, topic)) return no('not-found');
  if (topic.state === 'held') return no('topic-held');
  return topic.closed ? no('topic-closed') : yes;
}

/** Forums are opened by coordinators, and by the service while it fills the demo. */
export function mayCreateForum(actor: Actor): boolean {
  return actor.kind === 'system' ? actor.name === 'demo' : actor.roles.includes('coordinator');
}
