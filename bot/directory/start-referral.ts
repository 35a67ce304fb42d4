import { referralCard } from '../../cards/referral-card.ts'
import { Refer, ReferForm, referralStartCard } from '../../cards/referral-start-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { SharedService } from '../../directory/service.ts'
import type { Family } from '../../programme/family.ts'
import { isOpenReferral, type Referral } from '../../programme/referral.ts'
import { startReferral } from '../../programme/referral-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { ownFamilies, ownFamily } from '../own-families.ts'
import { referralView } from './own-referrals.ts'

/** Asks which of the buddy's own families goes to a service. */
export const referForm = action({
  asks: ReferForm,
  needs: 'follow-referrals',
  audit: 'referral.form-opened',
  run: async ({ service: id }, turn) => {
    const found = await referable(id, turn)
    if ('because' in found) return refused(found.because)
    const families = await familiesOf(turn)
    if (families.length === 0) return refused({ reason: 'no-families' })
    const view = { service: { id, name: found.service.hsds.name }, families, token: turn.newId() }
    return done(below(referralStartCard(view, turn.words)), { about: id })
  },
})

/** Begins a referral; one that runs already is shown instead of made twice. */
export const refer = action({
  asks: Refer,
  needs: 'follow-referrals',
  audit: 'referral.started',
  run: async (sent, turn) => {
    const found = await referable(sent.service, turn)
    if ('because' in found) return refused(found.because)
    if (sent.family === null) return again(found.service, sent, turn)
    const own = await ownFamily(turn, sent.family)
    if (!own) return refused({ reason: 'unknown-family' })
    const { family } = own
    const standing = await standingOf(sent, family, turn)
    if ('referral' in standing) return showing(standing.referral, family, turn)
    const starting = {
      id: standing.nextId,
      family: family.id,
      student: turn.person.id,
      service: found.service.id,
      site: family.site,
    }
    const told = { state: sent.state, together: null, appointment: null, why: null, by: turn.person.id }
    const decision = startReferral(starting, told, turn.now)
    if (!decision.accepted) return refused(decision.because, null, family.id)
    const card = referralCard(await referralView(decision.next, family, turn), turn.words)
    return done(inPlace(card), {
      changes: [{ collection: 'referrals', record: decision.next }],
      about: decision.next.id,
      family: family.id,
    })
  },
})

async function showing(referral: Referral, family: Family, turn: Turn): Promise<Outcome> {
  const card = referralCard(await referralView(referral, family, turn), turn.words)
  return done(inPlace(card), { about: referral.id, family: family.id })
}

type Standing = Readonly<{ referral: Referral } | { nextId: string }>

/** The referral that runs already or that this form made before; else the id of the one it makes now. */
async function standingOf({ service, token }: Refer, { id }: Family, turn: Turn): Promise<Standing> {
  const all = await turn.records.referrals.find('family', id)
  const running = all.find((one) => one.service === service && isOpenReferral(one))
  if (running) return { referral: running }
  for (let nth = 1; ; nth++) {
    const nextId = madeId({ verb: `refer:${id}`, token }, turn, nth)
    const made = all.find((one) => one.id === nextId)
    if (!made) return { nextId }
    if (made.state !== 'withdrawn') return { referral: made }
  }
}

/** Whether somebody can still be sent there. */
function takesFamilies({ state, hsds }: SharedService): boolean {
  return state !== 'closed' && hsds.status !== 'defunct'
}

/** The service of a referral, or why nobody can be sent there. */
async function referable(
  id: string,
  turn: Turn,
): Promise<Readonly<{ service: SharedService } | { because: Refusal }>> {
  const service = await turn.records.services.get(id)
  if (!service) return { because: { reason: 'unknown-service' } }
  return takesFamilies(service) ? { service } : { because: { reason: 'referral-service-closed' } }
}

async function familiesOf(turn: Turn) {
  const own = (await ownFamilies(turn)).map(({ family }) => family)
  return own
    .toSorted((one, other) => one.code.localeCompare(other.code))
    .map(({ id, code, pseudonym }) => ({ id, code, pseudonym }))
}

async function again({ id, hsds }: SharedService, { token }: Refer, turn: Turn): Promise<Outcome> {
  const because = { reason: 'families-missing' } as const
  const view = { service: { id, name: hsds.name }, families: await familiesOf(turn), token }
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(referralStartCard({ ...view, problem }, turn.words)))
}
