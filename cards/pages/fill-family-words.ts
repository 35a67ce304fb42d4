import { type Closing, ClosingItem } from '../../programme/closing/closing.ts'
import { compared, type Evaluation, sideBySide } from '../../programme/closing/evaluation.ts'
import type { Handover } from '../../programme/closing/handover.ts'
import { LifeDomain } from '../../programme/contact-words.ts'
import { wordedGoals } from '../../programme/trajectory/goal.ts'
import { nearestFirst } from '../../programme/trajectory/network.ts'
import type { Score } from '../../programme/trajectory/scores.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { Wording } from '../wording/nl.ts'
import type { FamilySection, Points, Told } from './family-page.ts'
import { bare, titled } from './fill-family-story.ts'
import type { PageButton } from './list-page.ts'

type Goals = Readonly<{
  trajectory: Pick<Trajectory, 'goals' | 'goalTexts'>
  /** Who stands in sees what goals are about and how far they are, not the words. */
  hasWords: boolean
  buttons: readonly PageButton[]
}>

/** The goals as the family said them, with every time they were looked back at. */
export function goalsSection({ trajectory, hasWords, buttons }: Goals, words: Wording): FamilySection {
  const said = words.trajectory
  const goals = wordedGoals(trajectory.goals, trajectory.goalTexts)
  return {
    ...section('goals', words.aboutFamilies.words.goals, said.goals.none),
    rows: goals.map((goal, at) => {
      const about = goal.domain === null ? said.goals.anything : words.domains[goal.domain]
      const text = hasWords ? (goal.text ?? words.aboutFamilies.words.gone) : null
      return {
        ...bare(goal.id, text ?? words.aboutFamilies.words.goal(at + 1)),
        lines: [
          about,
          said.goals.chosen(words.day(goal.setOn)),
          ...goal.lookedBack.map(
            ({ on, state }) => `${said.goals.seen(words.day(on))}: ${said.goalStates[state]}`,
          ),
        ],
        badges: [
          {
            text: said.goalStates[goal.state],
            tone: goal.state === 'reached' ? ('good' as const) : ('quiet' as const),
          },
        ],
      }
    }),
    buttons,
  }
}

type Around = Readonly<{
  trajectory: Pick<Trajectory, 'helpers' | 'helperTexts'>
  buttons: readonly PageButton[]
}>

/** Who stands around a family, the nearest first, with what they do. */
export function networkSection({ trajectory, buttons }: Around, words: Wording): FamilySection {
  const said = words.trajectory
  const tasks = trajectory.helperTexts ?? []
  const rows = nearestFirst(trajectory.helpers, trajectory.helperTexts).map((one): Told => {
    const role = said.helperRoles[one.role]
    const task = tasks.find(({ helper }) => helper === one.id)?.task ?? null
    return {
      ...bare(one.id, one.organisation === null ? role : `${one.organisation}: ${role}`),
      lines: [
        [said.lines[one.line], ...one.what.map((domain) => words.domains[domain])].join(' · '),
        one.mayCall ? said.network.mayCall : said.network.mayNotCall,
      ],
      said: task === null ? [] : [{ label: words.aboutFamilies.words.task, text: task }],
    }
  })
  return { ...section('network', words.aboutFamilies.words.network, said.network.none), rows, buttons }
}

/** The points of a family through time, domain by domain. */
export function pointsTable(
  { scores, buttons }: Readonly<{ scores: readonly Score[]; buttons: readonly PageButton[] }>,
  words: Wording,
): Points {
  const said = words.aboutFamilies.words
  const domains = LifeDomain.options.filter((domain) =>
    scores.some(({ points }) => points[domain] !== undefined),
  )
  return {
    title: said.points,
    note: said.pointsNote,
    empty: said.noPoints,
    domain: said.domain,
    columns: scores.map(({ on, moment }) => `${words.day(on)} (${words.trajectory.moments[moment]})`),
    rows: domains.map((domain) => ({
      domain: words.domains[domain],
      points: scores.map(({ points }) => String(points[domain] ?? said.noPoint)),
    })),
    buttons,
  }
}

/** Summaries the family wanted to pass on, the newest first. */
export function handoverSection(
  handovers: readonly Readonly<{ handover: Handover; from: string; to: string }>[],
  words: Wording,
): FamilySection {
  const said = words.aboutFamilies.words
  return {
    ...section('handover', said.handover, words.handover.summaryNone),
    rows: handovers.map(({ handover, from, to }) => ({
      ...bare(handover.id, words.handover.who(from, to)),
      lines: [
        handover.agreedOn === null ? said.notAgreed : said.agreedOn(words.day(handover.agreedOn)),
        words.handover.state(words.handover.states[handover.state]),
      ],
      said: [{ label: words.handover.summary.text, text: handover.summary ?? said.gone }],
    })),
  }
}

type Goodbye = Readonly<{ closing: Closing; buttons: readonly PageButton[] }>

/** What was gone through before the goodbye, in the family's own words. */
export function closingSection({ closing, buttons }: Goodbye, words: Wording): FamilySection {
  const said = words.closing
  const texts = closing.words?.texts ?? []
  return {
    ...section(
      'closing',
      words.aboutFamilies.words.closing,
      words.refusals['closing-not-begun']({ reason: 'closing-not-begun' }),
    ),
    rows: closing.items
      .toSorted(
        (one, other) => ClosingItem.options.indexOf(one.item) - ClosingItem.options.indexOf(other.item),
      )
      .map(({ item, how, on }) => ({
        ...bare(item, said.items[item]),
        lines: [
          how === 'done' ? words.day(on) : `${words.day(on)} · ${said.notPossible}`,
          ...chosen(item, closing, words),
        ],
        said: texts
          .filter((one) => one.item === item)
          .map(({ text }) => ({ label: words.aboutFamilies.words.words, text })),
      })),
    buttons,
  }
}

function chosen(item: ClosingItem, closing: Closing, words: Wording): readonly string[] {
  const said = words.closing
  switch (item) {
    case 'grew':
      return closing.grew.map((domain) => words.domains[domain])
    case 'network':
      return closing.stays.map((one) => said.stays[one])
    case 'takes-over': {
      const taken = closing.words?.takesOver
      return taken ? [[taken.organisation, taken.role].filter(Boolean).join(', ')] : []
    }
    case 'farewell':
      return closing.farewellOn === null ? [] : [words.day(closing.farewellOn)]
    case 'family-view':
      return closing.familyView === null ? [] : [said.familyViews[closing.familyView]]
  }
}

type Views = Readonly<{ told: readonly Evaluation[]; buttons: readonly PageButton[] }>

/** How three look back, beside each other, and where they meet or differ. */
export function viewsSection({ told, buttons }: Views, words: Wording): FamilySection {
  const said = words.closing
  const { seenByAll, seenByOne } = compared(told)
  const names = (domains: readonly LifeDomain[]) => domains.map((domain) => words.domains[domain]).join(', ')
  const notes = [
    ...(seenByAll.length > 0 ? [said.evaluation.all(names(seenByAll))] : []),
    ...(seenByOne.length > 0 ? [said.evaluation.one(names(seenByOne))] : []),
  ]
  return {
    ...section('views', words.aboutFamilies.words.views, said.evaluation.nobody),
    note: notes.length > 0 ? notes.join(' ') : null,
    isSideBySide: true,
    rows: sideBySide(told).flatMap(({ view, told: own }): readonly Told[] =>
      own.length === 0
        ? [{ ...bare(view, said.views[view]), lines: [said.evaluation.nobody] }]
        : own.map((one) => ({
            ...bare(one.id, said.views[view]),
            lines: [titled(said.changes[one.changed], names(one.domains)).replace(/ · $/, '')],
            said: one.words ? [{ label: words.aboutFamilies.words.words, text: one.words }] : [],
          })),
    ),
    buttons,
  }
}

/** A section in which nothing stands yet. */
export function section(key: string, title: string, empty: string): FamilySection {
  return { key, title, note: null, empty, isSideBySide: false, rows: [], buttons: [] }
}
