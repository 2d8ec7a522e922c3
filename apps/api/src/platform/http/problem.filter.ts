import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS } from '@blether/contracts/problems';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { toProblem } from './problem.js';
import { understand } from './understand-error.js';

/** Every failure of every request becomes the same kind of answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { problem, expected } = understand(error);
    if (!expected) this.log.error('A request failed.', { traceId: request.id, code: problem.code }, error);
    this.metrics.problem(problem.code, 'http');
    const { retryAfter } = problem.details;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(PROBLEMS[problem.code].status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(toProblem(problem, request.id)));
  }
}
