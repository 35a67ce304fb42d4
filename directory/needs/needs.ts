import { z } from 'zod'
import { LifeDomain } from '../../programme/contact-words.ts'
import written from './needs.json' with { type: 'json' }

/** What a family may need from a service, in one word for the code; people see its label and type everyday words. */
export const NeedKey = z.enum([
  'debt-mediation',
  'income-support',
  'birth-grant',
  'housing',
  'homelessness',
  'tenancy',
  'energy',
  'gp',
  'midwife',
  'postnatal-care',
  'breastfeeding',
  'infant-clinic',
  'health-insurance',
  'urgent-medical-aid',
  'family-planning',
  'childcare',
  'parenting',
  'playgroup',
  'home-support',
  'work',
  'training',
  'dutch-lessons',
  'meeting',
  'outings',
  'transport',
  'interpreter',
  'nappies',
  'formula',
  'baby-clothes',
  'baby-equipment',
  'food',
  'furniture',
  'legal-aid',
  'residence',
  'paperwork',
  'mental-support',
  'violence',
  'addiction',
])
export type NeedKey = z.infer<typeof NeedKey>

const Words = z
  .array(z.string().regex(/^\S(.*\S)?$/))
  .min(1)
  .readonly()

const Need = z
  .strictObject({
    key: NeedKey,
    /** Of its term in our taxonomy of needs: it goes out in exports and feeds, so it never changes. */
    id: z.uuid(),
    domain: LifeDomain,
    labels: z
      .strictObject({ nl: z.string().min(1), en: z.string().min(1), fr: z.string().min(1) })
      .readonly(),
    /** How a student or a mother says it; `vl` is Flemish and dialect, as it is typed and not as it is spelled. */
    everyday: z.strictObject({ nl: Words, vl: Words, en: Words, fr: Words }).readonly(),
  })
  .readonly()
/** One need: the life domain it belongs to, its name in three languages and the words it is asked with. */
export type Need = z.infer<typeof Need>

/** All needs, in the order of the life domains. */
export const needs: readonly Need[] = readNeeds(written)

const byKey = new Map(needs.map((need) => [need.key, need]))

/** Reads the data file. Throws when a row cannot be read, stands twice, or a key has none. */
export function readNeeds(sent: unknown): readonly Need[] {
  const read = z.array(Need).parse(sent)
  for (const key of NeedKey.options) {
    const rows = read.filter((need) => need.key === key).length
    if (rows !== 1) throw new Error(`needs.json has ${rows} rows for ${key}`)
  }
  return read
}

/** The need with this key; every key has one. */
export function needOf(key: NeedKey): Need {
  const need = byKey.get(key)
  if (need === undefined) throw new Error(`needs.json has no row for ${key}`)
  return need
}
