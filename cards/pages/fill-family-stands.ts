import type { Appointment } from '../../programme/contact.ts'
import type { Rhythm } from '../../programme/rhythm.ts'
import type { RoadState } from '../../programme/road/road-state.ts'
import type { Day } from '../../programme/stamp.ts'
import type { Plan } from '../../programme/trajectory/plan.ts'
import type { Child } from '../../programme/trajectory/trajectory.ts'
import { momentSaid } from '../appointment-question-card.ts'
import { visible } from '../escape.ts'
import { longDay, pauseSaid, type ShownPause } from '../trajectory-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { Fact, FamilySection } from './family-page.ts'
import { clocksSaid, hurrySaid } from './fill-clocks.ts'
import { bare } from './fill-family-story.ts'
import { serviceNamed } from './fill-rows.ts'

/** Where a family stands. */
export type StandsView = Readonly<{
  road: Readonly<{ state: RoadState; since: Day }> | null
  /** Hidden for a stand-in, and for who sees nothing but the intake. */
  plan: Plan | null | 'hidden'
  dueDate: Day | null
  children: readonly Child[]
  quietSince: Day | null
  /** Null for who sees nothing but the intake. */
  buddies:
    | readonly Readonly<{
        name: string
        /** Null for whom the clocks are not: a buddy and a stand-in see only their own. */
        rhythm: Rhythm | null
      }>[]
    | null
  supervisor: string | null
  pauses: readonly ShownPause[]
}>

/** Where a family stands, thing by thing. */
export function standsFacts(view: StandsView, words: Wording): readonly Fact[] {
  const said = words.aboutFamilies.stands
  const { road, supervisor, pauses } = view
  return [
    ...(road === null
      ? []
      : [fact(said.road, [said.roadSince(words.road.states[road.state], longDay(road.since, words))])]),
    ...(view.plan === 'hidden' ? [] : [fact(said.months, monthsSaid(view.plan, words))]),
    ...childFacts(view, words),
    ...buddyFacts(view.buddies, words),
    ...(pauses.length === 0
      ? []
      : [
          fact(
            said.pauses,
            pauses.map((one) => pauseSaid(one, words, (name) => visible(name, 80))),
          ),
        ]),
    fact(said.supervisor, [supervisor ?? said.noSupervisor]),
  ]
}

function monthsSaid(plan: Plan | null, words: Wording): readonly string[] {
  const said = words.trajectory
  if (plan === null) return [said.notBegun]
  const end = longDay(plan.end, words)
  const until =
    plan.daysLeft < 0 ? said.over(end) : plan.isExpected ? said.untilExpected(end) : said.until(end)
  return [said.month(plan.month, plan.months), until]
}

/** After a loss no date speaks by itself: then only the silence is said. */
function childFacts({ children, dueDate, quietSince }: StandsView, words: Wording): readonly Fact[] {
  const said = words.trajectory
  const born = children.flatMap((child) => (child.state === 'born' ? [words.day(child.on)] : []))
  const isExpected =
    dueDate !== null && quietSince === null && children.some(({ state }) => state === 'expected')
  const values = [
    ...(born.length > 0 ? [said.born(born.join(', '))] : []),
    ...(born.length === 0 && isExpected ? [said.due(words.day(dueDate))] : []),
    ...(quietSince === null ? [] : [said.quietSince(words.day(quietSince))]),
  ]
  return values.length === 0 ? [] : [fact(words.aboutFamilies.stands.child, values)]
}

function buddyFacts(buddies: StandsView['buddies'], words: Wording): readonly Fact[] {
  const said = words.aboutFamilies.stands
  if (buddies === null) return []
  if (buddies.length === 0) return [fact(said.buddies, [said.noBuddy])]
  return [
    fact(said.buddies, [buddies.map(({ name }) => name).join(', ')]),
    ...buddies.flatMap(({ name, rhythm }) =>
      rhythm === null ? [] : [clocksFact(said.clocks(name.split(' ')[0] ?? name), rhythm, words)],
    ),
  ]
}

/** What stands out stands beside the clock that it is about. */
function clocksFact(label: string, rhythm: Rhythm, words: Wording): Fact {
  const first = rhythm.visit.daysLeft < rhythm.contact.daysLeft ? 1 : 0
  const badge = hurrySaid(rhythm, words)
  const values = clocksSaid(rhythm, words).map((text, at) => ({ text, badge: at === first ? badge : null }))
  return { label, values }
}

function fact(label: string, texts: readonly string[]): Fact {
  return { label, values: texts.map((text) => ({ text, badge: null })) }
}

/** An appointment still to come; `service` where the family is expected, when it is no visit of the buddy. */
export type Coming = Readonly<{ appointment: Appointment; service?: string | null }>

/** What was agreed for today and later. */
export function aheadSection(coming: readonly Coming[], words: Wording): FamilySection {
  const said = words.aboutFamilies.ahead
  return {
    key: 'ahead',
    title: said.title,
    note: null,
    empty: said.none,
    isSideBySide: false,
    rows: coming.map(({ appointment, service }, at) => ({
      ...bare(`${appointment.date}-${at}`, momentSaid(appointment, words)),
      lines: service === undefined ? [] : [serviceNamed(service, words)],
    })),
    buttons: [],
  }
}
