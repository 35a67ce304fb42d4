import { z } from 'zod'
import { PageName } from './page-name.ts'

/** What an action is asked with; its own schema reads it. */
const Asked = z.record(z.string(), z.unknown())

/** Where a row or a button leads: to a card of the chat in a dialog, or to another page of the tab. */
export const Opens = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('card'), verb: z.string(), data: Asked }).readonly(),
  z.strictObject({ to: z.literal('page'), page: PageName, data: Asked }).readonly(),
])
export type Opens = z.infer<typeof Opens>

/** A button of a page. */
export const PageButton = z.strictObject({ title: z.string(), opens: Opens }).readonly()
export type PageButton = z.infer<typeof PageButton>

/** How much something asks for attention; said in words too, never by its colour alone. */
export const Tone = z.enum(['quiet', 'good', 'soon', 'late', 'danger'])
export type Tone = z.infer<typeof Tone>

/** A few words that stand out beside a row. */
export const Badge = z.strictObject({ text: z.string(), tone: Tone }).readonly()
export type Badge = z.infer<typeof Badge>

/** A moment that a page counts from (`since`) or down to (`until`) while somebody looks; UTC ISO. */
export const LiveClock = z
  .strictObject({ counts: z.enum(['since', 'until']), moment: z.iso.datetime() })
  .readonly()
export type LiveClock = z.infer<typeof LiveClock>

/** One thing of a list. `title` is what is tapped when it opens something. */
export const Row = z
  .strictObject({
    /** Stays the same while the thing is the same. */
    key: z.string(),
    title: z.string(),
    lines: z.array(z.string()).readonly(),
    badge: Badge.nullable(),
    clock: LiveClock.nullable(),
    opens: Opens.nullable(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type Row = z.infer<typeof Row>

/** Rows that belong together; with none of them `empty` says so and what can be done. */
export const Section = z
  .strictObject({
    title: z.string(),
    note: z.string().nullable(),
    empty: z.string(),
    rows: z.array(Row).readonly(),
  })
  .readonly()
export type Section = z.infer<typeof Section>

/** A page that is lists under each other, in finished words. */
export const ListPage = z
  .strictObject({
    shows: z.literal('list'),
    title: z.string(),
    intro: z.string().nullable(),
    buttons: z.array(PageButton).readonly(),
    sections: z.array(Section).readonly(),
  })
  .readonly()
export type ListPage = z.infer<typeof ListPage>
