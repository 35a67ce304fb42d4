import { type IntakeRow, intakesCard, intakesPerPage, SeeIntakes } from '../../cards/intakes-card.ts'
import { doesIntakesAt, seesIntake } from '../../programme/intake/intake-people.ts'
import { isOpenRoad, type Road } from '../../programme/road/road.ts'
import { action, below, done, type Turn } from '../action.ts'
import { intakeOf, isColleagues, policyAt } from './intake-of-turn.ts'
import { duesOf, whenSaid } from './shown-intake.ts'

/** What somebody who does intakes has ahead: intakes to do and to write out, requests to plan, what to ask again. */
export const seeIntakes = action({
  asks: SeeIntakes,
  needs: 'do-intakes',
  audit: 'intakes.seen',
  run: async ({ page = 0 }, turn) => {
    const rows = (await rowsOf(turn)).toSorted((one, other) => (one.order < other.order ? -1 : 1))
    const pages = Math.max(1, Math.ceil(rows.length / intakesPerPage))
    const at = Math.min(page, pages - 1)
    const shown = rows.slice(at * intakesPerPage, (at + 1) * intakesPerPage).map(({ row }) => row)
    return done(below(intakesCard({ rows: shown, page: at, pages }, turn.words)))
  },
})

/** A row with where it stands in the list: by what weighs most, then by day. */
type Ordered = Readonly<{ row: IntakeRow; order: string }>

async function rowsOf(turn: Turn): Promise<readonly Ordered[]> {
  const perSite = await Promise.all(turn.person.sites.map((site) => turn.records.roads.find('site', site)))
  const open = perSite.flat().filter(isOpenRoad)
  return (await Promise.all(open.map((road) => rowOf(road, turn)))).flatMap((row) => row ?? [])
}

async function rowOf(road: Road, turn: Turn): Promise<Ordered | null> {
  if (road.state === 'requested') return toPlan(road, turn)
  const family = road.family === null ? undefined : await turn.records.families.get(road.family)
  const found = family && (await intakeOf(family, turn))
  if (!found || !seesIntake(turn.person, found)) return null
  const { planned } = found.intake
  if (road.state === 'intake-planned' && planned !== null) {
    const when = whenSaid(planned, turn.words)
    const isPast = planned.on < turn.today
    return { row: { is: 'planned', family, when, isPast }, order: `1 ${planned.on} ${planned.time ?? ''}` }
  }
  if (road.state === 'intake-done') return { row: { is: 'done', family }, order: `3 ${road.since}` }
  const dues = await duesOf(found, turn)
  return dues.length === 0 ? null : { row: { is: 'due', family, dues }, order: `4 ${family.code}` }
}

async function toPlan(road: Road, turn: Turn): Promise<Ordered | null> {
  const policy = await policyAt(road.site, road, turn.records)
  if (!doesIntakesAt(turn.person, road.site, policy) || (await isColleagues(road, turn))) return null
  const { id, number, request, since } = road
  return { row: { is: 'to-plan', road: id, number, region: request?.region ?? null }, order: `2 ${since}` }
}
