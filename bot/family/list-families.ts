import { z } from 'zod'
import { type FamiliesView, familiesPage, type ListedFamily } from '../../cards/pages/fill-families-page.ts'
import type { Family } from '../../programme/family.ts'
import { doesIntakesAt } from '../../programme/intake/intake-people.ts'
import { may } from '../../programme/permissions.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { action, done, type Turn } from '../action.ts'
import { closingOf } from '../closing/found-closing.ts'
import { policyAt } from '../intake/intake-of-turn.ts'
import { familiesHere } from '../match-form.ts'
import { mostLateFirst, supervisedRow } from '../my-families.ts'
import { hasSupervised, ownFamilies, rhythmFor, supervisedFamilies } from '../own-families.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { siteFamilyRow } from '../site-families.ts'
import { familyPlan, trajectoryOf } from '../trajectory/followed.ts'

/** The families somebody may open, as a page: one's own, those supervised, and those whose intake one did. */
export const openFamiliesPage = action({
  asks: z.strictObject({}),
  needs: 'see-some-families',
  audit: 'families.seen',
  run: async (_, turn) => done({ messages: [], page: familiesPage(await viewOf(turn), turn.words) }),
})

async function viewOf(turn: Turn): Promise<FamiliesView> {
  const { person } = turn
  const all = await supervisedFamilies(turn)
  const sorted = await Promise.all(all.map((family) => stateOf(family, turn)))
  const running = sorted.flatMap((one) => (one.ended === null ? [one.family] : []))
  return {
    own: may(person, 'see-own-families') ? await ownRows(turn) : null,
    supervised: (await hasSupervised(turn))
      ? (await Promise.all(running.map((family) => supervised(family, turn)))).toSorted(mostLateFirst)
      : null,
    ended: sorted.flatMap(({ family, ended }) => (ended?.isLeft ? [{ family, state: ended.state }] : [])),
    intakes: may(person, 'do-intakes') ? await intakesOf(turn) : [],
    site: may(person, 'see-site-families') ? await siteRows(turn) : null,
  }
}

/** How the road of a family ended, and whether anything of it is left to read; null while it goes on. */
async function stateOf(family: Family, turn: Turn) {
  const road = await lastRoadOf(family.id, turn.records)
  if (!road || isOpenRoad(road)) return { family, ended: null }
  const { erasedOn } = await closingOf(road, family.id, turn.records)
  return { family, ended: { state: turn.words.road.states[road.state], isLeft: erasedOn === null } }
}

async function ownRows(turn: Turn): Promise<readonly ListedFamily[]> {
  const own = await ownFamilies(turn)
  const rows = await Promise.all(
    own.map(async ({ family, match }) => ({
      family,
      rhythm: await rhythmFor(turn, family, match),
      buddies: [],
      unread: 0,
      months: await monthsSaid(family, turn),
      standsIn: match.standsIn !== undefined,
    })),
  )
  return rows.toSorted(mostLateFirst)
}

async function supervised(family: Family, turn: Turn): Promise<ListedFamily> {
  const row = await supervisedRow(family, turn)
  return { ...row, months: await monthsSaid(family, turn), standsIn: false }
}

async function monthsSaid(family: Family, { records, today, words }: Turn): Promise<string | null> {
  const trajectory = await trajectoryOf(family, records)
  const plan = await familyPlan({ family, trajectory }, records, today)
  return plan && words.trajectory.month(plan.month, plan.months)
}

/** Families of whose road somebody does or did the intake, without supervising them. */
async function intakesOf(turn: Turn): Promise<readonly Family[]> {
  const { person, records } = turn
  const perSite = await Promise.all(person.sites.map((site) => records.roads.find('site', site)))
  const own = perSite.flat().filter(({ intakeBy, family }) => intakeBy === person.id && family !== null)
  const found = await Promise.all(
    own.map(async (road) => {
      const family = await records.families.get(road.family ?? '')
      const policy = await policyAt(road.site, road, records)
      const isLast = family && (await lastRoadOf(family.id, records))?.id === road.id
      return family && isLast && family.supervisor !== person.id && doesIntakesAt(person, road.site, policy)
        ? [family]
        : []
    }),
  )
  return found.flat().toSorted((one, other) => one.code.localeCompare(other.code))
}

async function siteRows(turn: Turn) {
  const families = (await familiesHere(turn)).toSorted((one, other) => one.code.localeCompare(other.code))
  return Promise.all(families.map((family) => siteFamilyRow(family, turn)))
}
