import type { DateTime } from 'luxon'
import type { Wording } from '../cards/wording/nl.ts'
import { channelOf } from '../programme/lecturers-channel.ts'
import { may } from '../programme/permissions.ts'
import { worksAt } from '../programme/person.ts'
import type { Reach } from '../programme/reach.ts'
import { requestChannelOf } from '../programme/request/request-channel.ts'
import type { Site } from '../programme/site.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../storage/collections.ts'
import type { Asked, Way } from './asked.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'

/** What was said in a channel about its being the lecturers' channel; `site` as it was typed. */
export type SaidOfChannel = Readonly<{ is: boolean; site: string }>

const channel = `(?:het |ons |the |our )?(?:docenten|lesgevers|begeleiders)kanaal|(?:the |our )?lecturers'? channel`
const is = new RegExp(
  `^(?:dit is |this is )?(?:${channel})(?: (?:van|voor|in|of|for))?(?: (?<site>.{1,60}))?$`,
)
const isNot = new RegExp(
  `^(?:dit is )?(?:geen|niet langer|no|not) (?:${channel})(?: (?:meer|anymore|any more))?$`,
)

/** "Docentenkanaal Gent", "geen docentenkanaal meer", to the letter; null for anything else. */
export function saidOfChannel(text: string): SaidOfChannel | null {
  const said = text
    .toLowerCase()
    .replace(/[.!\s]+$/u, '')
    .trim()
    .replace(/\s+/g, ' ')
  if (isNot.test(said)) return { is: false, site: '' }
  const found = is.exec(said)
  return found ? { is: true, site: found.groups?.site ?? '' } : null
}

type Saying = Readonly<{ asked: Asked; said: SaidOfChannel; words: Wording; now: DateTime }>

/**
 * Makes the channel it is said in the last way of a site's urgent needs, or no longer. Only who coordinates the site may
 * say so; null for everybody else, who hears what anybody hears in a channel. The way comes from the authenticated
 * activity, never from a card, so this is no verb that a button can send.
 */
export async function setLecturersChannel(
  records: ProgrammeRecords,
  { asked, said, words, now }: Saying,
): Promise<string | null> {
  const person = await findAsker(records, asked)
  const isAllowed = person?.state === 'active' && may(person, 'set-lecturers-channel')
  const line = { at: now, by: person?.id ?? 'stranger', did: 'site.channel-set', family: null }
  if (!isAllowed || asked.way.conversationType !== 'channel') {
    await writeAudit(records, { ...line, about: null, reason: person ? 'not-allowed' : 'not-known' })
    return null
  }
  const sites = (await records.sites.all()).filter(({ id }) => worksAt(person, id))
  if (!said.is) return forget(records, { sites, line, asked, words })
  const site = siteMeant(said.site, sites)
  if (!site) {
    await writeAudit(records, { ...line, about: null, reason: 'form-unclear' })
    const names = sites.map(({ name }) => name)
    return words.lecturersChannel.which(names[0] ?? '', names.join(', '))
  }
  const at = stamp(now)
  const { locale } = asked
  const way = { ...asked.way, conversationId: channelItself(asked.way) }
  records.reaches.put({ id: channelOf(site.id), way, locale, seenAt: at, welcomedAt: at })
  await writeAudit(records, { ...line, about: site.id, reason: null })
  return words.lecturersChannel.set(site.name)
}

type Forgetting = Readonly<{
  sites: readonly Site[]
  line: Readonly<{ at: DateTime; by: string; did: string; family: null }>
  asked: Asked
  words: Wording
}>

async function forget(records: ProgrammeRecords, { sites, line, asked, words }: Forgetting): Promise<string> {
  const names: string[] = []
  for (const { id, name } of sites) {
    const reach = await records.reaches.get(channelOf(id))
    if (reach?.way.conversationId !== channelItself(asked.way)) continue
    records.reaches.remove(reach.id)
    await writeAudit(records, { ...line, did: 'site.channel-left', about: id, reason: null })
    names.push(name)
  }
  return names.length > 0 ? words.lecturersChannel.left(names.join(', ')) : words.lecturersChannel.wasNone
}

/** The site that is meant: the one named, or the only one there is. */
export function siteMeant(typed: string, sites: readonly Site[]): Site | undefined {
  const [only, ...others] = sites
  if (typed === '') return others.length === 0 ? only : undefined
  return sites.find(({ name }) => name.toLowerCase() === typed)
}

/** A channel without the thread it was said in: a post there begins a thread of its own. */
export function channelItself({ conversationId }: Way): string {
  return conversationId.split(';')[0] ?? conversationId
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
      if (reach?.way.conversationId === channelItself(asked.way))
        records.reaches.put({ ...reach, refusedAt: stamp(now) })
    }
  }
}
