import { z } from 'zod'
import { emergencyNumbers } from '../programme/emergency-numbers.ts'
import type { Day } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import { dayAndYear } from './wording/days-and-numbers.ts'
import type { Wording } from './wording/nl.ts'

/** Shows the local numbers of an own site: the one chosen, else the first. */
export const SeeNumbers = z.strictObject({
  site: oneOf(recordId).optional(),
  /** From the card itself or its form: that card turns over, and no second one stands in the chat. */
  inPlace: z.literal(true).optional(),
})

/** One kind of number, with what the site has of it; `isOld` when nobody checked it for a year. */
type NumberRow = Readonly<{
  for: string
  name: string
  own: Readonly<{ number: string; by: string | null; on: Day | null; isOld: boolean }> | null
}>

/** The local numbers of one site. */
export type SiteNumbersView = Readonly<{
  site: string
  name: string
  others: readonly Option[]
  rows: readonly NumberRow[]
  /** What was just done. */
  said?: string
}>

/** Every local number of a site with when it was last checked, and a way to fill in or change each. */
export function siteNumbersCard(view: SiteNumbersView, words: Wording): Card {
  const its = words.siteNumbers
  const title = its.title(plain(view.name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(view.said ? [block('good', [line(plain(view.said))])] : []),
      line(its.text),
      ...view.rows.map((row) => rowOf(row, view.site, words)),
      quiet(its.everywhere(publicNumbers(words)), { spacing: 'Medium' }),
      ...otherSite(view, words),
    ],
  })
}

function rowOf({ for: key, name, own }: NumberRow, site: string, words: Wording): Body[number] {
  const its = words.siteNumbers
  const title = own === null ? its.fillIn : its.change
  const change = button({ title, verb: 'number-form', data: { site, for: key } })
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        verticalContentAlignment: 'Center',
        items: [
          line(its.row(name, own === null ? null : plain(own.number, 30))),
          ...(own === null ? [] : [quiet(checkedOf(own, words))]),
        ],
      },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [change] }] },
    ],
  }
}

function checkedOf({ by, on, isOld }: NonNullable<NumberRow['own']>, words: Wording): string {
  const its = words.siteNumbers
  if (by === null || on === null) return its.neverChecked
  const checked = its.checked(plain(by, 80), dayAndYear(on))
  return isOld ? `${checked} ${its.checkAgain}` : checked
}

/** Numbers that were checked on the same day stand together. */
function publicNumbers(words: Wording): string {
  const days = [...new Set(emergencyNumbers.map(({ checkedOn }) => checkedOn))]
  return days
    .map((day) => {
      const same = emergencyNumbers.filter(({ checkedOn }) => checkedOn === day)
      return words.siteNumbers.checkedTogether(same.map(({ number }) => number).join(', '), dayAndYear(day))
    })
    .join(' · ')
}

function otherSite({ others }: SiteNumbersView, words: Wording): Body {
  const [first] = others
  if (first === undefined) return []
  const show = button({
    title: words.duty.show,
    verb: 'site-numbers',
    data: { inPlace: true },
    withInputs: true,
  })
  return [
    choice({ id: 'site', label: words.duty.otherSite, choices: namesToChoose(others), value: first.id }),
    { type: 'ActionSet', actions: [show] },
  ]
}
