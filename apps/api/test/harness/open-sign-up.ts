import type { World } from './world.js';

const YEAR_MS = 365 * 24 * 3_600_000;

/** Does what an administrator does before anybody can join: confirms every helpline, and says who runs this and whom to ask. */
export async function openSignUp(world: World): Promise<void> {
  const as = world.as(await world.make.person({ roles: ['administrator'] }));
  const reviewBy = new Date(world.clock.now().getTime() + YEAR_MS).toISOString().slice(0, 10);
  for (const { id: helplineId, revision } of (await as('GET /admin/helplines')).helplines)
    await as('POST /admin/helplines/:helplineId/confirm', {
      params: { helplineId },
      body: { revision, reviewBy },
    });
  for (const [key, value] of [
    ['service-name', 'Highland Friends'],
    ['privacy-contact', 'data@highland.example'],
  ] as const)
    await as('PUT /admin/settings/:key', { params: { key }, body: { value } });
}
