import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visitor } from './browser.js';
import type { Size, Visitor } from './browser.js';
import { startService } from './service.js';
import type { Service } from './service.js';

/** What the journeys of one file share. Only to be asked while they run. */
export interface Journey {
  readonly service: Service;
  /** For windows that are no visitor's: without scripts, say. */
  readonly browser: Browser;
  /** A visitor with a window of their own, closed after the test. */
  come(size?: Size): Promise<Visitor>;
}

/**
 * A service and a browser for the journeys of this file, from before the first to after the last. A journey fails when the
 * page of one of its visitors complains. To be called once, where the file begins.
 */
export function journey(options: { readonly demo?: boolean } = {}): Journey {
  let service: Service | undefined;
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    service = await startService(options);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  afterEach(async () => {
    const complaints = visitors.flatMap((each) => each.complaints);
    await Promise.all(visitors.map(({ context }) => context.close()));
    visitors.length = 0;
    expect(complaints).toEqual([]);
  });
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The journeys have not begun.');
    return thing;
  };
  return {
    get service() {
      return begun(service);
    },
    get browser() {
      return begun(browser);
    },
    come: async (size) => {
      const come = await visitor(begun(browser), begun(service).url, size);
      visitors.push(come);
      return come;
    },
  };
}
