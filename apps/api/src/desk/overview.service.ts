import { Injectable } from '@nestjs/common';
import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { CaseSeverity, WeekOfCases } from '@blether/contracts/cases';
import type { ReplyOf } from '@blether/contracts/routes';
import { leadsDesk, mayBeGiven } from '../cases/desk-access.service.js';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { problem } from '../platform/http/problem.js';
import { instant } from '../platform/instant.js';

interface Row {
  week: string;
  severity: CaseSeverity;
  opened: number;
  median: number | null;
  p95: number | null;
  missed_acknowledge: number;
  missed_act: number;
}

const WEEKS = 12;
const NOTHING = {
  opened: 0,
  acknowledgedMedian: null,
  acknowledgedP95: null,
  missedAcknowledge: 0,
  missedAct: 0,
} as const;

/** How the desk has been doing, for who leads it. Counts and times, and nothing of any case; those about the reader count for others alone. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The last twelve weeks, oldest first, by the week in which cases were opened. @throws `not-found` for whoever does not lead */
  async overview(actor: PersonActor): Promise<ReplyOf<'GET /desk/overview'>> {
    if (!leadsDesk(actor)) throw problem('not-found');
    const now = this.clock.now();
    const rows = await this.db.read(actor).rows<Row>({
      text: `WITH missed AS (
               SELECT refs->>'caseId' AS case_id, bool_or(refs->>'deadline' = 'acknowledge') AS acknowledge,
                      bool_or(refs->>'deadline' = 'act') AS act
               FROM event WHERE refs ? 'caseId' AND kind = 'case.missed' AND at >= $1::timestamptz - $2::interval
               GROUP BY 1
             )
             SELECT to_char(date_trunc('week', c.opened_at AT TIME ZONE 'Europe/London'), 'YYYY-MM-DD') AS week,
                    c.severity, count(*)::int AS opened,
                    percentile_disc(0.5) WITHIN GROUP (ORDER BY w.seconds)::float AS median,
                    percentile_disc(0.95) WITHIN GROUP (ORDER BY w.seconds)::float AS p95,
                    count(*) FILTER (WHERE m.acknowledge)::int AS missed_acknowledge,
                    count(*) FILTER (WHERE m.act)::int AS missed_act
             FROM case_file c
             LEFT JOIN missed m ON m.case_id = c.id::text
             CROSS JOIN LATERAL (SELECT extract(epoch FROM c.acknowledged_at - c.opened_at) AS seconds) w
             WHERE c.opened_at >= $1::timestamptz - $2::interval AND ${mayBeGiven('$3', '$4')}
             GROUP BY 1, 2 ORDER BY 1`,
      values: [now, `${String(WEEKS)} weeks`, actor.personId, leadsDesk(actor)],
    });
    const weeks = [...new Set(rows.map(({ week }) => week))];
    return { weeks: weeks.map((week) => weekOf(week, rows)), now: instant(now) };
  }
}

function weekOf(week: string, rows: readonly Row[]): WeekOfCases {
  const entries = CASE_SEVERITIES.map((severity) => {
    const row = rows.find((each) => each.week === week && each.severity === severity);
    const figures = row
      ? {
          opened: row.opened,
          acknowledgedMedian: row.median,
          acknowledgedP95: row.p95,
          missedAcknowledge: row.missed_acknowledge,
          missedAct: row.missed_act,
        }
      : NOTHING;
    return [severity, figures];
  });
  // Every severity has its figures.
  return { week, bySeverity: Object.fromEntries(entries) as WeekOfCases['bySeverity'] };
}
