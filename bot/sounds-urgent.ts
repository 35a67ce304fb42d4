import type { DateTime } from 'luxon'
import type { UrgentNeed } from '../programme/emergency-numbers.ts'
import { read } from '../understanding/read.ts'
import { callsFor, heardSigns } from '../understanding/signs/calls.ts'
import type { Doing } from './asked.ts'
import { typedCommand } from './typed-commands.ts'

const urgentVerbs: readonly string[] = ['raise-urgent', 'urgent-numbers']

const unsaid: UrgentNeed = { types: [] }

/**
 * Whether something asked sounds urgent, without knowing who asks: what it is about (nothing for the bare word), or
 * null. For strangers, for channels and for when nothing can be stored.
 */
export function soundsUrgent(doing: Doing, now: DateTime): UrgentNeed | null {
  if (doing.kind === 'button' || doing.kind === 'page')
    return urgentVerbs.includes(doing.verb) ? unsaid : null
  if (doing.kind !== 'text') return null
  const command = typedCommand(doing.text)
  if (command) return urgentVerbs.includes(command) ? unsaid : null
  const { urgency } = read(doing.text, { now, role: 'student', site: '', families: [] })
  const { zone, level, types } = urgency
  return zone === 'log' || level === 'intervision' ? null : { types, calls: callsFor(heardSigns(urgency)) }
}
