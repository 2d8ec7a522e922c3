/**
 * How people type on a phone: short spellings with the word they stand for. Only those that are no word of their own.
 * The word itself is read as well.
 */
export const CHAT_SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'wana:wanna wanto:wanna gona:gonna gunna:gonna gonan:gonna goin:going u:you ur:your urself:yourself urselfs:yourselves ' +
    'meself:myself myslf:myself mself:myself mysef:myself luv:love ppl:people pple:people plz:please pls:please cuz:because ' +
    'coz:because bc:because becuz:because tho:though thru:through nite:night nites:nights tonite:tonight 2nite:tonight ' +
    '2night:tonight 2day:today 2moro:tomorrow 2morrow:tomorrow tmrw:tomorrow tmr:tomorrow tomoro:tomorrow tomoz:tomorrow ' +
    'tomorro:tomorrow l8r:later b4:before gr8:great m8:mate sum1:someone some1:someone no1:noone any1:anyone every1:everyone ' +
    'dis:this dat:that wen:when wat:what wot:what wif:with wiv:with rly:really realy:really rlly:really ' +
    'dnt:dont wnt:want wont:wont cnt:cant kant:cant carnt:cant cudnt:couldnt cud:could wud:would shud:should ' +
    'thort:thought thorts:thoughts thot:thought sucide:suicide suicid:suicide suiside:suicide sewicide:suicide suisidal:suicidal ' +
    'sucidal:suicidal kil:kill kilt:kilt kiling:killing dye:dye dieing:dying dyeing:dying ded:dead deth:death liv:live livin:living ' +
    'hert:hurt hurtin:hurting cuttin:cutting killin:killing endin:ending takin:taking eatin:eating sleepin:sleeping ' +
    'breth:breath brethe:breathe breeth:breathe cant:cant gdbye:goodbye goodbi:goodbye goodby:goodbye bye:bye nuthin:nothing nuffin:nothing ' +
    'nothin:nothing nuttin:nothing sumthin:something anythin:anything everythin:everything meds:meds tabs:tablets pils:pills ' +
    'hospitl:hospital docter:doctor ambulence:ambulance painfull:painful alon:alone lonley:lonely hopless:hopeless ' +
    'worthles:worthless usless:useless im:im ive:ive id:id ill:ill didnt:didnt doesnt:doesnt bein:being havin:having feelin:feeling ' +
    'thinkin:thinking makin:making leavin:leaving hittin:hitting beatin:beating plannin:planning tryin:trying dyin:dying doin:doing'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string])
    .filter(([short, long]) => short !== long),
);

/** Scots, Northern and chat words that English lists lack, so that none of them is taken for a slip. */
export const ALSO_WORDS =
  'aboot aff afore ain aye auld awa bairn bairns baith belter blether bonnie bonny braw canna cannae canny coupla daein daft ' +
  'deid dinna dinnae doon dreich faither feart fitba gae gie gies glaikit gonnae greet greetin guid hae haein hame haun hauf ' +
  'heid hink hoose hunners isnae ken kens kent lassie lassies loon mair maist maw mibbe mither naebody naw nae neebs noo nowt ' +
  'numpty oot ower owt pal pals peely piece polis puir quine radge sair scunner scunnered shan skelp stoater swither tae tak telt ' +
  'thegither toon twa wae wasnae wean weans wee weel wheesht wi wisnae wouldnae wrang yin youse yous lol lmao lmfao omg tbh ' +
  'imo imho idk ikr smh rofl fyi btw brb ngl irl ffs wtf af asap ok okay yeah yep nope nah haha hahaha hehe aww awww ugh meh hmm ' +
  'hmmm gonna wanna gotta kinda sorta dunno lemme gimme cos selfie app apps blog blogs email emails emoji emojis facebook google ' +
  'instagram iphone online reddit snapchat spotify tiktok tweet tweets twitter whatsapp wifi youtube zoom netflix covid vaxxed ' +
  'fibro copd crohns colitis hypo hypos ketones metformin insulin libre dexcom gp gps nhs pip dla esa physio ot rheumy neuro ' +
  'chemo radio oncologist rheumatologist neurologist mri ecg eeg bloods meds tabs inhaler nebuliser levetiracetam lamotrigine ' +
  'sertraline fluoxetine citalopram amitriptyline gabapentin pregabalin mirtazapine quetiapine lithium methotrexate prednisolone';
