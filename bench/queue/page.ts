import { rows } from './months.ts';
import type { Level, Waits } from './months.ts';
import { capital, inWords, MARKS } from './words.ts';

/** The made part of docs/moderation/queue.md. */
export const tables = (levels: readonly Level[], without: Readonly<Record<string, Level>>): string =>
  [...levels.map(levelTable), withoutTable(levels, without)].join('\n\n');

function levelTable(level: Level): string {
  const lines = rows(level).map(
    ([severity, { cases, clock, toTakeOn, toAct, missed }]) =>
      `| ${MARKS[severity]} ${severity} | ${cases} | ${inWords(clock.acknowledge)} | ${inWords(toTakeOn.median)} | ${inWords(toTakeOn.p95)} | ` +
      `${inWords(toTakeOn.p99)} | ${percent(missed.acknowledge)} | ${inWords(clock.act)} | ${inWords(toAct.median)} | ${inWords(toAct.p95)} | ` +
      `${inWords(toAct.p99)} | ${percent(missed.act)} |`,
  );
  return [
    `### ${capital(level.name)}: utilisation ${level.utilisation.toFixed(2)}`,
    '',
    '| severity | cases a month | taken on within | half | 95 of 100 | 99 of 100 | missed | acted on within | half | 95 of 100 | 99 of 100 | missed |',
    `|---|${'---:|'.repeat(11)}`,
    ...lines,
    '',
    `In twelve months red waited behind amber ${times(level.redBehindAmber)}. A case was set aside ${times(Math.round(level.setAside))} a month. People ` +
      `who were not on shift were called in ${times(Math.round(level.calledIn))} a month, for ${Math.round(level.hoursCalledIn)} hours in all; those on ` +
      `shift worked on cases ${percent(100 * level.busy, 0)} of their time at the desk.`,
  ].join('\n');
}

function withoutTable(levels: readonly Level[], without: Readonly<Record<string, Level>>): string {
  const [, whole] = levels;
  if (!whole) throw new Error('The middle level is the one that is compared.');
  const line = (name: string, { waits, hoursCalledIn }: Level): string =>
    `| ${name} | ${(['crisis', 'red', 'amber'] as const).map((each) => missedIn(waits[each])).join(' | ')} | ${inWords(waits.crisis.toTakeOn.p99)} | ` +
    `${inWords(waits.red.toTakeOn.p99)} | ${inWords(waits.amber.toTakeOn.p95)} | ${Math.round(hoursCalledIn)} |`;
  return [
    `### What each rule is worth, at utilisation ${whole.utilisation.toFixed(2)}`,
    '',
    '| | crisis not taken on in time | red | amber | crisis, 99 of 100 | red, 99 of 100 | amber, 95 of 100 | hours called in a month |',
    `|---|${'---:|'.repeat(7)}`,
    line('with all of them', whole),
    ...Object.entries(without).map(([name, level]) => line(name, level)),
  ].join('\n');
}

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);
const missedIn = ({ missed }: Waits): string => percent(missed.acknowledge);
const percent = (value: number, digits = 2): string => `${value.toFixed(digits)} %`;
