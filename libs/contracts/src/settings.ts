import type { Instant, Words } from './brand.ts';

/** What a setting may be. Bounds of text are in code points after trimming. */
export type SettingDefinition =
  | { readonly kind: 'line'; readonly min: number; readonly max: number; readonly standard: string | null }
  | { readonly kind: 'email'; readonly max: number; readonly standard: string | null }
  | {
      readonly kind: 'choice';
      readonly choices: readonly (string | number)[];
      readonly standard: string | number;
    };

/**
 * Everything that administrators set in the browser, and what holds until they have. A text whose standard is `null`
 * is not set yet, and can be taken back; every other setting always has a value.
 */
export const SETTINGS = {
  /** Who runs this service, as people know it. */
  'service-name': { kind: 'line', min: 2, max: 80, standard: null },
  /** Where to write about one's data. */
  'privacy-contact': { kind: 'email', max: 254, standard: null },
  /** Years. 16 asks for records that cannot be kept yet. */
  'minimum-age': { kind: 'choice', choices: [18, 16], standard: 18 },
  /** What the tab is called for somebody who has chosen a neutral title. */
  'neutral-title': { kind: 'line', min: 1, max: 40, standard: 'Home' },
  'sign-up': { kind: 'choice', choices: ['open', 'closed'], standard: 'open' },
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[]; // Object.keys forgets the keys' type

/** What `Settings.get` answers. */
export type SettingValue<Key extends SettingKey> = (typeof SETTINGS)[Key] extends {
  readonly choices: readonly (infer Choice)[];
}
  ? Choice
  : (typeof SETTINGS)[Key]['standard'] extends null
    ? string | null
    : string;

export type AnySettingValue = string | number | null;

/** A setting as administrators see it. */
export interface SettingView {
  readonly key: SettingKey;
  readonly value: AnySettingValue;
  /** Null while nobody has changed it. */
  readonly changed: { readonly at: Instant; readonly by: Words | null } | null;
}

/** Why nobody can sign up, if so. */
export type SignUpClosed =
  'sign-up-off' | 'no-helplines' | 'helplines-unconfirmed' | 'no-service-name' | 'no-privacy-contact';

/** What everybody may know of this service before they sign in. */
export interface ServiceView {
  readonly name: string | null;
  readonly privacyContact: string | null;
  readonly minimumAge: number;
  readonly neutralTitle: string;
  readonly signUp: 'open' | 'closed';
}

export interface SettingsRoutes {
  'GET /service': { reply: ServiceView };
  'GET /admin/settings': { reply: { settings: readonly SettingView[] } };
  'PUT /admin/settings/:key': { body: { value: AnySettingValue }; reply: SettingView };
}
