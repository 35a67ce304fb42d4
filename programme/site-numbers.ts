import { z } from 'zod'
import { accept, type Decision, refuse } from './decision.ts'
import { type LocalNumber, localKinds } from './emergency-numbers.ts'
import type { Site } from './site.ts'
import { Day, monthsAfter } from './stamp.ts'

/** A local number, who checked it and when; an old one may have come without that. */
const SiteNumber = z
  .strictObject({
    number: z.string().min(1),
    checked: z.strictObject({ by: z.string(), on: Day }).readonly().nullable(),
  })
  .readonly()
export type SiteNumber = z.infer<typeof SiteNumber>

/** The local numbers of a site by their kind; what is not filled in is absent. Versioned: what was shown stays known. */
export const SiteNumbers = z
  .strictObject({ version: z.number().int().min(1), filled: z.record(z.string(), SiteNumber).readonly() })
  .readonly()
export type SiteNumbers = z.infer<typeof SiteNumbers>

/** So many months after a check a number is asked about again. */
const monthsTrusted = 12

/** What a site has of a kind of number now; null when nobody filled it in. */
export function numberOf({ numbers }: Pick<Site, 'numbers'>, key: string): SiteNumber | null {
  return numbers.at(-1)?.filled[key] ?? null
}

/** The numbers that are filled in, as a card with numbers to call needs them. */
export function filledNumbers(site: Pick<Site, 'numbers'> | undefined): readonly LocalNumber[] {
  if (!site) return []
  return localKinds.flatMap((kind) => {
    const own = numberOf(site, kind.for)
    return own === null ? [] : [{ for: kind.for, number: own.number }]
  })
}

/** What of its numbers a site has to look at: those nobody filled in, and those nobody checked for a year. */
export function numbersAmiss(site: Pick<Site, 'numbers'>, today: Day): NumbersAmiss {
  const keys = localKinds.map((kind) => kind.for)
  const isOld = (key: string) => {
    const own = numberOf(site, key)
    return own !== null && !isFresh(own, today)
  }
  return { empty: keys.filter((key) => numberOf(site, key) === null), old: keys.filter(isOld) }
}
export type NumbersAmiss = Readonly<{ empty: readonly string[]; old: readonly string[] }>

/** Whether a number was checked less than a year ago. */
export function isFresh({ checked }: SiteNumber, today: Day): boolean {
  return checked !== null && monthsAfter(checked.on, monthsTrusted) > today
}

type Filled = Readonly<{ for: string; number: string | null; by: string | null; on: Day | null }>

/** Digits as they are written on a door: "09 123 45 67", "+32 9 123 45 67". */
const telephone = /^\+?\d(?:[ ./]?\d){7,13}$/

/** The site with one local number as somebody called and checked it; without a number it is taken away. */
export function withNumber(site: Site, { for: key, number, by, on }: Filled, today: Day): Decision<Site> {
  const newest = site.numbers.at(-1) ?? { version: 0, filled: {} }
  const { [key]: _before, ...others } = newest.filled
  const version = newest.version + 1
  const becomes = (filled: SiteNumbers['filled']) =>
    accept({ ...site, numbers: [...site.numbers, { version, filled }] })
  if (number === null) return becomes(others)
  if (!telephone.test(number) || by === null || on === null || on > today)
    return refuse({ reason: 'number-unclear' })
  return becomes({ ...others, [key]: { number, checked: { by, on } } })
}
