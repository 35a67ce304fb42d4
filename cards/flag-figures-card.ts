import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

/** Per site and level: how often, and the minutes until somebody took it on; null when nobody ever did. Drills left out. */
export type FlagFigures = readonly Readonly<{
  site: string
  levels: readonly Readonly<{
    level: UrgencyLevel
    raised: number
    medianMinutes: number | null
    longestMinutes: number | null
  }>[]
}>[]

/** Fewer than this could point at one family or one lecturer. */
const fewest = 5

/** How fast somebody answers, for a coordinator; small counts and their times stay hidden. */
export function flagFiguresCard(figures: FlagFigures, words: Wording): Card {
  const said = words.flagLists
  return card({
    fallback: said.figures,
    body: [
      heading(said.figures),
      quiet(said.figuresText),
      ...figures.flatMap(({ site, levels }) => [
        line(plain(site, 80), { weight: 'Bolder', spacing: 'Medium' }),
        ...(levels.length === 0 ? [quiet(said.noFigures)] : []),
        ...levels.map((one) =>
          line(`**${words.levels[one.level]}:** ${figureOf(one, words)}`, { spacing: 'Small' }),
        ),
      ]),
    ],
    actions: [stepButton('help', words)],
  })
}

type Figure = FlagFigures[number]['levels'][number]

function figureOf({ raised, medianMinutes, longestMinutes }: Figure, words: Wording): string {
  const said = words.flagLists
  if (raised < fewest) return said.hidden
  if (medianMinutes === null || longestMinutes === null) return said.figureUntaken(raised)
  return said.figure(
    raised,
    words.minutes(Math.round(medianMinutes)),
    words.minutes(Math.round(longestMinutes)),
  )
}
