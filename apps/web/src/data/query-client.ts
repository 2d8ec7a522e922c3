import { QueryClient } from '@tanstack/react-query';
import { codeOf, NoAnswer } from './problem.ts';

function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 2 && (error instanceof NoAnswer || codeOf(error) === 'unavailable');
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthAnotherTry,
        retryDelay: (failures) => 600 * 2 ** failures,
        staleTime: 15_000,
        // Offline has a face of its own; a query that only pauses would show "loading" for ever.
        networkMode: 'always',
      },
      // Words are never sent twice by themselves: the person presses again, with the same client id.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
