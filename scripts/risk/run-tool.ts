import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** For tests: one of the tools beside this file, in a process of its own as somebody starts it, with this typed in. */
export async function runTool(
  file: string,
  args: readonly string[],
  typed: string | null = null,
): Promise<Ran> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    // Not those of the tests, which are for the tests alone.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  child.stdin.end(typed ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, out, err }));
  });
}

/** For tests: a folder of files that is gone after them. */
export class Folder {
  readonly #path = mkdtempSync(join(tmpdir(), 'risk-tools-'));

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.#path, name);
    writeFileSync(path, content);
    return path;
  }

  jsonl(name: string, lines: readonly object[]): string {
    return this.file(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}
