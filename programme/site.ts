import { z } from 'zod'
import { EscalationPolicy, firstEscalation } from './escalation-policy.ts'
import { OfficialSearch } from './official-search.ts'
import { SiteNumbers } from './site-numbers.ts'
import { ClockTime } from './stamp.ts'

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
    /** Who does the intake: the school's lecturers, or the coordinator of an expertise centre. */
    intakeBy: z.enum(['lecturer', 'coordinator']),
    /** Who can supervise a family: the lecturers alone, or the coordinators of the expertise centre as well. */
    supervisedBy: z.enum(['lecturer', 'also-coordinator']),
    /** Colleges whose students take part, train and are assessed here. */
    colleges: z.array(z.string().min(1).max(60)).max(10).readonly(),
    /** Days a request may wait in one state before the site is warned and the partner gets a word. */
    requestDays: z.number().int().min(1).max(60),
    /** Longest trajectory, in months, and until how many months after the birth it runs. */
    trajectoryMonths: z.number().int().min(1).max(36),
    monthsAfterBirth: z.number().int().min(1).max(36),
    /** Days before the end on which the closing is spoken of; most first. */
    closingDays: z.array(z.number().int().min(1).max(200)).min(1).max(5).readonly(),
    /** Hours a week, and a clock time in the evening, above which buddy and lecturer are asked about dependence. */
    manyHours: z.number().int().min(1).max(40),
    lateFrom: ClockTime,
    /** Weeks between two meetings with the partners. */
    meetingWeeks: z.number().int().min(4).max(52),
    /** Weeks between two intervisions, in which is matched. */
    intervisionWeeks: z.number().int().min(1).max(12),
    /** Months after the goodbye until what is kept of a family is to be erased. */
    retentionMonths: z.number().int().min(1).max(120),
    /** Months after a request came to nothing until what was told in private is to be erased. */
    requestRetentionMonths: z.number().int().min(1).max(60),
  })
  .readonly()
export type SitePolicy = z.infer<typeof SitePolicy>

/**
 * A place where the programme runs; `letter` starts its family codes (G-014). Of its policies, its local numbers, the
 * clocks of its urgent needs and the pattern of the Sociale Kaart the newest comes last.
 */
export const Site = z
  .strictObject({
    id: z.string(),
    name: z.string().min(1).max(60),
    letter: z.string().regex(/^[A-Z]$/),
    policies: z.array(SitePolicy).min(1).readonly(),
    numbers: z.array(SiteNumbers).readonly(),
    /** Empty until a coordinator changed the clocks. */
    escalations: z.array(EscalationPolicy).readonly(),
    /** Empty until a coordinator said how the Sociale Kaart is searched. */
    officialSearches: z.array(OfficialSearch).readonly(),
    /** Tenants whose people may write here, those of partners included; empty leaves it to the settings of the bot. */
    tenants: z.array(z.guid()).max(40).readonly(),
  })
  .readonly()
export type Site = z.infer<typeof Site>

/** A site as it begins: the rhythm of the programme, no local number, the proposed clocks, no pattern of the Sociale Kaart. */
export function newSite(named: Pick<Site, 'id' | 'name' | 'letter'>): Site {
  return {
    ...named,
    policies: [firstPolicy],
    numbers: [],
    escalations: [],
    officialSearches: [],
    tenants: [],
  }
}

/**
 * The rhythm of the article: weekly contact, a visit or outing every two weeks, up to 18 months, until the first
 * birthday; the closing is spoken of three months, six weeks and two weeks ahead (facts/programme.md 4).
 */
export const firstPolicy: SitePolicy = {
  version: 1,
  contactDays: 7,
  visitDays: 14,
  buddiesPerFamily: 1,
  correctionDays: 14,
  draftDays: 7,
  intakeBy: 'lecturer',
  supervisedBy: 'lecturer',
  colleges: [],
  requestDays: 14,
  trajectoryMonths: 18,
  monthsAfterBirth: 12,
  closingDays: [91, 42, 14],
  manyHours: 6,
  lateFrom: '21:00',
  meetingWeeks: 13,
  intervisionWeeks: 2,
  retentionMonths: 12,
  requestRetentionMonths: 6,
}

/** The policy in force for something that started under `version`; the newest when none was kept. */
export function policyOf(site: Site, version?: number): SitePolicy {
  const newest = site.policies.at(-1) ?? firstPolicy
  return site.policies.find((policy) => policy.version === version) ?? newest
}

/** How a site escalates now; until it decided otherwise as the programme proposes. */
export function escalationOf(site: Pick<Site, 'escalations'> | undefined): EscalationPolicy {
  return site?.escalations.at(-1) ?? firstEscalation
}
