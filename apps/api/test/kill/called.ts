import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whoever is called when nobody is at the desk: a webhook that remembers when each page came, by its id. */
export class Called {
  /** When each came, by the clock on the wall; more than once where it was sent again. */
  readonly arrivals = new Map<string, number[]>();
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    server.on('request', (request, response) => {
      const id = String(request.headers['webhook-id']).replace(/^page_/, '');
      this.arrivals.set(id, [...(this.arrivals.get(id) ?? []), Date.now()]);
      request.resume();
      request.on('end', () => response.writeHead(204).end());
      // The caller may be killed while it calls.
      request.on('error', () => undefined);
    });
  }

  static async start(): Promise<Called> {
    const called = new Called(createServer());
    await new Promise<void>((resolve) => called.server.listen(0, '127.0.0.1', resolve));
    return called;
  }

  get url(): string {
    // Listening on TCP, which has a port.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  end(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
