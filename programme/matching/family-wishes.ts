import { z } from 'zod'
import type { Family } from '../family.ts'
import { HelpAsked, type RequestReason } from '../road/request-facts.ts'
import type { Road } from '../road/road.ts'
import { type Day, Stamp } from '../stamp.ts'

/** What a family may ask of who its buddy is. A wish: people weigh it, and nobody is shut out by it. */
export const GenderWish = z.enum(['woman', 'man'])
export type GenderWish = z.infer<typeof GenderWish>

/**
 * What a family wishes of a buddy, as the intake or the intervision notes it; codes and the name of a place, because a
 * student reads it before the first meeting. The id is that of the family.
 */
export const FamilyWishes = z
  .strictObject({
    id: z.string(),
    /** ISO 639 codes, as the directory names languages. */
    languages: z.array(z.string().min(2).max(3)).max(6).readonly(),
    interpreter: z.boolean().nullable(),
    /** A municipality or a part of one by its known name, never an address. */
    region: z.string().min(1).max(60).nullable(),
    gender: GenderWish.nullable(),
    help: z.array(HelpAsked).readonly(),
    /** Person id of who noted it last. */
    by: z.string(),
    at: Stamp,
    version: z.number().int().min(1),
  })
  .readonly()
export type FamilyWishes = z.infer<typeof FamilyWishes>

/** What the matching works with: the wishes that were noted, else what the partner asked. */
export type Wanted = Pick<FamilyWishes, 'languages' | 'interpreter' | 'region' | 'gender' | 'help'> &
  Readonly<{
    reasons: readonly RequestReason[]
    /** When the child is due, when that is still to come; a month of the request counts as its middle. */
    due: Day | null
    isBorn: boolean
  }>

/** What is known of the wishes of a family on its road. */
export function wantedOf(
  road: Pick<Road, 'request'>,
  family: Pick<Family, 'dueDate' | 'birthDate'> | null,
  noted: FamilyWishes | undefined,
): Wanted {
  const { request } = road
  const isBorn = family?.birthDate != null || (family?.dueDate == null && request?.babyMonths != null)
  const month = request?.dueMonth ?? null
  return {
    languages: noted?.languages ?? request?.languages ?? [],
    interpreter: noted ? noted.interpreter : (request?.interpreter ?? null),
    region: noted ? noted.region : (request?.region ?? null),
    gender: noted?.gender ?? null,
    help: noted?.help ?? request?.help ?? [],
    reasons: request?.reasons ?? [],
    due: isBorn ? null : (family?.dueDate ?? (month === null ? null : `${month}-15`)),
    isBorn,
  }
}

/** Wishes as somebody notes them now. */
export type NotedWishes = Omit<FamilyWishes, 'version'>

/** The wishes with what is known now in place of what was known before. */
export function noteWishes(before: FamilyWishes | undefined, noted: NotedWishes): FamilyWishes {
  return { ...noted, version: (before?.version ?? 0) + 1 }
}
