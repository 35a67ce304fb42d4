import { shiftNewsCard } from '../cards/shift-news-card.ts'
import type { Notice } from '../programme/notice.ts'
import { newsFor, type ShiftTold } from '../programme/shift-news.ts'
import type { Message } from './asked.ts'
import { stretchSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'
import type { Rendering } from './notice-rendering.ts'

/** What others changed in somebody's shifts, as it stands when it is sent; null when all is as they knew it. */
export async function shiftNoticeMessage(
  notice: Notice,
  { records, words, to, clock }: Rendering,
): Promise<Message | null> {
  const site = await records.sites.get(notice.about)
  if (!site) return null
  const { told, by } = newsFor(await rotaOf(site.id, records), notice, { to, now: clock() })
  if (told.length === 0) return null
  const said = (stretch: ShiftTold['is']) => (stretch === null ? null : stretchSaid(stretch, words))
  const names = await Promise.all(by.map(async (id) => (await records.people.get(id))?.name ?? ''))
  const shifts = told.map(({ was, is }) => ({ was: said(was), is: said(is) }))
  const view = { site: site.id, name: site.name, shifts, by: names.filter((name) => name !== '') }
  return { card: shiftNewsCard(view, words) }
}
