import type { Fault } from '@blether/contracts/problems';

/** What is said of a field that was not accepted. In a file of its own, so that its words can be measured. */
export const FAULT_DETAILS: Readonly<Record<Fault, string>> = {
  required: 'This is needed.',
  'wrong-type': 'This is of the wrong type.',
  'too-short': 'This is too short.',
  'too-long': 'This is too long.',
  'not-an-id': 'This is not an id.',
  'not-an-email': 'This is not an email address.',
  'not-a-phone': 'This is not a phone number.',
  'no-letters': 'This needs at least one letter or number.',
  'bad-characters': 'This has a letter or a sign that cannot be kept.',
  'unknown-field': 'There is no such field.',
  'not-a-cursor': 'This is not a place in the list.',
  'out-of-range': 'This is not one of the choices.',
  'too-easy': 'This is too easy to guess.',
  'tells-who-you-are': 'This could tell others who you are.',
  taken: 'Somebody else has this.',
  'not-kind': 'This could hurt other people.',
  'not-agreed': 'This has to be agreed to first.',
  'not-a-phone-number': 'This is not a phone number.',
  'not-a-web-address': 'This is not a web address.',
  'in-the-past': 'This day has passed.',
};
