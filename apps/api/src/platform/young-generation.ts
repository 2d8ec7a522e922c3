import { setFlagsFromString } from 'node:v8';

/**
 * Whether V8 may enlarge the space in which it puts what is new. It reads this factor each time it would, so it can be
 * changed while we run, which its bounds in megabytes cannot.
 */
export function growYoungGeneration(may: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${may ? '2' : '1'}`);
}
