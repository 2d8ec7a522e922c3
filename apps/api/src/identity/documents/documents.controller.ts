import { Body, Controller } from '@nestjs/common';
import { DOCUMENT_KINDS } from '@blether/contracts/documents';
import type { DocumentKind } from '@blether/contracts/documents';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ParamOneOf } from '../../platform/http/input.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { PublishDocumentDto } from './documents.dto.js';
import { DocumentsService } from './documents.service.js';

@Controller()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Route('GET /documents/:kind')
  read(@ParamOneOf('kind', DOCUMENT_KINDS) kind: DocumentKind): Promise<ReplyOf<'GET /documents/:kind'>> {
    return Promise.resolve(this.documents.read(kind));
  }

  @Route('POST /documents/:kind')
  publish(
    @ByPerson() actor: PersonActor,
    @ParamOneOf('kind', DOCUMENT_KINDS) kind: DocumentKind,
    @Body() body: PublishDocumentDto,
  ): Promise<ReplyOf<'POST /documents/:kind'>> {
    return this.documents.publish(actor, kind, body);
  }

  @Route('GET /admin/documents/:kind')
  async history(
    @ByPerson() actor: PersonActor,
    @ParamOneOf('kind', DOCUMENT_KINDS) kind: DocumentKind,
  ): Promise<ReplyOf<'GET /admin/documents/:kind'>> {
    return { versions: await this.documents.history(actor, kind) };
  }
}
