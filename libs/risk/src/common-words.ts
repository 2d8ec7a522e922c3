/**
 * The words that ordinary English is full of, the most frequent first. Only their order counts: it tells which word of
 * a phrase a text is least likely to hold. After the usual corpora of written and spoken English.
 */
const BY_FREQUENCY = (
  'the to i and a of you it in that is for my me this on but have was not be with so just if they are at like as all im or what ' +
  'do your dont no get we can there out its one from up about people know he will would an more their when now how her she has had ' +
  'him his been them who time go think really good then some by because want even see also any going only make over after our way too ' +
  'us much were back am well could into well day need still never thing being than right did got youre off something here where feel ' +
  'very life say cant ive take why first other every love which always work thats day most new years someone things should before down ' +
  'does didnt year last lot year these those own doing same long better best great look old bad find give thanks let help sure ' +
  'maybe getting made keep anything again little though through around nothing actually everyone man home big few ever come came ' +
  'week night days since today while next many left went put using said tell told use try trying real hard away end start stop ' +
  'call house mum dad wife husband kids friend friends family mind head hand hands face body pain bed phone money car job school ' +
  'hours hour minutes months weeks morning tonight another without until enough live living done part place once both two three ' +
  'point hope hate talk talking looking feeling tired sick wish care left right thought wanted used makes goes having anyone somebody nobody'
).split(' ');

const RANKS: ReadonlyMap<string, number> = new Map(
  BY_FREQUENCY.map((word, i) => [word, i + 1] as const).reverse(),
);

/** Words that are not in the list are about as rare as one in ten thousand. */
const RARE = 0.000_1;
const PREFIX = 0.000_5;

/** About how many of a text's words are one of these, 0 to 1; by Zipf's law for the frequent ones. */
export function frequencyOf(members: readonly string[]): number {
  const sum = members.reduce((total, member) => {
    if (member.endsWith('*')) return total + PREFIX;
    const rank = RANKS.get(member);
    return total + (rank === undefined ? RARE : 0.06 / (rank + 1));
  }, 0);
  return Math.min(1, sum);
}
