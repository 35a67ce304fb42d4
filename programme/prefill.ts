import { z } from 'zod'
import type { DraftFields } from './draft.ts'
import { Day } from './stamp.ts'

/** Fields that a sentence can fill in. */
export const PrefilledField = z.enum([
  'family',
  'kind',
  'date',
  'time',
  'minutes',
  'place',
  'domains',
  'actions',
  'services',
  'next',
])
export type PrefilledField = z.infer<typeof PrefilledField>

/**
 * Which fields of one kept contact were read from a sentence, and which of those the student put right. Names of
 * fields only, no value and no text, so that a site can see what is misread most.
 */
export const Prefill = z
  .strictObject({
    /** The contact's id. */
    id: z.string(),
    site: z.string(),
    on: Day,
    read: z.array(PrefilledField).readonly(),
    corrected: z.array(PrefilledField).readonly(),
  })
  .readonly()
export type Prefill = z.infer<typeof Prefill>

/** Compares what was read with what was kept; only fields that were filled in from words count. */
export function prefillOf(read: DraftFields, kept: DraftFields): Pick<Prefill, 'read' | 'corrected'> {
  const filled = PrefilledField.options.filter(
    (field) => read.words[field] !== undefined && isFilled(read[field]),
  )
  return { read: filled, corrected: filled.filter((field) => !isSame(read[field], kept[field])) }
}

/** How often each field was read, and how often put right, the most mistaken first. */
export function prefillFigures(
  prefills: readonly Prefill[],
): readonly Readonly<{ field: PrefilledField; read: number; corrected: number }>[] {
  return PrefilledField.options
    .map((field) => ({
      field,
      read: prefills.filter((one) => one.read.includes(field)).length,
      corrected: prefills.filter((one) => one.corrected.includes(field)).length,
    }))
    .filter(({ read }) => read > 0)
    .toSorted((one, other) => other.corrected / other.read - one.corrected / one.read)
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** Lists are the same when they hold the same, in whatever order a client sends them. */
function isSame(one: unknown, other: unknown): boolean {
  const inOrder = (value: unknown) =>
    Array.isArray(value) ? value.map((part) => JSON.stringify(part)).toSorted() : value
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}
