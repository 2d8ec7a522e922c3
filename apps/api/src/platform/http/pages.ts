import { Injectable } from '@nestjs/common';

/** A whole page of HTML, made from what is in memory. */
export type Page = () => string;

/**
 * Pages that the API writes itself, for everybody and without JavaScript. They stand beside the web app, before any
 * door: they ask no session and no database, so they are there whatever else is not.
 */
@Injectable()
export class Pages {
  private readonly pages = new Map<string, Page>();

  serve(path: string, page: Page): void {
    if (this.pages.has(path)) throw new Error(`Two features serve the page ${path}.`);
    this.pages.set(path, page);
  }

  all(): Iterable<readonly [path: string, page: Page]> {
    return this.pages;
  }
}
