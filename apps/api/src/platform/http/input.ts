import 'reflect-metadata';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { registerDecorator, ValidateIf } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import { FAULTS } from '@blether/contracts/problems';
import type { Fault } from '@blether/contracts/problems';
import { problem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Deliberately loose: whether an address exists is shown by a mail that arrives. */
const EMAIL =
  /^[^\s\p{C}<>()[\]\\,;:@"]{1,64}@[^\s\p{C}<>()[\]\\,;:@"]{1,189}\.[^\s\p{C}<>()[\]\\,;:@".]{2,63}$/u;
/** Control characters other than line feed and tab: nobody types them, and they break what shows them. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f]/u;
/** More marks on one letter than any script has: they would be painted over the lines above. */
const STACKED = /\p{M}{9,}/u;
/** What turns the direction of the text around it, and line ends: neither belongs in one line that others see in a list. */
const NOT_IN_A_LINE = /[\u202a-\u202e\u2066-\u2069\n\t\u2028\u2029]/u;
/** What is there and cannot be seen. */
const INVISIBLE = /[\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/gu;

export type Check = (value: unknown) => Fault | null;

/** Registers one check whose fault travels to the problem as it is. */
function checked(check: Check): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'blether',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => check(value) === null,
        defaultMessage: (args?: ValidationArguments) => check(args?.value) ?? 'wrong-type',
      },
    });
  };
}

const both =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };

export const isFault = (text: string): text is Fault => (FAULTS as readonly string[]).includes(text);
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The same words, told apart by nothing that cannot be seen: composed, with one kind of line end, without outer space. */
export const tidy = (value: unknown): unknown =>
  typeof value === 'string' && value.isWellFormed()
    ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
    : value;

export interface TextBounds {
  readonly min: number;
  readonly max: number;
  readonly letters?: boolean;
  readonly oneLine?: boolean;
}

/** What is wrong with a text that has been tidied. Bounds count code points; what is invisible does not count towards the least. */
export function textFault(value: unknown, bounds: TextBounds): Fault | null {
  if (value === undefined || value === null) return 'required';
  if (typeof value !== 'string') return 'wrong-type';
  if (!value.isWellFormed() || CONTROL.test(value) || STACKED.test(value)) return 'bad-characters';
  if (bounds.oneLine === true && NOT_IN_A_LINE.test(value)) return 'bad-characters';
  // A string has at least half as many code points as code units: this spares counting a megabyte.
  if (value.length > bounds.max * 2) return 'too-long';
  if (codePoints(value) > bounds.max) return 'too-long';
  if (codePoints(value.replace(INVISIBLE, '')) < bounds.min) return value === '' ? 'required' : 'too-short';
  return bounds.letters === true && !/[\p{L}\p{N}]/u.test(value) ? 'no-letters' : null;
}

/** Something a person wrote. */
export const IsWords = (bounds: TextBounds): PropertyDecorator =>
  both(
    Transform(({ value }: { value: unknown }) => tidy(value)),
    checked((value) => textFault(value, bounds)),
  );

/** A phone number as people write one, loosely: whether anybody answers is shown by calling it. */
const PHONE = /^[\d\s+().-]+$/;

/**
 * One line that may be left out: what is absent stays as it is; nothing, or nothing that can be seen, takes away what
 * there was and arrives as null.
 */
export const IsLineOrNothing = (bounds: { max: number }): PropertyDecorator =>
  maybeLine(bounds.max, () => null);

export const IsPhoneOrNothing = (bounds: { min: number; max: number }): PropertyDecorator =>
  maybeLine(bounds.max, (value) => {
    if (!PHONE.test(value)) return 'not-a-phone';
    return value.length < bounds.min || value.replace(/\D/g, '').length < 5 ? 'too-short' : null;
  });

const maybeLine = (max: number, further: (value: string) => Fault | null): PropertyDecorator =>
  both(
    Transform(({ value }: { value: unknown }) => {
      const tidied = tidy(value);
      return typeof tidied === 'string' && tidied.replace(INVISIBLE, '') === '' ? null : tidied;
    }),
    checked((value) => {
      if (value === undefined || value === null) return null;
      if (typeof value !== 'string') return 'wrong-type';
      if (!value.isWellFormed() || CONTROL.test(value) || STACKED.test(value) || NOT_IN_A_LINE.test(value))
        return 'bad-characters';
      return value.length > max * 2 || codePoints(value) > max ? 'too-long' : further(value);
    }),
  );

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export const IsId = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (typeof value !== 'string') return 'wrong-type';
    return isUuid(value) ? null : 'not-an-id';
  });

export const IsIds = (most: number): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (!Array.isArray(value)) return 'wrong-type';
    if (value.length > most) return 'too-long';
    return value.every(isUuid) ? null : 'not-an-id';
  });

export const IsEmailAddress = (max: number): PropertyDecorator =>
  both(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim().toLowerCase() : value,
    ),
    checked((value) => emailFault(value, max)),
  );

/** What is wrong with an email address that has been tidied. */
export function emailFault(value: unknown, max: number): Fault | null {
  if (value === undefined || value === null || value === '') return 'required';
  if (typeof value !== 'string') return 'wrong-type';
  if (value.length > max) return 'too-long';
  return value.isWellFormed() && EMAIL.test(value) ? null : 'not-an-email';
}

/** A password is taken as it was typed. */
export const IsSecret = (max: number, optional = false): PropertyDecorator =>
  checked((value) => {
    if (optional && value === undefined) return null;
    if (value === undefined || value === null || value === '') return 'required';
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length > max) return 'too-long';
    return value.isWellFormed() && !value.includes('\0') ? null : 'bad-characters';
  });

/** A new password. How easily it would be guessed is weighed by whoever takes it. */
export const IsNewPassword = (bounds: { min: number; max: number }): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null || value === '') return 'required';
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length > bounds.max) return 'too-long';
    if (!value.isWellFormed() || value.includes('\0')) return 'bad-characters';
    return codePoints(value) < bounds.min ? 'too-short' : null;
  });

/** A cursor is checked for its outer shape here and for its sense by whoever made it. */
export const IsCursor = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined) return null;
    return typeof value === 'string' && /^[A-Za-z0-9_-]{1,200}$/.test(value) ? null : 'not-a-cursor';
  });

export const IsOneOf = (values: readonly string[]): PropertyDecorator =>
  checked((value) =>
    value === undefined || (typeof value === 'string' && values.includes(value)) ? null : 'out-of-range',
  );

/** The same, and never left out. */
export const IsRequiredOneOf = (values: readonly string[]): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null || value === '') return 'required';
    return typeof value === 'string' && values.includes(value) ? null : 'out-of-range';
  });

export const IsFlag = (): PropertyDecorator =>
  checked((value) => (value === undefined || typeof value === 'boolean' ? null : 'wrong-type'));

/** An object of whole numbers, with these keys and no others, each within its bounds. */
export const IsNumbers = (
  bounds: Readonly<Record<string, { readonly min: number; readonly max: number }>>,
): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (typeof value !== 'object' || Array.isArray(value)) return 'wrong-type';
    if (Object.keys(value).some((key) => !Object.hasOwn(bounds, key))) return 'unknown-field';
    for (const [key, { min, max }] of Object.entries(bounds)) {
      const number: unknown = Reflect.get(value, key);
      if (number === undefined) return 'required';
      if (!Number.isSafeInteger(number)) return 'wrong-type';
      if ((number as number) < min || (number as number) > max) return 'out-of-range';
    }
    return null;
  });

/** JSON that a library made and another reads: its depth and size are bounded with the body's. */
export const IsJsonObject = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    return typeof value === 'object' && !Array.isArray(value) ? null : 'wrong-type';
  });

/** The token of an emailed link. One of another shape never was ours, and is answered like one that has expired. */
export const IsToken = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null || value === '') return 'required';
    if (typeof value !== 'string') return 'wrong-type';
    return value.length <= 200 ? null : 'too-long';
  });
/** A part of the address that is one of a few names. Anything else leads nowhere. */
export const ParamOneOf = (name: string, values: readonly string[]): ParameterDecorator =>
  createParamDecorator((_data: unknown, context: ExecutionContext): string => {
    const { params } = context.switchToHttp().getRequest<{ params: Record<string, unknown> }>();
    const found = values.find((value) => value === params[name]);
    if (found === undefined) throw problem('not-found');
    return found;
  })();

/** What one setting is set to: which of these it may be depends on which it is, so `Settings` asks again. */
export const IsSettingValue = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined) return 'required';
    return value === null || ['string', 'number'].includes(typeof value) ? null : 'wrong-type';
  });

export const IsWhole = (least: number, most: number): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (!Number.isInteger(value)) return 'wrong-type';
    return Number(value) >= least && Number(value) <= most ? null : 'out-of-range';
  });

export const IsYesOrNo = (): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    return typeof value === 'boolean' ? null : 'wrong-type';
  });

/** Some of these, each once, in any order. */
export const IsSomeOf = (values: readonly string[]): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (!Array.isArray(value)) return 'wrong-type';
    if (value.length === 0) return 'required';
    const known = value.every((each) => typeof each === 'string' && values.includes(each));
    return known && new Set(value).size === value.length ? null : 'out-of-range';
  });

/** With a check of one's own. */
export const IsChecked = (check: Check): PropertyDecorator => checked(check);

/** Runs its check only when the value is neither left out nor null. */
export const OrNull = (check: Check): PropertyDecorator =>
  both(
    Transform(({ value }: { value: unknown }) => {
      const tidied = tidy(value);
      return tidied === '' ? null : tidied;
    }),
    checked((value) => {
      if (value === undefined) return 'required';
      if (value === null) return null;
      return typeof value === 'string' ? check(value) : 'wrong-type';
    }),
  );

/** Left out, or as the check wants it. What is given as nothing at all counts as left out. */
export function IfGiven(check: PropertyDecorator): PropertyDecorator {
  return (target, property) => {
    ValidateIf((_object, value) => value !== undefined && value !== null && value !== '')(target, property);
    check(target, property);
  };
}

/** Any of these, each once, in any order; none at all is an answer too. */
export const IsAnyOf = (values: readonly string[]): PropertyDecorator =>
  checked((value) => {
    if (!Array.isArray(value)) return 'wrong-type';
    const known = value.every((each) => typeof each === 'string' && values.includes(each));
    return known && new Set(value).size === value.length ? null : 'out-of-range';
  });

/** What something is about: `{kind, id}` with one of these kinds, and nothing else. */
export const IsSubject = (kinds: readonly string[]): PropertyDecorator =>
  checked((value) => {
    if (value === undefined || value === null) return 'required';
    if (typeof value !== 'object' || Array.isArray(value)) return 'wrong-type';
    if (Object.keys(value).some((key) => key !== 'kind' && key !== 'id')) return 'unknown-field';
    if (!isUuid(Reflect.get(value, 'id'))) return 'not-an-id';
    const kind: unknown = Reflect.get(value, 'kind');
    return typeof kind === 'string' && kinds.includes(kind) ? null : 'out-of-range';
  });
