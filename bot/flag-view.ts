import type { FlagView } from '../cards/flag-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { supervises } from '../programme/permissions.ts'
import type { ActivePerson } from '../programme/person.ts'
import { dayOf, momentOf, type Stamp } from '../programme/stamp.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import { labelOf, signs } from '../understanding/signs/signs.ts'

type Reading = Readonly<{ records: ReadableProgramme; words: Wording; to: ActivePerson }>

/** Types for which the checklist on secrecy is shown to who decides (facts 4). */
const secret = new Set(['violence'])

/**
 * A flag as this person may see it: code and bird of the family for who supervises it or took it on, never a name and
 * never a story. `copy` is which copy of a step it is shown as.
 */
export async function flagView(
  flag: UrgentFlag,
  { records, words, to }: Reading,
  more: Readonly<{ copy?: number; asks?: FlagView['asks'] }> = {},
): Promise<FlagView> {
  const student = await records.people.get(flag.student)
  const family = flag.family === null ? undefined : await records.families.get(flag.family)
  const sign = signs.find(({ id }) => id === flag.sign)
  const isSupervisor = family !== undefined && supervises(to, family)
  const isMine = flag.state === 'taken' && flag.by === to.id
  const sees = family !== undefined && (isSupervisor || isMine)
  return {
    flag: flag.id,
    state: flag.state,
    student: student?.name ?? '',
    family: sees ? words.family(family.code, family.pseudonym) : null,
    level: flag.level,
    sign: sign ? labelOf(sign, words.language) : null,
    done: flag.done,
    callBack: flag.callBack ?? null,
    raisedAt: saidAt(flag.raisedAt, words),
    copy: more.copy ?? 1,
    taken: await takenOf(flag, { records, words, to }),
    ended: await endedOf(flag, { records, words, to }),
    isDrill: flag.isDrill,
    standsIn: family !== undefined && !isSupervisor,
    needsSecrecyCheck: flag.types.some((type) => secret.has(type)),
    asks: more.asks ?? 'nothing',
  }
}

/** "do 26/11 22u05", as a moment is said on cards. */
export function saidAt(moment: Stamp, words: Wording): string {
  const here = momentOf(moment)
  return `${words.day(dayOf(here))} ${words.clock(here.toFormat('HH:mm'))}`
}

async function takenOf(flag: UrgentFlag, { records, words, to }: Reading): Promise<FlagView['taken']> {
  if (flag.state !== 'taken') return null
  const by = (await records.people.get(flag.by))?.name ?? ''
  return { by, at: saidAt(flag.takenAt, words), isMine: flag.by === to.id }
}

async function endedOf(flag: UrgentFlag, { records, words }: Reading): Promise<FlagView['ended']> {
  if (flag.state === 'withdrawn') return { by: null, at: saidAt(flag.withdrawnAt, words), outcome: null }
  if (flag.state !== 'closed') return null
  const by = (await records.people.get(flag.by))?.name ?? null
  return { by, at: saidAt(flag.closedAt, words), outcome: flag.outcome }
}
