/** The little of autocannon that we use; the package brings no types. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      readonly method?: 'GET' | 'POST';
      readonly path?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** Called each time before the request is sent. */
      readonly setupRequest?: (request: Request) => Request;
    }

    interface Client {
      setRequests(requests: readonly Request[]): void;
    }

    interface Options {
      readonly url: string;
      readonly connections: number;
      /** Seconds. */
      readonly duration: number;
      /** Requests a second of all connections together; as many as there can be where it is left out. */
      readonly overallRate?: number;
      readonly setupClient: (client: Client) => void;
    }

    interface Result {
      /** Seconds. */
      readonly duration: number;
      readonly '2xx': number;
      readonly non2xx: number;
      readonly errors: number;
      readonly timeouts: number;
      /** Milliseconds. */
      readonly latency: { readonly p50: number; readonly p99: number };
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export = autocannon;
}
