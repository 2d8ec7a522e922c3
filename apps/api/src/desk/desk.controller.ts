import { Body, Controller, Param, Query } from '@nestjs/common';
import type { ActionId, CaseId, FollowUpId } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import { ActionsService } from '../cases/actions/actions.service.js';
import { CaseWorkService } from '../cases/file/case-work.service.js';
import { QueueService } from '../cases/queue/queue.service.js';
import type { PersonActor } from '../platform/actor.js';
import { ByPerson, Route } from '../platform/http/route.js';
import { CaseFileService } from './case-file.service.js';
import {
  AnswerDto,
  ClaimDto,
  CloseDto,
  FollowUpDto,
  NoteDto,
  QueueQuery,
  RaiseDto,
  ReturnDto,
  TakeActionDto,
  UndoDto,
} from './desk.dto.js';
import { DeskService } from './desk.service.js';
import { OverviewService } from './overview.service.js';

@Controller()
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly overviews: OverviewService,
    private readonly files: CaseFileService,
    private readonly queue: QueueService,
    private readonly work: CaseWorkService,
    private readonly actions: ActionsService,
  ) {}

  @Route('GET /desk')
  look(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /desk'>> {
    return this.desk.desk(actor);
  }

  @Route('POST /desk/next')
  next(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /desk/next'>> {
    return this.queue.next(actor);
  }

  @Route('GET /desk/queue')
  list(@ByPerson() actor: PersonActor, @Query() query: QueueQuery): Promise<ReplyOf<'GET /desk/queue'>> {
    return this.desk.list(actor, query.severity, query.after);
  }

  @Route('GET /desk/overview')
  overview(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /desk/overview'>> {
    return this.overviews.overview(actor);
  }

  @Route('GET /desk/cases/:caseId')
  file(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
  ): Promise<ReplyOf<'GET /desk/cases/:caseId'>> {
    return this.files.open(actor, caseId);
  }

  @Route('POST /desk/cases/:caseId/claim')
  claim(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() { from }: ClaimDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/claim'>> {
    return this.work.claim(actor, caseId, from ?? null);
  }

  @Route('POST /desk/cases/:caseId/heartbeat')
  heartbeat(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/heartbeat'>> {
    return this.work.heartbeat(actor, caseId);
  }

  @Route('POST /desk/cases/:caseId/return')
  async giveBack(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() { words }: ReturnDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/return'>> {
    await this.work.giveBack(actor, caseId, words);
    return {};
  }

  @Route('POST /desk/cases/:caseId/raise')
  async raise(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() { severity, words }: RaiseDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/raise'>> {
    await this.work.raise(actor, caseId, severity, words);
    return {};
  }

  @Route('POST /desk/cases/:caseId/notes')
  async note(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() { clientId, words }: NoteDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/notes'>> {
    await this.work.note(actor, caseId, clientId, words);
    return {};
  }

  @Route('POST /desk/cases/:caseId/answers')
  async answer(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() { question, answer }: AnswerDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/answers'>> {
    await this.work.answer(actor, caseId, question, answer);
    return {};
  }

  @Route('POST /desk/cases/:caseId/actions')
  async act(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() body: TakeActionDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/actions'>> {
    return { actionId: await this.actions.take(actor, caseId, body) };
  }

  @Route('POST /desk/actions/:actionId/undo')
  async undo(
    @ByPerson() actor: PersonActor,
    @Param('actionId') actionId: ActionId,
    @Body() { words }: UndoDto,
  ): Promise<ReplyOf<'POST /desk/actions/:actionId/undo'>> {
    await this.actions.undo(actor, actionId, words);
    return {};
  }

  @Route('POST /desk/cases/:caseId/close')
  async close(
    @ByPerson() actor: PersonActor,
    @Param('caseId') caseId: CaseId,
    @Body() body: CloseDto,
  ): Promise<ReplyOf<'POST /desk/cases/:caseId/close'>> {
    await this.work.close(actor, caseId, body);
    return {};
  }

  @Route('POST /desk/follow-ups/:followUpId/done')
  async followedUp(
    @ByPerson() actor: PersonActor,
    @Param('followUpId') followUpId: FollowUpId,
    @Body() { outcome, words }: FollowUpDto,
  ): Promise<ReplyOf<'POST /desk/follow-ups/:followUpId/done'>> {
    await this.work.followUpDone(actor, followUpId, outcome, words);
    return {};
  }

  @Route('GET /account/decisions')
  async decisions(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /account/decisions'>> {
    return { decisions: await this.desk.decisions(actor) };
  }
}
