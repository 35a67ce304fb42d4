import type { UrgencyLevel, UrgencyType } from '../../programme/contact-words.ts'

/**
 * One sign of an urgent need. `level`, `label`, `door`, `sources` and `approvedBy` are a lecturer's to change.
 * `said` holds its wordings: parts joined by `&` (close together in one clause) or `+` (one sentence), in any
 * order; `a | b` are alternatives; `<name>` is a word group; `@name` must, `!name` may not be said anywhere in the
 * message; a final `?` means "not sure: ask". `soon`: the level when a date within `days` is said with it.
 */
export type Sign = Readonly<{
  id: string
  group:
    | 'pregnancy'
    | 'baby'
    | 'mental'
    | 'violence'
    | 'housing'
    | 'energy'
    | 'food'
    | 'residence'
    | 'accident'
    | 'buddy'
    | 'any'
  type: UrgencyType | null
  level: UrgencyLevel
  label: string
  door: string
  sources: readonly string[]
  approvedBy: string
  said: readonly string[]
  soon?: Readonly<{ days: number; level: UrgencyLevel }>
  yieldsTo?: string
}>
