import { z } from 'zod'
import { UrgencyLevel, UrgencyType } from '../../programme/contact-words.ts'
import { NumberKey } from '../../programme/emergency-numbers.ts'
import policy from './policy.json' with { type: 'json' }
import { wordings } from './wordings.ts'

/** What a sign is about, in the order in which people read them. */
export const SignGroup = z.enum([
  'pregnancy',
  'baby',
  'mental',
  'violence',
  'housing',
  'energy',
  'food',
  'residence',
  'accident',
  'buddy',
  'any',
])

/**
 * What a sign of an urgent need asks for: one row of `policy.json`, a lecturer's to change. `level` holds, or that of
 * `soon` when a date within its `days` is said with it; `label` (`english` for who reads that) and `door` are read by
 * people; `calls` are the numbers to call first, where its type asks for others; a sign gives way to the one it
 * `yieldsTo`; `approvedBy` stays empty until a lecturer signs.
 */
const SignPolicy = z.strictObject({
  id: z.string().min(1),
  group: SignGroup,
  type: UrgencyType.nullable(),
  level: UrgencyLevel,
  soon: z.strictObject({ days: z.int().positive(), level: UrgencyLevel }).exactOptional(),
  label: z.string().min(1),
  english: z.string().min(1),
  door: z.string().min(1),
  calls: z.array(NumberKey).min(1).readonly().exactOptional(),
  yieldsTo: z.string().exactOptional(),
  sources: z.array(z.string()).readonly(),
  approvedBy: z.string(),
})

/** One sign of an urgent need: what it asks for, and `said`, its wordings. */
export type Sign = Readonly<z.infer<typeof SignPolicy>> & Readonly<{ said: readonly string[] }>

/**
 * Joins rows of policy with the wordings of their signs. Throws when a row cannot be read, when a sign has no wordings
 * and when wordings belong to no sign.
 */
export function signsOf(rows: unknown, said: Readonly<Record<string, readonly string[]>>): readonly Sign[] {
  const read = z.array(SignPolicy).parse(rows)
  const ids = new Set(read.map(({ id }) => id))
  const loose = Object.keys(said).filter((id) => !ids.has(id))
  if (loose.length > 0) throw new Error(`wordings of no sign: ${loose.join(', ')}`)
  return read.map((row) => {
    const own = said[row.id]
    if (!own) throw new Error(`a sign without wordings: ${row.id}`)
    return { ...row, said: own }
  })
}

/** Every sign the bot listens for; levels and doors follow section 3.2 of the programme's facts (proposal until approved). */
export const signs: readonly Sign[] = signsOf(policy, wordings)

/** What a sign is called on a card in that language. */
export function labelOf({ label, english }: Pick<Sign, 'label' | 'english'>, language: string): string {
  return language === 'en' ? english : label
}
