import type { Moved } from '../programme/escalation.ts'
import { siteOfChannel } from '../programme/lecturers-channel.ts'
import type { Notice, OwedNotice } from '../programme/notice.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import type { ReadableProgramme } from '../storage/collections.ts'

/** Copies of one person whose cards are changed in place; older ones of the same person say the same. */
const latestCopies = 4

/**
 * What a flag that moved owes: its own notices, and a change in place for every card of it that somebody has, the
 * student's own included. A new copy needs no change: it tells how things stand.
 */
export async function followedUp(
  { flag, notices }: Moved<UrgentFlag>,
  records: ReadableProgramme,
  { except }: Readonly<{ except?: 'student' }> = {},
): Promise<readonly Notice[]> {
  const sent = (await records.notices.find('flag', flag.id)).filter(isShown)
  const isOfStudent = ({ notice }: Sent) => notice.to === flag.student
  const isLeftAlone = except === 'student' || isRepeat(flag)
  const changing = [
    ...(isLeftAlone ? [] : newest(sent.filter(isOfStudent), 1)),
    ...(saysSomethingNew(flag) ? sent.filter((one) => !isOfStudent(one)) : []),
  ]
  const own = isLeftAlone || flag.shown === null ? [] : [flag.shown]
  return [...notices, ...changesOf(flag, { own, sent: changing })]
}

function newest(cards: readonly Sent[], most: number): readonly Sent[] {
  return cards.toSorted((one, other) => other.sentAt.localeCompare(one.sentAt)).slice(0, most)
}

/** The change in place of the card a student has of their own flag. */
export function ownCardChanged(flag: UrgentFlag, messageId: string): Notice {
  return changed(flag, flag.student, messageId, String(flag.events.length))
}

/** The change in place of the student's own card, and of the latest copies of everybody who has one. */
function changesOf(
  flag: UrgentFlag,
  { own, sent }: Readonly<{ own: readonly string[]; sent: readonly Sent[] }>,
): readonly Notice[] {
  const moment = String(flag.events.length)
  const holders = Map.groupBy(sent, ({ notice }) => notice.to)
  const others = [...holders.values()].flatMap((cards) =>
    newest(cards, latestCopies).map(({ messageId, notice }) => changed(flag, notice.to, messageId, moment)),
  )
  return [...own.map((messageId) => ownCardChanged(flag, messageId)), ...others]
}

// The student may be typing on that card: it is left alone while the same person is asked once more.
function isRepeat({ events }: UrgentFlag): boolean {
  const last = events.at(-1)
  return last?.what === 'asked' && (last.copy ?? 1) > 1
}

const unsaid: ReadonlySet<string> = new Set([
  'asked',
  'delivered',
  'not-delivered',
  'nobody-reached',
  'channel-told',
  'channel-not-told',
])

// A repeat or the next person changes nothing on the cards of those who were asked before; what brought it on may.
function saysSomethingNew({ events }: UrgentFlag): boolean {
  const last = events.at(-1)?.at
  return events.some(({ at, what }) => at === last && !unsaid.has(what))
}

type Sent = Extract<OwedNotice, { state: 'sent' }>

function isShown(owed: OwedNotice): owed is Sent {
  return owed.state === 'sent' && owed.messageId !== ''
}

function changed({ id }: UrgentFlag, to: string, messageId: string, moment: string): Notice {
  const kind = siteOfChannel(to) === null ? 'urgent-changed' : 'urgent-in-channel'
  return {
    id: `${kind}:${id}:${moment}:${messageId}:${to}`,
    kind,
    to,
    about: id,
    replaces: messageId,
    lane: 'urgent',
  }
}
