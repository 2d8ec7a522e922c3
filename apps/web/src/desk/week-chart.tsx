import { CASE_SEVERITIES, type CaseSeverity } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { SeverityWord } from './severity-word.tsx';
import { SEVERITY_WORDS } from './words/case-words.ts';
import styles from './week-chart.module.css';

const WIDTH = 100;
const HEIGHT = 36;
/** A first week is no wider than it will be beside eleven others. */
const LEAST_WEEKS = 12;
const monday = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOf = (week: string) => monday.format(Date.parse(week));

/** One figure a week; null where there is nothing to say. `upTo` is drawn as a line above its bar. */
export interface WeekFigure {
  readonly value: number | null;
  readonly upTo?: number | null;
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** What a bar is, and what the line above it is. */
  readonly about: string;
  readonly weeks: readonly string[];
  readonly figures: Readonly<Record<CaseSeverity, readonly WeekFigure[]>>;
  readonly format: (value: number) => string;
}

/**
 * Bars by week, a row for each severity with a scale of its own, and the same figures as a table behind them. The drawing
 * is for the eye alone: its words are the table.
 */
export function WeekChart({ id, title, about, weeks, figures, format }: Props) {
  const { i18n } = useLingui();
  const cell = ({ value, upTo }: WeekFigure) => {
    if (value === null) return '–';
    return upTo === undefined || upTo === null ? format(value) : `${format(value)} · ${format(upTo)}`;
  };
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.soft}>{about}</p>
      <div className={styles.rows} aria-hidden="true">
        {CASE_SEVERITIES.map((severity) => (
          <Row key={severity} severity={severity} figures={figures[severity]} format={format} />
        ))}
        <p className={styles.axis}>
          <span>{weeks.length < LEAST_WEEKS ? '' : dayOf(weeks[0] ?? '')}</span>
          <span>{dayOf(weeks.at(-1) ?? '')}</span>
        </p>
      </div>
      <details className={styles.fold}>
        <summary>
          <Trans>Show the figures</Trans>
        </summary>
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a box that scrolls must be in the keyboard's reach */}
        <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Week from</Trans>
                </th>
                {CASE_SEVERITIES.map((severity) => (
                  <th key={severity} scope="col">
                    {i18n._(SEVERITY_WORDS[severity])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, place) => (
                <tr key={week}>
                  <th scope="row">{dayOf(week)}</th>
                  {CASE_SEVERITIES.map((severity) => (
                    <td key={severity}>{cell(figures[severity][place] ?? { value: null })}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

interface RowProps {
  readonly severity: CaseSeverity;
  readonly figures: readonly WeekFigure[];
  readonly format: (value: number) => string;
}

function Row({ severity, figures, format }: RowProps) {
  const most = Math.max(0, ...figures.flatMap(({ value, upTo }) => [value ?? 0, upTo ?? 0]));
  const places = Math.max(LEAST_WEEKS, figures.length);
  const step = WIDTH / places;
  const heightOf = (value: number) => (HEIGHT * value) / Math.max(1, most);
  return (
    <div className={styles.row} data-severity={severity}>
      <SeverityWord severity={severity} />
      <svg
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <path className={styles.base} d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
        {figures.map(({ value, upTo }, place) => {
          const from = (places - figures.length + place) * step + step * 0.15;
          return (
            // A week's place is its name.
            <g key={String(place)}>
              {value === null ? null : (
                <rect
                  className={styles.bar}
                  x={from}
                  y={HEIGHT - heightOf(value)}
                  width={step * 0.7}
                  height={heightOf(value)}
                />
              )}
              {upTo === undefined || upTo === null ? null : (
                <path className={styles.line} d={`M${from} ${HEIGHT - heightOf(upTo)}h${step * 0.7}`} />
              )}
            </g>
          );
        })}
      </svg>
      <span className={styles.most}>{most === 0 ? '–' : <Trans>most: {format(most)}</Trans>}</span>
    </div>
  );
}
