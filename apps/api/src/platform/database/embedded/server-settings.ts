export type Settings = Readonly<Record<string, string>>;

/** For one small service on one machine. */
const STANDARD: Settings = {
  shared_buffers: '128MB',
  max_connections: '60',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_preload_libraries: 'pg_stat_statements',
};

/** Reachable from this machine alone. */
const LOOPBACK_ONLY: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/**
 * The promise that nobody's words land in PostgreSQL's log. Not only statements and parameters hold them:
 * - the first line of an error may quote a value (`invalid input syntax for type uuid: "…"`), so errors are not
 *   logged here at all (`log` stands above `error`): they reach the client, which logs their code;
 * - DETAIL and CONTEXT quote rows (`Key (name)=(…) already exists`, `Failed process was running: …`): `terse`
 *   leaves them out of the few lines that remain, those about the server itself.
 * Given on the command line they outrank every file and `ALTER SYSTEM`; only a superuser could change them for a
 * role, a database or a session, and the service has none.
 */
const NO_WORDS_IN_THE_LOG: Settings = {
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  log_temp_files: '-1',
};

/** Command line of the server. What a caller adds cannot open the server to the network or its log to words. */
export function serverArguments(cluster: string, port: number, extra: Settings): string[] {
  const settings = { ...STANDARD, ...extra, ...LOOPBACK_ONLY, ...NO_WORDS_IN_THE_LOG, port: String(port) };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
