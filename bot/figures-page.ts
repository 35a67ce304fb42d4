import { OpenFiguresPage } from '../cards/pages/figures-page.ts'
import { type FiguresView, fillFiguresPage } from '../cards/pages/fill-figures-page.ts'
import type { Family } from '../programme/family.ts'
import { contactsPerWeek, domainsTouched, timesToRead } from '../programme/figures/contact-figures.ts'
import { isSince, mondaysBack } from '../programme/figures/period.ts'
import { referralsSince } from '../programme/figures/referral-outcomes.ts'
import { trajectoryMonths } from '../programme/figures/trajectory-months.ts'
import { answerTimes } from '../programme/flag-figures.ts'
import { runsOn } from '../programme/match.ts'
import { holds } from '../programme/person.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import { action, done, refused, type Turn } from './action.ts'
import { dutySites } from './duty-site.ts'
import { keptContacts, supervisedFamilies } from './own-families.ts'
import { familyPlan, trajectoryOf } from './trajectory/followed.ts'

/** What stands for the families of who looks, where else the id of a site stands. */
const own = 'own-families'

/** Figures of the own families or of an own site, for the tab. */
export const openFiguresPage = action({
  asks: OpenFiguresPage,
  needs: 'see-figures',
  audit: 'figures.seen',
  run: async ({ scope, weeks = 12 }, turn) => {
    const over = await overWhat(scope, turn)
    if (!over) return refused({ reason: 'unknown-site' })
    const page = fillFiguresPage(await viewOf(over, weeks, turn), turn.words)
    return done({ messages: [], page }, { about: over.scope })
  },
})

/** What is counted. */
type Over = Readonly<{
  scope: string
  scopes: FiguresView['scopes']
  of: FiguresView['of']
  families: readonly Family[]
  isAbout: (flag: UrgentFlag) => boolean
}>

async function overWhat(scope: string | undefined, turn: Turn): Promise<Over | undefined> {
  const { person, records, words } = turn
  const sites = await dutySites(turn)
  const supervised = await supervisedFamilies(turn)
  // A coordinator supervises at some sites only; a lecturer without families is told so.
  const supervises = holds(person, 'lecturer') || supervised.length > 0
  const scopes = [
    ...(supervises ? [{ value: own, title: words.figuresPage.ownChoice }] : []),
    ...sites.map(({ id, name }) => ({ value: id, title: name })),
  ]
  const chosen = scope ?? scopes[0]?.value
  if (chosen === own && supervises) {
    const ids = new Set(supervised.map(({ id }) => id))
    const isAbout = ({ family }: UrgentFlag) => family !== null && ids.has(family)
    return {
      scope: own,
      scopes,
      of: { own: true, families: supervised.length, sites: sites.map(({ name }) => name) },
      families: supervised,
      isAbout,
    }
  }
  const site = sites.find(({ id }) => id === chosen)
  if (!site) return undefined
  const families = await records.families.find('site', site.id)
  const isAbout = (flag: UrgentFlag) => flag.site === site.id
  return { scope: site.id, scopes, of: { own: false, site: site.name }, families, isAbout }
}

async function viewOf(
  { scope, scopes, of, families, isAbout }: Over,
  weeks: FiguresView['weeks'],
  turn: Turn,
): Promise<FiguresView> {
  const { records, today } = turn
  const mondays = mondaysBack(today, weeks)
  const from = mondays[0] ?? today
  const contacts = (await Promise.all(families.map(({ id }) => keptContacts(turn, id)))).flat()
  const referrals = (await Promise.all(families.map(({ id }) => records.referrals.find('family', id)))).flat()
  const flags = (await records.flags.all()).filter((flag) => isAbout(flag) && isSince(flag.raisedAt, from))
  return {
    of,
    scope,
    scopes,
    weeks,
    from,
    today,
    contacts: contactsPerWeek(contacts, mondays),
    domains: domainsTouched(contacts, from),
    flags: answerTimes(flags),
    logs: timesToRead(contacts, from),
    referrals: referralsSince(referrals, from),
    months: trajectoryMonths(await plansOf(families, turn)),
  }
}

/** Where the families that have a buddy now are on their way. */
async function plansOf(families: readonly Family[], turn: Turn) {
  const { records, today } = turn
  const plans = await Promise.all(
    families.map(async (family) => {
      const matches = await records.matches.find('family', family.id)
      if (!matches.some((match) => runsOn(match, today))) return []
      const plan = await familyPlan(
        { family, trajectory: await trajectoryOf(family, records) },
        records,
        today,
      )
      return plan === null ? [] : [plan]
    }),
  )
  return plans.flat()
}
