import type { SignUpClosed } from '@blether/contracts/settings';

/** Whether people may make accounts by themselves. Provided by `safety`, which knows whether the helplines are confirmed. */
export abstract class SignUpGate {
  /** Why nobody can sign up now; empty when people can, as always in the demo. Asked at any moment, answered from memory. */
  abstract reasons(): readonly SignUpClosed[];
}
