import { DateTime } from 'luxon'
import type { Rung } from './chain.ts'
import { clockOf, partOf, stepTimes } from './escalation-policy.ts'
import { channelPost, isChannelTurn } from './lecturers-channel.ts'
import type { Notice } from './notice.ts'
import { momentOf, type Stamp, stamp } from './stamp.ts'
import { type FlagStep, noted, type RaisedFlag, type UrgentFlag } from './urgent-flag.ts'

/** A flag that moved, and what is owed by it in the same commit. */
export type Moved<Flag extends UrgentFlag = RaisedFlag> = Readonly<{ flag: Flag; notices: readonly Notice[] }>

/** Whether somebody can hear it now: still there, still allowed, with a way into their chat that was not refused. */
export type CanHear = (person: string) => boolean

/** The place before the first person of a chain. */
export const beforeChain: FlagStep = { round: 0, rung: -1, copy: 0, dueAt: null, endsAt: null }

/**
 * Asks the next person of the chain who can hear it, after the last the first again, without end. When nobody at all
 * can, the student is told once a round and it is tried again after the same time. Of a round that ended without an
 * answer the lecturers' channel hears too.
 */
export function askNext(flag: RaisedFlag, canHear: CanHear, now: DateTime): Moved {
  const clock = clockOf(flag.policy, flag.level)
  if (clock === null)
    return { flag: { ...flag, step: { ...flag.step, dueAt: null, endsAt: null } }, notices: [] }
  const { copies, endsAt } = stepTimes(clock, now, flag)
  const second = copies[1] ?? endsAt
  const next = nextRung(flag, canHear)
  const round = next === null ? flag.step.round + 1 : next.round
  const rung = next?.rung ?? -1
  const step: FlagStep = { ...flag.step, round, rung, copy: 1, dueAt: stamp(second), endsAt: stamp(endsAt) }
  const begun = { ...flag, step }
  const posts = round > flag.step.round && isChannelTurn(round) ? [channelPost(flag, round)] : []
  if (next === null) {
    const lone = noted(
      { ...begun, step: { ...step, copy: 0, dueAt: step.endsAt } },
      stamp(now),
      'nobody-reached',
    )
    return { flag: lone, notices: [unheard(lone), ...posts] }
  }
  // The first word goes at once, at night too: a card waits, a person may not. Repeats keep the hours of the level.
  const asked = asking(begun, canHear, now)
  return { ...asked, notices: [...asked.notices, ...posts] }
}

/**
 * What became more urgent begins anew with who is asked already: a step of its own, because whoever read that it could
 * wait has to hear that it cannot.
 */
export function askAnew(flag: RaisedFlag, canHear: CanHear, now: DateTime): Moved {
  const { step } = flag
  const before = { ...step, rung: Math.max(step.rung - 1, beforeChain.rung), anew: (step.anew ?? 0) + 1 }
  return askNext({ ...flag, step: before }, canHear, now)
}

/** Asks the same person again, marked as a repeat, or the next one when there were copies enough. */
export function askAgain(flag: RaisedFlag, canHear: CanHear, now: DateTime): Moved {
  const { step } = flag
  const clock = clockOf(flag.policy, flag.level)
  const rung = flag.chain[step.rung]
  const isOver = step.endsAt === null || now >= momentOf(step.endsAt)
  const declined = declinedOf(flag)
  const isAsked = (person: string) => !declined.has(person) && canHear(person)
  if (clock === null || isOver || step.copy >= clock.copies || !rung?.people.some(isAsked))
    return askNext(flag, canHear, now)
  const copy = step.copy + 1
  // The rest of the step is shared by the copies that are left, so that a repeat sent early brings no other early.
  const end = momentOf(step.endsAt ?? stamp(now))
  const part = 1 / (clock.copies - copy + 1)
  const due = copy >= clock.copies ? end : partOf(clock, { from: now, until: end, calendar: flag }, part)
  const dueAt = stamp(DateTime.max(due, now.plus({ seconds: 1 })))
  return asking({ ...flag, step: { ...step, copy, dueAt } }, isAsked, now)
}

/** Who said "ik kan niet" since this step began: its repeats are for the others. */
export function declinedOf({ chain, step, events }: RaisedFlag): ReadonlySet<string> {
  const people = chain[step.rung]?.people ?? []
  const began = events.findLastIndex(
    ({ what, who, copy }) => what === 'asked' && copy === 1 && who !== null && people.includes(who),
  )
  const since = events.slice(began + 1)
  return new Set(since.flatMap(({ what, who }) => (what === 'cannot' && who !== null ? [who] : [])))
}

function asking(flag: RaisedFlag, canHear: CanHear, now: DateTime): Moved {
  const rung = flag.chain[flag.step.rung]
  const people = (rung?.people ?? []).filter(canHear)
  const told = people.reduce((one, person) => noted(one, stamp(now), 'asked', person, flag.step.copy), flag)
  return { flag: told, notices: people.map((person) => raisedNotice(flag, person)) }
}

/** Who hears it when nobody answers until this step ends, and when; null when nobody can, or it waits for nobody. */
export function nextToHear(
  flag: RaisedFlag,
  canHear: CanHear,
): Readonly<{ people: readonly string[]; at: Stamp }> | null {
  const next = nextRung(flag, canHear)
  const { endsAt } = flag.step
  if (next === null || endsAt === null) return null
  return { people: (flag.chain[next.rung]?.people ?? []).filter(canHear), at: endsAt }
}

// People who left or are blocked are passed over; a step of several needs one who can hear it.
function nextRung({ chain, step }: RaisedFlag, canHear: CanHear): { round: number; rung: number } | null {
  for (let ahead = 1; ahead <= chain.length; ahead += 1) {
    const place = step.rung + ahead
    const rung: Rung | undefined = chain[place % chain.length]
    if (rung?.people.some(canHear))
      return { round: step.round + Math.floor(place / chain.length), rung: place % chain.length }
  }
  return null
}

/** Which copy of its step a notice of a flag is, to a person or in the channel; null for any other notice. */
export function copyOf({ kind, id }: Pick<Notice, 'kind' | 'id'>): FlagStep['copy'] | null {
  const step = kind === 'urgent-raised' || kind === 'urgent-in-channel' ? id.split(':')[2] : undefined
  const copy = Number(step?.split('.')[2])
  return Number.isInteger(copy) && copy > 0 ? copy : null
}

/** What one person hears of one copy of one step. Owing it twice is harmless. */
export function raisedNotice({ id, step }: RaisedFlag, to: string): Notice {
  const rung = step.anew === undefined ? `${step.rung}` : `${step.rung}+${step.anew}`
  const cause = `${step.round}.${rung}.${step.copy}`
  return {
    id: `urgent-raised:${id}:${cause}:${to}`,
    kind: 'urgent-raised',
    to,
    about: id,
    replaces: null,
    lane: 'urgent',
  }
}

function unheard({ id, student, step }: RaisedFlag): Notice {
  return {
    id: `urgent-unheard:${id}:${step.round}:${student}`,
    kind: 'urgent-unheard',
    to: student,
    about: id,
    replaces: null,
    lane: 'urgent',
  }
}
