import type { Helpline } from '@blether/contracts/safety';
import type { Category } from '@blether/risk/ids';

interface ListedHelpline extends Helpline {
  readonly for: readonly (Category | 'immediate')[];
}

/**
 * The helplines of the United Kingdom that a support card may show, most general first. None has been confirmed with
 * its owner yet: an administrator will have to before anybody outside the demo can sign up.
 */
const HELPLINES: readonly ListedHelpline[] = [
  {
    id: '999',
    name: 'Emergency services',
    phone: '999',
    text: null,
    web: null,
    hours: 'Always open',
    for: ['immediate', 'medical-emergency', 'medicines', 'child-at-risk', 'abuse'],
  },
  {
    id: 'samaritans',
    name: 'Samaritans',
    phone: '116 123',
    text: null,
    web: null,
    hours: 'Always open',
    for: ['suicide', 'self-harm', 'despair', 'disordered-eating'],
  },
  {
    id: '111',
    name: 'NHS 111',
    phone: '111',
    text: null,
    web: null,
    hours: 'Always open',
    for: ['medical-emergency', 'medicines', 'suicide', 'self-harm', 'despair', 'disordered-eating'],
  },
  {
    id: 'shout',
    name: 'Shout, by text',
    phone: null,
    text: '85258',
    web: null,
    hours: 'Always open',
    for: ['suicide', 'self-harm', 'despair'],
  },
  {
    id: 'childline',
    name: 'Childline, for anyone under 19',
    phone: '0800 1111',
    text: null,
    web: null,
    hours: 'Always open',
    for: ['child-at-risk', 'abuse'],
  },
];

/** Those that fit, those for danger now first; without a category, where anybody can turn. */
export function helplinesFor(categories: readonly Category[], immediate: boolean): readonly Helpline[] {
  const wanted: readonly (Category | 'immediate')[] = immediate ? ['immediate', ...categories] : categories;
  const fitting = HELPLINES.filter((line) => line.for.some((need) => wanted.includes(need)));
  const chosen =
    fitting.length > 0 ? fitting : HELPLINES.filter(({ id }) => ['samaritans', '111'].includes(id));
  return chosen.map(({ id, name, phone, text, web, hours }) => ({ id, name, phone, text, web, hours }));
}
