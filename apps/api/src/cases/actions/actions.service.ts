import { Injectable } from '@nestjs/common';
import type { ActionId, CaseId, PersonId, Words } from '@blether/contracts/brand';
import { MEMBER_ACTIONS } from '@blether/contracts/cases';
import type { ContentAction, MemberAction } from '@blether/contracts/cases';
import type { TakeAction } from '@blether/contracts/desk';
import type { Ability } from '@blether/contracts/forum';
import type { Answers } from '@blether/escalation/flow';
import type { SubjectRef } from '@blether/contracts/moderation';
import { StandingService } from '../../identity/standing.service.js';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { PrivateReader } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/failures.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { Moderated } from '../../platform/ports/moderated.js';
import { Tell } from '../../platform/ports/tell.js';
import { leadsDesk, worksAtDesk } from '../desk-access.service.js';
import { CaseFileRepository } from '../case-file.repository.js';
import type { StoredCase } from '../case-file.repository.js';
import { CasesService } from '../cases.service.js';
import { CaseWorkRepository } from '../file/case-work.repository.js';
import { isReasonAgainst, mayActAgainst } from './action.policy.js';
import { ActionsRepository } from './actions.repository.js';
import type { Before, EarlierAction, StoredAction } from './actions.repository.js';
import { HOURS, INVERSE, isLasting } from './inverse.js';

const HOUR = 3_600_000;

/**
 * SQL: whether a later action has ended the action `a` on words. Who can see them is said by the newest of hold, release,
 * hide and restore alone; their labels and their place by the newest of each. What was taken back ends nothing, so what it
 * had ended holds again. Actions about a member end by their date.
 */
export const IS_ENDED = `EXISTS (
    SELECT 1 FROM case_action later
    WHERE later.person_id = a.person_id AND later.id > a.id AND later.undone_at IS NULL
      AND later.subject_kind = a.subject_kind AND later.subject_id = a.subject_id
      AND (later.kind = a.kind OR '{hold,release,hide,restore}'::text[] @> ARRAY[later.kind, a.kind]))`;

interface Done {
  readonly personId: PersonId | null;
  readonly subject: SubjectRef | null;
  readonly before: Before;
  readonly until: Date | null;
}

/** What moderators do to words and about members: each for a published reason, told in plain words, and undone by its inverse. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly db: Database,
    private readonly files: CaseFileRepository,
    private readonly actions: ActionsRepository,
    private readonly work: CaseWorkRepository,
    private readonly cases: CasesService,
    private readonly moderated: Moderated,
    private readonly standing: StandingService,
    private readonly tell: Tell,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an action in a case that the actor has. The same client id again answers with the action it took.
   * @throws `not-found`, `case-not-yours`, `not-now`, `danger-first`, `distress-is-no-strike`, `client-id-reused`,
   * `validation`
   */
  async take(actor: PersonActor, caseId: CaseId, wanted: TakeAction): Promise<ActionId> {
    if (!worksAtDesk(actor)) throw problem('not-found');
    const take = () => this.db.write(actor, (tx) => this.store(tx, actor, caseId, wanted));
    try {
      return await take();
    } catch (error) {
      // Two sendings at once: the second finds what the first has done.
      if (!isUniqueViolation(error, 'case_action_once')) throw error;
      return take();
    }
  }

  /**
   * Takes an action back. @throws `not-found`; `not-now` when it was taken back before, or what it was done to has changed
   * since; `case-not-yours` for a moderator who neither took it nor has the case
   */
  async undo(actor: PersonActor, id: ActionId, words: Words | undefined): Promise<void> {
    if (!worksAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      const action = await this.actions.lock(tx, actor, id);
      if (!action) throw problem('not-found');
      const stored = await this.files.lock(tx, action.case_id);
      const own = action.by_id === actor.personId || stored?.case.worker === actor.personId;
      if (!own && !leadsDesk(actor)) throw problem('case-not-yours');
      if (action.undone_at !== null) throw problem('not-now');
      await this.actions.undo(tx, id, actor.personId, this.clock.now());
      await this.reverse(tx, action);
      this.cases.noticed(tx, action.case_id, 'case.undone', { actionId: id, action: action.kind }, words);
      if (stored && stored.case.phase !== 'closed') await this.cases.apply(tx, stored, { kind: 'note' });
      if (action.person_id) await this.tell.tell(tx, [action.person_id], { kind: 'decision', actionId: id });
    });
  }

  /**
   * A trained peer takes words from sight, with a report of theirs, until a moderator has looked: what it is called and
   * how it is taken back are as for a moderator's own. A name cannot be hidden, and is held back.
   */
  async takeFromSight(
    tx: Tx,
    actor: PersonActor,
    caseId: CaseId,
    {
      subject,
      authorId,
      rule,
      clientId,
    }: Pick<TakeAction, 'rule' | 'clientId'> & {
      readonly subject: SubjectRef;
      readonly authorId: PersonId;
    },
  ): Promise<void> {
    const words = this.moderated.of(subject.kind);
    const kind = subject.kind === 'name' ? 'hold' : 'hide';
    // Somebody was quicker.
    if (!(await words[kind](tx, subject.id))) return;
    const actionId = await this.actions.insert(tx, {
      ...{ caseId, clientId, kind, subject, rule, personId: authorId, words: null, before: {}, until: null },
      by: actor.personId,
      at: this.clock.now(),
    });
    this.cases.noticed(tx, caseId, 'case.hidden-by-peer', { action: kind, rule, actionId });
    await this.tell.tell(tx, [authorId], { kind: 'decision', actionId });
  }

  /** For whoever shows what may be done. @param about ids of what was heard or reported */
  mayActAgainst(
    about: readonly string[],
    person: { readonly isStaff: boolean } | null,
    answers: Answers,
    action: MemberAction,
  ): Ability {
    return mayActAgainst(about, person, answers, action);
  }

  private async store(tx: Tx, actor: PersonActor, caseId: CaseId, wanted: TakeAction): Promise<ActionId> {
    const stored = await this.files.lockFor(tx, actor, caseId);
    if (!stored) throw problem('not-found');
    // Only now: whoever was sent at the same time has done it by the time that the case is ours.
    const earlier = await this.actions.earlier(tx, actor.personId, wanted.clientId);
    if (earlier) {
      if (!isSame(earlier, caseId, wanted)) throw problem('client-id-reused');
      return earlier.id;
    }
    if (stored.case.phase === 'closed') throw problem('case-closed');
    if (stored.case.worker !== actor.personId) throw problem('case-not-yours');
    const { kind, rule, words, clientId } = wanted;
    const done = isAboutMember(kind)
      ? await this.aboutMember(tx, stored, kind, wanted)
      : await this.toWords(tx, stored, kind, wanted);
    const actionId = await this.actions.insert(tx, {
      ...done,
      caseId,
      clientId,
      kind,
      rule,
      words: words ?? null,
      by: actor.personId,
      at: this.clock.now(),
    });
    await this.cases.apply(
      tx,
      stored,
      { kind: 'act', by: actor.personId },
      { refs: { action: kind, rule, actionId, ...(done.until ? { until: done.until.toISOString() } : {}) } },
    );
    if (done.personId) await this.tell.tell(tx, [done.personId], { kind: 'decision', actionId });
    return actionId;
  }

  private async toWords(tx: Tx, stored: StoredCase, kind: ContentAction, wanted: TakeAction): Promise<Done> {
    const { subject } = wanted;
    if (!subject) throw problem('validation', { errors: [fault('/subject', 'required')] });
    const authorId = await this.files.isAbout(tx, stored.id, subject);
    if (authorId === undefined) throw problem('not-found');
    const words = this.moderated.of(subject.kind);
    const before = await this.before(tx, subject, kind);
    const done = await this.carryOut(kind, {
      hold: () => words.hold(tx, subject.id),
      release: () => words.release(tx, subject.id),
      hide: () => words.hide(tx, subject.id),
      restore: () => words.restore(tx, subject.id),
      label: () => words.label(tx, subject.id, wanted.labels ?? []),
      move: () => {
        if (!wanted.forumId) throw problem('validation', { errors: [fault('/forumId', 'required')] });
        return words.move(tx, subject.id, wanted.forumId);
      },
    });
    if (!done) throw problem('not-now');
    return { personId: authorId, subject, before, until: null };
  }

  private async aboutMember(
    tx: Tx,
    stored: StoredCase,
    kind: MemberAction,
    { rule, hours }: TakeAction,
  ): Promise<Done> {
    const { personId } = stored;
    if (personId === null) throw problem('not-now');
    const isStaff = await this.actions.isStaff(tx, personId);
    const answers = await this.work.answersOf(tx, stored.id);
    const ability = mayActAgainst(stored.about, { isStaff }, answers, kind);
    if (!ability.may) throw problem(ability.why);
    if (!isReasonAgainst(rule)) throw problem('distress-is-no-strike');
    if (hours !== undefined && !isLasting(kind))
      throw problem('validation', { errors: [fault('/hours', 'unknown-field')] });
    const until = isLasting(kind) ? this.end(hours) : null;
    if (isLasting(kind)) {
      // What is asked of them already is not made shorter by being asked again.
      const longer = await this.actions.until(tx, personId, kind, this.clock.now());
      await this.standing.ask(tx, personId, kind, longer && until && longer > until ? longer : until);
    }
    if (kind === 'remove') await this.standing.remove(tx, personId, rule);
    return { personId, subject: null, before: {}, until };
  }

  private async reverse(tx: Tx, action: StoredAction): Promise<void> {
    const { kind, person_id: personId, before } = action;
    if (isAboutMember(kind)) {
      if (personId === null) return;
      if (isLasting(kind))
        await this.standing.ask(
          tx,
          personId,
          kind,
          await this.actions.until(tx, personId, kind, this.clock.now()),
        );
      if (kind === 'remove' && !(await this.actions.isRemoved(tx, personId)))
        await this.standing.readmit(tx, personId);
      return;
    }
    const { subject_kind: subjectKind, subject_id: id } = action;
    if (subjectKind === null || id === null) return;
    const words = this.moderated.of(subjectKind);
    const done = await this.carryOut(INVERSE[kind], {
      hold: () => words.hold(tx, id),
      release: () => words.release(tx, id),
      hide: () => words.hide(tx, id),
      restore: () => words.restore(tx, id),
      label: () => words.label(tx, id, before.labels ?? []),
      move: () => words.move(tx, id, before.forumId as Parameters<typeof words.move>[2]),
    });
    if (!done) throw problem('not-now');
  }

  private carryOut(
    kind: ContentAction,
    ways: Readonly<Record<ContentAction, () => Promise<boolean>>>,
  ): Promise<boolean> {
    return ways[kind]();
  }

  private async before(tx: Tx, subject: SubjectRef, kind: ContentAction): Promise<Before> {
    if (kind !== 'label' && kind !== 'move') return {};
    // Nothing of their words leaves this transaction; the reading of the case is an event of its own.
    const reader: PrivateReader = {
      private: true,
      actor: tx.actor,
      rows: (statement) => tx.rows(statement),
      one: (statement) => tx.one(statement),
    };
    const found = (await this.moderated.of(subject.kind).describe(reader, [subject.id])).get(subject.id);
    if (!found) return {};
    return kind === 'label' ? { labels: found.labels } : found.place ? { forumId: found.place.forumId } : {};
  }

  private end(hours: number | undefined): Date {
    if (hours === undefined) throw problem('validation', { errors: [fault('/hours', 'required')] });
    if (hours < HOURS.least || hours > HOURS.most)
      throw problem('validation', { errors: [fault('/hours', 'out-of-range')] });
    return new Date(this.clock.now().getTime() + hours * HOUR);
  }
}

const isAboutMember = (kind: TakeAction['kind']): kind is MemberAction =>
  (MEMBER_ACTIONS as readonly string[]).includes(kind);

/** Whether what was sent again is what was sent before. */
const isSame = (
  earlier: EarlierAction,
  caseId: CaseId,
  { kind, rule, subject, words }: TakeAction,
): boolean =>
  earlier.case_id === caseId &&
  earlier.kind === kind &&
  earlier.rule === rule &&
  earlier.subject_id === (subject?.id ?? null) &&
  earlier.words === (words ?? null);
