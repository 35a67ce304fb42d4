import { answerTimes } from '../../programme/flag-figures.ts'
import { fewest } from '../../programme/referral-figures.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { TableOf } from './exporting.ts'

/** How often something urgent was raised in the period and how soon it was taken on, by site and level; drills left out. */
export const flagsTable: TableOf = async ({ sites, period: { from, until }, turn }) => {
  const { columns, kinds, few } = turn.words.exportPage
  const raised = (await turn.records.flags.all()).filter(({ raisedAt }) => {
    const day = dayOf(momentOf(raisedAt))
    return day >= from && day <= until
  })
  const minutes = (time: number | null) => (time === null ? null : Math.round(time))
  const rows = sites.flatMap(({ id, name }) =>
    answerTimes(raised.filter(({ site }) => site === id)).map((one) => [
      name,
      turn.words.levels[one.level],
      one.families < fewest ? few : one.raised,
      // The times of a few would be those of somebody.
      ...(one.familiesTaken < fewest
        ? [null, null]
        : [minutes(one.medianMinutes), minutes(one.longestMinutes)]),
    ]),
  )
  return {
    sheet: kinds.flags.title,
    columns: [columns.region, columns.level, columns.raised, columns.median, columns.longest],
    rows,
  }
}
