import type { ClientId, Words } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import { MODERATED_KINDS } from '@blether/contracts/moderation';
import type { SubjectRef } from '@blether/contracts/moderation';
import { REPORT_CATEGORIES } from '@blether/contracts/reports';
import type { MakeReport, ReportCategory } from '@blether/contracts/reports';
import type { Body } from '@blether/contracts/routes';
import { IfGiven, IsFlag, IsId, IsRequiredOneOf, IsSubject, IsWords } from '../../platform/http/input.js';

export class MakeReportDto implements MakeReport {
  @IsId()
  clientId: ClientId;

  @IsSubject(MODERATED_KINDS)
  subject: SubjectRef;

  @IsRequiredOneOf(REPORT_CATEGORIES)
  category: ReportCategory;

  @IfGiven(IsWords(LIMITS.reportWords))
  words?: Words;

  @IsFlag()
  hide?: boolean;
}

export class AddReportWordsDto implements Body<'POST /reports/:reportId/words'> {
  @IsWords(LIMITS.reportWords)
  words: Words;
}
