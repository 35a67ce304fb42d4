import type { BoardFlagView } from '../cards/pages/fill-board-page.ts'
import { nextToHear } from '../programme/escalation.ts'
import { type NextOfFlag, nextOfFlag } from '../programme/flag-next.ts'
import type { OpenFlag } from '../programme/urgent-flag.ts'
import type { Turn } from './action.ts'
import { hearingOf } from './flag-hearing.ts'
import { flagView } from './flag-view.ts'
import { ownOpenFlags } from './open-flags.ts'

/** The open flags of the board, in the order of the chat's list. */
export async function boardFlags(turn: Turn): Promise<readonly BoardFlagView[]> {
  return Promise.all((await ownOpenFlags(turn)).map((flag) => viewOf(flag, turn)))
}

async function viewOf(flag: OpenFlag, { records, words, person }: Turn): Promise<BoardFlagView> {
  const { student, family, taken } = await flagView(flag, { records, words, to: person })
  const nameAll = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await records.people.get(id))?.name ?? ''))
  const next = await nextOf(flag, records)
  return {
    flag: flag.id,
    student,
    family,
    level: flag.level,
    isDrill: flag.isDrill,
    raisedAt: flag.raisedAt,
    takenBy: taken && { name: taken.by, isMe: taken.isMine },
    asked: await nameAll(askedNow(flag)),
    next: next && { does: next.does, names: await nameAll('people' in next ? next.people : []), at: next.at },
  }
}

/** Whoever waits wants to know when another person hears it, not when the same one is reminded. */
async function nextOf(flag: OpenFlag, records: Turn['records']): Promise<NextOfFlag | null> {
  if (flag.state === 'taken') return nextOfFlag(flag)
  const { canHear } = await hearingOf(flag, records)
  const next = nextToHear(flag, canHear)
  return next === null ? nextOfFlag(flag) : { does: 'ask', ...next }
}

/** Who was asked in the step it is in. */
function askedNow({ state, step, chain }: OpenFlag): readonly string[] {
  return state === 'raised' ? (chain[step.rung]?.people ?? []) : []
}
