import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By lower-case name, unfolded, as they were sent: what is not ASCII stays encoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** By content type, decoded. */
  readonly parts: ReadonlyMap<string, string>;
  readonly raw: string;
}

export interface SinkOptions {
  readonly port?: number;
  /** What the server answers instead of taking a recipient; null: it takes them. */
  readonly recipient?: (address: string) => { code: number; words: string } | null;
  readonly sender?: { readonly code: number; readonly words: string };
}

/** A real mail server that takes everything and sends it nowhere. */
export class MailSink {
  readonly received: ReceivedMail[] = [];
  connections = 0;
  /** How often a password was said. */
  passwords = 0;
  private readonly server: SMTPServer;

  private constructor({ recipient, sender }: SinkOptions) {
    this.server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onConnect: (_session, done) => {
        this.connections += 1;
        done();
      },
      onAuth: (_auth, _session, done) => {
        this.passwords += 1;
        done(null, { user: 'anybody' });
      },
      onMailFrom: (_address, _session, done) => {
        done(sender ? refusal(sender) : null);
      },
      onRcptTo: ({ address }, _session, done) => {
        const answer = recipient?.(address) ?? null;
        done(answer ? refusal(answer) : null);
      },
      onData: (stream, { envelope }, done) => {
        void text(stream).then((raw) => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          this.received.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...parsed(raw) });
          done();
        });
      },
    });
    // A client that breaks off is what some tests are about.
    this.server.on('error', () => undefined);
  }

  static async start(options: SinkOptions = {}): Promise<MailSink> {
    const sink = new MailSink(options);
    const { server } = sink.server;
    sink.server.listen(options.port ?? 0, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    return sink;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

const refusal = ({ code, words }: { code: number; words: string }): Error =>
  Object.assign(new Error(words), { responseCode: code });

function parsed(raw: string): Pick<ReceivedMail, 'headers' | 'parts' | 'raw'> {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = new Map<string, string>();
  for (const piece of boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1)) {
    const part = split(piece.replace(/^\r\n/, ''));
    const type = (part.headers.get('content-type') ?? '').split(';')[0] ?? '';
    parts.set(type, decoded(part.body, part.headers.get('content-transfer-encoding') ?? '7bit'));
  }
  return { headers, parts, raw };
}

function split(message: string): { headers: Map<string, string>; body: string } {
  const end = message.indexOf('\r\n\r\n');
  const lines = message
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: message.slice(end + 4) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body.replaceAll('\r\n', '\n');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
