import type { Phrase } from '../lexicon.types.ts';
import { ONE_TO, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const APP =
  '(facebook|fb|insta|instagram|snap|snapchat|whatsapp|telegram|messenger|discord|kik|tiktok|signal|skype|zoom|gmail|email|private email|phone|text)';

/** Other ways to leave the moderated place, or to say where somebody is. */
export const CONTACT_PLAIN: readonly Phrase[] = [
  founding({
    id: 'contact.move-to-app',
    category: 'contact-details',
    tier: 'review',
    pattern: `(talk|chat|speak|carry on|continue|keep in touch|take this|move|message|blether) ..3 (on|to|tae|over|by|through|via) ${APP} (instead|hen|pal|if|is|easier|rather|so|where|away|then|mate|love|together|privately)|(let's|lets|can we|could we|shall we|we should|we could|we can|wanna|want to) (talk|chat|speak|move|go|take this|do this|swap|message) ..2 (on|to|tae|over to|via) ${APP}|(join|add you to|made|started|set up) ..2 (whatsapp|facebook|discord|telegram|messenger|signal) (group|chat|server|channel)|(i'm|im|i am|ahm|ah'm|find me|look me up|looking me up|you'll find me|search me|search for me) ..1 on (facebook|fb|insta|instagram|snap|snapchat|whatsapp|telegram|discord|tiktok|messenger) (as|under|add|if|by|at|name|07|find|dm|look|so|message)|my (snapchat|snap|insta|instagram|discord|tiktok|kik|telegram|whatsapp|username|handle|gamertag) (xo|x|at|name|on|0044|44|name is)`,
    reason: 'Off to where nobody moderates.',
    fires: ['can we talk on whatsapp instead', 'join my whatsapp group', "I'm on facebook as Sue, add me"],
    quiet: ["I'm on Facebook too much", 'we talk on the phone each week', 'my snapchat got banned'],
  }),
  founding({
    id: 'contact.number-handed-over',
    category: 'contact-details',
    tier: 'review',
    pattern: `(here's|heres|here is|this is|it's|that's|thats|have|take|tak|i'll give you|i'll pm you|i'll send you) (my|ma|mum's|mums|her|his) (number|nummer|mobile|email|address|snap|insta|whatsapp|details|digits|home number)|(what's|whats|wits|give us) ${YOUR} number (hun|hen|pal|love|babe|then|so|please|pet|and|ill|i'll|mate)|(write|type|give) you my (number|mobile|email|address)|(txt|whatsapp|hmu) me|(zero|oh|nought|seven) (seven|double) ..1 (double|oh|zero|seven|hundred|nine) (oh|double|nine|zero|hundred|seven)|(give|gie|send|tell) me ${YOUR} (postcode|address|house number|street|surname|full name) (and|so|i'll|an|then|ah'll|hen|pal)`,
    reason: 'A number handed over or asked for.',
    fires: ["here's my number", 'Whats your number hun', "give me your postcode and I'll post it"],
    quiet: ['the clinic has my number', 'give me your best joke'],
  }),
  founding({
    id: 'contact.where-to-find',
    category: 'contact-details',
    tier: 'review',
    pattern: `(you can|ye can|you'll|ye'll|yous can) (find|see|catch|meet) me (in|at|outside|doon|down) the ..5 (every|most|on|tuesday|monday|wednesday|thursday|friday|saturday|sunday|morning|night|nights)|(come|pop|drop|nip|call|get yersel) (to|tae|over to|over tae|round to|roon tae|by) (mine|ours|oors) ..1 (for|if|after|the|and|on|any|when|tomorrow|wi|with|tonight|friday|sunday|saturday|monday)|(i|ah) (live|stay|bide) (at|in|aff) [number|flat] ${ONE_TO(99)}|(her|his) (real|full) name is|(her|his) name is ..6 (works|lives|stays|drives|goes to) ..1 (at|in|on)|(she|he) (lives|stays|works) (at|in) the ..3 (on|in|by|next) ..3 (street|road|lane|terrace|avenue|row|close|square)|(shall|should|could|can) (we|i) meet (you|up)|(meet|meeting) [up] (in person|face to face|in real life|irl) ..3 (you|someday|sometime|if|friday|week|lovely|love to)`,
    reason: 'Says where to find somebody.',
    fires: [
      'you can find me in the pub every Tuesday',
      'come to mine for a cuppa',
      'I stay at 22 Castle Wynd',
    ],
    quiet: ['we meet at the hall as a group', 'her name is on the list', 'come to the group'],
  }),
];
