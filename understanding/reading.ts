import type { DateTime } from 'luxon'
import type {
  ContactAction,
  ContactKind,
  LifeDomain,
  ServiceKey,
  UrgencyLevel,
  UrgencyType,
} from '../programme/contact-words.ts'

/** Everything a message can ask for; a text that asks for nothing known is `other`. */
export const intents = [
  'log_contact',
  'correct_log',
  'undo_log',
  'cancel',
  'find_service',
  'flag_urgent',
  'my_families',
  'my_logs',
  'my_appointments',
  'plan_contact',
  'set_reminder',
  'new_buddy_request',
  'intervision',
  'help',
  'greet',
  'thanks',
  'affirm',
  'deny',
  'set_language',
  'privacy',
  'contact_lecturer',
  'intake_gdi',
  'match_family',
  'ack_alert',
  'list_alerts',
  'ask_info',
  'other',
] as const
export type Intent = (typeof intents)[number]

/** Who types, when, and the families that person may see. `now` carries the programme's zone (Europe/Brussels). */
export type ReadingContext = Readonly<{
  now: DateTime
  role: 'student' | 'lecturer' | 'partner'
  site: string
  families: readonly { readonly code: string; readonly aliases: readonly string[] }[]
}>

/** A value with the words of the message it came from, as typed (for showing beside the prefilled field). */
export type Heard<Value> = Readonly<{ value: Value; words: string }>

/** A moment still to come: `date` ISO day, `time` HH:MM or null when only the day was said. */
export type HeardAppointment = Readonly<{ date: string; time: string | null; words: string }>

/** A field that was said but not clearly: it stays empty and the person is asked to pick one of `options`. */
export type Unsure = Readonly<{
  field: 'family' | 'kind' | 'date' | 'time' | 'minutes' | 'next'
  options: readonly string[]
  words: string
}>

/** One contact as far as the message tells it. Null = not said (or unsure, then it is in `unsure` as well). */
export type ContactReading = Readonly<{
  family: Heard<string> | null
  kind: Heard<ContactKind> | null
  date: Heard<string> | null
  time: Heard<string> | null
  minutes: Heard<number> | null
  domains: readonly Heard<LifeDomain>[]
  actions: readonly Heard<ContactAction>[]
  services: readonly Heard<ServiceKey>[]
  place: Heard<string> | null
  next: readonly HeardAppointment[]
  unsure: readonly Unsure[]
}>

/** What somebody looks for in the directory. */
export type FindReading = Readonly<{
  domains: readonly LifeDomain[]
  services: readonly ServiceKey[]
  place: string | null
}>

/** One reason behind an urgency: the sign's id, its words, and what set it aside (null = it counts). */
export type UrgencyReason = Readonly<{
  sign: string
  words: string
  level: UrgencyLevel
  setAside: null | Readonly<{
    why:
      | 'negated'
      | 'past'
      | 'resolved'
      | 'hypothetical'
      | 'figurative'
      | 'quoted'
      | 'someone-else'
      | 'school'
    words: string
  }>
}>

/** How urgent a message sounds. `zone` alarm = certain, ask = one question first, log = nothing to act on. */
export type UrgencyReading = Readonly<{
  zone: 'alarm' | 'ask' | 'log'
  level: UrgencyLevel | null
  types: readonly UrgencyType[]
  family: string | null
  reasons: readonly UrgencyReason[]
}>

/** Everything understood of one message. */
export type Reading = Readonly<{
  intent: Intent
  /** How sure, 0-1, and the likeliest other intents, best first (for "bedoel je …?"). */
  confidence: number
  alternatives: readonly Intent[]
  contacts: readonly ContactReading[]
  find: FindReading
  urgency: UrgencyReading
  /** False when the facts of a very long message were read from its beginning and its end only. */
  isWhole: boolean
}>

/** A contact of which nothing was understood. */
export const nothingRead: ContactReading = {
  family: null,
  kind: null,
  date: null,
  time: null,
  minutes: null,
  domains: [],
  actions: [],
  services: [],
  place: null,
  next: [],
  unsure: [],
}
