import { dutyWarningCard } from '../cards/duty-warning-card.ts'
import { isAmiss } from '../programme/duty-warnings.ts'
import type { Notice } from '../programme/notice.ts'
import { holds, worksAt } from '../programme/person.ts'
import type { Message } from './asked.ts'
import { troublesOf, troublesView } from './duty-troubles.ts'
import { hearingNow, rotaOf } from './flag-hearing.ts'
import { channelStateOf } from './lecturers-channel.ts'
import type { Rendering } from './notice-rendering.ts'

/** What a site lacks when it is sent, for who still coordinates it; null when all was put right meanwhile. */
export async function dutyNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { records, to, words, clock } = rendering
  const site = await records.sites.get(notice.about)
  if (!site || !holds(to, 'coordinator') || !worksAt(to, site.id)) return null
  const rota = await rotaOf(site.id, records)
  const channel = await channelStateOf(site.id, records)
  const found = troublesOf({ site, rota, hearing: await hearingNow(records), channel, now: clock() })
  if (!isAmiss(found)) return null
  const troubles = await troublesView(found, rendering)
  return { card: dutyWarningCard({ site: site.id, name: site.name, troubles }, words) }
}
