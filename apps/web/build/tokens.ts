import type { Plugin } from 'vite';
import { tokensCss } from '../src/ui/tokens.ts';

/** Fills `src/ui/tokens.css` with the custom properties that `src/ui/tokens.ts` describes. */
export function tokens(): Plugin {
  return {
    name: 'blether:tokens',
    enforce: 'pre',
    transform(_code, id) {
      return id.endsWith('/src/ui/tokens.css') ? { code: tokensCss(), map: null } : undefined;
    },
  };
}
