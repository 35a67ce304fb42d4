import type { Block } from '../field-value.ts'

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const clock = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/

/**
 * Opening hours of every week as somebody would type them ("ma-vr 9:00-12:00, 13:00-16:00; wo 14:00-16:00"), so that
 * they can be changed as a text; null when they are more than days with hours. `days` names Monday to Sunday.
 */
export function hoursWritten(blocks: readonly Block[], days: readonly string[]): string | null {
  const rows = blocks.map(simpleOf)
  if (rows.some((row) => row === null)) return null
  const known = rows.filter((row) => row !== null)
  const byDays = Map.groupBy(known, ({ on }) => on.join())
  return [...byDays.values()]
    .map((those) => `${daysWritten(those[0]?.on ?? [], days)} ${those.map(({ hours }) => hours).join(', ')}`)
    .join('; ')
}

type Row = Readonly<{ on: readonly number[]; hours: string }>

function simpleOf({ freq, byday, opens_at: opens, closes_at: closes, ...more }: Block): Row | null {
  const on = (byday ?? '').split(',').map((day) => week.indexOf(day.trim()))
  const from = clock.exec(opens ?? '')
  const to = clock.exec(closes ?? '')
  const isSimple = (freq ?? 'WEEKLY') === 'WEEKLY' && Object.keys(more).length === 0
  if (!isSimple || on.includes(-1) || from === null || to === null) return null
  return { on: on.toSorted((one, other) => one - other), hours: `${timeOf(from)}-${timeOf(to)}` }
}

function timeOf([, hours = '', minutes = '']: readonly string[]): string {
  return `${Number(hours)}:${minutes}`
}

/** Three days or more that follow each other are a stretch. */
function daysWritten(on: readonly number[], days: readonly string[]): string {
  const stretches: number[][] = []
  for (const day of on) {
    const last = stretches.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else stretches.push([day])
  }
  const name = (day: number | undefined) => days[day ?? 0] ?? ''
  return stretches
    .map((those) =>
      those.length < 3 ? those.map(name).join(', ') : `${name(those[0])}-${name(those.at(-1))}`,
    )
    .join(', ')
}
