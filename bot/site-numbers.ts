import { NumberForm, numberFormCard, SaveNumber, WardForm } from '../cards/number-form-card.ts'
import { SeeNumbers, type SiteNumbersView, siteNumbersCard } from '../cards/site-numbers-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { type LocalKind, localKinds } from '../programme/emergency-numbers.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Site } from '../programme/site.ts'
import { isFresh, numberOf, withNumber } from '../programme/site-numbers.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { dutySite, dutySites, otherSite } from './duty-site.ts'

/** Every local number of an own site, with when it was last checked. */
export const seeNumbers = action({
  asks: SeeNumbers,
  needs: 'set-up-site',
  audit: 'numbers.seen',
  run: async ({ site: id, inPlace: turnsOver }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const card = siteNumbersCard(await viewOf(site, turn), turn.words)
    return done(turnsOver ? inPlace(card) : below(card), { about: site.id })
  },
})

/** Opens the form for one local number of an own site: the one it was opened from, else the first. */
export const numberForm = action({
  asks: NumberForm,
  needs: 'set-up-site',
  audit: 'number.form-opened',
  run: async ({ site, for: key }, turn) => done(inPlace(await openedForm(key, site, turn))),
})

/** The same for the number of the maternity ward, from a typed command or from a card of the first version. */
export const wardForm = action({
  asks: WardForm,
  needs: 'set-up-site',
  audit: 'number.form-opened',
  run: async ({ site }, turn) => done(below(await openedForm('maternity', site, turn))),
})

/** Keeps the number with who checked it and when: nobody may be sent to a number that nobody called. */
export const saveNumber = action({
  asks: SaveNumber,
  needs: 'set-up-site',
  audit: 'number.saved',
  run: async (sent, turn) => {
    const site = sent.site === null ? undefined : await dutySite(sent.site, turn)
    if (!site) return again({ reason: 'unknown-site' }, sent, turn)
    const decision = withNumber(site, sent, turn.today)
    if (!decision.accepted) return again(decision.because, sent, turn)
    const name = nameOf(kindOf(sent.for), turn.words)
    const { gone, done: kept } = turn.words.numberForm
    const said = sent.number === null ? gone(site.name, name) : kept(site.name, name, sent.number)
    return done(inPlace(siteNumbersCard({ ...(await viewOf(decision.next, turn)), said }, turn.words)), {
      changes: [{ collection: 'sites', record: decision.next }],
      about: site.id,
    })
  },
})

async function openedForm(key: string, id: string | undefined, turn: Turn) {
  const sites = await dutySites(turn)
  const site = sites.find((one) => one.id === id) ?? sites[0]
  const own = site ? numberOf(site, key) : null
  const filled = {
    site: site?.id ?? null,
    number: own?.number ?? null,
    by: turn.person.name,
    on: turn.today,
  }
  return formOf({ token: turn.newId(), for: key, filled }, turn)
}

type Filling = Pick<Parameters<typeof numberFormCard>[0], 'token' | 'for' | 'filled' | 'problem'>

async function formOf(filling: Filling, turn: Turn) {
  const kind = kindOf(filling.for)
  const sites = (await dutySites(turn)).map(({ id, name }) => ({ id, label: name }))
  const note = inLanguage(kind.note, turn.words)
  return numberFormCard({ ...filling, name: nameOf(kind, turn.words), note, sites }, turn.words)
}

async function again(because: Refusal, sent: SaveNumber, turn: Turn): Promise<Outcome> {
  const { token, for: key, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(await formOf({ token, for: key, filled, problem }, turn)))
}

async function viewOf(site: Site, turn: Turn): Promise<SiteNumbersView> {
  const others = (await dutySites(turn)).filter(({ id }) => id !== site.id)
  return {
    site: site.id,
    name: site.name,
    others: others.map(({ id, name }) => ({ id, label: name })),
    rows: numberRows(site, turn),
  }
}

/** Every kind of local number with what a site has of it. */
export function numberRows(
  site: Site,
  { words, today }: Pick<Turn, 'words' | 'today'>,
): SiteNumbersView['rows'] {
  return localKinds.map((kind) => {
    const own = numberOf(site, kind.for)
    const { by = null, on = null } = own?.checked ?? {}
    return {
      for: kind.for,
      name: nameOf(kind, words),
      own: own && { number: own.number, by, on, isOld: !isFresh(own, today) },
    }
  })
}

function kindOf(key: string): LocalKind {
  const kind = localKinds.find((one) => one.for === key)
  // The schema of the form let only kinds of the data file through.
  if (!kind) throw new Error(`no such number: ${key}`)
  return kind
}

/** What a kind of number is called, in the language of a card. */
export function nameOf({ name }: LocalKind, words: Wording): string {
  return inLanguage(name, words)
}

function inLanguage(said: LocalKind['name'], { language }: Wording): string {
  return language === 'en' ? said.en : said.nl
}
