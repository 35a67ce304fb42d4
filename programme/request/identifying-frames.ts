/** One word as it was typed, and in small letters without accents; `gap` stands before it. */
export type Word = Readonly<{ raw: string; plain: string; startsSentence: boolean; gap: string }>

type IsOrdinary = (word: string) => boolean

/** "mevr aksoy", "de familie devlieger": what follows these is a name, whatever it is. */
const ofOne = /^(?:mevrouw|mevr|mevrouwtje|mw|mvr|meneer|mijnheer|dhr|mr|mrs|ms|miss|madame|mme|juffrouw)$/
const ofAll = /^(?:familie|fam|gezin)$/
const called = /^(?:heet|heten|genaamd|named|called)$/
const naming = /^(?:naam|voornaam|achternaam|familienaam)$/
const particles = /^(?:van|de|den|der|el|al|ben|bint|ait|abu|haj)$/
const beforeName = /^(?:is|mama|van|voornaam|familienaam|achternaam|dus|ze|zij|hij)$/
const whose = /^(?:de|haar|zijn|hun|onze|the|her)$/

/** Verbs after a name: "familie devlieger zoekt steun". */
const doing =
  /^(?:is|was|wil|willen|wilt|wou|zou|kan|kunnen|moet|moeten|mag|zal|heeft|hebben|had|zoekt|zoeken|woont|wonen|spreekt|spreken|verwacht|verwachten|vraagt|vragen|krijgt|komt|weet)$/
const goingOn = /^(?:en|uit|van|met|in)$/

/** Shapes of words that are no names: adjectives, participles, abstract nouns, groups of people. */
const shapes =
  /(?:baar|bare|loos|loze|lijk|lijke|ig|ige|isch|ische|eerd|eerde|ende|heid|ingen|ing|tje|tjes|ers|sters|aars|ief|ieve|eel|ele|jarig|jarige|weg|deels|elijks|ouders?|moeders?|vaders?|kinderen)$/
const participle = /^(?:ge|be|ver|ont|her|on|aan|af|op|uit|toe|mee)\p{L}{2,}(?:d|t|en|de|te)$/u
const alsoOrdinary =
  /^(?:akkoord|momenteel|werd|werden|alvast|hieronder|hierboven|sowieso|inmiddels|ondertussen)$/
const verbal = /(?:t|te|ten|de|den)$/

/**
 * Whether a word in small letters that no list knows stands where a name stands: after a title, after "heet", beside
 * "naam". Nobody writes a capital in a hurry, and a family name may be in no list.
 */
export function isFramedName(words: readonly Word[], at: number, isOrdinary: IsOrdinary): boolean {
  return (
    afterTitle(words, at, isOrdinary) ||
    afterCall(words, at, isOrdinary) ||
    besideNaming(words, at, isOrdinary)
  )
}

function afterTitle(words: readonly Word[], at: number, isOrdinary: IsOrdinary): boolean {
  const title = words[at]
  if (!title || !(ofOne.test(title.plain) || ofAll.test(title.plain))) return false
  const to = pastParticles(words, at + 1, title)
  const name = words[to]
  if (!name || !isOpen(words, at, to)) return false
  const isFollowed = doing.test(words[to + 1]?.plain ?? '') && words[to + 1]?.gap === ' '
  if (isFollowed) return isUnknown(name, isOrdinary)
  if (!mayBeName(name, isOrdinary)) return false
  if (to > at + 2) return endsThere(words, to)
  if (verbal.test(name.plain)) return false
  const isPlain = ofOne.test(title.plain) && to === at + 1
  return isPlain || endsThere(words, to) || goingOn.test(words[to + 1]?.plain ?? '')
}

/** "van den broeck", "de backer": particles, but a lone "van" begins something else ("de familie van …"). */
function pastParticles(words: readonly Word[], from: number, title: Word): number {
  let to = from
  while (to < from + 3 && particles.test(words[to]?.plain ?? '')) to += 1
  const isLoneVan = to === from + 1 && words[from]?.plain === 'van'
  return isLoneVan && ofAll.test(title.plain) ? words.length : to
}

/** "mama heet aksoy", "aksoy heet ze". */
function afterCall(words: readonly Word[], at: number, isOrdinary: IsOrdinary): boolean {
  if (!called.test(words[at]?.plain ?? '')) return false
  let to = at + 1
  while (to < at + 4 && beforeName.test(words[to]?.plain ?? '')) to += 1
  const after = words[to]
  if (after && isOpen(words, at, to) && mayBeName(after, isOrdinary) && !verbal.test(after.plain)) return true
  const before = words[at - 1]
  const isAsked = /^(?:ze|zij|hij|mama|de|het)$/.test(words[at + 1]?.plain ?? '')
  return isAsked && before !== undefined && words[at]?.gap === ' ' && mayBeName(before, isOrdinary)
}

/** "haar naam is aksoy", "achternaam: aksoy", "aksoy is de naam". */
function besideNaming(words: readonly Word[], at: number, isOrdinary: IsOrdinary): boolean {
  const naam = words[at]
  if (!naam || !naming.test(naam.plain)) return false
  const next = words[at + 1]
  const to = next?.plain === 'is' ? at + 2 : at + 1
  const after = words[to]
  const isTold = next?.plain === 'is' || naam.plain !== 'naam' || /:/.test(next?.gap ?? '')
  if (isTold && after && !/[.!?\n,;]\s/.test(after.gap) && mayBeName(after, isOrdinary)) return true
  const [before, is, of] = [words[at - 3], words[at - 2], words[at - 1]]
  return (
    before !== undefined && is?.plain === 'is' && whose.test(of?.plain ?? '') && mayBeName(before, isOrdinary)
  )
}

function mayBeName(word: Word, isOrdinary: IsOrdinary): boolean {
  return isUnknown(word, isOrdinary) && !participle.test(word.plain)
}

function isUnknown({ raw, plain }: Word, isOrdinary: IsOrdinary): boolean {
  if (/^\p{Lu}/u.test(raw) || plain.length < 3 || isOrdinary(plain)) return false
  return !shapes.test(plain) && !particles.test(plain) && !alsoOrdinary.test(plain)
}

/** Nothing but spaces, or the point of "mevr.", between a title and the name after it. */
function isOpen(words: readonly Word[], at: number, to: number): boolean {
  return words
    .slice(at + 1, to + 1)
    .every(({ gap }, index) => /^\s+$/.test(index === 0 ? gap.replace(/^\./, '') : gap))
}

function endsThere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next === undefined || !/^\s$/.test(next.gap)
}
