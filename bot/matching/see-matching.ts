import {
  type MatchingView,
  matchingCard,
  SeeMatching,
  type WaitingRow,
  waitingPerPage,
} from '../../cards/matching-card.ts'
import {
  candidatesPerPage,
  type MatchingFamilyView,
  matchingFamilyCard,
  OpenMatching,
} from '../../cards/matching-family-card.ts'
import { inOrder, possible } from '../../programme/matching/candidates.ts'
import { type Intervision, lastIntervision, timesLeft } from '../../programme/matching/intervision.ts'
import { momentsAhead } from '../../programme/matching/intervision-plan.ts'
import { waitingSince } from '../../programme/matching/waiting-since.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf, daysBetween, momentOf } from '../../programme/stamp.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import {
  candidatesFor,
  type FamilyOnRoad,
  familiesOf,
  familiesOnRoad,
  familyOnRoad,
  type StudentHere,
  sitesHere,
  studentsHere,
} from './ground.ts'
import { planOf } from './intervision-ground.ts'

/** How many students are proposed beside a family in the list. */
const proposals = 3

/** States in which a second buddy can come beside the first. */
const besides = ['matched', 'acquaintance', 'running']

/** The matching of the own sites, a card each; a page of one of them. */
export const seeMatching = action({
  asks: SeeMatching,
  needs: 'match-families',
  audit: 'matching.seen',
  run: async ({ site: id, page = 0 }, turn) => {
    const sites = (await sitesHere(turn)).filter((site) => id === undefined || site.id === id)
    if (sites.length === 0) return refused({ reason: 'unknown-site' })
    const views = await Promise.all(
      sites.map((site) => matchingView(site, { page, perPage: waitingPerPage }, turn)),
    )
    const also = views.flatMap(({ rows }) => rows.map(familySeen))
    const cards = views.map((view) => matchingCard(view, turn.words))
    const [only, ...others] = cards
    if (id !== undefined && only && others.length === 0) return done(inPlace(only), { also })
    return done({ messages: cards.map((card) => ({ card })) }, { also })
  },
})

/** What the audit keeps of a family that was seen in the list. */
export function familySeen({ road, family }: WaitingRow) {
  return { did: 'matching.family-seen', about: road, family: family.id }
}

/** One family with all students and their reasons. */
export const openMatching = action({
  asks: OpenMatching,
  needs: 'match-families',
  audit: 'matching.family-opened',
  run: async ({ road, page = 0 }, turn) => {
    if (road === null) return refused({ reason: 'unknown-family' })
    const onRoad = await familyOnRoad(road, turn)
    if (!onRoad) return refused({ reason: 'unknown-family' })
    const card = matchingFamilyCard(await familyView(onRoad, page, turn), turn.words)
    return done(below(card), { about: onRoad.road.id, family: onRoad.family.id })
  },
})

/** Families of a site that wait for a buddy, longest first. */
export async function waitingAt(site: string, turn: Turn): Promise<readonly FamilyOnRoad[]> {
  return (await familiesOnRoad(site, turn))
    .filter(({ road }) => road.state === 'in-matching')
    .toSorted(
      (one, other) =>
        waitingSince(one.road).localeCompare(waitingSince(other.road)) ||
        one.family.code.localeCompare(other.family.code),
    )
}

/** Students of a site without a family or a pair under way. */
export async function withoutFamilyAt(site: string, turn: Turn): Promise<readonly StudentHere[]> {
  return (await studentsHere(site, turn))
    .filter((student) => familiesOf(student, turn.today) === 0)
    .toSorted((one, other) => one.person.name.localeCompare(other.person.name, 'nl'))
}

/** The matching of one site, a page of its families that wait. */
export async function matchingView(
  site: Site,
  { page, perPage }: Readonly<{ page: number; perPage: number }>,
  turn: Turn,
): Promise<MatchingView> {
  const waiting = await waitingAt(site.id, turn)
  const students = await studentsHere(site.id, turn)
  const intervisions = await turn.records.intervisions.find('site', site.id)
  const pages = Math.max(1, Math.ceil(waiting.length / perPage))
  const shown = Math.min(page, pages - 1)
  const onPage = waiting.slice(shown * perPage, (shown + 1) * perPage)
  const roomForTwo = (await familiesOnRoad(site.id, turn)).filter(
    ({ road, buddies, most }) => besides.includes(road.state) && buddies.length > 0 && buddies.length < most,
  )
  return {
    site: { id: site.id, name: site.name },
    rows: await Promise.all(onPage.map((onRoad) => rowOf(onRoad, { students, intervisions }, turn))),
    page: shown,
    pages,
    roomForTwo: roomForTwo.map(({ road, family }) => ({ road: road.id, family })),
    studentsWithout: (await withoutFamilyAt(site.id, turn)).map(({ person }) => person.name),
    hasStudents: students.length > 0,
    toCheck: students.filter(({ profile }) => profile !== undefined && profile.checked === null).length,
    underWay: (await turn.records.pairings.find('openAt', site.id)).length,
    last: lastIntervision(intervisions)?.on ?? null,
    next: momentsAhead(await planOf(site.id, turn.records), turn.today)[0] ?? null,
  }
}

type Around = Readonly<{ students: readonly StudentHere[]; intervisions: readonly Intervision[] }>

async function rowOf(
  onRoad: FamilyOnRoad,
  { students, intervisions }: Around,
  turn: Turn,
): Promise<WaitingRow> {
  const { road, family, wanted } = onRoad
  const since = waitingSince(road)
  const day = dayOf(momentOf(since))
  return {
    road: road.id,
    family,
    wanted,
    since: day,
    days: daysBetween(day, turn.today),
    timesLeft: timesLeft(road.id, since, intervisions),
    best: possible(await candidatesFor(onRoad, students, turn)).slice(0, proposals),
  }
}

/** One family as its card shows it: who can be chosen, and who cannot and why. */
export async function familyView(
  onRoad: FamilyOnRoad,
  page: number,
  turn: Turn,
): Promise<Omit<MatchingFamilyView, 'problem' | 'chosen'>> {
  const { road, family, wanted, buddies } = onRoad
  const candidates = await candidatesFor(onRoad, await studentsHere(road.site, turn), turn)
  const choosable = possible(candidates)
  const pages = Math.max(1, Math.ceil(choosable.length / candidatesPerPage))
  const named = await Promise.all(
    buddies.map(async (id) => ({ id, name: (await turn.records.people.get(id))?.name ?? '' })),
  )
  return {
    road: road.id,
    seen: road.version,
    family,
    wanted,
    buddies: named,
    possible: choosable,
    stopped: inOrder(candidates.filter(({ stops }) => stops.length > 0)),
    page: Math.min(page, pages - 1),
    token: turn.newId(),
  }
}
