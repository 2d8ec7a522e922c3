import { deadlinesSetBy, decide, evolve } from '@blether/escalation/case';
import type { Case, Command } from '@blether/escalation/case';
import { withMade } from '../made.ts';

/** Made of what `decide` answers, so that the page cannot say anything else than what the service does. */
export function stateTable(): string {
  const cells = ROWS.map(({ command, acted }) =>
    Object.values(STATES).map((make) => answer(make(acted ?? false), command)),
  );
  return [
    `| | ${Object.keys(STATES).join(' | ')} |`,
    `|---|${'---|'.repeat(Object.keys(STATES).length)}`,
    ...ROWS.map(({ what }, row) => `| **${what}** | ${cells[row]?.join(' | ') ?? ''} |`),
  ].join('\n');
}

/** The page with the table in its place. @throws when the page has no place for it */
export const withTable = (page: string): string =>
  withMade(page, '<!-- The table is made by `npm run docs:cases`. -->', stateTable());

const MINUTE = 60_000;
const OPENED_AT = 0;
const SOON = OPENED_AT + MINUTE;

const amber = after(null, { kind: 'open', severity: 'amber' }, OPENED_AT);

/** Makes a case of each state, in which somebody has acted already or not. `you`: whoever gives the command. */
const STATES: Readonly<Record<string, (acted: boolean) => Case | null>> = {
  'no case yet': () => null,
  waiting: (acted) =>
    acted ? after(workedOn('ann', true), { kind: 'return', by: 'ann' }, OPENED_AT) : amber,
  yours: (acted) => workedOn('you', acted),
  "somebody else's": (acted) => workedOn('ann', acted),
  closed: () => after(workedOn('ann', true), { kind: 'close', by: 'ann' }, OPENED_AT),
};

interface Row {
  readonly what: string;
  /** Whether somebody has acted on it before; not, where it is not said. */
  readonly acted?: boolean;
  readonly command: (current: Case | null) => Command;
}

const ROWS: readonly Row[] = [
  { what: 'words or a report give cause', command: () => ({ kind: 'open', severity: 'amber' }) },
  { what: 'more comes in, as urgent or less', command: () => ({ kind: 'join', severity: 'amber' }) },
  {
    what: 'more comes in, after somebody has acted',
    acted: true,
    command: () => ({ kind: 'join', severity: 'amber' }),
  },
  { what: 'more comes in, more urgent', command: () => ({ kind: 'join', severity: 'crisis' }) },
  {
    what: 'you judge it more urgent',
    command: () => ({ kind: 'raise', severity: 'red', by: 'you' }),
  },
  {
    what: 'you judge it as urgent as it is, or less',
    command: () => ({ kind: 'raise', severity: 'green', by: 'you' }),
  },
  { what: 'you take it on', command: () => ({ kind: 'claim', by: 'you', from: null }) },
  {
    what: 'you take it over, as a lead',
    command: (current) => ({ kind: 'claim', by: 'you', from: current?.worker ?? null }),
  },
  { what: 'you give it back', command: () => ({ kind: 'return', by: 'you' }) },
  {
    what: 'its lease ends without a sign of life',
    command: (current) => ({ kind: 'lapse', by: current?.worker ?? 'ann', leaseUntil: SOON }),
  },
  { what: 'you act', command: () => ({ kind: 'act', by: 'you' }) },
  { what: 'a note, an answer', command: () => ({ kind: 'note' }) },
  { what: 'you close it', command: () => ({ kind: 'close', by: 'you' }) },
  {
    what: 'its time to be taken on runs out',
    command: (current) => ({
      kind: 'deadline',
      deadline: 'acknowledge',
      dueAt: current?.acknowledgeBy ?? SOON,
    }),
  },
  {
    what: 'its time to be acted on runs out',
    command: (current) => ({ kind: 'deadline', deadline: 'act', dueAt: current?.actBy ?? SOON }),
  },
  {
    what: 'the same, after somebody has acted',
    acted: true,
    command: (current) => ({ kind: 'deadline', deadline: 'act', dueAt: current?.actBy ?? SOON }),
  },
];

function workedOn(by: string, acted: boolean): Case {
  const claimed = after(amber, { kind: 'claim', by, from: null }, OPENED_AT);
  return acted ? after(claimed, { kind: 'act', by }, OPENED_AT) : claimed;
}

function after(current: Case | null, command: Command, now: number): Case {
  const decision = decide(current, command, now);
  if (!decision.ok) throw new Error(`A case of the table cannot ${command.kind}: ${decision.why}.`);
  const next = decision.facts.reduce<Case | null>(evolve, current);
  if (!next) throw new Error('There is no case.');
  return next;
}

/** Facts with the deadlines that they set, and the phase where it is another one; a refusal in italics; or a dash. */
function answer(current: Case | null, commandFor: Row['command']): string {
  const command = commandFor(current);
  const decision = decide(current, command, command.kind === 'deadline' ? command.dueAt : SOON);
  if (!decision.ok) return `*${decision.why}*`;
  if (decision.facts.length === 0) return '–';
  const facts = decision.facts.map((fact) => {
    const sets = deadlinesSetBy(fact).map(({ deadline }) => deadline);
    return sets.length === 0 ? fact.kind : `${fact.kind} (sets: ${sets.join(', ')})`;
  });
  const phase = decision.facts.reduce<Case | null>(evolve, current)?.phase;
  return `${facts.join(', ')}${phase === current?.phase ? '' : ` → **${phase ?? ''}**`}`;
}
