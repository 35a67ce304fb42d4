import { languageName } from '../directory/language-code.ts'
import type { Wanted } from '../programme/matching/family-wishes.ts'
import type { Against, Candidate, For } from '../programme/matching/matching-reasons.ts'
import { type Body, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Names of languages in the reader's language, with commas. */
export function languagesSaid(codes: readonly string[], words: Wording): string {
  return codes.map((code) => languageName(code, words.language === 'en' ? 'en' : 'nl')).join(', ')
}

function forSaid(reason: For, words: Wording): string {
  const { reasonsFor: said, genderWishes } = words.matching
  switch (reason.code) {
    case 'speaks':
      return said.speaks(languagesSaid(reason.languages, words))
    case 'midwifery-fits':
      return said.midwifery
    case 'social-work-fits':
      return said.socialWork
    case 'other-programme':
      return said.otherProgramme
    case 'near':
      return said.near(reason.km)
    case 'free':
      return said.free
    case 'experience':
      return said.experience(reason.families)
    case 'available':
      return said.available
    case 'gender-as-wished':
      return said.gender(genderWishes[reason.wish])
    case 'likes-duo':
      return said.likesDuo
    case 'knows-family':
      return said.knowsFamily
  }
}

function againstSaid(reason: Against, words: Wording): string {
  const { reasonsAgainst: said, genderWishes, awayReasons } = words.matching
  switch (reason.code) {
    case 'no-shared-language':
      return reason.interpreter ? said.needsInterpreter : said.noLanguage
    case 'far':
      return said.far(reason.km, reason.farthest)
    case 'has-families':
      return said.hasFamilies(reason.families)
    case 'away':
      return said.away(words.day(reason.from), words.day(reason.until), awayReasons[reason.why])
    case 'away-around-birth':
      return said.awayAroundBirth(words.day(reason.from), words.day(reason.until))
    case 'gender-not-as-wished':
      return said.gender(genderWishes[reason.wish])
    case 'wants-no-duo':
      return said.wantsNoDuo
    case 'wants-duo':
      return said.wantsDuo
  }
}

/** What speaks for and against a student, and what nobody knows; nothing is added up. */
export function reasonsSaid(candidate: Candidate, words: Wording): readonly string[] {
  const said = words.matching
  const { reasonsFor, reasonsAgainst, unknown } = candidate
  const pros = reasonsFor.map((reason) => forSaid(reason, words)).join('; ')
  const cons = reasonsAgainst.map((reason) => againstSaid(reason, words)).join('; ')
  const open = unknown.map((one) => said.unknown[one]).join('; ')
  return [
    pros === '' ? said.nothingFor : said.pros(pros),
    ...(cons === '' ? [] : [said.cons(cons)]),
    ...(open === '' ? [] : [said.notKnown(open)]),
  ]
}

/** A student with all of that below the name. */
export function candidateLines(candidate: Candidate, words: Wording): Body {
  return [
    line(plain(candidate.name, 60), { weight: 'Bolder', spacing: 'Small' }),
    ...reasonsSaid(candidate, words).map((said) => quiet(said)),
  ]
}

/** A student who cannot be matched here, and why. */
export function stoppedLine({ name, stops }: Candidate, words: Wording) {
  return quiet(`${plain(name, 60)}: ${stops.map((stop) => words.matching.stops[stop]).join('; ')}`)
}

/** What is known of what a family wishes, for who matches; `shown` is how a typed place is made fit for where it stands. */
export function wishesSaid(
  wanted: Wanted,
  words: Wording,
  shown: (typed: string) => string = (typed) => plain(typed, 60),
): readonly string[] {
  const said = words.matching.family
  const languages = languagesSaid(wanted.languages, words)
  const spoken = [languages, ...(wanted.interpreter ? [said.interpreter] : [])].filter(Boolean).join(', ')
  const asked = wanted.help.map((help) => words.matching.help[help]).join(', ')
  return [
    ...(wanted.region === null ? [] : [said.region(shown(wanted.region))]),
    ...(spoken === '' ? [] : [said.languages(spoken)]),
    ...(wanted.gender === null ? [] : [said.wish(words.matching.genderWishes[wanted.gender])]),
    ...(asked === '' ? [] : [said.asks(asked)]),
    ...(wanted.isBorn ? [said.born] : wanted.due === null ? [] : [said.due(words.day(wanted.due))]),
  ]
}
