import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface Template {
  readonly id: string;
  /** When it fits. */
  readonly when: MessageDescriptor;
  readonly words: MessageDescriptor;
}

/**
 * What trained peers say when it matters how it is said: they name what they see, blame nobody, keep to what a peer can
 * promise, and point to who can do more.
 */
export const KIND_WORDS: readonly Template[] = [
  {
    id: 'distress',
    when: msg`Somebody is having a very hard time`,
    words: msg`I am glad that you wrote this here. It sounds very hard, and you do not have to be alone with it. Do you have somebody with you today? “Talk to someone now” is at the top of each page, by day and by night.`,
  },
  {
    id: 'life',
    when: msg`Somebody may be thinking of ending their life`,
    words: msg`Thank you for saying how bad it is. I am worried about you, so I will ask you straight: are you thinking of ending your life? You can talk to the Samaritans now on 116 123. If you are in danger now, please call 999. I have asked a moderator to come and talk with you.`,
  },
  {
    id: 'first-post',
    when: msg`Somebody is new and unsure`,
    words: msg`Hello, and welcome. It takes courage to write the first time. There is no hurry and no right way to do it. Say as much or as little as you like.`,
  },
  {
    id: 'medical',
    when: msg`Advice on health goes too far`,
    words: msg`We can all say what it has been like for us. We cannot know what is right for you. Please ask a doctor or a nurse before you change your medicine. They can help at once on 111.`,
  },
  {
    id: 'contact',
    when: msg`Somebody gives away who they are`,
    words: msg`I can see that you want to stay in touch, and that is a good thing. To keep you safe, please leave out real names, numbers and places here. You can go on talking in this topic for as long as you like.`,
  },
  {
    id: 'quarrel',
    when: msg`A talk gets heated`,
    words: msg`I can hear that this matters to both of you. Let us all take a breath. You do not have to agree, and nobody has to have the last word. If you need a break, take one. The topic will still be here.`,
  },
  {
    id: 'methods',
    when: msg`Somebody says how to do harm`,
    words: msg`You can always say here how bad it feels. Please leave out how it is done, so that nobody who is having a bad night reads it. I have asked a moderator to look. How are you right now?`,
  },
  {
    id: 'loss',
    when: msg`Somebody has lost a person they loved`,
    words: msg`I am so sorry. There are no right words for this. If you would like to tell us about them, we would like to hear. If you would rather sit here for a while and say nothing, that is fine too.`,
  },
  {
    id: 'silence',
    when: msg`Nobody has answered yet`,
    words: msg`I have read what you wrote, and I did not want it to stand here alone. I do not have an answer, but I am here. How has today been?`,
  },
  {
    id: 'place',
    when: msg`It fits better in another place`,
    words: msg`Thank you for starting this. I think more people who know about it would see it in another forum. I will ask a moderator to move it, so you do not have to write it again.`,
  },
];
