import type { Card } from '../cards/card.ts'
import { type ClocksView, clocksCard, SeeClocks } from '../cards/clocks-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { withEscalation } from '../programme/clock-changes.ts'
import type { EscalationPolicy } from '../programme/escalation-policy.ts'
import type { Refusal } from '../programme/refusal.ts'
import { escalationOf, type Site } from '../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { dutySite, dutySites, otherSite } from './duty-site.ts'

/** The clocks of an own site: how fast an urgent need goes from one person to the next. */
export const seeClocks = action({
  asks: SeeClocks,
  needs: 'set-up-site',
  audit: 'clocks.seen',
  run: async ({ site: id, inPlace: turnsOver }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const card = await clocksOf(site, undefined, turn)
    return done(turnsOver ? inPlace(card) : below(card), { about: site.id })
  },
})

type Keeping = Readonly<{ policy: EscalationPolicy; from: number; text: string }>

/** The clocks as they are kept from now on; urgent needs that are open keep those they began with. */
export async function keptClocks(site: Site, { policy, from, text }: Keeping, turn: Turn): Promise<Outcome> {
  const decision = withEscalation(site, policy, from)
  if (!decision.accepted) return clocksUnchanged(site, decision.because, turn)
  const card = await clocksOf(decision.next, { text, isDone: true }, turn)
  return done(inPlace(card), {
    changes: [{ collection: 'sites', record: decision.next }],
    about: site.id,
  })
}

/** Nothing was kept: the clocks as they stand, with why. */
export async function clocksUnchanged(site: Site, because: Refusal, turn: Turn): Promise<Outcome> {
  const said = { text: sayRefusal(turn.words, because), isDone: false }
  return refused(because, inPlace(await clocksOf(site, said, turn)))
}

async function clocksOf(site: Site, said: ClocksView['said'], turn: Turn): Promise<Card> {
  const others = (await dutySites(turn)).filter(({ id }) => id !== site.id)
  const view: ClocksView = {
    site: site.id,
    name: site.name,
    others: others.map(({ id, name }) => ({ id, label: name })),
    policy: escalationOf(site),
    isProposed: site.escalations.length === 0,
    ...(said ? { said } : {}),
  }
  return clocksCard(view, turn.words)
}
