import { HoldMeeting, OfMeeting } from '../../cards/partners-meeting-card.ts'
import { meetingDayCard, PlanMeeting } from '../../cards/partners-meeting-form-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import {
  holdMeeting as hold,
  nextMeeting,
  planMeeting as plan,
  takeBackMeeting as takeBack,
} from '../../programme/partners-meeting/meeting-rules.ts'
import { action, done, inPlace, refused } from '../action.ts'
import { dutySite, otherSite } from '../duty-site.ts'
import { meetingsOf, rhythmOf } from './meeting-ground.ts'
import { keptMeetings, meetingUnchanged } from './open-meeting.ts'

/** Opens the form for the day of the next meeting, with the day that the rhythm gives. */
export const meetingDayForm = action({
  asks: OfMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.day-form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const meetings = await meetingsOf(site.id, turn.records)
    const rhythm = await rhythmOf(site, turn.records)
    const next = nextMeeting(meetings, rhythm)
    const view = {
      token: turn.newId(),
      site: site.id,
      name: site.name,
      weeks: rhythm.weeks,
      before: meetings.planned?.on ?? null,
      on: next && next.on >= turn.today ? next.on : null,
    }
    return done(inPlace(meetingDayCard(view, turn.words)), { about: site.id })
  },
})

/** Puts down the day; of two who do so at once one is heard, and the other sees which day it became. */
export const planMeeting = action({
  asks: PlanMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.planned',
  run: async ({ token, site: id, before, on }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const { weeks, closed } = await rhythmOf(site, turn.records)
    const meetings = await meetingsOf(site.id, turn.records)
    const decision = plan(meetings, { on, by: turn.person.id, before, closed }, turn.now)
    if (decision.accepted) {
      const text = turn.words.meetings.done.planned(turn.words.day(on ?? ''))
      return keptMeetings(site, { meetings: decision.next, said: { text } }, turn)
    }
    const { because } = decision
    if (because.reason === 'meeting-changed-meanwhile') return meetingUnchanged(site, because, turn)
    const problem = sayRefusal(turn.words, because)
    const view = { token, site: site.id, name: site.name, weeks, before, on, problem }
    return refused(because, inPlace(meetingDayCard(view, turn.words)))
  },
})

/** The meeting took place: from then on the next one, and the figures, are counted. */
export const holdMeeting = action({
  asks: HoldMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.held',
  run: async ({ site: id, on }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = hold(await meetingsOf(site.id, turn.records), { on, by: turn.person.id }, turn.now)
    if (!decision.accepted) return meetingUnchanged(site, decision.because, turn)
    const said = {
      text: turn.words.meetings.done.held(turn.words.day(on)),
      undo: { verb: 'take-back-partners-meeting', data: { on } },
    }
    return keptMeetings(site, { meetings: decision.next, said }, turn)
  },
})

/** It did not take place after all. */
export const takeBackMeeting = action({
  asks: HoldMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.taken-back',
  run: async ({ site: id, on }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = takeBack(await meetingsOf(site.id, turn.records), on)
    if (!decision.accepted) return meetingUnchanged(site, decision.because, turn)
    const said = { text: turn.words.meetings.done.takenBack }
    return keptMeetings(site, { meetings: decision.next, said }, turn)
  },
})
