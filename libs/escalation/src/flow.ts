import type { Severity } from './severity.ts';

/**
 * The decision flow of a case, as data: what a moderator makes sure of before it is closed, one question at a time. What
 * is asked next follows from what was answered; answers are stored beside the version of the flow that asked.
 *
 * Whether somebody is in danger is asked, never computed: no scale tells who will harm themselves, and NICE NG225
 * (2022, 1.6) advises against using one to decide who is helped. The order is that of the National Suicide Prevention
 * Alliance's "Responding to suicidal content online": is this an emergency, is it safe for other people, what support
 * does this person need, who carries it on; with Samaritans' guidelines for sites (2020): tell the emergency services
 * when somebody may be in immediate danger and there is anything to find them by. And by what all training in the field
 * has in common: ask directly, leave nobody alone, hand over to a person and not to a link.
 *
 * It has not been read by a clinician yet.
 */

export interface Option {
  readonly id: string;
  /** The question that follows this answer; null ends the flow. */
  readonly next: string | null;
}

export interface Question {
  readonly id: string;
  readonly options: readonly Option[];
}

export interface Flow {
  /** Rises with every change, so that an old answer can be read beside what was asked. */
  readonly version: string;
  /** The first one is where everybody begins. */
  readonly questions: readonly Question[];
  /** Answers to the first question after which amber and green need no more: there is no danger to follow up. */
  readonly settledBy: readonly string[];
}

/** Id of a question to the id of the option that was chosen, the newest answer to each. */
export type Answers = Readonly<Record<string, string>>;

export const FLOW: Flow = {
  version: '1',
  questions: [
    {
      // Is somebody in danger of their life or safety now? From what they wrote, and from what they answer.
      id: 'danger',
      options: [
        { id: 'now', next: 'emergency' },
        { id: 'not-sure', next: 'asked' },
        { id: 'no', next: 'others' },
      ],
    },
    {
      // Have you asked them in plain words whether they are safe, and whether they think of ending their life? Asking
      // puts the thought into nobody's head (Dazzi and others 2014), and silence is no sign of safety.
      id: 'asked',
      options: [
        { id: 'in-danger', next: 'emergency' },
        { id: 'safe-for-now', next: 'others' },
        { id: 'no-answer', next: 'emergency' },
      ],
    },
    {
      // Has 999 been called? `not-traceable`: there is nothing to find them by, in the vault or in their words.
      id: 'emergency',
      options: [
        { id: 'we-called', next: 'company' },
        { id: 'they-called', next: 'company' },
        { id: 'not-traceable', next: 'company' },
        { id: 'not-needed', next: 'company' },
      ],
    },
    {
      // Who is with them until help is there? Somebody in the room, or one of us on the line; never nobody by oversight.
      id: 'company',
      options: [
        { id: 'somebody-there', next: 'others' },
        { id: 'we-stayed', next: 'others' },
        { id: 'out-of-reach', next: 'others' },
      ],
    },
    {
      // Is anybody else at risk, or shaken by it? A child comes before another adult, when it is both.
      id: 'others',
      options: [
        { id: 'child', next: 'safeguarding' },
        { id: 'member', next: 'others-helped' },
        { id: 'nobody', next: 'support' },
      ],
    },
    {
      // Who has been told about the child? That it is decided not to tell is an answer, with its reason in a note.
      id: 'safeguarding',
      options: [
        { id: 'childrens-services', next: 'support' },
        { id: 'police', next: 'support' },
        { id: 'safeguarding-lead', next: 'support' },
        { id: 'nobody-needed', next: 'support' },
      ],
    },
    {
      // What was done for the others: a case of their own where they are at risk, a kind word where they are shaken.
      id: 'others-helped',
      options: [
        { id: 'own-case', next: 'support' },
        { id: 'written-to', next: 'support' },
        { id: 'not-needed', next: 'support' },
      ],
    },
    {
      // What did this person get from us? The most that they took.
      id: 'support',
      options: [
        { id: 'talked-with', next: 'carried-on' },
        { id: 'helplines-given', next: 'carried-on' },
        { id: 'declined', next: 'carried-on' },
        { id: 'no-answer', next: 'carried-on' },
        { id: 'not-needed', next: null },
      ],
    },
    {
      // Who knows about it from now on, and has said so: a warm handover. `we-ask-again`: our own follow-ups.
      id: 'carried-on',
      options: [
        { id: 'welcomer', next: null },
        { id: 'facilitator', next: null },
        { id: 'gp-or-service', next: null },
        { id: 'family-or-friend', next: null },
        { id: 'we-ask-again', next: null },
        { id: 'nobody-wanted', next: null },
      ],
    },
  ],
  settledBy: ['no'],
};

/**
 * Whether a flow can be worked through: every question can be reached from the first, every way ends, none goes in a
 * circle, every question has its own id and at least one option, each of an own id. In time linear in its options.
 */
export function validFlow(flow: Flow): boolean {
  const [first] = flow.questions;
  if (!first) return false;
  const byId = new Map(flow.questions.map((question) => [question.id, question]));
  if (byId.size !== flow.questions.length) return false;
  const soundOptions = flow.questions.every(
    ({ options }) => options.length > 0 && new Set(options.map(({ id }) => id)).size === options.length,
  );
  if (!soundOptions || !flow.settledBy.every((id) => first.options.some((option) => option.id === id)))
    return false;

  const state = new Map<string, 'on-the-way' | 'ends'>();
  const ends = (id: string): boolean => {
    const question = byId.get(id);
    const known = state.get(id);
    if (!question || known === 'on-the-way') return false;
    if (known === 'ends') return true;
    state.set(id, 'on-the-way');
    const all = question.options.every(({ next }) => next === null || ends(next));
    if (all) state.set(id, 'ends');
    return all;
  };
  return ends(first.id) && state.size === byId.size;
}

/**
 * The question to ask now; null when the flow has been answered to its end. Only answers on the way from the first
 * question count: what was answered on a way that a changed answer has left is kept, and decides nothing. An answer that
 * the flow does not know, from another version, is asked for again.
 *
 * @param flow one that `validFlow` accepts
 */
export function nextQuestion(flow: Flow, answers: Answers): Question | null {
  let question = flow.questions[0];
  while (question) {
    const { id, options } = question;
    const chosen = options.find((option) => option.id === answers[id]);
    if (!chosen) return question;
    question = flow.questions.find((each) => each.id === chosen.next);
  }
  return null;
}

/** Whether this question has been asked by now: it stands on the way from the first question to the one that is asked now. */
export function isAsked(flow: Flow, answers: Answers, id: string): boolean {
  let question = flow.questions[0];
  while (question && question.id !== id) {
    const chosen = question.options.find((option) => option.id === answers[question?.id ?? '']);
    question = flow.questions.find((each) => each.id === chosen?.next);
  }
  return question !== undefined;
}

/**
 * Whether enough is known for the case to be closed. Crisis and red: when the flow has been answered to its end. Amber
 * and green: when somebody has looked and says that nobody is in danger; otherwise to the end as well, since what turned
 * out to be grave is not let go more lightly for having looked small.
 */
export function mayClose(flow: Flow, answers: Answers, severity: Severity): boolean {
  const [first] = flow.questions;
  if (!first || nextQuestion(flow, answers) === null) return true;
  if (severity === 'crisis' || severity === 'red') return false;
  const answer = answers[first.id];
  return answer !== undefined && flow.settledBy.includes(answer);
}
