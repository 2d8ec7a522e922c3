import { Body, Controller, Param } from '@nestjs/common';
import type { ReportId } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { AddReportWordsDto, MakeReportDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Route('POST /reports')
  make(@ByPerson() actor: PersonActor, @Body() body: MakeReportDto): Promise<ReplyOf<'POST /reports'>> {
    return this.reports.make(actor, body);
  }

  @Route('POST /reports/:reportId/words')
  addWords(
    @ByPerson() actor: PersonActor,
    @Param('reportId') reportId: ReportId,
    @Body() { words }: AddReportWordsDto,
  ): Promise<ReplyOf<'POST /reports/:reportId/words'>> {
    return this.reports.addWords(actor, reportId, words);
  }

  @Route('GET /reports')
  async own(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /reports'>> {
    return { reports: await this.reports.own(actor) };
  }
}
