/**
 * Everything the environment may say, read once and checked whole: all faults are reported together, each with
 * the line that would put it right. Nothing else in the service looks at `process.env`.
 */
export const SERVICE_ROLES = ['api', 'worker', 'all'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

export type DatabaseConfig =
  | { readonly kind: 'external'; readonly url: string; readonly ownerUrl: string | null }
  /** The real server under this folder, started and stopped with the service. */
  | { readonly kind: 'embedded'; readonly folder: string };

/** What a demo and a service that sends nothing would sign with. */
const DEMO_SENDER = { name: 'Blether', address: 'hello@blether.invalid' };
/** `Name <address>`, and neither a quote nor a line break that would end one of them early. */
const SENDER = /^([^\p{C}"<>,;@]{1,60}?) <([^\s\p{C}"<>()[\]\\,;:@]{1,64}@[a-z\d.-]{1,255})>$/iu;

export interface Config {
  readonly role: ServiceRole;
  readonly host: string;
  readonly port: number;
  /** Where people reach the service; its origin is the only one that may send changes. */
  readonly publicUrl: URL;
  readonly demo: boolean;
  readonly database: DatabaseConfig;
  /** Connections of one process to PostgreSQL. */
  readonly databasePool: number;
  readonly redisUrl: string | null;
  /** Signs session cookies. `null` until the embedded service has made its own. */
  readonly sessionSecret: string | null;
  /** Seals the event log. `null` until the embedded service has made its own. */
  readonly auditKey: string | null;
  /** Opens the contact vault: 32 bytes, base64. `null` until the demo has made its own. */
  readonly vaultKey: string | null;
  /** While keys are changed: what the vault is sealed with from now on. */
  readonly vaultKeyNext: string | null;
  /** How many proxies in front add to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly metricsToken: string | null;
  /** Holds a password. `null`: mail is kept in the database. */
  readonly smtpUrl: string | null;
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** Whether webhooks and pushes may go to addresses of an own network, and over http to this machine. */
  readonly outgoingPrivate: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration needs ${String(faults.length)} correction${faults.length === 1 ? '' : 's'}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigFaults';
  }
}

/**
 * @param env the environment, usually `process.env`
 * @param folder where `.data` stands when the database is embedded
 * @throws ConfigFaults naming everything that is wrong
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder = process.cwd(),
): Config {
  const faults: string[] = [];
  const text = (name: string): string | null => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[], standard: Value): Value => {
    const value = text(name);
    if (value === null) return standard;
    const found = values.find((candidate) => candidate === value);
    if (found === undefined)
      faults.push(`${name} is "${value}". Use one of ${values.join(', ')}: ${name}=${standard}`);
    return found ?? standard;
  };
  const whole = (name: string, standard: number, least: number, most: number): number => {
    const value = text(name);
    if (value === null) return standard;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    faults.push(
      `${name} is "${value}". Use a whole number from ${String(least)} to ${String(most)}: ${name}=${String(standard)}`,
    );
    return standard;
  };
  const address = (name: string, protocols: readonly string[], example: string): URL | null => {
    const value = text(name);
    if (value === null) return null;
    const url = URL.parse(value);
    if (url && protocols.includes(url.protocol)) return url;
    // Addresses hold passwords: the value itself is not repeated.
    faults.push(
      `${name} is not an address starting with ${protocols.map((p) => `${p}//`).join(' or ')}. Like: ${name}=${example}`,
    );
    return null;
  };
  const secret = (name: string): string | null => {
    const value = text(name);
    if (value === null || value.length >= 32) return value;
    faults.push(`${name} is shorter than 32 characters. Make one: ${name}=$(openssl rand -base64 36)`);
    return null;
  };

  const vaultKeyOf = (name: string): string | null => {
    const value = text(name);
    // Canonical: a key has one way to be written, so that two that look different are.
    if (value === null || isVaultKey(value)) return value;
    faults.push(
      `${name} is not 32 bytes in base64. Make one and keep it: ${name}=$(openssl rand -base64 32)`,
    );
    return null;
  };

  const role = oneOf('ROLE', SERVICE_ROLES, 'all');
  const port = whole('PORT', 3000, 1, 65_535);
  const databaseUrl = address(
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://blether_service:…@host:5432/blether',
  );
  const external = text('DATABASE_URL') !== null;
  const ownerUrl = address(
    'MIGRATION_DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://blether_owner:…@host:5432/blether',
  );
  const demoWish = oneOf('DEMO', ['on', 'off'] as const, external ? 'off' : 'on');
  if (external && demoWish === 'on') {
    faults.push(
      'DEMO is "on" and DATABASE_URL is set. The demo lets anybody be anybody, so it only runs on its own database: DEMO=off',
    );
  }
  const demo = demoWish === 'on' && !external;
  // Without a database of its own a service is being tried out: on this machine, until somebody says otherwise.
  const host = text('HOST') ?? (external ? '0.0.0.0' : '127.0.0.1');
  if (demo && !['127.0.0.1', 'localhost', '::1'].includes(host)) {
    faults.push(
      `HOST is "${host}". The demo lets anybody be anybody, so it listens on this machine only: HOST=127.0.0.1`,
    );
  }
  if (role !== 'all' && !external) {
    faults.push(
      `ROLE is "${role}" without DATABASE_URL. Several processes need a database of their own: ROLE=all, or set DATABASE_URL`,
    );
  }
  if (role !== 'all' && external && text('REDIS_URL') === null) {
    faults.push(
      `ROLE is "${role}" without REDIS_URL. Processes tell each other what happened through Redis: REDIS_URL=redis://host:6379`,
    );
  }
  const publicUrl = address('PUBLIC_URL', ['http:', 'https:'], 'https://blether.example.org');
  if (external && text('PUBLIC_URL') === null) {
    faults.push(
      'PUBLIC_URL is missing. It is where people reach the service: PUBLIC_URL=https://blether.example.org',
    );
  }
  if (publicUrl && (publicUrl.pathname !== '/' || publicUrl.search !== '' || publicUrl.hash !== '')) {
    faults.push(
      `PUBLIC_URL has a path. Blether stands at the root of its address: PUBLIC_URL=${publicUrl.origin}`,
    );
  }
  if (demo && publicUrl && !['localhost', '127.0.0.1', '[::1]'].includes(publicUrl.hostname)) {
    faults.push(
      `PUBLIC_URL is "${publicUrl.origin}" in demo mode. The demo is for this machine only: PUBLIC_URL=http://localhost:${String(port)}`,
    );
  }
  const redisUrl = address('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379');
  const sessionSecret = secret('SESSION_SECRET');
  const auditKey = secret('AUDIT_KEY');
  const metricsToken = secret('METRICS_TOKEN');
  for (const name of external ? ['SESSION_SECRET', 'AUDIT_KEY'] : []) {
    if (text(name) === null)
      faults.push(`${name} is missing. Make one and keep it: ${name}=$(openssl rand -base64 36)`);
  }
  if (sessionSecret !== null && sessionSecret === auditKey) {
    faults.push(
      'AUDIT_KEY is the same as SESSION_SECRET. Make another: AUDIT_KEY=$(openssl rand -base64 36)',
    );
  }
  const smtpUrl = address('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@smtp.example.org');
  if (smtpUrl?.hostname === '') {
    faults.push('SMTP_URL names no server. Like: SMTP_URL=smtps://user:password@smtp.example.org');
  }
  const sender = SENDER.exec(text('MAIL_FROM') ?? '');
  if (text('MAIL_FROM') !== null && sender === null) {
    faults.push(
      'MAIL_FROM is not a name and an address. The name must not say what the service is about. Like: MAIL_FROM=Blether <hello@blether.example.org>',
    );
  }
  if (!demo && smtpUrl !== null && text('MAIL_FROM') === null) {
    faults.push(
      'MAIL_FROM is missing. It is who mail comes from: MAIL_FROM=Blether <hello@blether.example.org>',
    );
  }
  const vaultKey = vaultKeyOf('VAULT_KEY');
  const vaultKeyNext = vaultKeyOf('VAULT_KEY_NEXT');
  if (!demo && text('VAULT_KEY') === null) {
    faults.push(
      'VAULT_KEY is missing. It opens the contact vault, and nothing else does. Make one and keep it safe, apart from the backups: VAULT_KEY=$(openssl rand -base64 32)',
    );
  }
  if (vaultKey !== null && vaultKey === vaultKeyNext) {
    faults.push(
      'VAULT_KEY_NEXT is the same as VAULT_KEY. It is the key that takes its place: VAULT_KEY_NEXT=$(openssl rand -base64 32)',
    );
  }
  const config: Config = {
    role,
    host,
    port,
    publicUrl: publicUrl ?? new URL(`http://localhost:${String(port)}`),
    demo,
    database:
      databaseUrl !== null
        ? { kind: 'external', url: databaseUrl.href, ownerUrl: ownerUrl?.href ?? null }
        : { kind: 'embedded', folder: `${folder}/.data/${demo ? 'demo' : 'main'}` },
    databasePool: whole('DATABASE_POOL', 10, 2, 500),
    redisUrl: redisUrl?.href ?? null,
    sessionSecret,
    auditKey,
    vaultKey,
    vaultKeyNext,
    trustedProxies: whole('TRUST_PROXY', 0, 0, 10),
    metricsToken,
    smtpUrl: smtpUrl?.href ?? null,
    mailFrom: sender ? { name: sender[1] ?? '', address: sender[2] ?? '' } : DEMO_SENDER,
    outgoingPrivate: oneOf('OUTGOING_PRIVATE', ['on', 'off'] as const, 'off') === 'on',
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  if (demo && config.trustedProxies > 0) {
    faults.push('TRUST_PROXY is set in demo mode. The demo never stands behind a proxy: TRUST_PROXY=0');
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return config;
}

const isVaultKey = (value: string): boolean => {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === value;
};
