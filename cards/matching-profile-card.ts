import { z } from 'zod'
import type { Away, ProfileFacts } from '../programme/matching/buddy-profile.ts'
import type { Card } from './card.ts'
import { block, button, card, heading, line, quiet, toggle } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId, toggleInput } from './inputs.ts'
import { languagesSaid } from './matching-reasons.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the profile of a student. */
export const OpenProfile = z.strictObject({ student: oneOf(recordId) })

/** A lecturer looked at it. */
export const CheckProfile = z.strictObject({
  student: recordId,
  version: z.number().int().min(1),
  trained: toggleInput,
  token: formToken,
})

/** A profile as who checks it sees it. */
export type ProfileView = Readonly<{
  student: Readonly<{ id: string; name: string }>
  facts: ProfileFacts | null
  /** Periods that are not over. */
  away: readonly Away[]
  families: number
  isTrained: boolean
  version: number
  token: string
  problem?: string
}>

/** What a student told, for the lecturer to check. */
export function matchingProfileCard(view: ProfileView, words: Wording): Card {
  const { checking: said, profile } = words.matching
  const { student, facts, problem, version, token } = view
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(student.name, 60))),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      ...linesOf(view, words).map((text) => line(text, { spacing: 'Small' })),
      quiet(profile.experience(view.families), { spacing: 'Small' }),
      ...(facts?.saysTrained ? [quiet(said.saysTrained)] : []),
      ...(version > 0 ? [toggle('trained', said.trained, view.isTrained)] : []),
    ],
    actions: [
      ...(version > 0
        ? [
            button({
              title: said.check,
              verb: 'check-profile',
              data: { student: student.id, version, token },
              withInputs: true,
              style: 'positive',
            }),
          ]
        : []),
      button({ title: said.back, verb: 'profiles' }),
    ],
  })
}

function linesOf({ facts, away }: ProfileView, words: Wording): readonly string[] {
  const { checking: said, programmes, travels, genders, duos, awayReasons, profiles } = words.matching
  if (facts === null) return [profiles.noProfile]
  const { programme, region, travel, farthest, gender, languages } = facts
  return [
    said.languages(languages.length === 0 ? said.empty : languagesSaid(languages, words)),
    said.programme(programme === null ? said.empty : programmes[programme]),
    said.region(region === null ? said.empty : plain(region, 60)),
    said.travel(travel === null ? said.empty : travels[travel]),
    ...(farthest === null ? [] : [said.farthest(farthest)]),
    said.gender(gender === null ? said.empty : genders[gender]),
    said.duo(duos[facts.duo]),
    ...away.map(({ from, until, why }) => said.away(words.day(from), words.day(until), awayReasons[why])),
  ]
}
