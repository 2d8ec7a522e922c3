import type { Severity } from '@blether/escalation/severity';
import { rows } from './months.ts';
import type { Level, Waits } from './months.ts';
import { capital, inWords, MARKS } from './words.ts';

const WIDTH = 784;
const LEFT = 150;
const RIGHT = 600;
const TOP = 84;
const ROW = 28;
const GROUP = 40;
/** Shares of the time that a severity has to be taken on: what lies beyond is drawn at the edge. */
const MOST = 1.5;
const STEPS = [0, 0.5, 1, MOST];

/** Readable on light and dark pages: the picture brings its own paper, and follows what the reader has set. */
const STYLE = `
  .paper { fill: #fbf8f3 } .ink { fill: #1f1b16 } .soft { fill: #564e45 }
  .line { stroke: #ddd3c4 } .limit { stroke: #9b1c31; stroke-dasharray: 5 4 } .limit-word { fill: #9b1c31 }
  .range { stroke: #1f5c4d } .mark { fill: #1f5c4d; stroke: #1f5c4d }
  text { font: 14px system-ui, sans-serif } .small { font-size: 12px } .head { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #171411 } .ink { fill: #f2ece3 } .soft { fill: #c9bfb1 }
    .line { stroke: #3d362e } .limit { stroke: #ff9aa8 } .limit-word { fill: #ff9aa8 }
    .range { stroke: #8fd0bd } .mark { fill: #8fd0bd; stroke: #8fd0bd }
  }`;

/** How long cases wait to be taken on, against the time that they have: a picture by hand, as SVG. */
export function plot(levels: readonly Level[]): string {
  const height = TOP + levels.length * (GROUP + 4 * ROW) + 40;
  const bottom = height - 44;
  const axis = STEPS.map((share) => {
    const place = x(share);
    const limit = share === 1;
    return [
      `<line class="${limit ? 'limit' : 'line'}" x1="${place}" x2="${place}" y1="${TOP - 8}" y2="${bottom}" stroke-width="${limit ? 2 : 1}"/>`,
      text(place, bottom + 20, limit ? 'deadline' : `${share * 100} %`, {
        of: limit ? 'limit-word small' : 'soft small',
        anchor: 'middle',
      }),
    ].join('\n');
  });
  const groups = levels.map((level, index) => group(level, TOP + index * (GROUP + 4 * ROW)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How long cases wait to be taken on</title>',
    `<desc id="desc">${described(levels)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" rx="10"/>`,
    text(24, 34, 'How long cases wait to be taken on, as a share of the time they have', { of: 'ink head' }),
    text(24, 56, 'Dot: half of the cases wait less. Bar: to where 95 of 100 wait less. Stroke: 99 of 100.', {
      of: 'soft small',
    }),
    ...axis,
    ...groups,
    '</svg>\n',
  ].join('\n');
}

function group(level: Level, top: number): string {
  const head = text(24, top + 20, `${capital(level.name)}, utilisation ${level.utilisation.toFixed(2)}`, {
    of: 'ink head small',
  });
  return [
    head,
    ...rows(level).map(([severity, waits], row) => bar(severity, waits, top + GROUP + row * ROW)),
  ].join('\n');
}

function bar(severity: Severity, { clock, toTakeOn }: Waits, y: number): string {
  const [dot, end, stroke] = [toTakeOn.median, toTakeOn.p95, toTakeOn.p99].map((minutes) =>
    x(Math.min(MOST, minutes / clock.acknowledge)),
  );
  return [
    text(24, y + 5, `${MARKS[severity]} ${severity}`, { of: 'ink' }),
    `<line class="range" x1="${LEFT}" x2="${end}" y1="${y}" y2="${y}" stroke-width="8"/>`,
    `<line class="range" x1="${stroke}" x2="${stroke}" y1="${y - 9}" y2="${y + 9}" stroke-width="3"/>`,
    `<circle class="paper" cx="${dot}" cy="${y}" r="6"/><circle class="mark" cx="${dot}" cy="${y}" r="4"/>`,
    text(RIGHT + 12, y + 5, `95 %: ${inWords(toTakeOn.p95)} of ${inWords(clock.acknowledge)}`, {
      of: 'soft small',
    }),
  ].join('\n');
}

const described = (levels: readonly Level[]): string =>
  levels
    .map((level) => {
      const each = rows(level).map(
        ([severity, { toTakeOn, clock }]) =>
          `${severity}: 95 of 100 within ${inWords(toTakeOn.p95)} of ${inWords(clock.acknowledge)}`,
      );
      return `${capital(level.name)}, utilisation ${level.utilisation.toFixed(2)}. ${each.join('; ')}.`;
    })
    .join(' ');

const x = (share: number): number => Math.round(LEFT + ((RIGHT - LEFT) * share) / MOST);

const text = (
  left: number,
  top: number,
  words: string,
  { of, anchor }: { readonly of: string; readonly anchor?: 'middle' },
): string =>
  `<text class="${of}" x="${left}" y="${top}"${anchor ? ` text-anchor="${anchor}"` : ''}>${words}</text>`;
