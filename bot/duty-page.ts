import { OpenDutyPage } from '../cards/pages/duty-page.ts'
import { type DutyMonthView, fillDutyPage } from '../cards/pages/fill-duty-page.ts'
import { canBeOnDuty, onDutyAt } from '../programme/duty.ts'
import { dutyMonth } from '../programme/duty-month.ts'
import type { Site } from '../programme/site.ts'
import { type Day, monthsAfter, stamp } from '../programme/stamp.ts'
import { action, done, type Turn } from './action.ts'
import { dutySite, dutySites, mayNoteAbsenceOf, otherSite } from './duty-site.ts'
import { troublesOf } from './duty-troubles.ts'
import { hearingNow, rotaOf } from './flag-hearing.ts'
import { channelStateOf } from './lecturers-channel.ts'

/** A rota forgets after two months what is over, and takes nothing that is further ahead than a year. */
const [monthsBack, monthsAhead] = [-2, 12]

/** The duty rota of an own site as a calendar, for the tab. */
export const openDutyPage = action({
  asks: OpenDutyPage,
  needs: 'manage-duty',
  audit: 'duty.calendar-seen',
  run: async ({ site: id, month }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const asked = month === undefined ? turn.today : `${month}-01`
    const view = await viewOf(site, within(asked, turn.today), turn)
    return done({ messages: [], page: fillDutyPage(view, turn.words) }, { about: site.id })
  },
})

async function viewOf(site: Site, month: Day, turn: Turn): Promise<DutyMonthView> {
  const { records, now, today } = turn
  const rota = await rotaOf(site.id, records)
  const people = new Map((await records.people.all()).map((person) => [person.id, person]))
  const isThere = (id: string) => {
    const person = people.get(id)
    return person !== undefined && canBeOnDuty(person, site.id)
  }
  const name = (id: string) => people.get(id)?.name ?? ''
  const hearing = await hearingNow(records)
  const channel = await channelStateOf(site.id, records)
  const troubles = troublesOf({ site, rota, hearing, channel, now })
  return {
    site,
    sites: (await dutySites(turn)).map((one) => ({ id: one.id, name: one.name })),
    month,
    before: beside(month, -1, today),
    after: beside(month, 1, today),
    days: dutyMonth(rota, { month, now, isThere }),
    today,
    now: stamp(now),
    until: monthsAfter(today, monthsAhead),
    onDuty: onDutyAt(rota, now).filter(isThere).map(name),
    hours: rota.hours,
    unreachable: troubles.unreachable.map(name).toSorted((one, other) => one.localeCompare(other, 'nl')),
    gaps: troubles.gaps,
    nameOf: (id) => (isThere(id) ? name(id) : turn.words.duty.gone(name(id))),
    mayChange: (id) => mayNoteAbsenceOf(id, turn),
  }
}

/** The first of the month, no further away than a rota goes. */
function within(asked: Day, today: Day): Day {
  const [first, last] = [monthsBack, monthsAhead].map((months) =>
    firstOf(monthsAfter(firstOf(today), months)),
  )
  const month = firstOf(asked)
  if (first && month < first) return first
  return last && month > last ? last : month
}

function beside(month: Day, step: number, today: Day): string | null {
  const next = monthsAfter(month, step)
  return within(next, today) === next ? next.slice(0, 7) : null
}

function firstOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}
