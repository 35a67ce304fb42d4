import { z } from 'zod'
import type { OpenPairing, Pairing } from '../programme/matching/pairing.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, recordId } from './inputs.ts'
import { languagesSaid } from './matching-reasons.ts'
import type { Wording } from './wording/nl.ts'

/** Opens what waits for a student's answer. */
export const MyPair = z.strictObject({})

/** The student's own yes. */
export const StudentYes = z.strictObject({
  pairing: recordId,
  version: z.number().int().min(1),
  token: formToken,
})

/** What a student knows of a family before the first meeting: code, bird, region and languages. */
export type OwnPairView = Readonly<{
  pairing: Extract<Pairing, { state: OpenPairing['state'] | 'begun' }>
  family: NamedFamily
  region: string | null
  languages: readonly string[]
  hasMet: boolean
  token: string
  problem?: string
}>

/** A family for this student: who it is to meet, when, and the answer that is the student's own. */
export function matchingOwnCard(view: OwnPairView, words: Wording): Card {
  const said = words.matching.own
  const { pairing, family, hasMet, token, problem } = view
  const name = words.family(family.code, family.pseudonym)
  const data = { pairing: pairing.id, version: pairing.version, token }
  const isOpen = pairing.state !== 'begun'
  const mayYes = pairing.state === 'meeting' && hasMet && pairing.studentSaid === null
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(name)),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      ...about(view, words),
      line(stands(view, name, words), { spacing: 'Small' }),
      ...(isOpen && !hasMet ? [quiet(said.little, { spacing: 'Small' })] : []),
      ...(mayYes ? [line(said.ask, { spacing: 'Small' })] : []),
    ],
    actions: [
      ...(mayYes ? [button({ title: said.yes, verb: 'my-pair-yes', data, style: 'positive' })] : []),
      ...(isOpen ? [button({ title: said.no, verb: 'my-pair-no-form', data: { pairing: pairing.id } })] : []),
      button(
        isOpen
          ? { title: said.profile, verb: 'my-profile' }
          : { title: words.families.title, verb: 'my-families' },
      ),
    ],
  })
}

function about({ region, languages }: OwnPairView, words: Wording) {
  const said = words.matching.family
  const parts = [
    ...(region === null ? [] : [said.region(plain(region, 60))]),
    ...(languages.length === 0 ? [] : [said.languages(languagesSaid(languages, words))]),
  ]
  return parts.length === 0 ? [] : [quiet(parts.join(' · '))]
}

function stands({ pairing, hasMet }: OwnPairView, family: string, words: Wording): string {
  const said = words.matching.own
  if (pairing.state === 'agreed') return said.agreed
  if (pairing.state === 'begun') return said.begun(family)
  if (pairing.studentSaid) return said.saidYes
  const { meeting } = hasMet ? words.matching.pair : said
  return meeting(words.day(pairing.on), words.clock(pairing.at))
}
