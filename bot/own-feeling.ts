/** What a sentence says of the buddy's own feeling, and what is left of it without. */
export type OwnFeeling = Readonly<{ feeling: string | null; rest: string }>

const degree =
  '(?:(?:zelf|er|daar|nu|nog|heel|erg|echt|zo|wel|toch|best|ook|wat|een beetje|very|really|so|quite|a bit|still|rather) )*'
// Worry about somebody is left out on purpose: whoever supervises has to read that.
const felt = [
  'moe|doodmoe|uitgeput|verdrietig|droevig|triest|onzeker|bang|angstig|boos|kwaad|gefrustreerd|machteloos|blij',
  'gelukkig|trots|opgelucht|nerveus|zenuwachtig|gestrest|ontroerd|geraakt|aangedaan|overweldigd|overdonderd|eenzaam',
  'teleurgesteld|ongemakkelijk|van slag|in de war|onder de indruk|geschrokken',
  'tired|exhausted|sad|insecure|unsure|afraid|scared|anxious|angry|frustrated|powerless|helpless|happy|proud',
  'relieved|nervous|stressed|touched|overwhelmed|lonely|disappointed|uncomfortable|upset|shaken',
].join('|')
const lead = '(?:(?:en|maar|toen|nadien|daarna|achteraf|zelf|and|but|then|afterwards) )*'

const ways = [
  `${lead}(?:(?:ik|'?k) )?voel(?:de)? (?:me|mij|mijn eigen) .+`,
  `${lead}voel(?:de)? ik (?:me|mij) .+`,
  `${lead}(?:ik|'?k) (?:ben|was|werd|bleef) ${degree}(?:${felt})\\b.*`,
  `${lead}(?:was|werd|ben) ik ${degree}(?:${felt})\\b.*`,
  `ben ${degree}(?:${felt})\\b.*`,
  `${lead}(?:ik|'?k) (?:had|heb) het ${degree}(?:lastig|moeilijk|zwaar)\\b.*`,
  `${lead}(?:ik|'?k) vond (?:het|dat) ${degree}(?:lastig|moeilijk|zwaar|spannend|confronterend|heftig)\\b.*`,
  `${lead}i (?:felt|feel) (?!like (?:she|he|they)\\b|that\\b|she\\b|he\\b|they\\b|the\\b).+`,
  `${lead}i(?:['’]m| am| was) ${degree}(?:${felt})\\b.*`,
]
const own = new RegExp(`^(?:${ways.join('|')})$`, 'iu')

/**
 * Takes the clauses out in which a buddy tells of "I" and a feeling: that is private, and it says nothing of the
 * family. "Ze was verdrietig" stays where it is.
 */
export function ownFeeling(sentence: string): OwnFeeling {
  const clauses = sentence.split(
    /(?<=[.;!?\n,])\s+|(?<=\S)\s+(?=(?:en|maar|want|omdat|and|but|because) (?:ik|'?k|i|ze|zij|hij|we|het|er|de|haar|mama|papa|she|he|they|it|there|the|her|mom)\b)/iu,
  )
  const isOwn = (clause: string) => own.test(bare(clause))
  const feelings = clauses.filter(isOwn).map(bare)
  if (feelings.length === 0) return { feeling: null, rest: sentence }
  const rest = clauses.filter((clause) => !isOwn(clause)).join(' ')
  return { feeling: feelings.join(', ').slice(0, 2000), rest: bare(rest) }
}

function bare(clause: string): string {
  return clause.trim().replace(/[\s.,;!]+$/u, '')
}
