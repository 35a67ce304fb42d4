import { SaveShift, ShiftForm, shiftFormCard } from '../cards/shift-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { openingFrom } from '../programme/calendar.ts'
import { calendarOf, canBeOnDuty, type DutyRota, type DutyShift } from '../programme/duty.ts'
import { addShift } from '../programme/duty-changes.ts'
import { holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Site } from '../programme/site.ts'
import { type Day, dayAfter, dayOf, momentAt, type Stamp, stamp } from '../programme/stamp.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { keptRota } from './duty-rota.ts'
import { dutyPeople, dutySite, optionsOf, otherSite } from './duty-site.ts'
import { fieldsOf, lineSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'
import { madeId } from './made-once.ts'

/** Opens the form for a shift: the next working day, the next whole week, a day of the calendar, or one to put right. */
export const shiftForm = action({
  asks: ShiftForm,
  needs: 'manage-duty',
  audit: 'shift.form-opened',
  run: async ({ site: id, week, day, shift, person }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const rota = await rotaOf(site.id, turn.records)
    if (shift !== undefined)
      return formToChange(
        site,
        rota.shifts.find((one) => one.id === shift),
        turn,
      )
    const own = holds(turn.person, 'lecturer') ? turn.person.id : null
    const days = week ? nextWeek(turn.today) : day ? { fromDay: day, untilDay: day } : nextDay(rota, turn)
    const { from: fromTime, until: untilTime } = rota.hours
    const filled = { person: person ?? own, fromTime, untilTime, ...days }
    return done(inPlace(await formOf(site, { token: turn.newId(), filled }, turn)), { about: site.id })
  },
})

async function formToChange(site: Site, shift: DutyShift | undefined, turn: Turn): Promise<Outcome> {
  if (!shift) return refused({ reason: 'duty-unknown' })
  const filled = { person: shift.person, ...fieldsOf(shift) }
  const form = await formOf(site, { token: turn.newId(), filled, shift: shift.id }, turn)
  return done(inPlace(form), { about: site.id })
}

/** Puts somebody on duty; the same form again puts its own shift right, and so does one that was opened for a shift. */
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
    const id = sent.shift ?? madeId({ verb: 'save-shift', token: sent.token }, turn)
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

type Filling = Pick<Parameters<typeof shiftFormCard>[0], 'token' | 'filled' | 'shift' | 'problem'>

async function formOf(site: Site, filling: Filling, turn: Turn) {
  const people = optionsOf(await dutyPeople(site.id, turn), filling.filled.person)
  return shiftFormCard({ ...filling, site: site.id, name: site.name, people }, turn.words)
}

async function again(site: Site, because: Refusal, sent: SaveShift, turn: Turn): Promise<Outcome> {
  const { token, site: _, shift, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  const filling = { token, filled, problem, ...(shift === undefined ? {} : { shift }) }
  return refused(because, inPlace(await formOf(site, filling, turn)))
}
