import { DateTime } from 'luxon'
import type { ReadingContext } from '../../understanding/reading.ts'

/** The fixed moment of every test here: a Monday afternoon in Brussels. */
export const monday = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })

/** A student who follows two families. */
export const twoFamilies: ReadingContext = {
  now: monday,
  role: 'student',
  site: 'Gent',
  families: [
    { code: 'G-031', aliases: ['Hawa'] },
    { code: 'G-044', aliases: ['Roza', 'fam. D.'] },
  ],
}

/** A student who follows one family. */
export const oneFamily: ReadingContext = { ...twoFamilies, families: [{ code: 'G-031', aliases: ['Hawa'] }] }
