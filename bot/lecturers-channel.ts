import type { DateTime } from 'luxon'
import type { Wording } from '../cards/wording/nl.ts'
import { channelOf } from '../programme/lecturers-channel.ts'
import type { Reach } from '../programme/reach.ts'
import { requestChannelOf } from '../programme/request/request-channel.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../storage/collections.ts'
import type { Asked } from './asked.ts'
import { isWayOf, type SaidOfChannel, sayingOf, setSiteChannel } from './site-channel.ts'

/** "Docentenkanaal Gent", "geen docentenkanaal meer", to the letter; null for anything else. */
export const saidOfChannel = sayingOf(
  `(?:het |ons |the |our )?(?:docenten|lesgevers|begeleiders)kanaal|(?:the |our )?lecturers'? channel`,
)

type Saying = Readonly<{ asked: Asked; said: SaidOfChannel; words: Wording; now: DateTime }>

/** Makes the channel it is said in the last way of a site's urgent needs, or no longer; null when who says so may not. */
export function setLecturersChannel(
  records: ProgrammeRecords,
  { asked, said, words, now }: Saying,
): Promise<string | null> {
  const audit = { set: 'site.channel-set', left: 'site.channel-left' }
  const use = { idOf: channelOf, audit, locale: asked.locale, told: words.lecturersChannel }
  return setSiteChannel(records, { asked, said, use, now })
}

/** How things stand with the lecturers' channel of a site: set and working, refused by Teams lately, or none. */
export type ChannelState = 'works' | 'refused' | 'none'

/** The state of the lecturers' channel of a site. */
export async function channelStateOf(site: string, records: ReadableProgramme): Promise<ChannelState> {
  const reach: Reach | undefined = await records.reaches.get(channelOf(site))
  if (!reach) return 'none'
  return reach.refusedAt ? 'refused' : 'works'
}

/** The bot was taken out of a channel: what was posted there last is the last. */
export async function channelGone(records: ProgrammeRecords, asked: Asked, now: DateTime): Promise<void> {
  for (const site of await records.sites.all()) {
    for (const id of [channelOf(site.id), requestChannelOf(site.id)]) {
      const reach = await records.reaches.get(id)
      if (reach && (await isWayOf(records, asked, id)))
        records.reaches.put({ ...reach, refusedAt: stamp(now) })
    }
  }
}
