import type { DateTime } from 'luxon'
import type { Rung } from './chain.ts'
import { UrgencyLevel } from './contact-words.ts'
import { askAnew, askNext, type CanHear, declinedOf, type Moved } from './escalation.ts'
import { silentAt } from './escalation-policy.ts'
import type { Notice } from './notice.ts'
import type { Refusal } from './refusal.ts'
import { momentOf, stamp } from './stamp.ts'
import {
  type FlagOutcome,
  isOpenFlag,
  noted,
  type OpenFlag,
  type RaisedFlag,
  type TakenFlag,
  type UrgentFlag,
} from './urgent-flag.ts'

/** A flag that moved, or why it may not. */
export type Answered<Flag extends UrgentFlag = UrgentFlag> =
  | (Readonly<{ accepted: true }> & Moved<Flag>)
  | Readonly<{ accepted: false; because: Refusal }>

/** From most to least urgent. */
export const levelOrder: readonly UrgencyLevel[] = UrgencyLevel.options

/** Whether help must be asked after: the first three levels stay open until somebody says how it went. */
export function asksAfterwards({ level, isDrill }: Pick<UrgentFlag, 'level' | 'isDrill'>): boolean {
  return !isDrill && levelOrder.indexOf(level ?? 'now') <= 2
}

/** "Ik neem dit op": from now on one person is expected to act, and the student sees who. `name` is theirs. */
export function takeOn(
  flag: UrgentFlag,
  by: string,
  nameOf: (id: string) => string,
  now: DateTime,
): Answered<TakenFlag> {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  if (flag.state === 'taken') return no({ reason: 'flag-taken-already', by: nameOf(flag.by) })
  const at = stamp(now)
  const { state: _state, ...rest } = flag
  const taken: TakenFlag = {
    ...rest,
    state: 'taken',
    by,
    takenAt: at,
    silentAt: silentAt(flag, now),
    wasChecked: false,
    step: { ...flag.step, dueAt: null, endsAt: null },
    followUpAt: flag.followUpAt ?? followUpOf(flag),
  }
  return yes(noted(taken, at, 'taken', by), [status(taken, at)])
}

/** "Geef door aan …": that person hears it next, whoever was to come. */
export function handOn(
  flag: UrgentFlag,
  to: Readonly<{ by: string; person: string }>,
  canHear: CanHear,
  now: DateTime,
): Answered<RaisedFlag> {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  if (flag.state === 'taken' && flag.by !== to.by) return no({ reason: 'flag-not-yours' })
  const next = comesNext(flag, { as: 'handed', people: [to.person] })
  const back = raisedAgain(noted(next, stamp(now), 'handed-on', to.by))
  return moved(askNext(back, canHear, now))
}

/** "Ik kan niet": the next person hears it at once, unless others were asked at the same time. */
export function cannot(flag: UrgentFlag, by: string, canHear: CanHear, now: DateTime): Answered<RaisedFlag> {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  if (flag.state === 'taken' && flag.by !== by) return no({ reason: 'flag-not-yours' })
  const back = raisedAgain(noted(flag, stamp(now), 'cannot', by))
  const asked = flag.chain[flag.step.rung]?.people ?? []
  const declined = declinedOf(back)
  const isLeft = (person: string) => !declined.has(person) && canHear(person)
  const othersAsked = flag.state === 'raised' && asked.some(isLeft)
  const isAsked = flag.state === 'taken' || asked.includes(by)
  if (othersAsked || !isAsked) return { accepted: true, flag: back, notices: [] }
  return moved(askNext(back, isLeft, now))
}

/**
 * "Opgelost": whether help came and whether the sign is gone. Of the first three levels both must be well before it
 * closes; otherwise it stays open and is asked again.
 */
export function resolve(
  flag: UrgentFlag,
  told: Readonly<{ by: string; outcome: FlagOutcome; helpCame: boolean; signGone: boolean }>,
  now: DateTime,
): Answered {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  const at = stamp(now)
  const isWell = told.helpCame && told.signGone
  const isSettled = isWell || told.outcome === 'family-declined' || told.outcome === 'not-needed'
  if (asksAfterwards(flag) && !isSettled) {
    const again = noted({ ...flag, followUpAt: stamp(now.plus({ days: 1 })) }, at, 'still-there', told.by)
    return yes(quietAgain(again, now), [status(again, at)])
  }
  const closed: UrgentFlag = {
    ...core(flag),
    state: 'closed',
    by: told.by,
    closedAt: at,
    outcome: told.outcome,
  }
  return yes(noted(closed, at, 'closed', told.by), [status(closed, at)])
}

/** "Ik ben ermee bezig": who took it on says so, and is asked again later. */
export function stillBusy(flag: UrgentFlag, by: string, now: DateTime): Answered<OpenFlag> {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  if (flag.state !== 'taken' || flag.by !== by) return no({ reason: 'flag-not-yours' })
  return yes(quietAgain(noted(flag, stamp(now), 'taken', by), now), [])
}

// Who says how it stands is not silent.
function quietAgain(flag: OpenFlag, now: DateTime): OpenFlag {
  if (flag.state === 'raised') return flag
  return { ...flag, wasChecked: false, silentAt: silentAt(flag, now) }
}

/** Taken on, and nothing said since: who took it on is asked; after as long again somebody else hears it. */
export function checkSilent(flag: TakenFlag, canHear: CanHear, now: DateTime): Moved<OpenFlag> {
  const at = stamp(now)
  const again = silentAt(flag, now)
  if (again === null) return { flag: { ...flag, silentAt: null }, notices: [] }
  if (!flag.wasChecked && canHear(flag.by)) {
    const checked = noted({ ...flag, wasChecked: true, silentAt: again }, at, 'checked', flag.by)
    return { flag: checked, notices: [to('urgent-check', flag.by, checked, at)] }
  }
  return handBack(flag, canHear, now)
}

/** Who took it on is silent, or is there no longer: somebody else hears it, and the student sees whom. */
export function handBack(flag: TakenFlag, canHear: CanHear, now: DateTime): Moved<OpenFlag> {
  const at = stamp(now)
  const back = raisedAgain(noted(flag, at, 'handed-back', flag.by))
  const next = askNext(back, canHear, now)
  return { flag: next.flag, notices: [...next.notices, status(next.flag, at)] }
}

/** Asks whether help came and whether the sign is still there, of who took it on and of the student; again next day. */
export function askFollowUp(flag: OpenFlag, now: DateTime): Moved<OpenFlag> {
  const at = stamp(now)
  const next = noted({ ...flag, followUpAt: stamp(now.plus({ days: 1 })) }, at, 'follow-up-asked')
  const people = [flag.student, ...(flag.state === 'taken' ? [flag.by] : [])]
  return { flag: next, notices: people.map((person) => to('urgent-follow-up', person, flag, at)) }
}

/** A second sign or the student makes it more urgent; only a human of the programme makes it less so. */
export function setLevel(
  flag: UrgentFlag,
  change: Readonly<{ level: UrgencyLevel; by: string; mayLower: boolean }>,
  canHear: CanHear,
  now: DateTime,
): Answered<OpenFlag> {
  if (!isOpenFlag(flag)) return no({ reason: 'flag-ended-already' })
  // Not yet said counts as now.
  if (change.level === (flag.level ?? 'now')) return yes({ ...flag, level: change.level }, [])
  const isHigher =
    flag.level === null ? false : levelOrder.indexOf(change.level) < levelOrder.indexOf(flag.level)
  if (flag.level !== null && !isHigher && !change.mayLower) return no({ reason: 'only-a-human-lowers' })
  const what = isHigher ? 'level-raised' : 'level-lowered'
  // What becomes one of the first three levels has to be asked after from then on.
  const followUpAt = flag.followUpAt ?? followUpOf({ ...flag, level: change.level, raisedAt: stamp(now) })
  const next = noted({ ...flag, level: change.level, followUpAt }, stamp(now), what, change.by)
  if (next.state === 'taken' && next.by === change.by) return yes(quietAgain(next, now), [])
  if (next.state === 'taken')
    return isHigher
      ? moved(askNext(askedFirst(next), canHear, now))
      : yes(quietAgain(next, now), [to('urgent-check', next.by, next, stamp(now))])
  // A faster clock starts with the person who is asked already; a slower one waits for the next.
  return isHigher ? moved(askAnew(next, canHear, now)) : yes(next, [])
}

/** Who took it on at a calmer level is asked first whether that still holds; without an answer the next one hears it. */
function askedFirst(flag: TakenFlag): RaisedFlag {
  return raisedAgain(comesNext(flag, { as: 'handed', people: [flag.by] }))
}

/** Somebody else supervises now: that person hears it at once, next to whoever was asked. */
export function supervisorChanged(
  flag: OpenFlag,
  person: string,
  canHear: CanHear,
  now: DateTime,
): Moved<OpenFlag> {
  const changed = comesNext(flag, { as: 'supervisor', people: [person] })
  const next = noted(changed, stamp(now), 'supervisor-changed', person)
  return next.state === 'raised'
    ? askNext(next, canHear, now)
    : { flag: next, notices: [to('urgent-changed', person, next, stamp(now))] }
}

function comesNext<Flag extends OpenFlag>(flag: Flag, rung: Rung): Flag {
  const at = flag.step.rung + 1
  return { ...flag, chain: [...flag.chain.slice(0, at), rung, ...flag.chain.slice(at)] }
}

/** The student takes it back. */
export function withdraw(flag: UrgentFlag, now: DateTime): Answered {
  if (!isOpenFlag(flag)) return no({ reason: 'nothing-to-withdraw' })
  const at = stamp(now)
  return yes(
    noted({ ...core(flag), state: 'withdrawn', withdrawnAt: at } as const, at, 'withdrawn', flag.student),
    [],
  )
}

/** When it is asked whether help came, at the latest; null for what needs no asking. */
export function followUpOf(
  flag: Pick<UrgentFlag, 'level' | 'isDrill' | 'raisedAt' | 'policy'>,
): string | null {
  return asksAfterwards(flag) ? stamp(momentOf(flag.raisedAt).plus({ days: flag.policy.followUpDays })) : null
}

function core(flag: OpenFlag) {
  const { id, student, family, site, level, types, sign, done, callBack, raisedAt, isDrill } = flag
  const { chain, policy, hours, closed, shown, events } = flag
  const heard = flag.heard === undefined ? {} : { heard: flag.heard }
  const told = { id, student, family, site, level, types, sign, done, raisedAt, isDrill, ...heard }
  return { ...told, callBack: callBack ?? null, chain, policy, hours, closed, shown, events }
}

function raisedAgain(flag: OpenFlag): RaisedFlag {
  return { ...core(flag), state: 'raised', step: flag.step, followUpAt: flag.followUpAt }
}

function status(flag: UrgentFlag, at: string): Notice {
  return to('urgent-status', flag.student, flag, at)
}

function to(kind: Notice['kind'], person: string, { id }: Pick<UrgentFlag, 'id'>, at: string): Notice {
  return { id: `${kind}:${id}:${at}:${person}`, kind, to: person, about: id, replaces: null, lane: 'urgent' }
}

function yes<Flag extends UrgentFlag>(flag: Flag, notices: readonly Notice[]): Answered<Flag> {
  return { accepted: true, flag, notices }
}

function moved<Flag extends UrgentFlag>(result: Moved<Flag>): Answered<Flag> {
  return { accepted: true, ...result }
}

function no(because: Refusal): Readonly<{ accepted: false; because: Refusal }> {
  return { accepted: false, because }
}
