/**
 * The forms of an English verb, British and Scottish usage together, so that a phrase can say {kill} and mean kill,
 * kills, killed, killing and killin. Regular forms by the spelling rules; the rest from the table below.
 */

/** Irregular verbs, and those whose last consonant doubles though the rule would not tell; without `-s` and `-ing`. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'be:is am are was were been being|beat:beat beaten|begin:began begun beginning|bleed:bled|break:broke broken|bring:brought|' +
    'burn:burnt burned|buy:bought|catch:caught|choose:chose chosen|come:came|cut:cut cutting|do:did done does|drink:drank drunk|' +
    'drive:drove driven|eat:ate eaten et|fall:fell fallen|feel:felt|fight:fought|find:found|forget:forgot forgotten forgetting|' +
    'get:got getting gotten|give:gave given gie gied|go:went gone goes gaun|hang:hung hanged|have:has had havin|hear:heard|' +
    'hide:hid hidden|hit:hit hitting|hold:held|hurt:hurt|keep:kept|know:knew known|leave:left|let:let letting|lie:lay lain lying|' +
    'lose:lost|make:made|overdose:overdosed od|quit:quit quitting|run:ran running|say:said|see:saw seen|sell:sold|send:sent|shake:shook shaken|' +
    'shoot:shot|sleep:slept|speak:spoke spoken|stand:stood|starve:starved|steal:stole stolen|swallow:swallowed|take:took taken tuk taen|' +
    'tell:told tellt telt|think:thought|throw:threw thrown|wake:woke woken waken|write:wrote written|die:died dying dee deein|' +
    'self-harm:|slit:slit slitting|shut:shut shutting|put:put putting|set:set setting|swell:swelled swollen|bite:bit bitten|' +
    'want:wanted wantin|punish:punished|purge:purged|vomit:vomited vomiting|harm:harmed|batter:battered|abandon:abandoned|open:opened'
  )
    .split('|')
    .map((entry) => entry.split(':') as [string, string]),
);

const VOWEL = /[aeiou]/;

function ending(verb: string): { readonly s: string; readonly ed: string; readonly ing: string } {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return { s: `${verb}es`, ed: `${verb}ed`, ing: `${verb}ing` };
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return { s: `${stem}ies`, ed: `${stem}ied`, ing: `${verb}ing` };
  }
  if (verb.endsWith('ie')) return { s: `${verb}s`, ed: `${verb}d`, ing: `${verb.slice(0, -2)}ying` };
  if (verb.endsWith('e')) {
    const ing = verb.endsWith('ee') ? `${verb}ing` : `${verb.slice(0, -1)}ing`;
    return { s: `${verb}s`, ed: `${verb}d`, ing };
  }
  // One vowel and one consonant at the end of a short word: stop, stopping.
  const [before = '', vowel = '', last = ''] = verb.slice(-3);
  const doubles = VOWEL.test(vowel) && !/[aeiouwxy]/.test(last) && !VOWEL.test(before) && verb.length <= 4;
  const stem = doubles ? verb + last : verb;
  return { s: `${verb}s`, ed: `${stem}ed`, ing: `${stem}ing` };
}

/**
 * @param verb in lower case, its base form
 * @returns its forms, the base first, without doubles
 */
export function inflect(verb: string): readonly string[] {
  const { s, ed, ing } = ending(verb);
  const irregular = IRREGULAR[verb];
  const known = irregular === undefined ? [ed] : irregular.split(' ').filter(Boolean);
  const progressive = known.filter((form) => form.endsWith('ing'));
  const ings = progressive.length > 0 ? progressive : [ing];
  return [...new Set([verb, s, ...known, ...ings, ...ings.map((form) => form.slice(0, -1))])];
}
