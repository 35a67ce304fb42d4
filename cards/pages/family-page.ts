import { z } from 'zod'
import { ContactKind, LifeDomain } from '../../programme/contact-words.ts'
import { Badge, PageButton } from './list-page.ts'

/** What a story is made of, as it can be filtered. */
export const StoryKind = z.enum([...ContactKind.options, 'referral', 'flag', 'birth', 'pause', 'handover'])
export type StoryKind = z.infer<typeof StoryKind>

/** How much of which part of a story somebody wants to see; without `shown` its newest part. */
export const StoryAsk = z
  .strictObject({ shown: z.number().int().min(1).max(5000), kind: StoryKind, domain: LifeDomain })
  .partial()
  .readonly()
export type StoryAsk = z.infer<typeof StoryAsk>

/** Words that somebody said or wrote, under what was asked; kept as typed, with its lines. */
const Said = z.strictObject({ label: z.string(), text: z.string() }).readonly()
export type Said = z.infer<typeof Said>

/** One thing of a family: what it is in finished words, and what was said about it. */
export const Told = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    lines: z.array(z.string()).readonly(),
    said: z.array(Said).readonly(),
    badges: z.array(Badge).readonly(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type Told = z.infer<typeof Told>

/** Things that belong together, beside each other when they are to be compared; with none of them `empty` says so. */
export const FamilySection = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    empty: z.string(),
    isSideBySide: z.boolean(),
    rows: z.array(Told).readonly(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type FamilySection = z.infer<typeof FamilySection>

/** One thing about where a family stands. */
const Fact = z
  .strictObject({
    label: z.string(),
    values: z
      .array(z.strictObject({ text: z.string(), badge: Badge.nullable() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly()
export type Fact = z.infer<typeof Fact>

/** The points a family gave itself: a column for each time it was asked, a row for each domain. */
const Points = z
  .strictObject({
    title: z.string(),
    note: z.string(),
    empty: z.string(),
    domain: z.string(),
    columns: z.array(z.string()).readonly(),
    rows: z
      .array(z.strictObject({ domain: z.string(), points: z.array(z.string()).readonly() }).readonly())
      .readonly(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type Points = z.infer<typeof Points>

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()

/** What happened, the newest first, with what can be chosen of it. */
const Story = z
  .strictObject({
    title: z.string(),
    empty: z.string(),
    entries: z.array(Told).readonly(),
    /** "10 van 34". */
    shown: z.string(),
    /** Asks for more of it; null when all of it is here. */
    more: z.strictObject({ title: z.string(), shown: z.number().int() }).readonly().nullable(),
    kind: z
      .strictObject({ label: z.string(), all: z.string(), choices: z.array(Choice).readonly() })
      .readonly(),
    domain: z
      .strictObject({ label: z.string(), all: z.string(), choices: z.array(Choice).readonly() })
      .readonly(),
  })
  .readonly()

/** One family, for who may see it: where it stands, what lies ahead, its story, and its own words. */
export const FamilyPage = z
  .strictObject({
    shows: z.literal('family'),
    title: z.string(),
    /** Whom to call, for who can be in need. */
    intro: z.string().nullable(),
    /** Why somebody sees less, or can only read. */
    notices: z.array(z.string()).readonly(),
    buttons: z.array(PageButton).readonly(),
    stands: z.strictObject({ title: z.string(), facts: z.array(Fact).readonly() }).readonly(),
    ahead: FamilySection.nullable(),
    story: Story.nullable(),
    sections: z.array(FamilySection).readonly(),
    points: Points.nullable(),
  })
  .readonly()
export type FamilyPage = z.infer<typeof FamilyPage>
