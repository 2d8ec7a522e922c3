import type { Instant } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { Body } from '@blether/contracts/routes';
import { IsWhole, IsWords, OrNull } from '../../platform/http/input.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export class PublishDocumentDto implements Body<'POST /documents/:kind'> {
  @IsWords({ ...LIMITS.document, letters: true })
  text: string;

  @OrNull((value) =>
    typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))
      ? null
      : 'wrong-type',
  )
  appliesFrom: Instant | null;

  @IsWhole(0, 1_000_000)
  basedOn: number;
}
