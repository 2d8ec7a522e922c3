import { Injectable } from '@nestjs/common';
import { DOCUMENT_KINDS } from '@blether/contracts/documents';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { Pages } from '../../platform/http/pages.js';
import { Settings } from '../../platform/settings/settings.js';
import { documentPage } from './document-page.js';
import { DocumentsService } from './documents.service.js';

/** The documents in force at `/house-rules` and `/privacy`: nobody needs JavaScript to read what they agree to. */
@Injectable()
export class DocumentPagesService {
  constructor(pages: Pages, documents: DocumentsService, settings: Settings, { config }: ProcessSettings) {
    for (const kind of DOCUMENT_KINDS) {
      pages.serve(`/${kind}`, () =>
        documentPage({
          kind,
          ...documents.read(kind),
          privacyContact: settings.get('privacy-contact'),
          demo: config.demo,
        }),
      );
    }
  }
}
