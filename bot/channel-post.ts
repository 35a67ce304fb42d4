import { flagChannelCard } from '../cards/flag-channel-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { isChannelRepeat } from '../programme/lecturers-channel.ts'
import type { Notice } from '../programme/notice.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import type { Message } from './asked.ts'
import { saidAt } from './flag-view.ts'

/**
 * What stands in the lecturers' channel about an urgent need, as it is when it is sent: level, site and moment, and
 * nothing of who raised it or whom it is about. Null when a first post would come after somebody answered.
 */
export async function channelMessage(
  notice: Notice,
  records: ReadableProgramme,
  words: Wording,
): Promise<Message | null> {
  const flag = await records.flags.get(notice.about)
  const site = flag && (await records.sites.get(flag.site))
  if (!site || (notice.replaces === null && flag.state !== 'raised')) return null
  const view = {
    state: flag.state,
    site: site.name,
    level: flag.level,
    raisedAt: saidAt(flag.raisedAt, words),
    isRepeat: notice.replaces === null && isChannelRepeat(notice),
    isDrill: flag.isDrill,
  }
  return { card: flagChannelCard(view, words) }
}
