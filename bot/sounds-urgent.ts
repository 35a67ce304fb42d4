import type { DateTime } from 'luxon'
import type { UrgencyType } from '../programme/contact-words.ts'
import { read } from '../understanding/read.ts'
import type { Doing } from './asked.ts'
import { typedCommand } from './typed-commands.ts'

const urgentVerbs: readonly string[] = ['raise-urgent', 'urgent-numbers']

/**
 * Whether something asked sounds urgent, without knowing who asks: the types it is about (none for the bare word), or
 * null. For strangers, for channels and for when nothing can be stored.
 */
export function soundsUrgent(doing: Doing, now: DateTime): readonly UrgencyType[] | null {
  if (doing.kind === 'button') return urgentVerbs.includes(doing.verb) ? [] : null
  if (doing.kind !== 'text') return null
  const command = typedCommand(doing.text)
  if (command) return urgentVerbs.includes(command) ? [] : null
  const { zone, level, types } = read(doing.text, { now, role: 'student', site: '', families: [] }).urgency
  return zone === 'log' || level === 'intervision' ? null : types
}
