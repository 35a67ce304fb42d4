import { z } from 'zod'
import { accept, type Decision, refuse } from './decision.ts'
import { Day } from './stamp.ts'

/** What differs per site. Versioned: a running match keeps the version it started with. */
export const SitePolicy = z
  .strictObject({
    version: z.number().int().min(1),
    /** Days within which there is some contact with the family. */
    contactDays: z.number().int().min(1).max(60),
    /** Days within which there is a home visit or an outing. */
    visitDays: z.number().int().min(1).max(90),
    /** How many buddies a family has at most (2 where students go in pairs). */
    buddiesPerFamily: z.number().int().min(1).max(3),
    /** Days a kept contact can still be corrected or undone by the student. */
    correctionDays: z.number().int().min(1).max(60),
    /** Days an open draft waits before it is dropped with a notice. */
    draftDays: z.number().int().min(1).max(30),
    /** Local number of the maternity ward, day and night; null until a coordinator has checked it. */
    maternityNumber: z.string().nullable(),
    /** Who checked that number, and on which day. */
    maternityChecked: z.strictObject({ by: z.string(), on: Day }).readonly().nullable().optional(),
  })
  .readonly()
export type SitePolicy = z.infer<typeof SitePolicy>

/** A place where the programme runs; `letter` starts its family codes (G-014). Newest policy last. */
export const Site = z
  .strictObject({
    id: z.string(),
    name: z.string().min(1).max(60),
    letter: z.string().regex(/^[A-Z]$/),
    policies: z.array(SitePolicy).min(1).readonly(),
  })
  .readonly()
export type Site = z.infer<typeof Site>

/** The rhythm of the article: weekly contact, a visit or outing every two weeks. */
export const firstPolicy: SitePolicy = {
  version: 1,
  contactDays: 7,
  visitDays: 14,
  buddiesPerFamily: 1,
  correctionDays: 14,
  draftDays: 7,
  maternityNumber: null,
}

/** The policy in force for something that started under `version`; the newest when none was kept. */
export function policyOf(site: Site, version?: number): SitePolicy {
  const newest = site.policies.at(-1) ?? firstPolicy
  return site.policies.find((policy) => policy.version === version) ?? newest
}

type Checked = Readonly<{ number: string | null; by: string | null; on: Day | null }>

/** Digits as they are written on a door: "09 123 45 67", "+32 9 123 45 67". */
const telephone = /^\+?\d(?:[ ./]?\d){7,13}$/

/**
 * The site with the number of its maternity ward, as somebody called and checked it; without a number it is taken
 * away. A new policy, so that what started under an older one keeps its other terms.
 */
export function withWardNumber(site: Site, { number, by, on }: Checked, today: Day): Decision<Site> {
  const newest = policyOf(site)
  const version = newest.version + 1
  const cleared = { ...newest, version, maternityNumber: null, maternityChecked: null }
  if (number === null) return accept({ ...site, policies: [...site.policies, cleared] })
  if (!telephone.test(number) || by === null || on === null || on > today)
    return refuse({ reason: 'number-unclear' })
  const checked = { ...cleared, maternityNumber: number, maternityChecked: { by, on } }
  return accept({ ...site, policies: [...site.policies, checked] })
}
