import { isFramedName, type Word } from './identifying-frames.ts'

/** Which words are names and which are not, for whoever looks whether somebody is named. All in small letters, no accents. */
export type KnownWords = Readonly<{
  isFirstName: (word: string) => boolean
  isSurname: (word: string) => boolean
  /** Words of every day, months and days, languages and peoples. */
  isOrdinary: (word: string) => boolean
  /** A place by its whole name ("Brugse Poort"), of one to three words. */
  isPlace: (name: string) => boolean
}>

/** Names of houses and services that hold the name of somebody. */
const houses =
  /\b(?:(?:az|uz|zol|zna|olv|sint|st\.?|heilige?)[\s-]\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|jan\s(?:palfijn|yperman|portaels)|maria\smiddelares|jessa(?:\sziekenhuis)?|born\sin\sbelgium(?:\spro)?|kind\s(?:en|&)\sgezin|huis\svan\shet\skind)(?!\p{L})/giu

/** "mevrouw Yilmaz", "ze heet …": a name follows, whatever it is. */
const titles =
  /^(?:mevrouw|mevr|mevrouwtje|mw|mvr|meneer|mijnheer|dhr|heer|mr|mrs|ms|miss|madame|mme|juffrouw|familie|fam|gezin)$/
const cues = /^(?:heet|heten|genaamd|genoemd|noemt|voornaam|achternaam|familienaam|naam|named|called|name)$/
const hinges = /^(?:is|van|de|der|den|el|al|ben|bint|haar|zijn|het|mama|vrouw|moeder|cliente?|:)$/

/** Words that make a row of capitals an organisation, a hospital or a people rather than somebody. */
const ofOrganisation =
  /(?:centrum|huis|dienst|zorg|werk|werking|school|team|punt|kliniek|ziekenhuis|gezin|kraam|welzijn|opvang|groep|materniteit|consultatie|bureau|project|buurt|wijk|stad|gemeente|provincie|vzw)/
const ofPeople = /(?:aans|aanse|isch|ische|ees|eese|ese|ans|anse|stalige?|sprekende?|se)$/

/**
 * Whether somebody seems to be named: by a title or a cue, an initial, a first name, a family name, or two words with a
 * capital that are no place, no organisation and no word of every day.
 */
export function namesSomebody(text: string, known: KnownWords): boolean {
  const bare = text.replace(houses, ' , ')
  if (initial.test(bare)) return true
  const words = withoutPlaces(wordsOf(bare), known)
  return words.some((word, at) => {
    const next = words[at + 1]
    return (
      announces(words, at, known) ||
      isFramedName(words, at, known.isOrdinary) ||
      isGivenName(word, known) ||
      isFamilyName(word, known) ||
      (next !== undefined && isCapitalPair(word, next, known))
    )
  })
}

/** "F. Yilmaz", "Mevr. Y.": an initial beside a title or a name. */
const initial =
  /(?:\b(?:mevr|mevrouw|mw|mvr|dhr|meneer|fam|familie)\.?\s\p{Lu}\.)|(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}/iu

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}'-]*/gu)) {
    const gap = text.slice(end, match.index)
    const startsSentence = words.length === 0 || /[.!?:;\n•]/.test(gap)
    words.push({ raw: match[0], plain: plain(match[0]), startsSentence, gap })
    end = match.index + match[0].length
  }
  return words
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:'s|s')$/, '')
}

/** Places of up to three words are no names, whatever their words are ("Sint-Niklaas", "Nieuw Gent"). */
function withoutPlaces(words: readonly Word[], known: KnownWords): readonly Word[] {
  const left: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const length = [3, 2, 1].find((most) => {
      const part = words.slice(at, at + most)
      return (
        part.length === most && isCapital(words[at]) && known.isPlace(part.map(({ raw }) => raw).join(' '))
      )
    })
    if (length === undefined) left.push(words[at] as Word)
    else at += length - 1
  }
  return left
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.raw)
}

/** OCMW, CAW, K&G: short and all capitals. */
function isAbbreviation({ raw }: Word): boolean {
  return raw.length <= 5 && raw === raw.toUpperCase()
}

function announces(words: readonly Word[], at: number, known: KnownWords): boolean {
  const word = words[at]
  if (word === undefined) return false
  const isTitle = titles.test(word.plain)
  const isCue = cues.test(word.plain)
  if (!isTitle && !isCue) return false
  const next = words.slice(at + 1, at + 4).find(({ plain }) => !hinges.test(plain))
  if (next === undefined || /[.!?\n,;]\s/.test(gapBefore(words, at, next))) return false
  if (known.isOrdinary(next.plain) && !known.isSurname(next.plain)) return false
  if (isCapital(next)) return (isTitle || !isAbbreviation(next)) && !ofOrganisation.test(next.plain)
  return known.isFirstName(next.plain) || known.isSurname(next.plain)
}

/** The signs between a cue and the name after it; those of "mevr." are its own. */
function gapBefore(words: readonly Word[], at: number, next: Word): string {
  const upTo = words.slice(at + 1, words.indexOf(next) + 1)
  return upTo.map(({ gap }, index) => (index === 0 ? gap.replace(/^\./, '') : gap)).join('')
}

/** Small names that are words of every day too count with a capital in the middle of a sentence only. */
const alsoWords =
  /^(?:an|bo|can|may|said|line|wang|patience|mercy|comfort|precious|prince|princess|grace|joy|trees|ward|melody|charity|eden|naam|wales|sam|el|ben|max|rut|wout|lut|lien|floor|roos|roze|rik|stan|bas|sara|hope|blessing|faith|gloria|victoria|violet|hava|ida|noor|pia|alma|ada|eva|mila|nan|jo|lou|miles|will|mark|frank|guy|bart)$/

function isGivenName(word: Word, known: KnownWords): boolean {
  const { plain: name, startsSentence } = word
  const parts = name.split('-')
  if (!parts.some((part) => known.isFirstName(part)) || isAbbreviation(word)) return false
  if (known.isOrdinary(name) || alsoWords.test(name)) return isCapital(word) && !startsSentence
  return isCapital(word) || name.length >= 4
}

function isFamilyName(word: Word, known: KnownWords): boolean {
  if (!known.isSurname(word.plain) || known.isOrdinary(word.plain)) return false
  return !isAbbreviation(word) && (isCapital(word) || word.plain.length >= 5)
}

function isCapitalPair(word: Word, next: Word, known: KnownWords): boolean {
  if (next.startsSentence || word.startsSentence || next.gap !== ' ') return false
  return [word, next].every(
    (one) =>
      isCapital(one) &&
      one.raw.length > 2 &&
      !isAbbreviation(one) &&
      !known.isOrdinary(one.plain) &&
      !ofOrganisation.test(one.plain) &&
      !ofPeople.test(one.plain),
  )
}
