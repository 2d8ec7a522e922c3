import { randomUUID } from 'node:crypto';
import { Catch, Injectable } from '@nestjs/common';
import type {
  ArgumentMetadata,
  ArgumentsHost,
  CallHandler,
  ExceptionFilter,
  ExecutionContext,
  NestInterceptor,
  PipeTransform,
} from '@nestjs/common';
import type { Problem } from '@blether/contracts/problems';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { toProblem } from '../http/problem.js';
import { understand } from '../http/understand-error.js';
import { check } from '../http/validation.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';

/** `{ok: true, reply}`: a client can tell an answer from a problem without guessing. */
@Injectable()
export class AcknowledgeInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((reply: unknown) => ({ ok: true, reply })));
  }
}

@Injectable()
export class SocketPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return metadata.type === 'body' ? check(value, metadata.metatype, '/') : value;
  }
}

@Injectable()
export class SocketProblems {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  /** Answers an acknowledgement, when the client asked for one, with the same object that HTTP would send. */
  answer(error: unknown, event: string, acknowledge: unknown): void {
    const told = this.toTell(error, event);
    if (typeof acknowledge === 'function') {
      (acknowledge as (answer: unknown) => void)({ ok: false, problem: told });
    }
  }

  /** What may be told of this error; what nobody expected is in the log under the same trace id. */
  toTell(error: unknown, event: string): Problem {
    const traceId = randomUUID();
    const { problem, expected } = understand(error);
    if (!expected) this.log.error('A socket event failed.', { traceId, code: problem.code, event }, error);
    this.metrics.problem(problem.code, 'socket');
    return toProblem(problem, traceId);
  }
}

@Catch()
export class SocketProblemFilter implements ExceptionFilter {
  constructor(private readonly problems: SocketProblems) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // Nest hands the client's acknowledgement over as the last argument of the handler.
    const event = host.switchToWs().getPattern();
    this.problems.answer(
      error,
      event,
      host.getArgs<unknown[]>().findLast((argument) => typeof argument === 'function'),
    );
  }
}
