import { readFile } from 'node:fs/promises';
import type { DocumentKind } from '@blether/contracts/documents';

/** The build copies them beside this file. */
const FILES: Readonly<Record<DocumentKind, string>> = {
  'house-rules': 'house-rules.en.md',
  privacy: 'privacy-statement.en.md',
};

/** Version 1, as it comes with the service. */
export const firstText = async (kind: DocumentKind): Promise<string> =>
  (await readFile(new URL(FILES[kind], import.meta.url), 'utf8')).trim();
