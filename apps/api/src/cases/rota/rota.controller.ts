import { Body, Controller, Param, Query } from '@nestjs/common';
import type { ShiftId } from '@blether/contracts/brand';
import type { ShiftOfferId } from '@blether/contracts/rota';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { DutyService } from './duty.service.js';
import { ChangeDayDto, EditShiftDto, EndShiftDto, OfferDto, RotaQueryDto, ShiftPlanDto } from './rota.dto.js';
import { RotaService } from './rota.service.js';
import { SwapsService } from './swaps.service.js';

@Controller()
export class RotaController {
  constructor(
    private readonly rota: RotaService,
    private readonly swaps: SwapsService,
    private readonly duty: DutyService,
  ) {}

  @Route('GET /rota')
  view(
    @ByPerson() actor: PersonActor,
    @Query() { from, weeks }: RotaQueryDto,
  ): Promise<ReplyOf<'GET /rota'>> {
    return this.rota.view(actor, from, weeks === undefined ? undefined : Number(weeks));
  }

  @Route('GET /rota/now')
  now(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /rota/now'>> {
    return this.duty.now(actor);
  }

  @Route('POST /rota/shifts')
  async add(
    @ByPerson() actor: PersonActor,
    @Body() body: ShiftPlanDto,
  ): Promise<ReplyOf<'POST /rota/shifts'>> {
    return { shiftId: await this.rota.add(actor, body) };
  }

  @Route('PUT /rota/shifts/:shiftId')
  async edit(
    @ByPerson() actor: PersonActor,
    @Param('shiftId') id: ShiftId,
    @Body() body: EditShiftDto,
  ): Promise<ReplyOf<'PUT /rota/shifts/:shiftId'>> {
    return { shiftId: await this.rota.edit(actor, id, body, body.revision) };
  }

  @Route('POST /rota/shifts/:shiftId/end')
  async end(
    @ByPerson() actor: PersonActor,
    @Param('shiftId') id: ShiftId,
    @Body() { from, revision }: EndShiftDto,
  ): Promise<ReplyOf<'POST /rota/shifts/:shiftId/end'>> {
    await this.rota.end(actor, id, from, revision);
    return {};
  }

  @Route('POST /rota/shifts/:shiftId/day')
  async changeDay(
    @ByPerson() actor: PersonActor,
    @Param('shiftId') id: ShiftId,
    @Body() body: ChangeDayDto,
  ): Promise<ReplyOf<'POST /rota/shifts/:shiftId/day'>> {
    await this.rota.changeDay(actor, id, body);
    return {};
  }

  @Route('POST /rota/shifts/:shiftId/offer')
  async offer(
    @ByPerson() actor: PersonActor,
    @Param('shiftId') id: ShiftId,
    @Body() { day }: OfferDto,
  ): Promise<ReplyOf<'POST /rota/shifts/:shiftId/offer'>> {
    return { offerId: await this.swaps.offer(actor, id, day) };
  }

  @Route('POST /rota/offers/:offerId/take')
  async take(
    @ByPerson() actor: PersonActor,
    @Param('offerId') id: ShiftOfferId,
  ): Promise<ReplyOf<'POST /rota/offers/:offerId/take'>> {
    await this.swaps.take(actor, id);
    return {};
  }

  @Route('POST /rota/offers/:offerId/withdraw')
  async withdraw(
    @ByPerson() actor: PersonActor,
    @Param('offerId') id: ShiftOfferId,
  ): Promise<ReplyOf<'POST /rota/offers/:offerId/withdraw'>> {
    await this.swaps.withdraw(actor, id);
    return {};
  }

  @Route('POST /duty')
  start(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /duty'>> {
    return this.duty.start(actor);
  }

  @Route('POST /duty/heartbeat')
  async beat(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /duty/heartbeat'>> {
    return { onDuty: await this.duty.beat(actor) };
  }

  @Route('POST /duty/end')
  stop(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /duty/end'>> {
    return this.duty.end(actor);
  }
}
