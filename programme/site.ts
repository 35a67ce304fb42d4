import { z } from 'zod'

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
