import { HttpException } from '@nestjs/common';
import { isUnavailable } from '../database/failures.js';
import { problem, ProblemError } from './problem.js';

const BY_FASTIFY_CODE: Readonly<Record<string, () => ProblemError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => problem('too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => problem('unsupported-media-type'),
  FST_ERR_CTP_EMPTY_TYPE: () => problem('unsupported-media-type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => problem('bad-json'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => problem('bad-json'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => problem('bad-request'),
  FST_ERR_BAD_URL: () => problem('bad-request'),
  FST_ERR_MAX_PARAM_LENGTH: () => problem('not-found'),
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * What somebody outside may be told about an error. `expected: false` marks what has to be looked at by whoever
 * runs the service; nothing of such an error leaves it but a trace id.
 */
export function understand(error: unknown): { problem: ProblemError; expected: boolean } {
  if (error instanceof ProblemError) return { problem: error, expected: true };
  // Nest wraps what Fastify throws, and the code that tells one from another stays with the cause.
  if (error instanceof HttpException && error.cause instanceof Error) return understand(error.cause);
  const byCode = BY_FASTIFY_CODE[codeOf(error) ?? ''];
  if (byCode) return { problem: byCode(), expected: true };
  if (error instanceof SyntaxError && 'statusCode' in error && error.statusCode === 400) {
    return { problem: problem('bad-json'), expected: true };
  }
  if (isUnavailable(error)) return { problem: problem('unavailable', { retryAfter: 2 }), expected: false };
  const status = statusOf(error);
  if (status === 404) return { problem: problem('not-found'), expected: true };
  if (status !== undefined && status >= 400 && status < 500)
    return { problem: problem('bad-request'), expected: true };
  return { problem: problem('internal'), expected: false };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return undefined;
}
