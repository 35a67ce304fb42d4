import {
  CancelIntervision,
  filledWith,
  IntervisionForm,
  type IntervisionFormView,
  type IntervisionsView,
  intervisionFormCard,
  intervisionsCard,
  PlanIntervision,
  SeeIntervisions,
} from '../../cards/intervision-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Intervision } from '../../programme/matching/intervision.ts'
import {
  cancelMoment,
  type IntervisionPlan,
  momentsAhead,
  moveMoment,
  planMoment,
  proposedNext,
} from '../../programme/matching/intervision-plan.ts'
import type { Notice } from '../../programme/notice.ts'
import { eveOf } from '../../programme/planned-day.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Site } from '../../programme/site.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { dutySite, dutySites, otherSite } from '../duty-site.ts'
import { madeId } from '../made-once.ts'
import { changedNotices, heldAt, intervisionRhythm, planOf } from './intervision-ground.ts'

/** The intervisions the own sites planned, a card each. */
export const seeIntervisions = action({
  asks: SeeIntervisions,
  needs: 'match-families',
  audit: 'intervisions.seen',
  run: async ({ site: id }, turn) => {
    if (id !== undefined) {
      const site = await dutySite(id, turn)
      return site ? done(inPlace(await planCard(site, turn)), { about: site.id }) : otherSite()
    }
    const sites = await dutySites(turn)
    const cards = await Promise.all(sites.map((site) => planCard(site, turn)))
    return cards.length === 0 ? otherSite() : done({ messages: cards.map((card) => ({ card })) })
  },
})

/** Opens the form, with what the rhythm proposes or with the moment to move. */
export const intervisionForm = action({
  asks: IntervisionForm,
  needs: 'match-families',
  audit: 'intervision.form-opened',
  run: async ({ site: id, moment: chosen = null }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    if (chosen === null) return done(inPlace(await formCard(site, null, turn)), { about: site.id })
    const plan = await planOf(site.id, turn.records)
    const moment = momentsAhead(plan, turn.today).find((one) => one.id === chosen)
    if (!moment) return unchanged(site, { reason: 'intervision-gone' }, turn)
    return done(inPlace(await formCard(site, filledWith(moment), turn)), { about: site.id })
  },
})

/** Plans a moment or moves one; of two who move the same one the second sees how it stands. */
export const planIntervision = action({
  asks: PlanIntervision,
  needs: 'match-families',
  audit: 'intervision.planned',
  run: async (sent, turn) => {
    const site = await dutySite(sent.site, turn)
    if (!site) return otherSite()
    const before = await planOf(site.id, turn.records)
    const { closed } = await intervisionRhythm(site, turn.records)
    const { on, at, where } = sent
    const id = sent.moment ?? madeId({ verb: 'plan-intervision', token: sent.token }, turn)
    const asked = { id, on, at, where, by: turn.person.id, closed }
    const decision =
      sent.moment === null
        ? planMoment(without(before, id), asked, turn.now)
        : moveMoment(before, { ...asked, seen: sent.seen ?? '' }, turn.now)
    if (!decision.accepted) return again(site, { because: decision.because, sent }, turn)
    const said = turn.words.intervisions.done
    const text = (sent.moment === null ? said.planned : said.moved)(turn.words.day(on ?? ''))
    const told = sent.moment === null ? [] : await toldBefore(site, { before, moment: id }, turn)
    return kept(site, { plan: decision.next, text, notices: told }, turn)
  },
})

/** Calls a moment off; who was told of it hears so. */
export const cancelIntervision = action({
  asks: CancelIntervision,
  needs: 'match-families',
  audit: 'intervision.cancelled',
  run: async ({ site: id, moment }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const before = await planOf(site.id, turn.records)
    const decision = cancelMoment(before, moment, turn.today)
    if (!decision.accepted) return unchanged(site, decision.because, turn)
    const notices = await toldBefore(site, { before, moment: moment ?? '' }, turn)
    return kept(site, { plan: decision.next, text: turn.words.intervisions.done.cancelled, notices }, turn)
  },
})

type Shown = Readonly<{
  plan?: IntervisionPlan
  /** What is closed in this very turn. */
  held?: Intervision
  said?: NonNullable<IntervisionsView['said']>
}>

/** The plan of a site as a card, with what was just done or why nothing was. */
export async function planCard(site: Site, turn: Turn, { plan, held: closed, said }: Shown = {}) {
  const now = plan ?? (await planOf(site.id, turn.records))
  const rhythm = await intervisionRhythm(site, turn.records)
  const held = [...(await heldAt(site.id, turn.records)), ...(closed ? [closed] : [])]
  const view = {
    site: { id: site.id, name: site.name },
    weeks: rhythm.weeks,
    ahead: momentsAhead(now, turn.today),
    next: proposedNext(now, { ...rhythm, held, today: turn.today }).on,
  }
  return intervisionsCard({ ...view, ...(said ? { said } : {}) }, turn.words)
}

type Moved = Pick<IntervisionFormView, 'moment' | 'seen' | 'filled'> | null

async function formCard(site: Site, moved: Moved, turn: Turn) {
  const rhythm = await intervisionRhythm(site, turn.records)
  const plan = await planOf(site.id, turn.records)
  const held = await heldAt(site.id, turn.records)
  const filled = proposedNext(plan, { ...rhythm, held, today: turn.today })
  const view = { site, token: turn.newId(), weeks: rhythm.weeks, moment: null, seen: null, filled }
  return intervisionFormCard({ ...view, ...(moved ?? {}) }, turn.words)
}

type Again = Readonly<{ because: Refusal; sent: PlanIntervision }>

async function again(site: Site, { because, sent }: Again, turn: Turn): Promise<Outcome> {
  if (because.reason === 'intervision-gone' || because.reason === 'intervision-changed-meanwhile')
    return unchanged(site, because, turn)
  const { token, moment, seen, on, at, where } = sent
  const { weeks } = await intervisionRhythm(site, turn.records)
  const view = { site, token, moment, seen, weeks, filled: { on, at, where } }
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(intervisionFormCard({ ...view, problem }, turn.words)))
}

type Kept = Readonly<{ plan: IntervisionPlan; text: string; notices: readonly Notice[] }>

async function kept(site: Site, { plan, text, notices }: Kept, turn: Turn): Promise<Outcome> {
  const card = await planCard(site, turn, { plan, said: { text, isDone: true } })
  const changes = [{ collection: 'intervisionPlans' as const, record: plan }]
  return done(inPlace(card), { changes, notices, about: site.id })
}

async function unchanged(site: Site, because: Refusal, turn: Turn): Promise<Outcome> {
  const said = { text: sayRefusal(turn.words, because), isDone: false }
  return refused(because, inPlace(await planCard(site, turn, { said })))
}

/** Sent again, a form makes the same moment, and not one beside it on the same day. */
function without(plan: IntervisionPlan, id: string): IntervisionPlan {
  return { ...plan, moments: plan.moments.filter((one) => one.id !== id) }
}

/** From its eve on people count on a moment: then a change is told to them, and only then. */
async function toldBefore(
  site: Site,
  { before, moment: id }: Readonly<{ before: IntervisionPlan; moment: string }>,
  turn: Turn,
): Promise<readonly Notice[]> {
  const moment = before.moments.find((one) => one.id === id)
  const { closed } = await intervisionRhythm(site, turn.records)
  if (!moment || turn.today < eveOf(moment.on, closed)) return []
  return changedNotices(site, { moment, by: turn.person.id, now: turn.now }, turn.records)
}
