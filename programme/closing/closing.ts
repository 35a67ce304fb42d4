import { z } from 'zod'
import { LifeDomain } from '../contact-words.ts'
import { RoadReason } from '../road/road.ts'
import { Day, Stamp } from '../stamp.ts'

/** What is gone through before the goodbye: wat groeide, de netwerkkaart, wie overneemt, het afscheid, wat het gezin vindt. */
export const ClosingItem = z.enum(['grew', 'network', 'takes-over', 'farewell', 'family-view'])
export type ClosingItem = z.infer<typeof ClosingItem>

/** Who stays around the family: familie, vrienden, buren, inloop, vrijwilligers, hulpverleners; never a name. */
export const Stays = z.enum(['relatives', 'friends', 'neighbours', 'drop-in', 'volunteers', 'professionals'])
export type Stays = z.infer<typeof Stays>

/** How the family looks at the goodbye: klaar voor, dubbel, nog niet klaar. */
export const FamilyView = z.enum(['ready', 'mixed', 'not-ready'])
export type FamilyView = z.infer<typeof FamilyView>

/** Longest text of one item, in characters. */
export const longestItem = 1000

/** Longest name of an organisation or of a function, in characters. */
export const longestTakesOver = 80

/** Reasons a trajectory can be closed for. */
export const ClosingReason = RoadReason.extract([
  'first-birthday',
  'goals-reached',
  'moved',
  'family-does-not-want',
  'unreachable',
  'loss',
  'student-stopped',
  'other-help-fits-better',
  'another-reason',
])
export type ClosingReason = z.infer<typeof ClosingReason>

const KeptItem = z
  .strictObject({
    item: ClosingItem,
    /** Gone through, or it cannot be done here. */
    how: z.enum(['done', 'not-possible']),
    on: Day,
    by: z.string(),
  })
  .readonly()

/** Who takes over: an organisation and a function, never a person of the family. */
const TakesOver = z
  .strictObject({
    organisation: z.string().min(1).max(longestTakesOver),
    role: z.string().max(longestTakesOver).nullable(),
  })
  .readonly()

/** The words of the items, in the family's own words where it can be; sealed with the family's key. */
const ClosingWords = z
  .strictObject({
    texts: z
      .array(z.strictObject({ item: ClosingItem, text: z.string().min(1).max(longestItem) }).readonly())
      .readonly(),
    takesOver: TakesOver.nullable(),
  })
  .readonly()

/** The closing of one road; its id is the road's. It is there from the first prompt on. */
export const Closing = z
  .strictObject({
    id: z.string(),
    family: z.string(),
    site: z.string(),
    /** Which prompts were said, for which end. */
    prompted: z.array(z.strictObject({ days: z.number().int(), end: Day, on: Day }).readonly()).readonly(),
    /** When and why the closing began; null before. */
    begun: z.strictObject({ on: Day, by: z.string(), reason: ClosingReason }).readonly().nullable(),
    /** The day of the goodbye. */
    endsOn: Day.nullable(),
    items: z.array(KeptItem).readonly(),
    grew: z.array(LifeDomain).readonly(),
    stays: z.array(Stays).readonly(),
    farewellOn: Day.nullable(),
    familyView: FamilyView.nullable(),
    /** Sealed; absent once the key is destroyed. */
    words: ClosingWords.nullable().optional(),
    /** From which day on everything of the family is to be erased; null while it is not closed. */
    eraseFrom: Day.nullable(),
    /** Erasing was confirmed: a job destroys the key. */
    erasing: z.strictObject({ by: z.string(), at: Stamp }).readonly().nullable(),
    erasedOn: Day.nullable(),
  })
  .readonly()
export type Closing = z.infer<typeof Closing>

/** A closing of which nothing happened yet. */
export function newClosing(of: Pick<Closing, 'id' | 'family' | 'site'>): Closing {
  return {
    ...of,
    prompted: [],
    begun: null,
    endsOn: null,
    items: [],
    grew: [],
    stays: [],
    farewellOn: null,
    familyView: null,
    words: null,
    eraseFrom: null,
    erasing: null,
    erasedOn: null,
  }
}

/** Endings that are not asked a checklist: nobody is there to go through it with, or it would hurt. */
const gentle: readonly ClosingReason[] = ['loss', 'family-does-not-want', 'unreachable']

/** Whether this closing is let go without a checklist. */
export function isGentle({ begun }: Pick<Closing, 'begun'>): boolean {
  return begun !== null && gentle.includes(begun.reason)
}

/** What is still to be gone through before the goodbye. */
export function openItems(closing: Pick<Closing, 'begun' | 'items'>): readonly ClosingItem[] {
  if (isGentle(closing)) return []
  return ClosingItem.options.filter((wanted) => !closing.items.some(({ item }) => item === wanted))
}
