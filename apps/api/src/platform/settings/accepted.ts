import type { Fault } from '@blether/contracts/problems';
import type { AnySettingValue, SettingDefinition } from '@blether/contracts/settings';
import { emailFault, textFault, tidy } from '../http/input.js';

export type Accepted =
  { readonly ok: true; readonly value: AnySettingValue } | { readonly ok: false; readonly fault: Fault };

/** The value as it would be kept, or why it may not be. */
export function accepted(definition: SettingDefinition, given: unknown): Accepted {
  if (definition.kind === 'choice') {
    const value = definition.choices.find((choice) => choice === given);
    return value === undefined ? { ok: false, fault: 'out-of-range' } : { ok: true, value };
  }
  const text = definition.kind === 'email' && typeof given === 'string' ? given.toLowerCase() : given;
  const value = tidy(text);
  // What is not set until somebody has can also be taken back.
  if (definition.standard === null && (value === null || value === '')) return { ok: true, value: null };
  const fault =
    definition.kind === 'email'
      ? emailFault(value, definition.max)
      : textFault(value, { min: definition.min, max: definition.max, letters: true, oneLine: true });
  // Whatever is no string has a fault.
  return fault === null ? { ok: true, value: value as string } : { ok: false, fault };
}
