// The tables of docs/moderation/policy.md, from the policy that is built in.
import { FIRST_POLICY } from '../apps/api/src/cases/policy/first-policy.ts';
import { CASE_SEVERITIES } from '../libs/contracts/src/cases.ts';
import { MODERATED_KINDS } from '../libs/contracts/src/moderation.ts';
import type { ModeratedKind } from '../libs/contracts/src/moderation.ts';
import { CONDUCT_KINDS, RISK_TIERS } from '../libs/contracts/src/policy.ts';
import type { Measure } from '../libs/contracts/src/policy.ts';

const HEADS = ['heard', 'while a moderator is on duty', 'while nobody is', 'card', 'severity'];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');

const row = (heard: string, { staffed, unstaffed, card, severity }: Measure): readonly string[] => [
  heard,
  staffed,
  unstaffed,
  card ? 'yes' : 'no',
  severity,
];

function doorTable(kind: ModeratedKind): string {
  const { tiers, conduct, loweredConduct, unread } = FIRST_POLICY.doors[kind];
  return table(HEADS, [
    ...RISK_TIERS.map((tier) => row(tier, tiers[tier])),
    ...CONDUCT_KINDS.map((id) => row(id, conduct[id])),
    row('conduct that the context has lowered', loweredConduct),
    row('words that could not be read', unread),
  ]);
}

/** Doors that are alike share a table. */
function doorTables(): readonly string[] {
  const byTable = Map.groupBy(MODERATED_KINDS, doorTable);
  return [...byTable].map(
    ([rows, kinds]) => `### At the ${kinds.length === 1 ? 'door' : 'doors'} ${kinds.join(', ')}\n\n${rows}`,
  );
}

const minutes = (count: number): string => (count < 120 ? `${count} minutes` : `${count / 60} hours`);

const clocks = (): string =>
  table(
    ['severity', 'taken on within', 'acted upon within'],
    CASE_SEVERITIES.map((severity) => {
      const { acknowledge, act } = FIRST_POLICY.clocks[severity];
      return [severity, minutes(acknowledge), minutes(act)];
    }),
  );

/** What stands in the page between its two marks. */
export const policyTables = (): string => [...doorTables(), `### Clocks\n\n${clocks()}`].join('\n\n');
