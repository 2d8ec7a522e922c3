import { LIMITS } from '@blether/contracts/limits';
import type { Fault } from '@blether/contracts/problems';

// What a page makes links of has to be what a phone can dial.
const NUMBER = String.raw`\+?\d[\d ]{1,18}\d`;
const PHONE = new RegExp(`^${NUMBER}$`);
/** `85258`, or the word to send and where to: `SHOUT to 85258`. */
const TEXT = new RegExp(`^(?:[A-Za-z]{2,20} to )?${NUMBER}$`);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const phoneFault = (value: unknown): Fault | null =>
  typeof value === 'string' && PHONE.test(value) ? null : 'not-a-phone-number';

export const textFault = (value: unknown): Fault | null =>
  typeof value === 'string' && TEXT.test(value) ? null : 'not-a-phone-number';

export function webFault(value: unknown): Fault | null {
  if (typeof value !== 'string') return 'wrong-type';
  if (value.length > LIMITS.helplineWeb.max) return 'too-long';
  const url = /^https:\/\/[^\s"'<>]+$/.test(value) ? URL.parse(value) : null;
  return url?.username === '' && url.hostname.includes('.') ? null : 'not-a-web-address';
}

export function dayFault(value: unknown): Fault | null {
  if (value === undefined || value === null || value === '') return 'required';
  if (typeof value !== 'string' || !DAY.test(value)) return 'wrong-type';
  const moment = new Date(`${value}T00:00:00Z`);
  // The 31st of February is no day, and JavaScript would make it one of March.
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== value ? 'wrong-type' : null;
}

/** How a number is dialled: `tel:0800838587`. */
export const callLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Opens a message to that number, with the word in it if there is one. */
export function textLink(text: string): string {
  const [, word, number = text] = /^([A-Za-z]{2,20}) to (.+)$/.exec(text) ?? [];
  const to = `sms:${number.replace(/[^\d+]/g, '')}`;
  return word === undefined ? to : `${to}?body=${encodeURIComponent(word)}`;
}
