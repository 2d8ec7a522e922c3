import { Injectable } from '@nestjs/common';
import type { ReportId, Words as WordsText } from '@blether/contracts/brand';
import type { MakeReport, ReportView } from '@blether/contracts/reports';
import type { SupportCard } from '@blether/contracts/safety';
import { LIMITS } from '@blether/contracts/limits';
import { ActionsService } from '../../cases/actions/actions.service.js';
import { RiskPolicyService } from '../../cases/policy/risk-policy.service.js';
import { CasesService } from '../../cases/cases.service.js';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { instant } from '../../platform/instant.js';
import { fault } from '../../platform/http/validation.js';
import { Moderated } from '../../platform/ports/moderated.js';
import { Words } from '../../platform/ports/words.js';
import { CardsService } from '../cards.service.js';
import { mayHide, mayReportOneself, needsOf, ruleOf, saysNoMore, severityOf } from './report.policy.js';
import { reportView } from './report.view.js';
import { ReportsRepository } from './reports.repository.js';
import type { ReportRow } from './reports.repository.js';

export interface MadeReport {
  readonly report: ReportView;
  readonly support: SupportCard | null;
}

/**
 * What members tell moderators about. A report opens or joins the case about whoever wrote the words, in the transaction
 * that stores it: many reports, one case. How many there are raises nothing and hides nothing.
 */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportsRepository,
    private readonly cases: CasesService,
    private readonly actions: ActionsService,
    private readonly moderated: Moderated,
    private readonly words: Words,
    private readonly cards: CardsService,
    private readonly policy: RiskPolicyService,
    private readonly clock: Clock,
  ) {}

  /**
   * Reports something that the reporter can see. The same client id again, or a report that says no more than an open one
   * about the same thing, answers with that one.
   *
   * @throws `not-found`, `forbidden` (hiding), `client-id-reused`, `validation` (oneself, for anything but danger)
   */
  async make(actor: PersonActor, wanted: MakeReport): Promise<MadeReport> {
    if (wanted.hide === true && !mayHide(actor)) throw problem('forbidden');
    return this.db.write(actor, async (tx) => {
      const id = await this.reports.lockReporter(tx, actor.personId);
      const earlier = await this.earlier(tx, actor, wanted);
      return earlier ? this.answer(tx, actor, earlier) : this.store(tx, actor, id, wanted);
    });
  }

  /** Adds words to a report that has none. @throws `not-found`, `conflict` when it has others */
  async addWords(actor: PersonActor, id: ReportId, words: WordsText): Promise<MadeReport> {
    return this.db.write(actor, async (tx) => {
      const report = await this.reports.lockOwn(tx, actor.personId, id);
      if (!report) throw problem('not-found');
      if (report.words === words) return this.answer(tx, actor, report);
      if (report.words !== null || report.outcome !== null) throw problem('conflict');
      const { support, heard } = await this.screen(tx, actor, id, words);
      await this.reports.addWords(tx, id, words, heard === 'risk');
      tx.record('report.words-added', { reportId: id, caseId: report.case_id });
      // Whoever has the case is told that there is more of it.
      await this.cases.raise(tx, {
        kind: 'report',
        personId: report.author_id,
        severity: 'green',
        about: [report.category],
        evidence: null,
      });
      return {
        report: this.view({ ...report, words }),
        support: support ?? this.cardFor(actor, report),
      };
    });
  }

  /** One's own, newest first. */
  async own(actor: PersonActor): Promise<readonly ReportView[]> {
    return (await this.reports.own(this.db.read(actor), actor.personId)).map((row) => this.view(row));
  }

  /** What has been said already. @throws `client-id-reused` */
  private async earlier(tx: Tx, { personId }: PersonActor, wanted: MakeReport): Promise<ReportRow | null> {
    const { clientId, subject, category, hide = false } = wanted;
    const sent = await this.reports.byClientId(tx, personId, clientId);
    if (sent) {
      const isSame =
        sent.subject_kind === subject.kind && sent.subject_id === subject.id && sent.category === category;
      if (!isSame) throw problem('client-id-reused');
      return sent;
    }
    const open = await this.reports.openAbout(tx, personId, subject);
    return open && (open.hide || !hide) && saysNoMore(open, { category, words: wordsOf(wanted) })
      ? open
      : null;
  }

  private async store(tx: Tx, actor: PersonActor, id: ReportId, wanted: MakeReport): Promise<MadeReport> {
    const { subject, category, clientId, hide = false } = wanted;
    const words = wordsOf(wanted);
    const kept = this.moderated.of(subject.kind);
    const seen = await kept.seenBy(tx, subject.id);
    if (!seen) throw problem('not-found');
    const { authorId, topicId: placeId, words: subjectWords, context } = seen;
    if (authorId === actor.personId && !mayReportOneself(category))
      throw problem('validation', { errors: [fault('/category', 'out-of-range')] });
    const at = this.clock.now();
    const heard = words === null ? null : await this.screen(tx, actor, id, words);
    const isRisk = heard?.heard === 'risk';
    const overLimit =
      !isRisk && (await this.reports.countOfDay(tx, actor.personId, at)) >= LIMITS.reportsPerDay;
    const severity = severityOf(category, { overLimit, hides: hide });
    const caseId = await this.cases.raise(tx, {
      kind: 'report',
      personId: authorId,
      severity,
      about: [category],
      evidence: { subject, authorId, placeId, words: subjectWords },
    });
    const report = {
      id,
      category,
      severity,
      hide,
      words,
      caseId,
      clientId,
      subject,
      authorId,
      isRisk,
      overLimit,
      at,
    };
    await this.reports.insert(tx, {
      ...report,
      reporterId: actor.personId,
      snapshot: {
        words: subjectWords,
        context: context.map((post) => ({ ...post, at: instant(post.at) })),
      },
    });
    tx.record('report.made', { reportId: id, caseId, category, overLimit });
    if (hide)
      await this.actions.takeFromSight(tx, actor, caseId, {
        ...{ subject, authorId, clientId },
        rule: ruleOf(category),
      });
    const row = await this.reports.byClientId(tx, actor.personId, clientId);
    if (!row) throw new Error('A report that was stored is gone.');
    return { report: this.view(row), support: heard?.support ?? this.cardFor(actor, row) };
  }

  private screen(tx: Tx, { personId: authorId }: PersonActor, id: ReportId, words: WordsText) {
    return this.words.screen(tx, { kind: 'report', id, authorId }, { words });
  }

  private view(row: ReportRow): ReportView {
    return reportView(row, this.policy.current.policy.clocks);
  }

  private async answer(tx: Tx, actor: PersonActor, row: ReportRow): Promise<MadeReport> {
    const support = await this.words.cardOf(tx, 'report', [{ id: row.id, visibility: 'shown' }]);
    return { report: this.view(row), support: support ?? this.cardFor(actor, row) };
  }

  /** Whoever fears for somebody has somebody to call, without waiting for us. */
  private cardFor({ personId }: PersonActor, report: ReportRow): SupportCard | null {
    const needs = needsOf(report.category);
    if (!needs) return null;
    const why = report.author_id === personId ? 'at-risk' : 'worried-about-another';
    return this.cards.forReported(why, needs, report.severity);
  }
}

/** What was left empty was left out. */
const wordsOf = ({ words }: MakeReport): WordsText | null => ((words ?? '') === '' ? null : (words ?? null));
