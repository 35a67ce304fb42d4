import type { Card } from '../../cards/card.ts'
import { referralDigestCard } from '../../cards/referral-digest-card.ts'
import type { ShownReferral } from '../../cards/referral-lines.ts'
import { trajectoryLookBackCard } from '../../cards/trajectory-look-back-card.ts'
import type { Family } from '../../programme/family.ts'
import type { Notice } from '../../programme/notice.ts'
import { runningMatches } from '../../programme/permissions.ts'
import { worksAt } from '../../programme/person.ts'
import type { Referral } from '../../programme/referral.ts'
import { answerTo } from '../../programme/referral-asking.ts'
import { type Day, dayOf } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { ownFamilies } from '../own-families.ts'
import { remindedRows } from '../trajectory/look-back.ts'
import { shown } from './own-referrals.ts'

type Asked = Readonly<{ day: Day; changed: Referral; problem?: string }>

/** The card of a digest as it stands with what this turn changed; null when it asks after nothing of this buddy. */
export async function digestCard({ day, changed, ...problem }: Asked, turn: Turn): Promise<Card | null> {
  const families = (await ownFamilies(turn)).map(({ family }) => family)
  const rows = (await rowsOf(day, families, turn.records)).map((row) =>
    row.referral.id === changed.id ? { ...row, referral: changed } : row,
  )
  if (rows.length === 0) return null
  const lookBack = await remindedRows(day, families, { student: turn.person.id, records: turn.records })
  return referralDigestCard({ day, rows, lookBack, ...problem }, turn.words)
}

/** What a buddy is asked this week, as it stands when it is sent; null when nothing is left to ask. */
export async function digestMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { records, words, to } = rendering
  const day = notice.about
  const families = await familiesNow(rendering)
  const rows = await rowsOf(day, families, records)
  const lookBack = await remindedRows(day, families, { student: to.id, records })
  if (rows.some(({ referral }) => answerTo(referral) === 'none'))
    return { card: referralDigestCard({ day, rows, lookBack }, words) }
  return lookBack.length === 0 ? null : { card: trajectoryLookBackCard(lookBack, words) }
}

/** Those of the families that the digest of that day asked after, in the order it did. */
async function rowsOf(
  day: Day,
  families: readonly Family[],
  records: Turn['records'],
): Promise<readonly ShownReferral[]> {
  const found = await Promise.all(
    families.map(async (family) =>
      (await records.referrals.find('family', family.id))
        .filter(({ question }) => question?.on === day)
        .map((referral) => ({ referral, family })),
    ),
  )
  const inOrder = found
    .flat()
    .toSorted(({ referral: one }, { referral: other }) => one.createdAt.localeCompare(other.createdAt))
  return Promise.all(inOrder.map(({ referral, family }) => shown(referral, family, records)))
}

async function familiesNow({ records, to, clock }: Rendering): Promise<readonly Family[]> {
  const matches = await records.matches.find('student', to.id)
  const running = runningMatches(matches, to.id, dayOf(clock()))
  const families = await Promise.all(running.map(({ family }) => records.families.get(family)))
  return families.filter((family) => family !== undefined).filter(({ site }) => worksAt(to, site))
}
