import {
  CloseDays,
  closedFormCard,
  hoursFormCard,
  SaveHours,
  SiteCalendarForm,
} from '../cards/site-calendar-cards.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { closeDays as close, closedId, setHours } from '../programme/duty-changes.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Site } from '../programme/site.ts'
import { action, done, inPlace, refused, type Turn } from './action.ts'
import { keptRota } from './duty-rota.ts'
import { dutySite, otherSite } from './duty-site.ts'
import { lineSaid } from './duty-words.ts'
import { rotaOf } from './flag-hearing.ts'

/** Opens the form for days on which a site is closed. */
export const closedForm = action({
  asks: SiteCalendarForm,
  needs: 'manage-duty',
  audit: 'closed-days.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const filled = { from: null, until: null, label: null }
    const view = { token: turn.newId(), site: site.id, name: site.name, filled }
    return done(inPlace(closedFormCard(view, turn.words)), { about: site.id })
  },
})

/** Closes a site for some days: no working days, so that nobody is missed on duty and clocks of office hours wait. */
export const closeDays = action({
  asks: CloseDays,
  needs: 'manage-duty',
  audit: 'closed-days.saved',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    const { token, from, until, label } = sent
    const again = (because: Refusal) => {
      const view = { ...nameOf(site), token, filled: { from, until, label }, ...problemOf(because, turn) }
      return refused(because, inPlace(closedFormCard(view, turn.words)))
    }
    if (from === null || until === null) return again({ reason: 'closed-days-unclear' })
    const days = { from, until, label: label ?? '' }
    const decision = close(await rotaOf(site.id, turn.records), days, turn.today)
    if (!decision.accepted) return again(decision.because)
    const text = turn.words.duty.saved(await lineSaid(decision.next, closedId(days), turn))
    return keptRota(site, { decision, text }, turn)
  },
})

/** Opens the form for the office hours of a site. */
export const hoursForm = action({
  asks: SiteCalendarForm,
  needs: 'manage-duty',
  audit: 'hours.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const { hours: filled } = await rotaOf(site.id, turn.records)
    const view = { ...nameOf(site), token: turn.newId(), filled }
    return done(inPlace(hoursFormCard(view, turn.words)), { about: site.id })
  },
})

/** Sets the office hours; an urgent need that is open already keeps those it began with. */
export const saveHours = action({
  asks: SaveHours,
  needs: 'manage-duty',
  audit: 'hours.saved',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    const { token, from, until } = sent
    const again = (because: Refusal) => {
      const view = { ...nameOf(site), token, filled: { from, until }, ...problemOf(because, turn) }
      return refused(because, inPlace(hoursFormCard(view, turn.words)))
    }
    if (from === null || until === null) return again({ reason: 'hours-unclear' })
    const decision = setHours(await rotaOf(site.id, turn.records), { from, until })
    if (!decision.accepted) return again(decision.because)
    const { duty, clock } = turn.words
    const text = duty.saved(duty.hours(clock(from), clock(until)))
    return keptRota(site, { decision, text }, turn)
  },
})

function nameOf({ id, name }: Site): Readonly<{ site: string; name: string }> {
  return { site: id, name }
}

function problemOf(because: Refusal, { words }: Turn): Readonly<{ problem: string }> {
  return { problem: sayRefusal(words, because) }
}
