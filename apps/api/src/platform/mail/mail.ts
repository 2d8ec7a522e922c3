import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
export interface Letter {
  readonly kind: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly button?: { readonly words: string; readonly url: string };
}
@Injectable()
export class Mail {
  readonly sent: { to: string; letter: Letter }[] = [];
  send(_tx: Tx, to: string, letter: Letter): void {
    this.sent.push({ to, letter });
  }
}
