import type { Moved } from '../programme/escalation.ts'
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
  const own = except === 'student' || isRepeat(flag) ? { ...flag, shown: null } : flag
  return [...notices, ...changesOf(own, saysSomethingNew(flag) ? sent : [])]
}

/** The change in place of the student's own card, and of the latest copies of everybody who has one. */
export function changesOf(flag: UrgentFlag, sent: readonly Sent[]): readonly Notice[] {
  const moment = String(flag.events.length)
  const own = flag.shown === null ? [] : [changed(flag, flag.student, flag.shown, moment)]
  const holders = Map.groupBy(sent, ({ notice }) => notice.to)
  const others = [...holders.values()].flatMap((cards) =>
    cards
      .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))
      .slice(0, latestCopies)
      .map(({ messageId, notice }) => changed(flag, notice.to, messageId, moment)),
  )
  return [...own, ...others]
}

// The student may be typing on that card: it is left alone while the same person is asked once more.
function isRepeat({ events }: UrgentFlag): boolean {
  const last = events.at(-1)
  return last?.what === 'asked' && (last.copy ?? 1) > 1
}

// A repeat or the next person changes nothing on the cards of those who were asked before.
function saysSomethingNew({ events }: UrgentFlag): boolean {
  const last = events.at(-1)?.what
  return last !== 'asked' && last !== 'delivered' && last !== 'not-delivered'
}

type Sent = Extract<OwedNotice, { state: 'sent' }>

function isShown(owed: OwedNotice): owed is Sent {
  return owed.state === 'sent' && owed.messageId !== '' && owed.notice.kind === 'urgent-raised'
}

function changed({ id }: UrgentFlag, to: string, messageId: string, moment: string): Notice {
  return {
    id: `urgent-changed:${id}:${moment}:${messageId}:${to}`,
    kind: 'urgent-changed',
    to,
    about: id,
    replaces: messageId,
    lane: 'urgent',
  }
}
