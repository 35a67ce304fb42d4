import { openState } from '../directory/hours/open-state.ts'
import { openingHours } from '../directory/hours/opening-hours.ts'
import { visible } from './escape.ts'
import { openSaid } from './opening-words.ts'
import type { ServiceView } from './service-card.ts'
import type { Wording } from './wording/nl.ts'

type Previewed = Pick<ServiceView, 'sheet' | 'at'> & Readonly<{ kilometres: number | null }>

/** What the list of the compose box says of a service: its name, and in a line what, where and whether it is open. */
export function servicePreview(
  { sheet, at, kilometres }: Previewed,
  words: Wording,
): Readonly<{ title: string; text: string }> {
  const city = sheet.places.flatMap(({ address }) => address?.city ?? [])[0]
  const distance =
    kilometres === null ? [] : [words.finding.list.kilometres(Math.round(kilometres * 10) / 10)]
  const open = openState(openingHours({ schedules: sheet.schedules, note: sheet.hoursNote }), at)
  const below = [
    visible(sheet.what, 60),
    ...(city ? [visible(city, 40)] : []),
    ...distance,
    openSaid(open, at, words),
  ]
  return { title: unmarked(visible(sheet.name, 80)), text: unmarked(below.filter(Boolean).join(' · ')) }
}

/** The list of the compose box reads some HTML: what was typed may not become a tag. */
function unmarked(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›')
}
