import { DateTime } from 'luxon'
import type { Message } from './message.ts'
import { holidays } from './words/time-words.ts'
import type { Written } from './written-days.ts'

/** A holiday by its name: "wapenstilstand", "op Sinterklaas", "dag na Kerstmis", "de dag voor Allerheiligen". */
export function holiday(message: Message, index: number): Written | null {
  const [first = '', second = ''] = message.words.slice(index, index + 2)
  const beside = first === 'dag' || first === 'day'
  const led = /^(?:op|met|on|at|tegen)$/.test(first)
  const known = holidayAt(message, beside ? index + 2 : led ? index + 1 : index)
  if (known === null || !(known.sure || beside || led)) return null
  const turn = /^(?:na|after)$/.test(second) ? 1 : /^(?:voor|before)$/.test(second) ? -1 : 0
  if (beside && turn === 0) return null
  const day = DateTime.utc(2024, known.month, known.day).plus({ days: beside ? turn : 0 })
  return { day: day.day, month: day.month, year: null, to: known.to }
}

function holidayAt(
  message: Message,
  at: number,
): { day: number; month: number; sure: boolean; to: number } | null {
  const name = message.words[at] ?? ''
  const known = Object.hasOwn(holidays, name) ? holidays[name] : undefined
  return known === undefined ? null : { ...known, to: at + 1 }
}
