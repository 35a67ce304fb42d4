import type { StoryItem } from '../../cards/pages/fill-family-story.ts'
import type { Looker } from '../../programme/contact-sight.ts'
import { isOpenReferral, type Referral, standingSteps } from '../../programme/referral.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'
import { shown } from '../directory/own-referrals.ts'
import { isOver, type SeenFamily } from './seen-family.ts'
import { whenOf } from './when-it-was.ts'

/** The referrals of a family with their steps, and why each was taken where that is this person's to read. */
export async function referralsSeen(seen: SeenFamily, turn: Turn): Promise<readonly StoryItem[]> {
  const { family, looker } = seen
  if (looker === null) return []
  const all = await turn.records.referrals.find('family', family.id)
  const listed = all.filter((one) => one.state !== 'withdrawn' && sees(one, looker))
  return Promise.all(
    listed.map(async (referral) => ({
      on: whenOf(standingSteps(referral).at(-1)?.at ?? referral.createdAt),
      kind: 'referral' as const,
      domains: [],
      of: 'referral' as const,
      shown: await shown(referral, family, turn.records),
      whys: (referral.whys ?? []).filter(({ step }) => readsWhy(referral.steps[step], looker)),
      mayOpen: seen.as === 'buddy' && !isOver(seen),
    })),
  )
}

/** Those that run go along to the next buddy; those of before only where the hand-over chose so. */
function sees(referral: Referral, looker: Looker): boolean {
  if (looker.as === 'supervisor') return true
  const isOwn = referral.steps.some(({ by }) => by === looker.student)
  if (looker.as === 'stand-in' || isOwn) return isOwn
  return (
    isOpenReferral(referral) || looker.seesOldNotes || dayOf(momentOf(referral.createdAt)) >= looker.since
  )
}

/** Why is a note like any other: of whom wrote it, of the supervisor, and of before for the next buddy where that was chosen. */
function readsWhy(step: Referral['steps'][number] | undefined, looker: Looker): boolean {
  if (looker.as === 'supervisor') return true
  if (step === undefined) return false
  if (step.by === looker.student) return true
  return looker.as === 'buddy' && looker.seesOldNotes && dayOf(momentOf(step.at)) < looker.since
}
