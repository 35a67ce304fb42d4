import { z } from 'zod'
import type { Collection } from '../../storage/store.ts'

const Family = z.strictObject({
  id: z.string(),
  alias: z.string(),
  site: z.enum(['gent', 'hasselt']),
  buddy: z.string().nullable(),
  name: z.string().optional(),
  phone: z.string().optional(),
})
export type Family = z.infer<typeof Family>

/** A family: its alias is open, its name and phone are sealed with its own key. */
export const families: Collection<Family> = {
  name: 'families',
  schema: Family,
  version: 1,
  lookups: { site: (family) => family.site, buddy: (family) => family.buddy },
  sealed: { owner: (family) => family.id, fields: ['name', 'phone'] },
}

const Flag = z.discriminatedUnion('state', [
  z.strictObject({
    id: z.string(),
    family: z.string(),
    state: z.literal('raised'),
    note: z.string().nullable(),
  }),
  z.strictObject({
    id: z.string(),
    family: z.string(),
    state: z.literal('acknowledged'),
    by: z.string(),
    note: z.string().nullable(),
  }),
])
export type Flag = z.infer<typeof Flag>

/** A flag about a family: its note is sealed with the family's key and null once that is gone. */
const flags: Collection<Flag> = {
  name: 'flags',
  schema: Flag,
  version: 1,
  lookups: { family: (flag) => flag.family, open: (flag) => (flag.state === 'raised' ? 'yes' : null) },
  sealed: { owner: (flag) => flag.family, fields: ['note'] },
}

const Counter = z.strictObject({ id: z.string(), count: z.int() })

/** A number by name. */
const counters: Collection<z.infer<typeof Counter>> = {
  name: 'counters',
  schema: Counter,
  version: 1,
  lookups: {},
}

export const sample = { families, flags, counters }
export type Sample = typeof sample

/** A family with a name and a phone number that occur nowhere else. */
export function someFamily(number: number, changes: Partial<Family> = {}): Family {
  return {
    id: `F-${number}`,
    alias: `Gezin ${number}`,
    site: number % 2 === 0 ? 'gent' : 'hasselt',
    buddy: null,
    name: `Naam-${number}-Vertrouwelijk`,
    phone: `0499 00 ${number}`,
    ...changes,
  }
}
