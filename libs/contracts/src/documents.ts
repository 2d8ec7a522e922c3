import type { Instant, Words } from './brand.ts';

/** What people agree to, in versions. */
export const DOCUMENT_KINDS = ['house-rules', 'privacy'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A version as people read it: a little Markdown (headings, paragraphs, lists), with the operator's name filled in. */
export interface DocumentView {
  readonly version: number;
  readonly text: string;
  readonly appliesFrom: Instant;
}

/** A version as administrators see it: `{service}` stands where the operator's name will. */
export interface DocumentVersion extends DocumentView {
  readonly publishedAt: Instant;
  /** Null: it came with the service. */
  readonly publishedBy: Words | null;
  readonly state: 'coming' | 'current' | 'past';
}

export interface PublishDocument {
  readonly text: string;
  /** Null: from now on. */
  readonly appliesFrom: Instant | null;
  /** The newest version that the author knew of; when there is a newer one by now, nothing is published. */
  readonly basedOn: number;
}

export interface DocumentRoutes {
  'GET /documents/:kind': {
    /** `coming` is what was published to apply later, the next of them. */
    reply: { readonly current: DocumentView; readonly coming: DocumentView | null };
  };
  'POST /documents/:kind': { body: PublishDocument; reply: { readonly version: number } };
  'GET /admin/documents/:kind': {
    /** Newest first. */
    reply: { readonly versions: readonly DocumentVersion[] };
  };
}
