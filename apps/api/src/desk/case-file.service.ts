import { Injectable } from '@nestjs/common';
import type { CaseId, ForumId } from '@blether/contracts/brand';
import { MEMBER_ACTIONS } from '@blether/contracts/cases';
import type { CaseFile, CaseSubjectView, MemberAction, TimelineEntry } from '@blether/contracts/cases';
import type { Ability } from '@blether/contracts/forum';
import { FLOW, mayClose } from '@blether/escalation/flow';
import type { Answers } from '@blether/escalation/flow';
import { ActionsService } from '../cases/actions/actions.service.js';
import { leadsDesk, worksAtDesk } from '../cases/desk-access.service.js';
import { CaseWorkService } from '../cases/file/case-work.service.js';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { PrivateReader } from '../platform/database/database.js';
import { problem } from '../platform/http/problem.js';
import { instant } from '../platform/instant.js';
import { CaseReports } from '../platform/ports/case-reports.js';
import type { ReportInCase } from '../platform/ports/case-reports.js';
import { Moderated } from '../platform/ports/moderated.js';
import type { Described } from '../platform/ports/moderated.js';
import { RescanService } from '../safety/rescan/rescan.service.js';
import { CaseFileViewRepository } from './case-file-view.repository.js';
import type { DetectionRow, EventRow, PersonRow, SubjectRow } from './case-file-view.repository.js';
import { actionView, card, caseLine, followUpLine } from './desk.view.js';
import { QueueViewRepository } from './queue-view.repository.js';
import type { CaseLineRow } from './queue-view.repository.js';

const yes: Ability = { may: true };

/** A case as whoever works on it sees it. Opening it is an event, since there are private words in it. */
@Injectable()
export class CaseFileService {
  constructor(
    private readonly db: Database,
    private readonly files: CaseFileViewRepository,
    private readonly queue: QueueViewRepository,
    private readonly work: CaseWorkService,
    private readonly actions: ActionsService,
    private readonly moderated: Moderated,
    private readonly reports: CaseReports,
    private readonly rescan: RescanService,
    private readonly clock: Clock,
  ) {}

  /** @throws `not-found`, also for what somebody may not open */
  async open(actor: PersonActor, id: CaseId): Promise<CaseFile> {
    await this.head(actor, id);
    return this.db.readPrivate(
      actor,
      'working on the case',
      { kind: 'case', refs: { caseId: id } },
      (reader) => this.read(reader, actor, id),
    );
  }

  /** How far a case has got, for whoever may open it. @throws `not-found` */
  async head(actor: PersonActor, id: CaseId): Promise<number> {
    const found = worksAtDesk(actor) ? await this.files.mayOpen(this.db.read(actor), actor, id) : null;
    if (!found) throw problem('not-found');
    return found.head;
  }

  private async read(reader: PrivateReader, actor: PersonActor, id: CaseId): Promise<CaseFile> {
    const now = this.clock.now();
    const file = await this.files.file(reader, id);
    const line = await this.queue.line(reader, actor, id);
    if (!file || !line) throw problem('not-found');
    const person = file.person_id === null ? null : await this.files.person(reader, file.person_id);
    const about = person ? await this.files.actionsAbout(reader, person.id) : [];
    const answers = await this.work.answersOf(reader, id);
    return {
      line: caseLine(line, actor.personId),
      person: person && {
        ...personCard(person),
        joinedAt: instant(person.joined_at),
        isStaff: person.is_staff,
        holds: about
          .filter(({ subject_id }) => subject_id === null)
          .map((row) => actionView(row, now))
          .filter(({ holds }) => holds),
      },
      subjects: await this.subjects(reader, id),
      timeline: (await this.files.events(reader, id)).map(entry),
      actions: (await this.files.actions(reader, id)).map((row) => actionView(row, now)),
      flow: {
        version: FLOW.version,
        questions: FLOW.questions,
        answers,
      },
      earlier: person
        ? (await this.files.earlier(reader, id, person.id)).map((row) => ({
            id: row.id,
            severity: row.severity,
            about: row.about,
            openedAt: instant(row.opened_at),
            closedAt: row.closed_at && instant(row.closed_at),
            outcome: row.outcome,
          }))
        : [],
      related: (await this.queue.related(reader, actor, id)).map((row) => caseLine(row, actor.personId)),
      unscanned: line.kind === 'incident' ? await this.rescan.countsOf(reader, id) : null,
      followUps: (await this.queue.followUps(reader, actor, id)).map((row) => ({
        ...followUpLine(row),
        doneAt: row.done_at && instant(row.done_at),
      })),
      leaseUntil: line.worker_id === actor.personId && file.lease_until ? instant(file.lease_until) : null,
      head: file.version,
      abilities: {
        ...workAbilities(actor, line, answers),
        member: this.memberAbilities(line, person, answers),
      },
      // The ids of the column are forums'.
      forums: (await this.files.forums(reader)).map(({ id: forumId, name }) => ({
        id: forumId as ForumId,
        name,
      })),
      now: instant(now),
    };
  }

  private async subjects(reader: PrivateReader, id: CaseId): Promise<readonly CaseSubjectView[]> {
    const rows = await this.files.subjects(reader, id);
    const detections = await this.files.detections(reader, id);
    const reports = await this.reports.ofCase(reader, id);
    const now = new Map<string, Described>();
    for (const kind of new Set(rows.map(({ subject_kind }) => subject_kind))) {
      const ids = rows.filter((row) => row.subject_kind === kind).map((row) => row.subject_id);
      for (const [found, described] of await this.moderated.of(kind).describe(reader, ids))
        now.set(`${kind}:${found}`, described);
    }
    return rows.map((row) => {
      const key = `${row.subject_kind}:${row.subject_id}`;
      return subjectView(
        row,
        now.get(key) ?? null,
        detections.find((one) => `${one.subject_kind}:${one.subject_id}` === key) ?? null,
        reports.filter(({ subject }) => `${subject.kind}:${subject.id}` === key),
      );
    });
  }

  private memberAbilities(
    { about }: CaseLineRow,
    person: PersonRow | null,
    answers: Answers,
  ): Readonly<Record<MemberAction, Ability>> {
    const entries = MEMBER_ACTIONS.map((action) => [
      action,
      this.actions.mayActAgainst(about, person && { isStaff: person.is_staff }, answers, action),
    ]);
    // Every action has its entry.
    return Object.fromEntries(entries) as Record<MemberAction, Ability>;
  }
}

function workAbilities(
  actor: PersonActor,
  line: CaseLineRow,
  answers: Answers,
): { claim: Ability; work: Ability; close: Ability } {
  if (line.state === 'closed') {
    const closed: Ability = { may: false, why: 'case-closed' };
    return { claim: closed, work: closed, close: closed };
  }
  const mine = line.worker_id === actor.personId;
  const work: Ability = mine ? yes : { may: false, why: 'case-not-yours' };
  const claim: Ability =
    !mine && (line.worker_id === null || leadsDesk(actor)) ? yes : { may: false, why: 'case-taken' };
  const isAnswered = line.kind === 'incident' || mayClose(FLOW, answers, line.severity);
  return { claim, work, close: mine && !isAnswered ? { may: false, why: 'flow-unfinished' } : work };
}

const personCard = ({ id, name, role }: PersonRow) => ({ id, name, role });

function subjectView(
  row: SubjectRow,
  now: Described | null,
  detection: DetectionRow | null,
  reports: readonly ReportInCase[],
): CaseSubjectView {
  return {
    ref: { kind: row.subject_kind, id: row.subject_id },
    linkedAt: instant(row.linked_at),
    words: row.words,
    now: now && {
      state: now.state,
      changed: Object.entries(row.words).some(([field, words]) => now.words[field] !== words),
      labels: now.labels,
    },
    place: now?.place ?? null,
    author: card(row.author_id, row.author_name),
    spans: (detection?.hits ?? []).map((hit) => ({ ...hit, cues: hit.cues.map(({ kind }) => kind) })),
    unscanned: detection === null ? false : !detection.complete,
    lexiconVersion: detection?.lexicon_version ?? null,
    reports: reports.map(({ subject: _subject, ...report }) => report),
    context: (now?.context ?? []).map(({ id, author, body, at }) => ({
      id,
      author,
      body,
      at: instant(at),
      isSubject: id === row.subject_id,
    })),
    actions: now?.actions ?? [],
  };
}

/** `case.claimed` is `claimed` in a case's own timeline. */
function entry(row: EventRow): TimelineEntry {
  const { caseId: _caseId, noteId: _noteId, ...details } = row.refs;
  return {
    at: instant(row.at),
    kind: row.kind.replace(/^case\./, ''),
    by: card(row.actor_person, row.actor_name),
    details,
    // Opening the file gives a reason of our own, which is nobody's words.
    words: row.kind === 'case.read' ? null : (row.note ?? row.reason),
  };
}
