import { z } from 'zod'
import { weekCard } from '../cards/week-card.ts'
import { dayAfter } from '../programme/stamp.ts'
import { action, below, done, type Turn } from './action.ts'
import { draftRows } from './draft-rows.ts'
import { openDrafts } from './open-drafts.ts'
import { keptContacts, type OwnFamily, ownFamilies, rhythmFor } from './own-families.ts'

/** What lies before the student: clocks, appointments of the coming seven days, drafts that wait. */
export const myWeek = action({
  asks: z.object({}),
  needs: 'see-own-families',
  audit: 'week.seen',
  run: async (_, turn) => {
    const own = await ownFamilies(turn)
    const rhythms = await Promise.all(
      own.map(async ({ family, match }) => ({ family, rhythm: await rhythmFor(turn, family, match) })),
    )
    const appointments = (await Promise.all(own.map((one) => appointmentsOf(one, turn)))).flat()
    const drafts = await draftRows(await openDrafts(turn), turn)
    const inOrder = appointments.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))
    return done(below(weekCard({ rhythms, appointments: inOrder, drafts }, turn.words)))
  },
})

async function appointmentsOf({ family }: OwnFamily, turn: Turn) {
  const until = dayAfter(turn.today, 7)
  const agreed = (await keptContacts(turn, family.id)).flatMap(({ facts }) => facts.next)
  const coming = agreed.filter(({ date }) => date >= turn.today && date <= until)
  const once = new Map(coming.map((appointment) => [`${appointment.date} ${appointment.time}`, appointment]))
  return [...once.values()].map((appointment) => ({ family, appointment }))
}

function keyOf({
  appointment,
}: Readonly<{ appointment: Readonly<{ date: string; time: string | null }> }>): string {
  return `${appointment.date} ${appointment.time ?? ''}`
}
