import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { server, redis, folder } = globalThis.__blether ?? {};
  redis?.kill('SIGTERM');
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}
