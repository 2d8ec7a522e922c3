import { describe, expect, it, jest } from '@jest/globals';
import { signInAs } from './browser.js';
import type { Visitor } from './browser.js';
import { faultsInEveryTheme, noSidewaysScroll, SIZES, tabThrough, ZOOMED } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(180_000);

const here = journey();

const PAGES = [
  ['/admin', 'Administration'],
  ['/admin/settings', 'Settings'],
  ['/admin/documents', 'Documents'],
  ['/admin/documents/privacy', 'Privacy statement'],
  ['/admin/helplines', 'Helplines'],
  ['/admin/staff', 'People with roles'],
  ['/house-rules', 'House rules'],
  ['/privacy', 'Privacy statement'],
] as const;

async function administrator(size: { width: number; height: number }): Promise<Visitor> {
  const kit = await here.come(size);
  await kit.page.goto('/');
  await signInAs(kit, 'Kit, administrator');
  return kit;
}

async function everyPage(kit: Visitor, look: (where: string) => Promise<void>): Promise<void> {
  for (const [path, title] of PAGES) {
    await kit.page.goto(path);
    await kit.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await kit.page.getByText('One moment').waitFor({ state: 'detached' });
    await look(path);
  }
}

describe('the pages of administrators, and the documents', () => {
  // The list of helplines is long, and nothing of it is to lie under the bar at the bottom.
  it.each(SIZES.map((size) => ({ ...size, height: 9_000 })))(
    'are free of faults that axe finds, in every theme, at $width',
    async (size) => {
      const kit = await administrator(size);
      const faults: string[] = [];
      await everyPage(kit, async (where) => {
        faults.push(...(await faultsInEveryTheme(kit, where)));
      });
      expect(faults).toEqual([]);
    },
  );

  it('say of the second step what is true in a demo, where roles are open without it', async () => {
    const { page } = await administrator({ width: 1280, height: 800 });
    await page.goto('/admin/staff');
    const kit = page.getByRole('listitem', { name: 'Kit, administrator', exact: true });
    await kit.getByText('In this demo the role is open to them even so.').waitFor();
    expect(await page.getByText('so the role is not open to them').count()).toBe(0);
    await kit.getByRole('button', { name: /Give a role/ }).click();
    await kit.getByText('Kit, administrator can use it at once.', { exact: true }).waitFor();
  });

  it('need no scrolling to the side at 400 %', async () => {
    const kit = await administrator(ZOOMED);
    const faults: string[] = [];
    await everyPage(kit, async (where) => {
      faults.push(...(await noSidewaysScroll(kit.page)).map((fault) => `${where}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });

  it('are walked by keyboard, with the focus in sight', async () => {
    const kit = await administrator({ width: 1280, height: 800 });
    await everyPage(kit, async (where) => {
      const stops = await tabThrough(kit.page, 250);
      expect([where, stops.length > 3]).toEqual([where, true]);
      expect([where, stops.filter(({ isSeen }) => !isSeen)]).toEqual([where, []]);
    });
  });
});
