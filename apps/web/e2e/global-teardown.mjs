import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  for (const folder of globalThis.__blether?.folders ?? [])
    await rm(folder, { recursive: true, force: true });
}
