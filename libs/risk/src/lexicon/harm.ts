import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CHILD, I_AM, MYSELF, PARTNER, WANT_TO } from './wording.ts';

export const HARM: readonly Phrase[] = [
  founding({
    id: 'self-harm.doing-now',
    category: 'self-harm',
    tier: 'high',
    pattern: `(${I_AM}|i|just|have|ive) ..1 (cutting|cut|burning|burnt|burned|hurting|hurt|harming|harmed|scratching) (${MYSELF}|my arms|my legs|my wrists|my thighs) ..2 (now|right now|again|the now|tonight|on purpose|deliberately)`,
    reason: 'Self-harm that is happening or has just happened.',
    fires: ["I'm cutting myself again", 'have just hurt myself on purpose'],
    quiet: ['I cut myself shaving', 'just cut the grass again'],
  }),
  founding({
    id: 'self-harm.urge',
    category: 'self-harm',
    tier: 'review',
    pattern: `(${WANT_TO}|urge to|urges to|need to|tempted to|itching to|back to|started|keep|going to|thinking about|thinking of|cant stop|stop) ..1 (cut|cutting|hurt|hurting|harm|harming|burn|burning|scratch|scratching|punching) (${MYSELF}|my arms|my legs|my wrists|my thighs)`,
    reason: 'Urges and habits; review, since support and not speed is what helps most.',
    fires: ['I have the urge to cut myself', 'started hurting myself after work'],
    quiet: ['I need to cut my hair myself', 'keep burning my dinner'],
  }),
  founding({
    id: 'self-harm.named',
    category: 'self-harm',
    tier: 'review',
    pattern:
      "(i|i've|ive|i'm|my|been) ..4 (self harm|self harmed|self harming|selfharm|selfharmed|selfharming|sh scars)",
    reason: 'Self-harm named by the author about the author.',
    fires: ['I self harmed last night', 'been self-harming since Friday'],
    quiet: ['Self harm awareness week is in March', 'the leaflet on self-harm'],
  }),
  founding({
    id: 'self-harm.deep-wound',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(cut|cuts|stabbed|slashed|slit) (${MYSELF}|my arm|my arms|my wrist|my wrists|my leg|too deep|wrists) ..8 (bleeding|blood|deep|won't stop|wont stop|stitches)`,
    reason: 'A wound that needs care now.',
    fires: ["I cut my wrist and it won't stop bleeding"],
    quiet: ['I cut my finger on the grater', 'cut the bread too deep'],
  }),
  founding({
    id: 'abuse.partner-violence',
    category: 'abuse',
    tier: 'high',
    pattern: `(he|she|my [own|ex|step] ${PARTNER}) [just|has|always|still|then|often] ((hits|batters|battered|punched|punches|punching|strangled|strangles|choked|chokes|kicked|kicks|slapped|slaps|raped|leathered|hitting|beating) me|(beats|beat) me (up|again|black))`,
    reason: 'Violence at home, told in the first person.',
    fires: ['My partner punched me last night', 'he battered me again', 'my carer slaps me'],
    quiet: ['he beat me to it', 'The news hit me hard', 'she beats me at chess'],
  }),
  founding({
    id: 'abuse.afraid',
    category: 'abuse',
    tier: 'review',
    pattern: `(scared|frightened|afraid|terrified|feart|petrified) (of|about) (my ${PARTNER}|going home|being home)|(scared|frightened|afraid|terrified|feart|petrified) (to|tae) go home`,
    reason: 'Fear of somebody at home.',
    fires: ["I'm scared of my husband", 'too feart tae go home'],
    quiet: ['scared of spiders', 'afraid to go to the dentist'],
  }),
  founding({
    id: 'abuse.control',
    category: 'abuse',
    tier: 'review',
    pattern:
      "(won't let me|doesn't let me|willnae let me|never lets me|stops me|doesnae let me) ..2 (leave the house|go out|see my (friends|family|pals|mum|sister)|see a doctor|see the doctor|have my (meds|money|phone|tablets|medication|bank card)|use the phone|take my (meds|tablets|medication))",
    reason: 'Coercive control, an offence of its own in Scotland and in England and Wales.',
    fires: ["he won't let me see my family", 'She never lets me have my medication'],
    quiet: ["the rain won't let me go to sleep", 'my knee stops me sleeping'],
  }),
  founding({
    id: 'abuse.forced-sex',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(raped me|sexually (abused|assaulted) me|(made|makes|forces|forced|forcing) me ..1 (have sex|to have sex|do sexual things)|i (was|am being|have been|got|wis) ..1 (raped|sexually assaulted|sexually abused))',
    reason: 'Sexual violence.',
    fires: ['I was raped on Saturday', 'he forces me to have sex'],
    quiet: ['I was raging', 'he made me have soup'],
  }),
  founding({
    id: 'abuse.neglect',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern:
      '(leaves|leave|left|leaving) me ..4 (without food|with no food|without water|without my meds|in my own (dirt|mess|pee|urine)|soaking wet|lying on the floor|hungry all day)',
    reason: 'Neglect by those who are meant to care.',
    fires: ['The carers leave me lying in my own mess', 'they left me without food all day'],
    quiet: ['he left me for her', 'left me a nice message without words'],
  }),
  founding({
    id: 'child.hurt-by-somebody',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern: `(hits|hitting|beats|beating|batters|battered|punched|punches|shook|shakes|shaking|slaps|slapped|hurts|hurting|abusing|abuses|abused|touching|touches|touched|molested|kicked|kicks|starves) (my|the|her|his|our|their) [wee|own|baby|little|youngest|oldest] (${CHILD}|son|daughter)`,
    reason: 'A child is being hurt.',
    fires: ['her boyfriend hits my wee boy', 'He shook the baby'],
    quiet: ['the school teaches the children with kindness', 'that song hits my heart'],
  }),
  founding({
    id: 'child.afraid-to-hurt',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'other',
    pattern: `(going to|gonna|gonnae|want to|urge to|scared i'll|afraid i'll|scared i will|might|thoughts of|thinking of|thinking about|could) ..1 (hurt|hurting|harm|harming|shake|shaking|kill|killing|smother|smothering|drown|drowning) (my|the|our) [own|wee|baby|little] (${CHILD}|son|daughter)`,
    reason:
      'A parent at the end of their strength, or intrusive thoughts after a birth: both need a person now.',
    fires: ["I'm scared I'll hurt the baby", 'having thoughts of harming my wean'],
    quiet: ['It might hurt their feelings', 'going to kill the lights'],
  }),
  founding({
    id: 'child.alone',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern:
      '(kids|weans|bairns|children|baby|wean|bairn|toddler) ..4 (alone|on their own|by themselves|by itself|themselves) ..3 (all night|all day|overnight|for days|while she|while he|while they|till morning)',
    reason: 'Children left alone.',
    fires: ['she leaves the weans alone all night', 'those kids are by themselves for days'],
    quiet: ['the kids played on their own in the garden', 'alone with the baby'],
  }),
  founding({
    id: 'child.age',
    category: 'child-at-risk',
    tier: 'review',
    pattern:
      "(i'm|i am|am|ahm) [only|just|actually] (8|9|10|11|12|13|14|15|ten|eleven|twelve|thirteen|fourteen|fifteen) (years old|year old|yrs old|yr old|yo|and my (mum|mam|dad|maw|parents|teacher)|and (at|in) (school|s1|s2|s3|p7))",
    reason: 'Somebody under the age of this service.',
    fires: ["I'm 13 years old and don't know who to ask", 'am twelve and my mum drinks'],
    quiet: ["I'm 13 weeks pregnant", "I'm 15 minutes away"],
  }),
];
