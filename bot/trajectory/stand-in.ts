import { answerCard } from '../../cards/help-card.ts'
import type { Option } from '../../cards/option.ts'
import { PickPause, SaveStandIn, trajectoryStandInFormCard } from '../../cards/trajectory-pause-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { runsOn } from '../../programme/match.ts'
import { routine } from '../../programme/notice.ts'
import { holds, worksAt } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { dayAfter } from '../../programme/stamp.ts'
import { pausesAhead, standInMatch, withStandIn } from '../../programme/trajectory/pauses.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { supervisedFamily } from '../own-families.ts'
import { noFamily, trajectoryOf } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'
import { shownPauses } from './open-trajectory.ts'
import { pausesCard, standInEnded, withdrawn } from './pauses.ts'

/** Opens the form for a stand-in: students of the same site, those with the fewest families first. */
export const standInForm = action({
  asks: PickPause,
  needs: 'see-supervised-families',
  audit: 'stand-in.form-opened',
  run: async (sent, turn) => {
    const found = await steered(sent.family, turn)
    if (!found) return noFamily({ reason: 'unknown-family' }, sent.family)
    const filled = { student: null, seesOldNotes: false }
    const card = await formCard(found, { token: turn.newId(), pause: sent.pause ?? '', filled }, turn)
    if (card === null) return noPause(found, turn)
    return done(below(card), { family: found.family.id })
  },
})

/**
 * A student stands in: the family opens on the days of the pause and closes by itself. Both hear it; whoever was to
 * stand in before is thanked.
 */
export const saveStandIn = action({
  asks: SaveStandIn,
  needs: 'see-supervised-families',
  audit: 'stand-in.chosen',
  run: async (sent, turn) => {
    const found = await steered(sent.family, turn)
    if (!found) return noFamily({ reason: 'unknown-family' }, sent.family)
    const pause = pausesAhead(found.trajectory, turn.today).find(({ id }) => id === sent.pause)
    if (!pause) return noPause(found, turn)
    const because = await cannot(sent.student, found, turn)
    if (because !== null || sent.student === null)
      return again(found, because ?? { reason: 'stand-in-missing' }, { sent, turn })
    const before = pause.standIn ? await turn.records.matches.get(pause.standIn.match) : undefined
    const buddy = (await turn.records.matches.find('family', found.family.id)).find(
      (match) => match.student === pause.student && !match.standsIn,
    )
    const id = madeId({ verb: 'save-stand-in', token: `${sent.token}:${sent.student}` }, turn)
    const from = pause.from < turn.today ? turn.today : pause.from
    const match = standInMatch(
      found.family.id,
      { ...pause, from },
      {
        id,
        student: sent.student,
        seesOldNotes: sent.seesOldNotes,
        policyVersion: buddy?.policyVersion ?? 1,
      },
    )
    const next = withStandIn(found.trajectory, pause.id, { match: id, student: sent.student })
    const isOther = before !== undefined && before.id !== id
    const card = await pausesCard({ ...found, trajectory: next, as: 'supervisor', match: null }, turn)
    return keptTrajectory(next, inPlace(card), {
      changes: [{ collection: 'matches', record: match }, ...(isOther ? [withdrawn(before, turn)] : [])],
      notices: [
        routine('stand-in-starts', sent.student, id),
        routine('stand-in-found', pause.student, id),
        ...(isOther ? [standInEnded(before, found.family.id)] : []),
      ],
    })
  },
})

async function steered(id: string, turn: Turn): Promise<Whole | undefined> {
  const family = await supervisedFamily(turn, id)
  return family && { family, trajectory: await trajectoryOf(family, turn.records) }
}

async function noPause({ family }: Whole, turn: Turn): Promise<Outcome> {
  const because: Refusal = { reason: 'pause-over' }
  const card = answerCard(sayRefusal(turn.words, because), ['supervised', 'help'], turn.words)
  return refused(because, inPlace(card), family.id)
}

/** Why somebody cannot stand in: no student of this site, or the family's buddy already. */
async function cannot(student: string | null, { family }: Whole, turn: Turn): Promise<Refusal | null> {
  const person = student === null ? undefined : await turn.records.people.get(student)
  if (!person || !holds(person, 'student') || !worksAt(person, family.site))
    return { reason: 'stand-in-missing' }
  const matches = await turn.records.matches.find('family', family.id)
  const isBuddy = matches.some(
    (match) => match.student === student && !match.standsIn && runsOn(match, turn.today),
  )
  return isBuddy ? { reason: 'stand-in-is-buddy' } : null
}

type Filling = Readonly<{
  token: string
  pause: string
  filled: Pick<SaveStandIn, 'student' | 'seesOldNotes'>
  problem?: string
}>

async function formCard({ family, trajectory }: Whole, { pause: id, ...filling }: Filling, turn: Turn) {
  const pause = (await shownPauses(trajectory, turn.records, turn.today)).find((one) => one.pause.id === id)
  if (!pause) return null
  const students = await studentOptions(family.site, { except: pause.pause.student, turn })
  return trajectoryStandInFormCard({ ...filling, family, pause, students }, turn.words)
}

type Asking = Readonly<{ except: string; turn: Turn }>

async function studentOptions(site: string, { except, turn }: Asking): Promise<readonly Option[]> {
  const students = (await turn.records.people.all()).filter(
    (person) => holds(person, 'student') && worksAt(person, site) && person.id !== except,
  )
  const counted = await Promise.all(
    students.map(async ({ id, name }) => {
      const matches = await turn.records.matches.find('student', id)
      const load = matches.filter(
        (match) => runsOn(match, turn.today) || match.from > dayAfter(turn.today, 0),
      ).length
      return { id, name, load }
    }),
  )
  const said = turn.words.trajectory.pauses
  return counted
    .toSorted((one, other) => one.load - other.load || one.name.localeCompare(other.name, 'nl'))
    .map(({ id, name, load }) => ({ id, label: `${name} (${load === 0 ? said.free : said.busy(load)})` }))
}

type Sent = Readonly<{ sent: SaveStandIn; turn: Turn }>

async function again(found: Whole, because: Refusal, { sent, turn }: Sent): Promise<Outcome> {
  const { token, pause, student, seesOldNotes } = sent
  const problem = sayRefusal(turn.words, because)
  const card = await formCard(found, { token, pause, filled: { student, seesOldNotes }, problem }, turn)
  return card === null ? noPause(found, turn) : refused(because, inPlace(card), found.family.id)
}
