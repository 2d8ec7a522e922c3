import type { SettingKey } from '@blether/contracts/settings';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface SettingWords {
  readonly name: MessageDescriptor;
  readonly about: MessageDescriptor;
  /** For each choice, by how it is kept. */
  readonly choices?: Readonly<Record<string, MessageDescriptor>>;
}

/** What each setting is, for the person who sets it. A setting without words does not compile. */
export const SETTING_WORDS: Record<SettingKey, SettingWords> = {
  'service-name': {
    name: msg`Who runs this service`,
    about: msg`The name that people know you by. It stands in the house rules and in the privacy statement. No one can sign up until it is set.`,
  },
  'privacy-contact': {
    name: msg`Email for questions about data`,
    about: msg`It is shown below the privacy statement. No one can sign up until it is set.`,
  },
  'minimum-age': {
    name: msg`How old you must be to join`,
    about: msg`To take in people of 16 and 17 you have to keep some records first. There is no place for them yet.`,
    choices: { 18: msg`18 or over`, 16: msg`16 or over` },
  },
  'neutral-title': {
    name: msg`Neutral title`,
    about: msg`Some people share a device. If they ask for it, the tab is called this.`,
  },
  'sign-up': {
    name: msg`Who can join`,
    about: msg`You can close the door for a while. People who are in stay in.`,
    choices: { open: msg`Anyone can sign up`, closed: msg`No one can sign up` },
  },
};
