import { Met, type WeekOfContacts } from '../../programme/figures/contact-figures.ts'
import { fewest } from '../../programme/referral-figures.ts'
import type { Day } from '../../programme/stamp.ts'
import type { Wording } from '../wording/nl.ts'
import type { Chart } from './figures-page.ts'

/** Contacts per week by how the family was met; of a site only what is about five families or more in that week. */
export function contactsChart(
  contacts: readonly WeekOfContacts[],
  { of, weeks }: Readonly<{ of: Readonly<{ own: boolean }>; weeks: number }>,
  words: Wording,
): Chart {
  const said = words.figuresPage
  const counted = contacts.map((week) => ({
    monday: week.monday,
    values: Met.map((met) => (of.own || week[met].families >= fewest ? week[met].count : null)),
  }))
  const all = counted.flatMap(({ values }) => values)
  const rows = all.every((value) => value === null) ? [] : counted
  const isPart = all.includes(null)
  return {
    key: 'contacts',
    title: said.contacts,
    note: rows.length > 0 && isPart ? said.fewNote : null,
    kind: 'columns',
    series: Met.map((met) => said.met[met]),
    points: rows.map(({ monday, values }) => ({
      label: dayAndMonth(monday),
      values,
      said: saidOf(values),
    })),
    summary:
      rows.length === 0
        ? said.allHidden
        : // The sum of all would help to solve what is hidden; that of what is told does not.
          isPart
          ? said.contactsTold(sumOf(all), weeks)
          : said.contactsSum(sumOf(all), weeks),
    table: {
      head: [said.weekOf, ...Met.map((met) => said.met[met])],
      rows: rows.map(({ monday, values }) => [
        words.day(monday),
        ...values.map((value) => (value === null ? said.few : String(value))),
      ]),
    },
  }
}

type Values = readonly (number | null)[]

const sumOf = (values: Values) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/** What stands above a column: "7", "7+" when part of it is hidden, "<5" when all of it is. */
function saidOf(values: Values): string {
  if (values.every((value) => value === null)) return `<${fewest}`
  return `${sumOf(values)}${values.includes(null) ? '+' : ''}`
}

/** "23/11". */
function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}
