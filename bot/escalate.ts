import { withSomebody } from '../programme/chain.ts'
import type { Moved } from '../programme/escalation.ts'
import { askAgain } from '../programme/escalation.ts'
import { askFollowUp, checkSilent, handBack, supervisorChanged } from '../programme/flag-answers.ts'
import { stamp } from '../programme/stamp.ts'
import { isOpenFlag, type OpenFlag } from '../programme/urgent-flag.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../storage/collections.ts'
import type { Clock } from './clock.ts'
import { type Hearing, hearingOf } from './flag-hearing.ts'
import { followedUp } from './flag-notices.ts'
import { mayActOn } from './flag-of-turn.ts'
import { owe, writeAudit } from './owe.ts'

/**
 * Takes every step of a chain that is due: a repeat, the next person, a question to who took it on, whether help
 * came. Only stored times count, so a restart loses none. Gives the ids of what is owed by it.
 */
export async function escalateDue(
  store: ProgrammeStore,
  clock: Clock,
  failed: (error: unknown) => void,
): Promise<readonly string[]> {
  const due = await store.read(async (records) => {
    const open = await records.flags.find('state', 'open')
    const now = stamp(clock())
    return open
      .filter((flag) => isOpenFlag(flag) && (isDue(flag, now) || mayHaveMoved(flag)))
      .map(({ id }) => id)
  })
  const owed: string[] = []
  for (const id of due) {
    try {
      owed.push(...(await store.transaction((records) => takeStep(id, records, clock))))
    } catch (error) {
      // One that cannot be taken holds up no other; the watch says that it is late.
      failed(error)
    }
  }
  return owed
}

// People leave and families change hands by form or by roster: no way of doing so has to think of a flag.
function mayHaveMoved(flag: OpenFlag): boolean {
  return flag.family !== null || flag.state === 'taken'
}

function isDue(flag: OpenFlag, now: string): boolean {
  const times = [flag.step.dueAt, flag.followUpAt, flag.state === 'taken' ? flag.silentAt : null]
  return times.some((time) => time !== null && time <= now)
}

/** The moment at which the first step that nobody took yet was due; null when none is late. */
export async function latestMissed(store: ProgrammeStore, clock: Clock): Promise<string | null> {
  return store.read(async (records) => {
    const now = stamp(clock())
    const open = (await records.flags.find('state', 'open')).filter(isOpenFlag)
    const times = open.flatMap((flag) => [
      flag.step.dueAt,
      flag.followUpAt,
      flag.state === 'taken' ? flag.silentAt : null,
    ])
    return times.filter((time) => time !== null && time <= now).toSorted()[0] ?? null
  })
}

// One commit per flag: what it asks next is durable before anybody hears it, and the due time moves with it.
async function takeStep(id: string, records: ProgrammeRecords, clock: Clock): Promise<readonly string[]> {
  const now = clock()
  const flag = await records.flags.get(id)
  if (!flag || !isOpenFlag(flag)) return []
  const hearing = await hearingOf(flag, records)
  const moved = await stepOf(flag, records, { hearing, now: clock })
  if (moved === null) return []
  records.flags.put(moved.flag)
  const notices = await followedUp(moved, records)
  for (const notice of notices) await owe(records, notice, now)
  await writeAudit(records, {
    at: now,
    by: 'system',
    did: 'flag.escalated',
    about: id,
    family: flag.family,
    reason: null,
  })
  return notices.map((notice) => notice.id)
}

type With = Readonly<{ hearing: Hearing; now: Clock }>

async function stepOf(
  flag: OpenFlag,
  records: ProgrammeRecords,
  { hearing: { everyone, canHear }, now }: With,
): Promise<Moved<OpenFlag> | null> {
  const moment = now()
  const at = stamp(moment)
  const supervisor = await newSupervisor(
    flag,
    records,
    everyone.map(({ id }) => id),
  )
  if (supervisor !== null) return supervisorChanged(flag, supervisor, canHear, moment)
  // Who left cannot act and cannot close it: nobody waits until that silence is noticed.
  if (
    flag.state === 'taken' &&
    !everyone.some((person) => person.id === flag.by && mayActOn(flag, { person }))
  )
    return handBack(flag, canHear, moment)
  if (flag.state === 'raised' && flag.step.dueAt !== null && flag.step.dueAt <= at)
    return askAgain(withSomebody(flag, { everyone, canHear }), canHear, moment)
  if (flag.state === 'taken' && flag.silentAt !== null && flag.silentAt <= at)
    return checkSilent(flag, canHear, moment)
  if (flag.followUpAt !== null && flag.followUpAt <= at) return askFollowUp(flag, moment)
  return null
}

// However a family came by another supervisor, by form or by roster, the flag finds that person.
async function newSupervisor(
  flag: OpenFlag,
  records: ProgrammeRecords,
  active: readonly string[],
): Promise<string | null> {
  const family = flag.family === null ? undefined : await records.families.get(flag.family)
  if (!family || !active.includes(family.supervisor)) return null
  const isKnown = flag.chain.some(
    ({ as, people }) => (as === 'supervisor' || as === 'duty') && people.includes(family.supervisor),
  )
  return isKnown || family.supervisor === flag.student ? null : family.supervisor
}
