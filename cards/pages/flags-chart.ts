import type { AnswerTimes } from '../../programme/flag-figures.ts'
import { fewest } from '../../programme/referral-figures.ts'
import type { Wording } from '../wording/nl.ts'
import type { Chart } from './figures-page.ts'

/** How soon urgent needs were taken on. The bar is the half of the answers that came soonest; who never answered has none. */
export function flagsChart(
  flags: readonly AnswerTimes[],
  { of }: Readonly<{ of: Readonly<{ own: boolean }> }>,
  words: Wording,
): Chart {
  const said = words.figuresPage
  const told = flags.filter(({ families }) => of.own || families >= fewest)
  const rows = told.map(({ level, raised, familiesTaken, medianMinutes, longestMinutes }) => {
    // The times of a few would be those of somebody, and that nobody took it on as well.
    const isTimed = of.own || familiesTaken >= fewest
    const [median, longest] = [medianMinutes, longestMinutes].map((minutes) =>
      !isTimed ? said.few : minutes === null ? said.never : words.minutes(Math.round(minutes)),
    )
    return {
      name: words.flag.titles[level],
      raised,
      isTimed,
      medianMinutes: isTimed ? medianMinutes : null,
      median: median ?? '',
      longest: longest ?? '',
    }
  })
  const first = rows[0]
  const sentenceOf = ({ raised, isTimed, medianMinutes, median }: (typeof rows)[number]) => {
    if (!isTimed) return said.timeHidden(raised)
    return medianMinutes === null ? said.notTaken(raised) : said.halfWithin(raised, median)
  }
  return {
    key: 'flags',
    title: said.flags,
    note: of.own || rows.length === 0 ? null : said.rest,
    kind: 'bars',
    series: [said.median],
    points: rows.map((row) => ({
      label: row.name,
      values: [row.medianMinutes],
      said: sentenceOf(row),
    })),
    summary: first ? `${first.name}: ${sentenceOf(first)}.` : of.own ? said.nothing : said.allHidden,
    table: {
      head: [said.level, said.raised, said.median, said.longest],
      rows: rows.map(({ name, raised, median, longest }) => [name, String(raised), median, longest]),
    },
  }
}
