import type { Card } from '../../cards/card.ts'
import { SeeWays, siteWaysCard, type WaysView } from '../../cards/site-ways-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Site } from '../../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { dutySite, dutySites, otherSite } from '../duty-site.ts'

/** How an own site works: its policy, and who may write there from outside. */
export const seeWays = action({
  asks: SeeWays,
  needs: 'set-up-site',
  audit: 'site.ways-seen',
  run: async ({ site: id, inPlace: turnsOver }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const card = await waysOf(site, undefined, turn)
    return done(turnsOver ? inPlace(card) : below(card), { about: site.id })
  },
})

/** The site as it is kept from now on. */
export async function keptSite(site: Site, text: string, turn: Turn): Promise<Outcome> {
  const card = await waysOf(site, { text, isDone: true }, turn)
  return done(inPlace(card), { changes: [{ collection: 'sites', record: site }], about: site.id })
}

/** Nothing was kept: how the site works, with why. */
export async function siteUnchanged(site: Site, because: Refusal, turn: Turn): Promise<Outcome> {
  const said = { text: sayRefusal(turn.words, because), isDone: false }
  return refused(because, inPlace(await waysOf(site, said, turn)))
}

async function waysOf(site: Site, said: WaysView['said'], turn: Turn): Promise<Card> {
  const others = (await dutySites(turn)).filter(({ id }) => id !== site.id)
  const view = {
    site,
    others: others.map(({ id, name }) => ({ id, label: name })),
    ...(said ? { said } : {}),
  }
  return siteWaysCard(view, turn.words)
}
