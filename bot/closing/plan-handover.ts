import { OpenTimeline } from '../../cards/families-card.ts'
import { handoverFormCard, PlanHandover } from '../../cards/handover-form-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { planHandover } from '../../programme/closing/handover-rules.ts'
import type { Family } from '../../programme/family.ts'
import { runsOn } from '../../programme/match.ts'
import { holds, worksAt } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { supervisedFamily } from '../own-families.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { handoverCardOf } from './found-handover.ts'

/** Opens the form for a hand-over. */
export const handoverForm = action({
  asks: OpenTimeline,
  needs: 'see-supervised-families',
  audit: 'handover.form-opened',
  run: async ({ family: id }, turn) => {
    const family = await supervisedFamily(turn, id)
    if (!family) return refused({ reason: 'unknown-family' })
    const { buddies, students } = await whoThereIs(family, turn)
    const [only] = buddies
    const filled = {
      from: buddies.length === 1 ? (only?.id ?? null) : null,
      to: null,
      warmMoment: null,
      warmOn: null,
      until: null,
      seesOldNotes: false,
      withoutSummary: false,
    }
    const view = { token: turn.newId(), family, buddies, students, filled }
    return done(below(handoverFormCard(view, turn.words)), { about: id, family: id })
  },
})

/** Plans a hand-over: who takes over is asked, the buddy of now hears what to prepare, and nothing opens yet. */
export const planOne = action({
  asks: PlanHandover,
  needs: 'see-supervised-families',
  audit: 'handover.planned',
  run: async (sent, turn) => {
    const { token, family: id, ...filled } = sent
    const family = await supervisedFamily(turn, id)
    if (!family) return refused({ reason: 'unknown-family' })
    const handover = madeId({ verb: 'plan-handover', token }, turn)
    const to = filled.to === null ? undefined : await turn.records.people.get(filled.to)
    const isStudent = to !== undefined && holds(to, 'student') && worksAt(to, family.site)
    const decision = planHandover(
      {
        ...filled,
        to: isStudent ? filled.to : null,
        id: handover,
        road: await lastRoadOf(id, turn.records),
        matches: await turn.records.matches.find('family', id),
        by: turn.person.id,
        others: await turn.records.handovers.find('family', id),
      },
      turn.now,
    )
    if (!decision.accepted) return again(family, { sent, because: decision.because }, turn)
    const card = await handoverCardOf({ family, handover: decision.next, as: 'supervisor' }, turn)
    return done(inPlace(card), {
      changes: [{ collection: 'handovers', record: decision.next }],
      notices: decision.notices,
      about: handover,
      family: id,
    })
  },
})

type Again = Readonly<{ sent: PlanHandover; because: Refusal }>

async function again(family: Family, { sent, because }: Again, turn: Turn): Promise<Outcome> {
  const { token, family: _, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  const view = { token, family, ...(await whoThereIs(family, turn)), filled, problem }
  return refused(because, inPlace(handoverFormCard(view, turn.words)), family.id)
}

async function whoThereIs(family: Family, turn: Turn) {
  const matches = await turn.records.matches.find('family', family.id)
  const own = matches.filter((match) => runsOn(match, turn.today) && match.until === null && !match.standsIn)
  const buddies = await Promise.all(own.map(({ student }) => turn.records.people.get(student)))
  const students = (await turn.records.people.all()).filter(
    (person) =>
      holds(person, 'student') &&
      worksAt(person, family.site) &&
      !own.some(({ student }) => student === person.id),
  )
  const option = ({ id, name }: Readonly<{ id: string; name: string }>) => ({ id, label: name })
  return {
    buddies: buddies.flatMap((person) => (person ? [option(person)] : [])),
    students: students.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')).map(option),
  }
}
