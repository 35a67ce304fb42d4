import { ClockForm, CompareClock, clockFormCard } from '../cards/clock-form-cards.ts'
import { compareClockCard, SaveClock } from '../cards/compare-clocks-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { type ClockAsked, type ClockedLevel, withClock } from '../programme/clock-changes.ts'
import type { LevelClock } from '../programme/escalation-policy.ts'
import type { Refusal } from '../programme/refusal.ts'
import { escalationOf, type Site } from '../programme/site.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { dutySite, otherSite } from './duty-site.ts'
import { clocksUnchanged, keptClocks } from './site-clocks.ts'

/** Opens the form for the clock of one level, with what it is now. */
export const clockForm = action({
  asks: ClockForm,
  needs: 'set-up-site',
  audit: 'clock.form-opened',
  run: async ({ site: id, level }, turn) => {
    const site = await dutySite(id, turn)
    const clock = site && escalationOf(site).clocks[level]
    if (!clock) return otherSite()
    const view = { site: site.id, name: site.name, level, filled: filledOf(clock) }
    return done(inPlace(clockFormCard(view, turn.words)), { about: site.id })
  },
})

/** Shows the clock as it would be beside the clock as it is; nothing is kept yet. */
export const compareClock = action({
  asks: CompareClock,
  needs: 'set-up-site',
  audit: 'clock.compared',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    const { level } = sent
    const policy = escalationOf(site)
    const decision = withClock(policy, level, askedOf(sent))
    if (!decision.accepted) return again(site, decision.because, sent, turn)
    const [now, next] = [policy.clocks[level], decision.next.clocks[level]]
    if (!now || !next) return otherSite()
    const { id, name } = site
    const view = { token: turn.newId(), site: id, name, from: policy.version, level, now, next }
    return done(inPlace(compareClockCard(view, turn.words)), { about: site.id })
  },
})

/** Keeps the clock that was compared, unless another one was kept meanwhile. */
export const saveClock = action({
  asks: SaveClock,
  needs: 'set-up-site',
  audit: 'clock.saved',
  run: async ({ site: id, level, from, token: _, ...asked }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = withClock(escalationOf(site), level, asked)
    if (!decision.accepted) return clocksUnchanged(site, decision.because, turn)
    const text = turn.words.compareClocks.saved(turn.words.levels[level])
    return keptClocks(site, { policy: decision.next, from, text }, turn)
  },
})

/** A level that never rests has no answer for it on its form. */
function askedOf({ level, answerWithin, workingDay, copies, silentAfter, always }: CompareClock): ClockAsked {
  return {
    answerWithin: workingDay ? 'working-day' : answerWithin,
    copies,
    silentAfter,
    always: always || isAlwaysThere(level),
  }
}

function isAlwaysThere(level: ClockedLevel): boolean {
  return level === 'now'
}

function filledOf({ answerWithin, copies, silentAfter, always }: LevelClock) {
  const workingDay = answerWithin === 'working-day'
  return { answerWithin: workingDay ? null : answerWithin, workingDay, copies, silentAfter, always }
}

function again(site: Site, because: Refusal, sent: CompareClock, turn: Turn): Outcome {
  const { site: _, level, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  const view = { site: site.id, name: site.name, level, filled, problem }
  return refused(because, inPlace(clockFormCard(view, turn.words)))
}
