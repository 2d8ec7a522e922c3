import { LETTER_STYLES, escaped, letterHtml } from '../platform/mail/letter-html.js';
import { textOf } from '../platform/mail/letter-text.js';
import type { Letter, MailId, MailKind, Mailbox } from '../platform/mail/letter.js';

export interface KeptMail {
  readonly id: MailId;
  readonly kind: MailKind;
  readonly at: Date;
  /** Null, and the letter too, once the mail has been sent. */
  readonly address: string | null;
  readonly letter: Letter | null;
}

/** The letter's own looks, by class: the policy of our pages forbids the inline styles that mail programs need. */
export const DEV_MAIL_CSS = [
  ':root { color-scheme: light dark; font: 18px/1.5 Verdana, Arial, sans-serif }',
  'body { max-width: 44em; margin: 0 auto; padding: 16px }',
  'li { margin: 0 0 12px }',
  'dt { font-weight: bold }',
  'dd { margin: 0 0 8px }',
  'article, pre { border: 1px solid; border-radius: 8px; padding: 16px }',
  'pre { white-space: pre-wrap; overflow-wrap: anywhere }',
  ...Object.entries(LETTER_STYLES).map(([part, style]) => `.letter-${part} { ${style} }`),
  '',
].join('\n');

/** @param mails the newest first */
export function listPage(mails: readonly KeptMail[]): string {
  const items = mails.map(
    ({ id, kind, at, address, letter }) =>
      `<li><a href="/dev/mail/${id}">${escaped(letter?.subject ?? kind)}</a><br>${address === null ? 'Sent, and its words are gone.' : `To ${escaped(address)}`}, ${time(at)}</li>`,
  );
  return page(
    'Mail of the demo',
    items.length === 0
      ? '<p>There is no mail yet. Load this page again when some should have come.</p>'
      : `<p>The newest is first.</p>\n<ol>\n${items.join('\n')}\n</ol>`,
  );
}

export function mailPage({ kind, at, address, letter }: KeptMail, from: Mailbox): string {
  const back = '<p><a href="/dev/mail">All mail</a></p>';
  if (!letter) return page(kind, `<p>Sent, and its words are gone: ${time(at)}</p>\n${back}`);
  const sender = `${from.name} <${from.address}>`;
  return page(
    letter.subject,
    `<dl>
<dt>From</dt><dd>${escaped(sender)}</dd>
<dt>To</dt><dd>${escaped(address ?? '')}</dd>
<dt>Written</dt><dd>${time(at)}</dd>
</dl>
<article aria-label="The mail">
${letterHtml(letter, from.name, (part) => `class="letter-${part}"`)}
</article>
<h2>As plain text</h2>
<pre>${escaped(textOf(letter, from.name))}</pre>
${back}`,
  );
}

const time = (at: Date): string =>
  `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`;

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/dev/mail.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;
