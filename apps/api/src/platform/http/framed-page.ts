import { FRAME_WORDS } from './framed-page.words.js';
import { html } from './html.js';
import type { Html } from './html.js';

export interface FramedPage {
  /** Where it is served. */
  readonly path: string;
  readonly title: string;
  readonly demo: boolean;
  /** What stands under the title. */
  readonly body: Html;
}

const LINKS = [
  ['/', FRAME_WORDS.back],
  ['/house-rules', FRAME_WORDS.houseRules],
  ['/privacy', FRAME_WORDS.privacy],
] as const;

/**
 * A page that is whole as it arrives, in the frame that the web app has in its `index.html`: help and the way out stand
 * in the same place on every page, whoever wrote it. `scripts/served-frame.spec.ts` keeps the two alike.
 */
export function framedPage({ path, title, demo, body }: FramedPage): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title} · Blether</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171411" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/served.css" />
        <script src="/look.js"></script>
        <script src="/leave.js"></script>
      </head>
      <body>
        <div class="frame">
          ${skipLink()}
          <div class="frame-grid">
            ${top(path)}
            ${
              demo
                ? html`<aside class="frame-demo" aria-label="${FRAME_WORDS.demoName}">
                    ${FRAME_WORDS.demo}
                  </aside>`
                : null
            }
            <div class="served">
              <main id="main" tabindex="-1">
                <h1>${title}</h1>
                ${body}
              </main>
              <footer>
                ${LINKS.filter(([to]) => to !== path).map(([to, words]) => html`<a href="${to}">${words}</a> `)}
              </footer>
            </div>
          </div>
        </div>
      </body>
    </html> `.text;
}

const skipLink = (): Html => html`<a class="frame-skip" href="#main">${FRAME_WORDS.skip}</a>`;

/** On the page of who can help the link to it stays, since everybody looks for it there. */
function top(path: string): Html {
  const here = path === '/talk-to-someone' ? html` aria-current="page"` : null;
  return html`<header class="frame-top">
    <a class="frame-home" href="/">
      <svg viewBox="0 0 40 32" aria-hidden="true" focusable="false">
        <rect class="window" x="11.5" y="16" width="6" height="7" rx="1" />
        <path
          d="M5 26V14.500L14.500 6 24 14.500V26M3 29h34M29 26c3.600-.8 5.700-3.600 5.700-6.700 0-3.500-3.100-6.300-6.700-6.300"
        />
      </svg>
      <span lang="sco">Blether</span>
    </a>
    <div class="frame-help">
      <a class="frame-leave" href="https://www.bbc.co.uk/weather" rel="noreferrer" data-leave>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path
            d="M13 4.500H6.500A1.500 1.500 0 0 0 5 6v12a1.500 1.500 0 0 0 1.500 1.500H13M10.500 12H20M16.500 8l4 4-4 4"
          />
        </svg>
        <span>${FRAME_WORDS.leave}</span>
      </a>
      <a class="frame-talk" href="/talk-to-someone" ${here}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path
            d="M6 4.500h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3a1.500 1.500 0 0 1-1.600 1.500C11 19 5 13 4.500 6.100A1.500 1.500 0 0 1 6 4.500z"
          />
        </svg>
        <span>${FRAME_WORDS.talk}</span>
      </a>
    </div>
  </header>`;
}
