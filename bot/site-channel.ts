import type { DateTime } from 'luxon'
import { may } from '../programme/permissions.ts'
import { worksAt } from '../programme/person.ts'
import type { Site } from '../programme/site.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Way } from './asked.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'

/** What was said in a channel about what it is for a site; `site` as it was typed. */
export type SaidOfChannel = Readonly<{ is: boolean; site: string }>

/** Reads "docentenkanaal Gent" and "geen docentenkanaal meer" to the letter, for one way to call a channel; null for anything else. */
export function sayingOf(channel: string): (text: string) => SaidOfChannel | null {
  const is = new RegExp(
    `^(?:dit is |this is )?(?:${channel})(?: (?:van|voor|in|of|for))?(?: (?<site>.{1,60}))?$`,
  )
  const isNot = new RegExp(
    `^(?:dit is )?(?:geen|niet langer|no|not) (?:${channel})(?: (?:meer|anymore|any more))?$`,
  )
  return (text) => {
    const said = text
      .toLowerCase()
      .replace(/[.!\s]+$/u, '')
      .trim()
      .replace(/\s+/g, ' ')
    if (isNot.test(said)) return { is: false, site: '' }
    const found = is.exec(said)
    return found ? { is: true, site: found.groups?.site ?? '' } : null
  }
}

/** One use of a channel for a site: where its way is kept, what the audit calls it, and what is answered. */
type Use = Readonly<{
  idOf: (site: string) => string
  audit: Readonly<{ set: string; left: string }>
  /** The language of what is posted there. */
  locale: string
  told: Readonly<{
    set: (site: string) => string
    which: (first: string, all: string) => string
    left: (sites: string) => string
    wasNone: string
  }>
}>

type Setting = Readonly<{ asked: Asked; said: SaidOfChannel; use: Use; now: DateTime }>

type Line = Readonly<{ at: DateTime; by: string; did: string; family: null }>

/**
 * Makes the channel it is said in one that a site uses, or no longer. Only who coordinates the site may say so; null for
 * everybody else, who hears what anybody hears in a channel. The way comes from the authenticated activity, never from a
 * card, so this is no verb that a button can send.
 */
export async function setSiteChannel(records: ProgrammeRecords, setting: Setting): Promise<string | null> {
  const { asked, said, use, now } = setting
  const person = await findAsker(records, asked)
  const isAllowed = person?.state === 'active' && may(person, 'set-lecturers-channel')
  const line: Line = { at: now, by: person?.id ?? 'stranger', did: use.audit.set, family: null }
  if (!isAllowed || asked.way.conversationType !== 'channel') {
    await writeAudit(records, { ...line, about: null, reason: person ? 'not-allowed' : 'not-known' })
    return null
  }
  const sites = (await records.sites.all()).filter(({ id }) => worksAt(person, id))
  if (!said.is) return forget(records, { ...setting, sites, line })
  const site = siteMeant(said.site, sites)
  if (!site) {
    await writeAudit(records, { ...line, about: null, reason: 'form-unclear' })
    return use.told.which(sites[0]?.name ?? '', sites.map(({ name }) => name).join(', '))
  }
  const at = stamp(now)
  const way = { ...asked.way, conversationId: channelItself(asked.way) }
  records.reaches.put({ id: use.idOf(site.id), way, locale: use.locale, seenAt: at, welcomedAt: at })
  await writeAudit(records, { ...line, about: site.id, reason: null })
  return use.told.set(site.name)
}

type Forgetting = Setting & Readonly<{ sites: readonly Site[]; line: Line }>

async function forget(records: ProgrammeRecords, { sites, line, asked, use }: Forgetting): Promise<string> {
  const names: string[] = []
  for (const { id, name } of sites) {
    if (!(await isWayOf(records, asked, use.idOf(id)))) continue
    records.reaches.remove(use.idOf(id))
    await writeAudit(records, { ...line, did: use.audit.left, about: id, reason: null })
    names.push(name)
  }
  return names.length > 0 ? use.told.left(names.join(', ')) : use.told.wasNone
}

/** Whether something was said in the channel that is kept under an id. */
export async function isWayOf(
  records: Pick<ProgrammeRecords, 'reaches'>,
  { way }: Pick<Asked, 'way'>,
  id: string,
): Promise<boolean> {
  return (await records.reaches.get(id))?.way.conversationId === channelItself(way)
}

/** The site that is meant: the one named, or the only one there is. */
function siteMeant(typed: string, sites: readonly Site[]): Site | undefined {
  const [only, ...others] = sites
  if (typed === '') return others.length === 0 ? only : undefined
  return sites.find(({ name }) => name.toLowerCase() === typed)
}

/** A channel without the thread it was said in: a post there begins a thread of its own. */
function channelItself({ conversationId }: Way): string {
  return conversationId.split(';')[0] ?? conversationId
}
