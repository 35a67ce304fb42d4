import { languageFor, wordsOf } from '../cards/wording/words.ts'
import { siteOfChannel } from '../programme/lecturers-channel.ts'
import type { Notice } from '../programme/notice.ts'
import { siteOfRequestChannel } from '../programme/request/request-channel.ts'
import type { ProgrammeStore, ReadableProgramme } from '../storage/collections.ts'
import { channelMessage } from './channel-post.ts'
import type { Clock } from './clock.ts'
import type { Outgoing } from './messenger.ts'
import { noticeMessage } from './notice-message.ts'
import { requestPostMessage } from './request/request-notices.ts'

/** A notice ready to go, or why it does not go: no way to its person, or nothing left to say. */
export type Prepared =
  | Readonly<{ state: 'ready'; outgoing: Outgoing }>
  | Readonly<{ state: 'unreachable' | 'moot' }>

/** Finds the recipient and the words at the moment of sending: people leave, families change hands, drafts end. */
export function prepareNotice(store: ProgrammeStore, notice: Notice, clock: Clock): Promise<Prepared> {
  return store.read(async (records) => {
    if (isChannel(notice)) return prepareForChannel(notice, records)
    const to = await records.people.get(notice.to)
    const reach = await records.reaches.get(notice.to)
    if (to?.state !== 'active') return { state: 'unreachable' }
    if (!reach) return { state: 'unreachable' }
    const words = wordsOf(languageFor(to.language, reach.locale))
    const message = await noticeMessage(notice, { records, to, words, clock })
    if (!message) return { state: 'moot' }
    return ready(notice, { way: reach.way, message })
  })
}

function isChannel({ to }: Notice): boolean {
  return siteOfChannel(to) !== null || siteOfRequestChannel(to) !== null
}

/** A site that has no such channel owes it nothing; one that refused before is tried all the same, at no cost. */
async function prepareForChannel(notice: Notice, records: ReadableProgramme): Promise<Prepared> {
  const reach = await records.reaches.get(notice.to)
  const say = notice.kind === 'request-post' ? requestPostMessage : channelMessage
  const message = reach && (await say(notice, records, wordsOf(languageFor(null, reach.locale))))
  if (!message) return { state: 'moot' }
  return ready(notice, { way: reach.way, message })
}

function ready({ replaces }: Notice, outgoing: Outgoing): Prepared {
  return { state: 'ready', outgoing: replaces === null ? outgoing : { ...outgoing, replaces } }
}
