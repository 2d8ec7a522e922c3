import { FIRST_POLICY, LADDERS } from '@blether/escalation/on-call';
import type { Ladder, Step } from '@blether/escalation/on-call';
import { SEVERITIES } from '@blether/escalation/severity';

const TITLES: Readonly<Record<Ladder, string>> = {
  waiting: 'While nobody has taken it on',
  untouched: 'Once the time to act has passed and nobody has acted, though somebody has the case',
};

/** A table for each ladder, made of the policy itself, so that the page cannot say anything else. */
export function policyTables(): string {
  return LADDERS.map((ladder) =>
    [
      `### ${TITLES[ladder]}`,
      '',
      '| severity | after | who | how | again |',
      '|---|---|---|---|---|',
      ...SEVERITIES.flatMap((severity) =>
        FIRST_POLICY[ladder][severity].map(
          (step) =>
            `| ${severity} | ${after(step)} | ${who(step)} | ${step.how.join(', ')} | ${again(step)} |`,
        ),
      ),
    ].join('\n'),
  ).join('\n\n');
}

/** The page with the tables in their place. @throws when the page has no place for them */
export function withTables(page: string): string {
  const [before, rest] = page.split(`${BEGIN}\n`);
  const following = rest?.split(END)[1];
  if (before === undefined || following === undefined)
    throw new Error(`The page must hold ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${policyTables()}\n\n${END}${following}`;
}

const BEGIN = '<!-- The tables are made by `npm run docs:on-call`. -->';
const END = '<!-- End of the tables. -->';

const after = ({ afterMinutes }: Step): string => (afterMinutes === 0 ? 'at once' : duration(afterMinutes));

const duration = (minutes: number): string =>
  minutes >= 60 && minutes % 60 === 0 ? `${String(minutes / 60)} h` : `${String(minutes)} min`;

const WHEN: Readonly<Record<Step['when'], string>> = {
  always: '',
  staffed: '',
  unstaffed: ', when nobody is on duty',
};
const who = (step: Step): string => step.who.replace('-', ' ') + WHEN[step.when];

function again({ repeatMinutes, times }: Step): string {
  if (repeatMinutes === null) return '–';
  const pace = `every ${duration(repeatMinutes)}`;
  return times === null ? `${pace} until somebody comes` : `${pace}, ${String(times)} times in all`;
}
