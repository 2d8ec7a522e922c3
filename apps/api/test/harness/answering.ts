import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { createServer as createRawServer } from 'node:net';
import type { AddressInfo, Server as RawServer, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How it answers: with a status, never, or with what is no HTTP. */
export type Answering = number | 'hang' | 'nonsense' | 'redirect';

/** Somebody else's server, on this machine, that does as it is told. */
export class Answers {
  readonly received: Received[] = [];
  answering: Answering = 204;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly raw: RawServer,
  ) {
    server.on('request', (request, response) => {
      void buffer(request).then((body) => {
        this.received.push({ path: request.url ?? '', headers: request.headers, body });
        if (this.answering === 'hang') return;
        if (this.answering === 'redirect') {
          response.writeHead(302, { location: '/elsewhere' }).end();
          return;
        }
        response.writeHead(this.answering === 'nonsense' ? 200 : this.answering).end('<html>What?');
      });
    });
    // In front of it, so that what comes back need be no HTTP at all.
    raw.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      if (this.answering === 'nonsense') {
        this.received.push({ path: '', headers: {}, body: Buffer.alloc(0) });
        socket.end('220 smtp.example.org ESMTP\r\n');
      } else server.emit('connection', socket);
    });
  }

  static async start(): Promise<Answers> {
    const answers = new Answers(createServer(), createRawServer());
    await new Promise<void>((resolve) => answers.raw.listen(0, '127.0.0.1', resolve));
    return answers;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.raw.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.raw.close(resolve));
  }
}
