import { urgentFlagCard } from '../cards/flag-card.ts'
import { followUpCard } from '../cards/flag-follow-up-card.ts'
import type { Notice } from '../programme/notice.ts'
import { isOpenFlag, type UrgentFlag } from '../programme/urgent-flag.ts'
import type { Message } from './asked.ts'
import { heardAs } from './flag-copy.ts'
import { mayActOn } from './flag-of-turn.ts'
import { flagStatusFor } from './flag-status.ts'
import { flagView, saidAt } from './flag-view.ts'
import type { Rendering } from './notice-rendering.ts'

/** The message of a notice about a flag, as it stands when it is sent; null when there is nothing left to say. */
export async function flagMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { records, words, to, clock } = rendering
  const flag = await records.flags.get(notice.about)
  if (!flag) return null
  const isOwn = flag.student === to.id
  const status = async () =>
    flagStatusFor(flag, { records, words, now: clock(), token: notice.id.slice(-60) })
  switch (notice.kind) {
    case 'urgent-raised':
      return flag.state === 'raised' && mayActOn(flag, { person: to })
        ? raised(flag, notice, rendering)
        : null
    case 'urgent-check':
      return flag.state === 'taken' && flag.by === to.id
        ? { card: urgentFlagCard(await flagView(flag, rendering, { asks: 'still-busy' }), words) }
        : null
    case 'urgent-changed':
      if (isOwn && !flag.isDrill) return { card: await status() }
      return mayActOn(flag, { person: to })
        ? { card: urgentFlagCard(await flagView(flag, rendering), words) }
        : null
    case 'urgent-status':
    case 'urgent-unheard':
      return isOwn && isStill(flag, notice) ? { card: await status(), shows: `flag:${flag.id}` } : null
    case 'urgent-follow-up':
      return isOpenFlag(flag) ? followUp(flag, notice, rendering) : null
    default:
      return null
  }
}

async function raised(flag: UrgentFlag, notice: Notice, rendering: Rendering): Promise<Message | null> {
  const copy = await heardAs(notice, rendering.records)
  if (copy === null) return null
  return { card: urgentFlagCard(await flagView(flag, rendering, { copy }), rendering.words) }
}

// Who took it on is news; that nobody was reached is none any more once somebody answers.
function isStill(flag: UrgentFlag, { kind }: Notice): boolean {
  return kind !== 'urgent-unheard' || flag.state === 'raised'
}

async function followUp(flag: UrgentFlag, notice: Notice, rendering: Rendering): Promise<Message> {
  const { words, to } = rendering
  const { family } = await flagView(flag, rendering)
  const isStudent = flag.student === to.id
  const view = {
    flag: flag.id,
    family,
    raisedAt: saidAt(flag.raisedAt, words),
    isStudent,
    token: notice.id.slice(-60),
  }
  return { card: followUpCard(view, words) }
}
