import { answerCard } from '../cards/help-card.ts'
import { SaveWard, WardForm, wardFormCard } from '../cards/ward-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import { policyOf, type Site, withWardNumber } from '../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'

/** Opens the form for the maternity ward's number of an own site: the one a warning was about, else the first. */
export const wardForm = action({
  asks: WardForm,
  needs: 'manage-people',
  audit: 'ward.form-opened',
  run: async ({ site: id }, turn) => {
    const sites = await ownSites(turn)
    const site = sites.find((one) => one.id === id) ?? sites[0]
    const policy = site && policyOf(site)
    const filled = {
      site: site?.id ?? null,
      number: policy?.maternityNumber ?? null,
      by: turn.person.name,
      on: turn.today,
    }
    return done(below(wardFormCard({ token: turn.newId(), sites: optionsOf(sites), filled }, turn.words)))
  },
})

/** Keeps the number with who checked it and when: nobody may be sent to a number that nobody called. */
export const saveWard = action({
  asks: SaveWard,
  needs: 'manage-people',
  audit: 'ward.saved',
  run: async (sent, turn) => {
    const site = (await ownSites(turn)).find(({ id }) => id === sent.site)
    if (!site) return again({ reason: 'unknown-site' }, sent, turn)
    const decision = withWardNumber(site, sent, turn.today)
    if (!decision.accepted) return again(decision.because, sent, turn)
    const said =
      sent.number === null ? turn.words.ward.gone(site.name) : turn.words.ward.done(site.name, sent.number)
    return done(inPlace(answerCard(said, ['duty', 'people', 'help'], turn.words)), {
      changes: [{ collection: 'sites', record: decision.next }],
      about: site.id,
    })
  },
})

async function again(because: Refusal, sent: SaveWard, turn: Turn): Promise<Outcome> {
  const { token, site, number, by, on } = sent
  const problem = sayRefusal(turn.words, because)
  const sites = optionsOf(await ownSites(turn))
  return refused(
    because,
    inPlace(wardFormCard({ token, sites, filled: { site, number, by, on }, problem }, turn.words)),
  )
}

async function ownSites(turn: Turn): Promise<readonly Site[]> {
  return (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
}

function optionsOf(sites: readonly Site[]) {
  return sites.map(({ id, name }) => ({ id, label: name }))
}
