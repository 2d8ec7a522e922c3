import { FRAME } from './letter.js';
import type { Letter } from './letter.js';

/**
 * How the parts of a letter look. No colour but the button's own: on a dark screen the mail program chooses paper and
 * ink, and whatever we chose would stand against it.
 */
export const LETTER_STYLES = {
  page: 'max-width: 34em; margin: 0 auto; padding: 16px; font: 18px/1.5 Verdana, Arial, sans-serif',
  words: 'margin: 0 0 20px',
  // Moss and its ink, as in the web app. The border still shows where a program takes the colours away.
  button:
    'display: inline-block; padding: 12px 24px; border: 2px solid #1f5c4d; border-radius: 8px; background-color: #1f5c4d; color: #ffffff; font-weight: bold; text-decoration: none',
  address: 'margin: 0 0 20px; font-size: 16px; overflow-wrap: anywhere',
} as const;
export type LetterPart = keyof typeof LETTER_STYLES;

/** The attribute that gives a part its looks: mail programs know inline styles alone, our own pages forbid them. */
export type Dress = (part: LetterPart) => string;

const inline: Dress = (part) => `style="${LETTER_STYLES[part]}"`;

/** A letter as a whole HTML page: no picture, nothing to load, nothing that tells that it was read. */
export function htmlOf(letter: Letter, sender: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body>
${letterHtml(letter, sender, inline)}
</body>
</html>
`;
}

/** The letter alone, to stand in a page. */
export function letterHtml(letter: Letter, sender: string, dress: Dress): string {
  const { lines, button, after = [] } = letter;
  const paragraph = (words: string): string => `<p ${dress('words')}>${escaped(words)}</p>`;
  const link = (url: string, words: string, looks = ''): string =>
    `<a href="${escaped(url)}"${looks}>${escaped(words)}</a>`;
  return [
    `<div ${dress('page')}>`,
    ...[FRAME.greeting, ...lines].map(paragraph),
    ...(button
      ? [
          `<p ${dress('words')}>${link(button.url, button.words, ` ${dress('button')}`)}</p>`,
          `<p ${dress('address')}>${escaped(FRAME.copy)}<br>${link(button.url, button.url)}</p>`,
        ]
      : []),
    ...[...after, sender].map(paragraph),
    '</div>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
