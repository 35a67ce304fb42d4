import { type PutBack, RemoveDuty, SeeDuty } from '../cards/duty-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Decision } from '../programme/decision.ts'
import type { DutyRota } from '../programme/duty.ts'
import { closedId, withoutDuty } from '../programme/duty-changes.ts'
import type { Refusal } from '../programme/refusal.ts'
import { withShiftNews } from '../programme/shift-news.ts'
import type { Site } from '../programme/site.ts'
import { stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { dutySite, mayNoteAbsenceOf, otherSite } from './duty-site.ts'
import { dutyCardOf } from './duty-view.ts'
import { fieldsOf, lineSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'

/** Who is on duty now and later at an own site, who is away, and what is amiss. */
export const seeDuty = action({
  asks: SeeDuty,
  needs: 'manage-duty',
  audit: 'duty.seen',
  run: async ({ site: id, skip = 0, inPlace: turnsOver }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const rota = await rotaOf(site.id, turn.records)
    const card = await dutyCardOf({ site, rota, skip }, turn)
    return done(turnsOver ? inPlace(card) : below(card), { about: site.id })
  },
})

/** Takes a shift, closed days or an absence away; who is away is told by themselves or by a coordinator only. */
export const removeDuty = action({
  asks: RemoveDuty,
  needs: 'manage-duty',
  audit: 'duty.removed',
  run: async ({ site: id, line }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const rota = await rotaOf(site.id, turn.records)
    const absence = rota.absences.find((one) => one.id === line)
    if (absence && !mayNoteAbsenceOf(absence.person, turn))
      return unchanged(site, { reason: 'absence-not-yours' }, turn)
    const decision = withoutDuty(rota, line)
    if (!decision.accepted) return unchanged(site, decision.because, turn)
    const text = turn.words.duty.removed(await lineSaid(rota, line, turn))
    return keptRota(site, { decision, text, undo: putBack(rota, line, turn) }, turn)
  },
})

type Kept = Readonly<{
  decision: Extract<Decision<DutyRota>, { accepted: true }>
  text: string
  undo?: PutBack | null
}>

/** The rota as it is kept from now on, shown with what was done; whose shifts it changes hears so, once for all of it. */
export async function keptRota(site: Site, { decision, text, undo }: Kept, turn: Turn): Promise<Outcome> {
  const { next, notices } = decision
  const before = await rotaOf(site.id, turn.records)
  const { rota, notices: news } = withShiftNews(before, next, { by: turn.person.id, now: turn.now })
  const card = await dutyCardOf({ site, rota, said: { text, isDone: true, ...(undo ? { undo } : {}) } }, turn)
  return done(inPlace(card), {
    changes: [{ collection: 'rotas', record: rota }],
    notices: [...notices, ...news],
    about: site.id,
  })
}

/** The form that puts a line back as it was; none for what is over, which no form takes. */
function putBack(rota: DutyRota, line: string, turn: Turn): PutBack | null {
  const [token, site] = [turn.newId(), rota.id]
  const shift = rota.shifts.find(({ id }) => id === line)
  if (shift) {
    if (shift.until <= stamp(turn.now)) return null
    return {
      verb: 'save-shift',
      data: { token, site, shift: line, person: shift.person, ...fieldsOf(shift) },
    }
  }
  const absence = rota.absences.find(({ id }) => id === line)
  if (absence) {
    const { id: _, standIn, ...rest } = absence
    if (absence.until < turn.today) return null
    return {
      verb: 'save-absence',
      data: { token, site, absence: line, ...rest, ...(standIn === null ? {} : { standIn }) },
    }
  }
  const days = rota.closed.find((one) => closedId(one) === line)
  return days && days.until >= turn.today ? { verb: 'close-days', data: { token, site, ...days } } : null
}

async function unchanged(site: Site, because: Refusal, turn: Turn): Promise<Outcome> {
  const rota = await rotaOf(site.id, turn.records)
  const said = { text: sayRefusal(turn.words, because), isDone: false }
  return refused(because, inPlace(await dutyCardOf({ site, rota, said }, turn)))
}
