import type { ListedHelpline, ModeratorsThere } from '@blether/contracts/safety';
import { framedPage } from '../../platform/http/framed-page.js';
import { html } from '../../platform/http/html.js';
import type { Html } from '../../platform/http/html.js';
import { immediateFirst } from './choice.js';
import { callLink, textLink } from './reachable.js';
import { GROUPS, moderatorWords, PLACE_WORDS, SAID } from './talk-page.words.js';
import type { Group } from './talk-page.words.js';

export interface TalkPage {
  readonly helplines: readonly ListedHelpline[];
  readonly allConfirmed: boolean;
  readonly moderators: ModeratorsThere;
  readonly now: Date;
  readonly demo: boolean;
}

/** Nobody may wait for a script to be told whom to call, so this page is whole as it arrives. */
export function talkPage({ helplines, allConfirmed, moderators, now, demo }: TalkPage): string {
  const groups = GROUPS.map((group) => ({ group, lines: linesOf(group, helplines) })).filter(
    ({ lines }) => lines.length > 0,
  );
  return framedPage({
    path: '/talk-to-someone',
    title: SAID.title,
    demo,
    body: html`<p class="lead">${SAID.lead}</p>
      <section class="now" aria-labelledby="now">
        <h2 id="now">${SAID.danger}</h2>
        <ul class="lines">
          ${immediateFirst(helplines).map(lineItem)}
        </ul>
        <p class="note">${SAID.textFirst}</p>
      </section>
      <section aria-labelledby="moderators">
        <h2 id="moderators">${SAID.moderators}</h2>
        <p>${moderatorWords(moderators, now)}</p>
        <p class="note">${SAID.notByUs}</p>
      </section>
      <nav aria-labelledby="topics">
        <h2 id="topics">${SAID.topics}</h2>
        <ul>
          ${groups.map(({ group }) => html`<li><a href="#${group.id}">${group.title}</a></li>`)}
        </ul>
      </nav>
      ${groups.map(
        ({ group, lines }) =>
          html`<section aria-labelledby="${group.id}">
            <h2 id="${group.id}" tabindex="-1">${group.title}</h2>
            <ul class="lines">
              ${lines.map(lineItem)}
            </ul>
          </section> `,
      )}
      <p class="note">${SAID.next}${allConfirmed ? null : html` ${SAID.unchecked}`}</p>`,
  });
}

/** Those for the whole country first: they are right for everybody. */
function linesOf({ needs }: Group, helplines: readonly ListedHelpline[]): readonly ListedHelpline[] {
  const fitting = helplines.filter((line) => line.needs.some((need) => needs.includes(need)));
  const everywhere = fitting.filter(({ places }) => places.includes('UK'));
  return [...everywhere, ...fitting.filter((line) => !everywhere.includes(line))];
}

function lineItem({ name, phone, text, web, hours, places }: ListedHelpline): Html {
  return html` <li class="line">
    <h3>${name}</h3>
    <p class="ways">
      ${
        phone === null
          ? null
          : html`<a class="way" href="${callLink(phone)}">${SAID.call} <strong>${phone}</strong></a> `
      }${
        text === null
          ? null
          : html`<a class="way" href="${textLink(text)}">${SAID.text} <strong>${text}</strong></a> `
      }${
        web === null
          ? null
          : html`<a class="way web" href="${web}" rel="noreferrer"
              >${SAID.web} <strong>${new URL(web).hostname.replace(/^www\./, '')}</strong></a
            >`
      }
    </p>
    <p class="hours">${hours} · ${places.map((place) => PLACE_WORDS[place]).join(', ')}</p>
  </li>`;
}
