import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** A TCP line between a service and its database that a test can cut, freeze and mend. Its own address never changes. */
export class Line {
  private readonly pairs = new Set<Pair>();
  private server: Server | undefined;
  private frozen = false;
  private swallow: string | null = null;

  private readonly target: () => number;
  readonly port: number;

  // Written out: benchmarks use this too, and Node runs them as they stand.
  private constructor(target: () => number, port: number) {
    this.target = target;
    this.port = port;
  }

  /** @param target the port on this machine that is meant, asked for each connection */
  static async to(target: () => number): Promise<Line> {
    const line = new Line(target, await freePort());
    await line.mend();
    return line;
  }

  /** The same address, by this line. */
  through(url: string): string {
    const moved = new URL(url);
    moved.host = `127.0.0.1:${this.port}`;
    return moved.href;
  }

  /** Nobody listens any more, and every connection is broken. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const pair of this.pairs) drop(pair);
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** Connections stay, and new ones are taken, but nothing passes: what a dead switch looks like. */
  freeze(): void {
    this.frozen = true;
    for (const { near, far } of this.pairs) {
      near.pause();
      far.pause();
    }
  }

  async mend(): Promise<void> {
    this.frozen = false;
    for (const { near, far } of this.pairs) {
      near.resume();
      far.resume();
    }
    if (this.server) return;
    const server = createServer((near) => this.join(near));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.server = server;
  }

  /** The next message that holds this text reaches the other end, and its answer does not: the connection breaks. */
  loseAnswerTo(text: string): void {
    this.swallow = text;
  }

  private join(near: Socket): void {
    const pair = { near, far: connect(this.target(), '127.0.0.1') };
    this.pairs.add(pair);
    let deaf = false;
    near.on('data', (chunk) => {
      if (this.swallow !== null && chunk.includes(this.swallow)) {
        this.swallow = null;
        deaf = true;
      }
      pair.far.write(chunk);
    });
    pair.far.on('data', (chunk) => {
      if (deaf) drop(pair);
      else near.write(chunk);
    });
    for (const end of [near, pair.far]) {
      end.on('error', () => drop(pair));
      end.once('close', () => {
        this.pairs.delete(pair);
        drop(pair);
      });
    }
    if (!this.frozen) return;
    near.pause();
    pair.far.pause();
  }
}

function drop({ near, far }: Pair): void {
  // What was handed over already still arrives, as it would from a server that says goodbye.
  if (!near.destroyed) near.end(() => near.destroy());
  far.destroy();
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      // Listening on TCP, which has a port.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
