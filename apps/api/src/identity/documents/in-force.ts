import type { DocumentKind } from '@blether/contracts/documents';

export interface StoredVersion {
  readonly kind: DocumentKind;
  readonly version: number;
  readonly text: string;
  readonly appliesFrom: Date;
}

export interface InForce {
  readonly current: StoredVersion;
  /** The next that will apply, if one was published for later. */
  readonly coming: StoredVersion | null;
}

/**
 * Which version applies now, and which comes next. The newest that has begun to apply holds, so one that was published
 * for later and then overtaken never comes. Null where there is no version at all.
 */
export function inForce(versions: readonly StoredVersion[], kind: DocumentKind, now: Date): InForce | null {
  const ofKind = versions
    .filter((each) => each.kind === kind)
    .sort((one, other) => other.version - one.version);
  const oldest = ofKind.at(-1);
  if (!oldest) return null;
  // Clocks of machines differ a little: a document that is there is never "not yet".
  const current = ofKind.find(({ appliesFrom }) => appliesFrom <= now) ?? oldest;
  const [coming = null] = ofKind
    .filter(({ version, appliesFrom }) => version > current.version && appliesFrom > now)
    .sort((one, other) => one.appliesFrom.getTime() - other.appliesFrom.getTime());
  return { current, coming };
}

/** Said where the operator's name will be. */
const NO_NAME = 'a group that has not given its name yet';

export const filled = (text: string, service: string | null): string =>
  text.replaceAll('{service}', () => service ?? NO_NAME);
