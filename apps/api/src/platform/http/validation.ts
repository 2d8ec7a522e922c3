import 'reflect-metadata';
import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { LIMITS } from '@blether/contracts/limits';
import type { Fault, FieldFault } from '@blether/contracts/problems';
import { FAULT_DETAILS } from './fault-details.js';
import { isFault, isUuid } from './input.js';
import { problem } from './problem.js';

/** More fields than any body of the contract has, many times over. */
const MOST_FIELDS = 100;

export const fault = (pointer: string, kind: Fault): FieldFault => ({
  pointer,
  fault: kind,
  detail: FAULT_DETAILS[kind],
});

/** Turns what came in into the DTO that the handler declares, or says what is wrong with which field. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    if (metadata.type === 'param') {
      if (metadata.data !== undefined && !isUuid(value)) throw problem('not-found');
      return value;
    }
    return check(value, metadata.metatype, metadata.type === 'query' ? '?' : '/');
  }
}

/** @throws ProblemError `validation` with a pointer to each fault */
export async function check(value: unknown, dto: Type | undefined, prefix: '?' | '/'): Promise<unknown> {
  if (dto === undefined || dto === Object) throw new Error('Every body and query needs a DTO class.');
  // Bytes can come over a socket; their every index would pass for a field.
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw problem('validation', { errors: [fault(prefix === '/' ? '' : '?', 'wrong-type')] });
  }
  // Each unknown field is answered with its fault: a body of ten thousand must not make an answer of ten megabytes.
  if (Object.keys(value).length > MOST_FIELDS || tooDeep(value, LIMITS.jsonDepth))
    throw problem('bad-request');
  const instance: unknown = plainToInstance(dto, value, { enableImplicitConversion: false });
  const errors = await validate(instance as object, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  if (errors.length > 0)
    throw problem('validation', { errors: errors.map((error) => toFault(error, prefix)) });
  return instance;
}

function toFault(error: ValidationError, prefix: string): FieldFault {
  const constraints = error.constraints ?? {};
  const kind = Object.values(constraints).find(isFault) ?? 'unknown-field';
  // A name that the contract does not know is not ours to repeat at any length.
  return fault(prefix + error.property.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1'), kind);
}

/** Recursion is bounded by `left`, so no nesting can exhaust the stack. */
function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((inner) => tooDeep(inner, left - 1));
}
