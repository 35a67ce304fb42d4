import type { DateTime } from 'luxon'
import type { Wording } from '../../cards/wording/nl.ts'
import { may } from '../../programme/permissions.ts'
import { worksAt } from '../../programme/person.ts'
import { requestChannelOf } from '../../programme/request/request-channel.ts'
import { stamp } from '../../programme/stamp.ts'
import type { ProgrammeRecords } from '../../storage/collections.ts'
import type { Asked } from '../asked.ts'
import { findAsker } from '../known-person.ts'
import { channelItself, siteMeant } from '../lecturers-channel.ts'
import { writeAudit } from '../owe.ts'

/** What was said in a channel about its being the one for requests; `site` as it was typed. */
type SaidOfRequests = Readonly<{ is: boolean; site: string }>

const channel = `(?:het |ons |the |our )?(?:buddy)?aanvra(?:ag|gen)kanaal|(?:the |our )?(?:channel for requests|requests? channel)`
const is = new RegExp(
  `^(?:dit is |this is )?(?:${channel})(?: (?:van|voor|in|of|for))?(?: (?<site>.{1,60}))?$`,
)
const isNot = new RegExp(
  `^(?:dit is )?(?:geen|niet langer|no|not) (?:${channel})(?: (?:meer|anymore|any more))?$`,
)

/** "Aanvraagkanaal Gent", "geen aanvraagkanaal meer", to the letter; null for anything else. */
export function saidOfRequests(text: string): SaidOfRequests | null {
  const said = text
    .toLowerCase()
    .replace(/[.!\s]+$/u, '')
    .trim()
    .replace(/\s+/g, ' ')
  if (isNot.test(said)) return { is: false, site: '' }
  const found = is.exec(said)
  return found ? { is: true, site: found.groups?.site ?? '' } : null
}

type Saying = Readonly<{ asked: Asked; said: SaidOfRequests; words: Wording; now: DateTime }>

/**
 * Makes the channel it is said in the one where requests of a site stand, or no longer. Only who coordinates the site may
 * say so; null for everybody else, who hears what anybody hears in a channel.
 */
export async function setRequestChannel(
  records: ProgrammeRecords,
  { asked, said, words, now }: Saying,
): Promise<string | null> {
  const person = await findAsker(records, asked)
  const line = { at: now, by: person?.id ?? 'stranger', did: 'site.request-channel-set', family: null }
  const isAllowed = person?.state === 'active' && may(person, 'set-lecturers-channel')
  if (!isAllowed || asked.way.conversationType !== 'channel') {
    await writeAudit(records, { ...line, about: null, reason: person ? 'not-allowed' : 'not-known' })
    return null
  }
  const told = words.request.inChannel
  const sites = (await records.sites.all()).filter(({ id }) => worksAt(person, id))
  if (!said.is) {
    const names: string[] = []
    for (const { id, name } of sites) {
      if (!(await isRequestChannel(records, asked, id))) continue
      records.reaches.remove(requestChannelOf(id))
      await writeAudit(records, { ...line, did: 'site.request-channel-left', about: id, reason: null })
      names.push(name)
    }
    return names.length > 0 ? told.left(names.join(', ')) : told.wasNone
  }
  const site = siteMeant(said.site, sites)
  if (!site) {
    await writeAudit(records, { ...line, about: null, reason: 'form-unclear' })
    return told.which(sites[0]?.name ?? '', sites.map(({ name }) => name).join(', '))
  }
  const at = stamp(now)
  const way = { ...asked.way, conversationId: channelItself(asked.way) }
  records.reaches.put({
    id: requestChannelOf(site.id),
    way,
    locale: asked.locale,
    seenAt: at,
    welcomedAt: at,
  })
  await writeAudit(records, { ...line, about: site.id, reason: null })
  return told.set(site.name)
}

/** Whether something was asked in the channel for requests of a site. */
export async function isRequestChannel(
  records: Pick<ProgrammeRecords, 'reaches'>,
  { way }: Pick<Asked, 'way'>,
  site: string,
): Promise<boolean> {
  const reach = await records.reaches.get(requestChannelOf(site))
  return reach?.way.conversationId === channelItself(way)
}
