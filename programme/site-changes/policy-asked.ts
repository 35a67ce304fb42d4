import { z } from 'zod'
import { type SitePolicy, SitePolicy as Whole } from '../site.ts'

/** From how many to how many, both included. */
export type Range = Readonly<{ least: number; most: number }>

/** Numbers of a policy that a site chooses, and between what. */
export const policyRanges = {
  contactDays: { least: 1, most: 60 },
  visitDays: { least: 1, most: 90 },
  buddiesPerFamily: { least: 1, most: 3 },
  requestDays: { least: 1, most: 60 },
  trajectoryMonths: { least: 1, most: 36 },
  monthsAfterBirth: { least: 1, most: 36 },
  manyHours: { least: 1, most: 40 },
  intervisionWeeks: { least: 1, most: 12 },
  meetingWeeks: { least: 4, most: 52 },
  retentionMonths: { least: 1, most: 120 },
  requestRetentionMonths: { least: 1, most: 60 },
} as const satisfies Readonly<Partial<Record<keyof SitePolicy, Range>>>

/** One of those numbers. */
export const PolicyNumber = z.enum(Object.keys(policyRanges) as [keyof typeof policyRanges])
export type PolicyNumber = keyof typeof policyRanges

/** A policy as somebody filled it in: null where a number could not be read. */
export type PolicyAsked = Readonly<Record<PolicyNumber, number | null>> &
  Readonly<{
    intakeBy: SitePolicy['intakeBy'] | null
    supervisedBy: SitePolicy['supervisedBy'] | null
    /** As typed: names with commas or on lines. */
    colleges: string
    /** As typed: days before the end, "91, 42, 14". */
    closingDays: string
    lateFrom: string | null
  }>

/** What is wrong with it, by field. */
export type PolicyFault = PolicyNumber | 'intakeBy' | 'supervisedBy' | 'colleges' | 'closingDays' | 'lateFrom'

/** The fields of a policy that were filled in, or the first that cannot be. */
export function readPolicy(
  asked: PolicyAsked,
):
  | Readonly<{ fields: Omit<SitePolicy, 'version' | 'correctionDays' | 'draftDays'> }>
  | Readonly<{ fault: PolicyFault }> {
  const numbers: Partial<Record<PolicyNumber, number>> = {}
  for (const field of PolicyNumber.options) {
    const value = asked[field]
    const { least, most } = policyRanges[field]
    if (value === null || !Number.isInteger(value) || value < least || value > most) return { fault: field }
    numbers[field] = value
  }
  const colleges = namesIn(asked.colleges)
  const closingDays = daysIn(asked.closingDays)
  const { intakeBy, supervisedBy, lateFrom } = asked
  const parts = { ...numbers, intakeBy, supervisedBy, colleges, closingDays, lateFrom }
  const read = Whole.unwrap().omit({ version: true, correctionDays: true, draftDays: true }).safeParse(parts)
  if (read.success) return { fields: read.data }
  const field = read.error.issues[0]?.path[0]
  return { fault: faults.find((one) => one === field) ?? 'closingDays' }
}

const faults = ['intakeBy', 'supervisedBy', 'colleges', 'closingDays', 'lateFrom'] as const

function namesIn(typed: string): readonly string[] {
  return [...new Set(typed.split(/[,;\n]/).map((name) => name.trim().replace(/\s+/g, ' ')))].filter(
    (name) => name !== '',
  )
}

/** Days before the end, most first; what is no whole number makes the list unreadable. */
function daysIn(typed: string): readonly number[] {
  const parts = typed.split(/[\s,;/]+/).filter((part) => part !== '')
  return [...new Set(parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN)))].toSorted(
    (one, other) => other - one,
  )
}
