import { AbsenceForm, absenceFormCard, SaveAbsence } from '../cards/absence-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { canBeOnDuty } from '../programme/duty.ts'
import { addAbsence } from '../programme/duty-changes.ts'
import { holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Site } from '../programme/site.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { keptRota } from './duty-rota.ts'
import { dutyPeople, dutySite, mayNoteAbsenceOf, optionsOf, otherSite } from './duty-site.ts'
import { lineSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'
import { madeId } from './made-once.ts'

/** Opens the form for an absence, of today: who is ill says so in the morning. Or of another day, or to put one right. */
export const absenceForm = action({
  asks: AbsenceForm,
  needs: 'manage-duty',
  audit: 'absence.form-opened',
  run: async ({ site: id, day, absence }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    if (absence !== undefined) return formToChange(site, absence, turn)
    const on = day ?? turn.today
    const filled = { person: turn.person.id, from: on, until: on, standIn: null }
    return done(inPlace(await formOf(site, { token: turn.newId(), filled }, turn)), { about: site.id })
  },
})

async function formToChange(site: Site, id: string, turn: Turn): Promise<Outcome> {
  const absence = (await rotaOf(site.id, turn.records)).absences.find((one) => one.id === id)
  if (!absence) return refused({ reason: 'duty-unknown' })
  if (!mayNoteAbsenceOf(absence.person, turn)) return refused({ reason: 'absence-not-yours' })
  const { id: _, ...filled } = absence
  const form = await formOf(site, { token: turn.newId(), filled, absence: id }, turn)
  return done(inPlace(form), { about: site.id })
}

/** Notes who is away and who stands in; the same form again puts its own absence right, and so does one opened for it. */
export const saveAbsence = action({
  asks: SaveAbsence,
  needs: 'manage-duty',
  audit: 'absence.saved',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    const person = sent.person ?? (holds(turn.person, 'coordinator') ? null : turn.person.id)
    if (person === null) return again(site, { reason: 'person-missing' }, sent, turn)
    if (!mayNoteAbsenceOf(person, turn)) return again(site, { reason: 'absence-not-yours' }, sent, turn)
    const { from, until, standIn } = sent
    if (!(await areHere(site, [person, standIn], turn)))
      return again(site, { reason: 'unknown-person' }, sent, turn)
    if (from === null || until === null) return again(site, { reason: 'absence-unclear' }, sent, turn)
    const rota = await rotaOf(site.id, turn.records)
    const id = sent.absence ?? madeId({ verb: 'save-absence', token: sent.token }, turn)
    const before = rota.absences.find((one) => one.id === id)
    if (before && !mayNoteAbsenceOf(before.person, turn))
      return again(site, { reason: 'absence-not-yours' }, sent, turn)
    const decision = addAbsence(rota, { id, person, from, until, standIn }, turn.today)
    if (!decision.accepted) return again(site, decision.because, sent, turn)
    const text = turn.words.duty.saved(await lineSaid(decision.next, id, turn))
    return keptRota(site, { decision, text }, turn)
  },
})

async function areHere(site: Site, ids: readonly (string | null)[], turn: Turn): Promise<boolean> {
  for (const id of ids) {
    const person = id === null ? undefined : await turn.records.people.get(id)
    if (id !== null && !(person && canBeOnDuty(person, site.id))) return false
  }
  return true
}

type Filling = Pick<Parameters<typeof absenceFormCard>[0], 'token' | 'filled' | 'absence' | 'problem'>

async function formOf(site: Site, filling: Filling, turn: Turn) {
  const { person, standIn } = filling.filled
  const people = await dutyPeople(site.id, turn)
  const isCoordinator = holds(turn.person, 'coordinator')
  const others = isCoordinator ? people : people.filter(({ id }) => id !== turn.person.id)
  const view = {
    ...filling,
    site: site.id,
    name: site.name,
    people: isCoordinator ? optionsOf(people, person) : null,
    standIns: optionsOf(others, standIn),
    worksElsewhere: turn.person.sites.length > 1,
  }
  return absenceFormCard(view, turn.words)
}

async function again(site: Site, because: Refusal, sent: SaveAbsence, turn: Turn): Promise<Outcome> {
  const { token, site: _, absence, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  const filling = { token, filled, problem, ...(absence === undefined ? {} : { absence }) }
  return refused(because, inPlace(await formOf(site, filling, turn)))
}
