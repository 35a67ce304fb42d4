import type { Claim } from './claim.ts'
import { matchesIn, type Sentence, spanOf } from './sentence.ts'

const child =
  '(?:kind|kindje|zoon|zoontje|dochter|dochtertje|baby|kleine|meisje|jongen|jongetje|peuter|kleuter|kinderen|child|son|daughter|baby|enfant|fils|fille)'
const ofAge = new RegExp(
  String.raw` (?:(?:voor|for|pour) )?(?:(?:een|haar|mijn|de|a|her|my|un|une|son|ma|mon) )?${child} (?:van|of|aged|de) (\d{1,2})(?: ?(jaar|jaren|j|maand|maanden|years?|months?|ans?|mois))?(?= )`,
  'g',
)
const yearsOld =
  / (?:van )?(\d{1,2}) ?(jaar|jarige?|jarigen|maand|maanden|years?(?: old)?|months?(?: old)?|ans|mois)(?: oud)?(?= )/g
const between =
  / (?:tussen|van|between|entre) (\d{1,2})(?: jaar)? (?:en|tot|tot en met|and|et|a) (\d{1,2}) ?(jaar|jarigen?|years?|ans)(?= )/g

/** Groups that people name, in years. */
const groups: readonly (readonly [pattern: RegExp, from: number, until: number])[] = [
  [/^(?:tieners?|teenagers?|teens?|ados?|adolescenten|pubers?)$/, 12, 18],
  [/^(?:jongeren|jongere|jeugd|youngsters|jeunes)$/, 12, 25],
  [/^(?:peuters?|peutertje|toddlers?)$/, 1, 3],
  [/^(?:kleuters?|kleutertje)$/, 3, 6],
  [/^(?:senioren|senior|ouderen|bejaarden|bejaarde|elderly|seniors)$/, 60, 120],
  [/^(?:volwassenen|volwassene|adults?|adultes?)$/, 18, 99],
]

/** For whom it has to be, by age: "een kind van 3", "6 maanden", "tieners". */
export function readAges(sentence: Sentence): readonly Claim[] {
  const [range] = matchesIn(sentence, between)
  if (range !== undefined) return [claim(spanOf(range), Number(range.groups[0]), Number(range.groups[1]))]
  const [age] = [...matchesIn(sentence, ofAge), ...matchesIn(sentence, yearsOld)]
  if (age !== undefined) {
    const years = /^(?:m)/.test(age.groups[1] ?? '')
      ? Math.floor(Number(age.groups[0]) / 12)
      : Number(age.groups[0])
    return [claim(spanOf(age), years, years)]
  }
  return sentence.tokens.flatMap(({ word }, at) => {
    const group = groups.find(([pattern]) => pattern.test(word))
    return group === undefined ? [] : [claim([at], group[1], group[2])]
  })
}

function claim(tokens: readonly number[], from: number, until: number): Claim {
  return { tokens, reading: { by: 'age', from: Math.min(from, until), until: Math.max(from, until) } }
}
