import type { Instant } from '@blether/contracts/brand';
import type { DocumentKind, DocumentView } from '@blether/contracts/documents';
import { framedPage } from '../../platform/http/framed-page.js';
import { html } from '../../platform/http/html.js';
import { DOCUMENT_WORDS } from './document-page.words.js';
import { htmlOf } from './markdown.js';

export interface DocumentPage {
  readonly kind: DocumentKind;
  readonly current: DocumentView;
  readonly coming: DocumentView | null;
  /** Where to write to about data. */
  readonly privacyContact: string | null;
  readonly demo: boolean;
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const dayOf = (at: Instant): string => days.format(new Date(at));

/** House rules or privacy statement, for anybody to read, with JavaScript or without. */
export function documentPage({ kind, current, coming, privacyContact, demo }: DocumentPage): string {
  return framedPage({
    path: `/${kind}`,
    title: DOCUMENT_WORDS.titles[kind],
    demo,
    body: html`${
        coming &&
        html`<div class="coming">
          <p>${DOCUMENT_WORDS.coming(dayOf(coming.appliesFrom))}</p>
          <details>
            <summary>${DOCUMENT_WORDS.showComing}</summary>
            ${htmlOf(coming.text, { withoutTitle: true })}
          </details>
        </div>`
      }
      ${htmlOf(current.text, { withoutTitle: true })}
      ${
        kind !== 'privacy'
          ? null
          : privacyContact === null
            ? html`<p>${DOCUMENT_WORDS.noAddress}</p>`
            : html`<p class="reach">
                ${DOCUMENT_WORDS.writeToUs} <a href="mailto:${privacyContact}">${privacyContact}</a>
              </p>`
      }
      <p class="note">${DOCUMENT_WORDS.version(current.version, dayOf(current.appliesFrom))}</p>`,
  });
}
