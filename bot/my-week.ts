import { z } from 'zod'
import type { Card } from '../cards/card.ts'
import { answerCard } from '../cards/help-card.ts'
import { weekPage } from '../cards/pages/fill-week-page.ts'
import { type WeekView, weekCard } from '../cards/week-card.ts'
import type { Family } from '../programme/family.ts'
import { type Match, runsOn } from '../programme/match.ts'
import { may } from '../programme/permissions.ts'
import { isOpenReferral } from '../programme/referral.ts'
import { hurry } from '../programme/rhythm.ts'
import { dayAfter } from '../programme/stamp.ts'
import { action, below, done, type Turn } from './action.ts'
import { allOwnReferrals } from './directory/own-referrals.ts'
import { draftRows } from './draft-rows.ts'
import { stepsFor } from './next-steps.ts'
import { openDrafts } from './open-drafts.ts'
import { hasSupervised, keptContacts, ownFamilies, rhythmFor, supervisedFamilies } from './own-families.ts'
import { lookBackRows } from './trajectory/look-back.ts'

/** What lies before a buddy, a supervisor or both the coming seven days; what others have instead. */
export const myWeek = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'week.seen',
  run: async (_, turn) => {
    const views = [
      ...(may(turn.person, 'see-own-families') ? [await ownWeek(turn)] : []),
      ...((await hasSupervised(turn)) ? [await supervisedWeek(turn)] : []),
    ]
    if (views.length === 0) return done(below(nothingAhead(turn)))
    return done({
      messages: views.map((view) => ({ card: weekCard(view, turn.words) })),
      page: weekPage(views, turn.today, turn.words),
    })
  },
})

function nothingAhead({ person, words }: Turn): Card {
  return answerCard(words.week.notYours, stepsFor(person, 'siteFamilies', 'people', 'shared'), words)
}

async function ownWeek(turn: Turn): Promise<WeekView> {
  const own = await ownFamilies(turn)
  const drafts = await draftRows(await openDrafts(turn), turn)
  const ahead = await aheadFor(own, turn)
  const { expected, others } = await referralsAhead(turn)
  const appointments = [...ahead.appointments, ...expected].toSorted(inOrder)
  const families = own.map(({ family }) => family)
  const lookBack = await lookBackRows(families, turn.person.id, turn)
  return { ...ahead, appointments, referrals: others, lookBack, drafts, as: 'buddy' }
}

async function supervisedWeek(turn: Turn): Promise<WeekView> {
  const matched = await Promise.all(
    (await supervisedFamilies(turn)).map(async (family) =>
      (await turn.records.matches.find('family', family.id))
        .filter((match) => runsOn(match, turn.today))
        .map((match) => ({ family, match })),
    ),
  )
  return {
    ...(await aheadFor(matched.flat(), turn)),
    referrals: [],
    lookBack: [],
    drafts: [],
    as: 'supervisor',
  }
}

type Matched = Readonly<{ family: Family; match: Match }>

async function aheadFor(matched: readonly Matched[], turn: Turn) {
  const rhythms = await Promise.all(
    matched.map(async ({ family, match }) => ({ family, rhythm: await rhythmFor(turn, family, match) })),
  )
  const families = [...new Map(matched.map(({ family }) => [family.id, family])).values()]
  const appointments = (await Promise.all(families.map((family) => appointmentsOf(family, turn)))).flat()
  return {
    // Clocks that stand still are of no week.
    rhythms: rhythms
      .filter(({ rhythm }) => !rhythm.contact.rests)
      .toSorted((one, other) => hurry(one.rhythm) - hurry(other.rhythm)),
    appointments: appointments.toSorted(inOrder),
  }
}

async function appointmentsOf(family: Family, turn: Turn) {
  const until = dayAfter(turn.today, 7)
  const agreed = (await keptContacts(turn, family.id)).flatMap(({ facts }) => facts.next)
  const coming = agreed.filter(({ date }) => date >= turn.today && date <= until)
  const once = new Map(coming.map((appointment) => [`${appointment.date} ${appointment.time}`, appointment]))
  return [...once.values()].map((appointment) => ({ family, appointment }))
}

/** Where families are expected the coming seven days, and what else runs. */
async function referralsAhead(turn: Turn) {
  const until = dayAfter(turn.today, 7)
  const running = (await allOwnReferrals(turn)).filter(({ referral }) => isOpenReferral(referral))
  const expected = running.flatMap(({ referral, family, service }) => {
    const appointment = referral.state === 'appointed' ? referral.appointment : null
    const isAhead = appointment && appointment.date >= turn.today && appointment.date <= until
    return isAhead ? [{ id: referral.id, family, appointment, service }] : []
  })
  const others = running.filter(({ referral }) => !expected.some(({ id }) => id === referral.id))
  return { expected: expected.map(({ id: _, ...one }) => one), others }
}

type Dated = Readonly<{ appointment: Readonly<{ date: string; time: string | null }> }>

function inOrder(one: Dated, other: Dated): number {
  return keyOf(one).localeCompare(keyOf(other))
}

function keyOf({ appointment }: Dated): string {
  return `${appointment.date} ${appointment.time ?? ''}`
}
