import { SaveShift, ShiftForm, shiftFormCard } from '../cards/shift-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { openingFrom } from '../programme/calendar.ts'
import { calendarOf, canBeOnDuty, type DutyRota } from '../programme/duty.ts'
import { addShift } from '../programme/duty-changes.ts'
import { holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Site } from '../programme/site.ts'
import { type Day, dayAfter, dayOf, momentAt, type Stamp, stamp } from '../programme/stamp.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { keptRota } from './duty-rota.ts'
import { dutyPeople, dutySite, optionsOf, otherSite } from './duty-site.ts'
import { lineSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'
import { madeId } from './made-once.ts'

/** Opens the form for a shift: the next working day, or the next whole week. */
export const shiftForm = action({
  asks: ShiftForm,
  needs: 'manage-duty',
  audit: 'shift.form-opened',
  run: async ({ site: id, week, person }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const rota = await rotaOf(site.id, turn.records)
    const own = holds(turn.person, 'lecturer') ? turn.person.id : null
    const days = week ? nextWeek(turn.today) : nextDay(rota, turn)
    const { from: fromTime, until: untilTime } = rota.hours
    const filled = { person: person ?? own, fromTime, untilTime, ...days }
    return done(inPlace(await formOf(site, { token: turn.newId(), filled }, turn)), { about: site.id })
  },
})

/** Puts somebody on duty; the same form again puts its own shift right. */
export const saveShift = action({
  asks: SaveShift,
  needs: 'manage-duty',
  audit: 'shift.saved',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    if (sent.person === null) return again(site, { reason: 'person-missing' }, sent, turn)
    const person = await turn.records.people.get(sent.person)
    if (!person || !canBeOnDuty(person, site.id)) return again(site, { reason: 'unknown-person' }, sent, turn)
    const from = momentOfFields(sent.fromDay, sent.fromTime)
    const until = momentOfFields(sent.untilDay, sent.untilTime)
    if (from === null || until === null) return again(site, { reason: 'shift-unclear' }, sent, turn)
    const id = madeId({ verb: 'save-shift', token: sent.token }, turn)
    const rota = await rotaOf(site.id, turn.records)
    const decision = addShift(rota, { id, person: person.id, from, until }, turn.now)
    if (!decision.accepted) return again(site, decision.because, sent, turn)
    const text = turn.words.duty.saved(await lineSaid(decision.next, id, turn))
    return keptRota(site, { decision, text }, turn)
  },
})

type Days = Readonly<{ fromDay: Day; untilDay: Day }>

function nextDay(rota: DutyRota, { today }: Turn): Days {
  const day = dayOf(openingFrom(momentAt(dayAfter(today, 1), '00:00'), calendarOf(rota)))
  return { fromDay: day, untilDay: day }
}

/** From the Monday after today until its Friday. */
function nextWeek(today: Day): Days {
  const { weekday } = momentAt(today, '12:00')
  const monday = dayAfter(today, 8 - weekday)
  return { fromDay: monday, untilDay: dayAfter(monday, 4) }
}

function momentOfFields(day: Day | null, time: string | null): Stamp | null {
  return day === null || time === null ? null : stamp(momentAt(day, time))
}

type Filling = Pick<Parameters<typeof shiftFormCard>[0], 'token' | 'filled' | 'problem'>

async function formOf(site: Site, filling: Filling, turn: Turn) {
  const people = optionsOf(await dutyPeople(site.id, turn), filling.filled.person)
  return shiftFormCard({ ...filling, site: site.id, name: site.name, people }, turn.words)
}

async function again(site: Site, because: Refusal, sent: SaveShift, turn: Turn): Promise<Outcome> {
  const { token, site: _, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(await formOf(site, { token, filled, problem }, turn)))
}
