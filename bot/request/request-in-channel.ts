import type { DateTime } from 'luxon'
import { identifyingSaid } from '../../cards/identifying-words.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { routine } from '../../programme/notice.ts'
import { may } from '../../programme/permissions.ts'
import type { ActivePerson } from '../../programme/person.ts'
import { identifyingIn } from '../../programme/request/identifying.ts'
import { dayOf, stamp } from '../../programme/stamp.ts'
import type { ProgrammeRecords } from '../../storage/collections.ts'
import { read } from '../../understanding/read.ts'
import { asksForBuddy } from '../../understanding/request-told.ts'
import type { Asked } from '../asked.ts'
import type { DirectoryLookup } from '../directory/shared-directory.ts'
import { findAsker } from '../known-person.ts'
import { owe, writeAudit } from '../owe.ts'
import { around } from './around.ts'
import { draftIdOf } from './draft-id.ts'
import { readRequest } from './read-request.ts'
import { isRequestChannel, saidOfRequests } from './request-channel.ts'
import { isRequested, sinceDay } from './staff-requests.ts'

type Heard = Readonly<{
  asked: Asked
  text: string
  directory: DirectoryLookup
  words: Wording
  now: DateTime
}>

/**
 * What is said to a mention in a channel that asks for a buddy, or that says who a family is; null for anything else. A
 * text that says who somebody is leaves nothing behind: no word of it, no draft, and an audit line of its own kind only.
 */
export async function requestInChannel(records: ProgrammeRecords, heard: Heard): Promise<string | null> {
  const { asked, text, directory, words, now } = heard
  // Who may not say which channel this is hears what anybody hears in one.
  if (saidOfRequests(text) !== null) return null
  const person = await findAsker(records, asked)
  const active = person?.state === 'active' ? person : null
  const isRequest = isAboutBuddy(text, now)
  const today = dayOf(now)
  const kinds = identifyingIn(text, around({ person: active, directory, today }))
  // A name alone may be a colleague's; in a request it is not.
  if (kinds.some((kind) => isRequest || kind !== 'name')) {
    await audited(records, heard, { by: person?.id, reason: 'request-names-family' })
    return words.request.inChannel.remove(identifyingSaid(kinds, words))
  }
  const standing = await standingOf(records, heard)
  if (standing !== null && !isRequest) return standing
  if (!isRequest) return null
  if (active === null || !may(active, 'ask-for-buddy')) {
    await audited(records, heard, { by: person?.id, reason: active ? 'not-allowed' : 'not-known' })
    return words.request.inChannel.notPartner
  }
  const site = await siteHere(records, asked, active)
  if (site === null) {
    await audited(records, heard, { by: active.id, reason: 'other-channel' })
    return words.request.inChannel.otherChannel
  }
  return begin(records, heard, { person: active, site })
}

async function begin(
  records: ProgrammeRecords,
  { asked, text, directory, words, now }: Heard,
  { person, site }: Readonly<{ person: ActivePerson; site: string }>,
): Promise<string> {
  // The same mention delivered again begins no second request.
  const id = draftIdOf(asked)
  const filled = readRequest(text, directory, dayOf(now))
  records.requestDrafts.put({ id, person: person.id, site, filled, at: stamp(now) })
  await owe(records, routine('request-form', person.id, id), now)
  await writeAudit(records, {
    at: now,
    by: person.id,
    did: 'request.begun',
    about: id,
    family: null,
    reason: null,
  })
  const hasChat = (await records.reaches.get(person.id)) !== undefined
  return hasChat ? words.request.inChannel.begun : words.request.inChannel.writeFirst
}

function isAboutBuddy(text: string, now: DateTime): boolean {
  if (asksForBuddy(text)) return true
  const { intent, confidence } = read(text, { now, role: 'partner', site: '', families: [] })
  return intent === 'new_buddy_request' && confidence >= sureEnough
}

const sureEnough = 0.6

/** The site of somebody whose channel for requests this is. */
async function siteHere(
  records: ProgrammeRecords,
  asked: Asked,
  { sites }: ActivePerson,
): Promise<string | null> {
  if (asked.way.conversationType !== 'channel') return null
  for (const site of sites) if (await isRequestChannel(records, asked, site)) return site
  return null
}

const threadMark = ';messageid='

/** In the thread of a post its request is spoken of: where it stands, which the post shows to everybody there. */
async function standingOf(records: ProgrammeRecords, { asked, words }: Heard): Promise<string | null> {
  const [, post] = asked.way.conversationId.split(threadMark)
  if (post === undefined) return null
  for (const { id } of await records.sites.all()) {
    if (!(await isRequestChannel(records, asked, id))) continue
    for (const road of (await records.roads.find('site', id)).filter(isRequested)) {
      const posts = await records.notices.find('flag', road.id)
      const isHere = posts.some(
        (one) => one.notice.kind === 'request-post' && one.state === 'sent' && one.messageId === post,
      )
      if (isHere)
        return words.request.post.thereNow(
          road.number,
          words.road.states[road.state],
          words.day(sinceDay(road)),
        )
    }
  }
  return null
}

function audited(
  records: ProgrammeRecords,
  { now }: Heard,
  { by = 'stranger', reason }: Readonly<{ by: string | undefined; reason: string }>,
): Promise<void> {
  return writeAudit(records, { at: now, by, did: 'request.begun', about: null, family: null, reason })
}
