import { Keyring } from './members/vault-key.js';
import { VaultRepository } from './members/vault.repository.js';
import { VaultService } from './members/vault.service.js';
import { SystemClock, SystemRandom } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { reachDatabase } from './platform/database/open-database.js';
import { PinoLog } from './platform/logging/log.js';

/**
 * `npm run vault:rotate`: puts everything in the contact vault under VAULT_KEY_NEXT, while the service runs. May be cut
 * off and begun again. Exits with 1 when some of it could not be changed, and with 2 when it could not begin.
 */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const SECOND = 1_000;

try {
  const config = readConfig();
  const log = new PinoLog('warn');
  const opened = await reachDatabase(config, log);
  const clock = new SystemClock();
  const database = new Database({ options: { url: opened.url, pool: 2 } }, clock, new SystemRandom(), log);
  try {
    await database.connect();
    const { vaultKey, vaultKeyNext } = opened.secrets;
    const vault = new VaultService(
      database,
      new VaultRepository(),
      new Keyring(vaultKey, vaultKeyNext),
      clock,
      log,
    );
    let last = 0;
    const { from, to, done, broken, left } = await vault.rotate((progress) => {
      if (performance.now() - last < SECOND) return;
      last = performance.now();
      say(`${String(progress.done)} of ${String(progress.of)} entries are under the new key.`);
    });
    say(`${String(done)} entries were put under the new key (fingerprint ${to}).`);
    if (left === 0) {
      say(
        `Nothing is under the old key (fingerprint ${from}) any more, and it may go: set VAULT_KEY to the new key, leave VAULT_KEY_NEXT out, restart every process. Keep the old key for as long as you keep backups that were made before now.`,
      );
    } else {
      process.exitCode = 1;
      say(
        `${String(left)} entries are still under the old key (fingerprint ${from}), so keep it. ${String(broken)} of them do not open: the log names them. Their people can write them anew.`,
      );
    }
  } finally {
    await database.onApplicationShutdown();
    await opened.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
