import type { Closing } from '../../programme/closing/closing.ts'
import type { Evaluation } from '../../programme/closing/evaluation.ts'
import type { Handover } from '../../programme/closing/handover.ts'
import type { RoadState } from '../../programme/road/road-state.ts'
import type { Day } from '../../programme/stamp.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { NamedFamily } from '../contact-summary.ts'
import { longDay } from '../trajectory-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { FamilyPage } from './family-page.ts'
import { type IntakeWords, intakeSection } from './fill-family-intake.ts'
import { aheadSection, type Coming, type StandsView, standsFacts } from './fill-family-stands.ts'
import { type StoryView, storyOf } from './fill-family-story.ts'
import {
  closingSection,
  goalsSection,
  handoverSection,
  networkSection,
  pointsTable,
  viewsSection,
} from './fill-family-words.ts'
import { cardButton, numbersSaid } from './fill-rows.ts'

/** Everything of a family that one person may see; null is what is not for them. */
export type FamilyView = Readonly<{
  family: NamedFamily
  as: 'supervisor' | 'buddy' | 'stand-in' | 'intake'
  /** Of a stand-in: for whom, and on which days. */
  standsIn: Readonly<{ for: string; from: Day; until: Day }> | null
  /** How its road ended, and from when everything may be erased. */
  ended: Readonly<{ state: RoadState; eraseFrom: Day | null }> | null
  stands: StandsView
  ahead: readonly Coming[] | null
  story: StoryView | null
  trajectory: Pick<Trajectory, 'goals' | 'goalTexts' | 'helpers' | 'helperTexts' | 'scores'> | null
  intake: IntakeWords | null
  summaries: readonly Readonly<{ handover: Handover; from: string; to: string }>[]
  closing: Closing | null
  evaluations: readonly Evaluation[] | null
}>

/** The page of one family, for who may see it. */
export function familyPage(view: FamilyView, words: Wording): FamilyPage {
  const { family, as, ahead, story } = view
  return {
    shows: 'family',
    title: words.family(family.code, family.pseudonym),
    intro: as === 'buddy' || as === 'stand-in' ? numbersSaid(words) : null,
    notices: noticesOf(view, words),
    buttons: buttonsOf(view, words),
    stands: { title: words.aboutFamilies.stands.title, facts: standsFacts(view.stands, words) },
    ahead: ahead === null ? null : aheadSection(ahead, words),
    story: story === null ? null : storyOf(story, words),
    sections: sectionsOf(view, words),
    points:
      view.trajectory === null || as === 'stand-in'
        ? null
        : pointsTable({ scores: view.trajectory.scores, buttons: to('scores', view, words) }, words),
  }
}

/** What is left of a family after its key was destroyed: its code, its bird, and when that was. */
export function erasedPage(family: NamedFamily, on: Day, words: Wording): FamilyPage {
  const said = words.aboutFamilies.stands
  return {
    shows: 'family',
    title: words.family(family.code, family.pseudonym),
    intro: null,
    notices: [said.erased(longDay(on, words))],
    buttons: [],
    stands: { title: said.title, facts: [] },
    ahead: null,
    story: null,
    sections: [],
    points: null,
  }
}

function noticesOf({ as, standsIn, ended }: FamilyView, words: Wording): readonly string[] {
  const said = words.aboutFamilies.stands
  const state = ended && words.road.states[ended.state]
  return [
    ...(standsIn === null
      ? []
      : [said.standsIn(standsIn.for, words.day(standsIn.from), words.day(standsIn.until))]),
    ...(as === 'intake' ? [said.onlyIntake] : []),
    ...(ended === null || state === null
      ? []
      : [
          ended.eraseFrom === null
            ? said.readOnly(state)
            : said.readOnlyUntil(state, longDay(ended.eraseFrom, words)),
        ]),
  ]
}

function buttonsOf({ family, as, ended }: FamilyView, words: Wording) {
  const said = words.aboutFamilies
  const data = { family: family.id }
  const trajectory = cardButton(words.trajectory.button, 'open-trajectory', data)
  switch (as) {
    case 'buddy':
    case 'stand-in':
      return [
        ...(ended === null ? [cardButton(said.log, 'log', data), trajectory] : []),
        cardButton(said.urgent, 'raise-urgent', data),
      ]
    case 'supervisor':
      return ended === null
        ? [trajectory, cardButton(words.supervisorForm.title, 'supervisor-form', data)]
        : []
    case 'intake':
      return []
  }
}

function sectionsOf(view: FamilyView, words: Wording) {
  const { as, trajectory, intake, summaries, closing, evaluations } = view
  return [
    ...(trajectory === null
      ? []
      : [
          goalsSection({ trajectory, hasWords: as !== 'stand-in', buttons: to('goals', view, words) }, words),
        ]),
    ...(summaries.length === 0 ? [] : [handoverSection(summaries, words)]),
    ...(trajectory === null || as === 'stand-in'
      ? []
      : [networkSection({ trajectory, buttons: to('network', view, words) }, words)]),
    ...(closing === null || closing.begun === null
      ? []
      : [closingSection({ closing, buttons: to('closing', view, words) }, words)]),
    ...(evaluations === null
      ? []
      : [viewsSection({ told: evaluations, buttons: to('views', view, words) }, words)]),
    ...(intake === null ? [] : [intakeSection(intake, words)]),
  ]
}

/** The cards of the chat with which a part is told or put right; after the goodbye nothing is. */
function to(part: 'goals' | 'network' | 'scores' | 'closing' | 'views', view: FamilyView, words: Wording) {
  const { family, as, ended } = view
  const data = { family: family.id }
  const said = words.trajectory
  if (part === 'closing') return [cardButton(words.closing.button, 'open-closing', data)]
  if (part === 'views')
    return [cardButton(words.closing.evaluation.add, 'evaluation-form', { ...data, view: 'family' })]
  if (ended !== null || as === 'stand-in') return []
  switch (part) {
    case 'goals':
      return [
        cardButton(said.goals.button, 'open-goals', data),
        cardButton(said.calendar.button, 'open-calendar', data),
      ]
    case 'network':
      return [
        cardButton(said.network.button, 'open-network', data),
        cardButton(said.network.add, 'helper-form', data),
      ]
    case 'scores':
      return [cardButton(said.scores.button, 'open-scores', data)]
  }
}
