import { type CriterionDomain, countWeak, publishedCriteria } from '../../programme/intake/criteria.ts'
import { type Intake, IntakePart, toldIn } from '../../programme/intake/intake.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { IntakeView } from '../intake-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { FamilySection, Said, Told } from './family-page.ts'
import { bare } from './fill-family-story.ts'
import { section } from './fill-family-words.ts'
import { cardButton } from './fill-rows.ts'

/** The intake as it was told, for whom the rules of the intake let see it. */
export type IntakeWords = Readonly<{ intake: Intake; adults: IntakeView['adults'] }>

/** The intake part by part, in the words in which it was told. */
export function intakeSection({ intake, adults }: IntakeWords, words: Wording): FamilySection {
  const said = words.aboutFamilies.intake
  const kept = intake.parts.toSorted(
    (one, other) => IntakePart.options.indexOf(one.part) - IntakePart.options.indexOf(other.part),
  )
  return {
    ...section('intake', said.title, said.none),
    rows: kept.map(({ part, at }): Told => {
      const row = bare(part, words.intake.parts[part])
      const when = words.intake.card.kept(words.day(dayOf(momentOf(at))))
      return { ...row, ...toldOf(part, { intake, adults }, { words, when }) }
    }),
    buttons: [cardButton(said.open, 'open-intake', { family: intake.id })],
  }
}

type Saying = Readonly<{ words: Wording; when: string }>
type Part = Pick<Told, 'lines' | 'said'>

function toldOf(part: IntakePart, { intake, adults }: IntakeWords, { words, when }: Saying): Part {
  const told = toldIn(intake)
  const said = words.aboutFamilies.intake
  const own = words.intake
  switch (part) {
    case 'consent': {
      const states = adults.map(({ adult, state, on }) =>
        own.consent.state(own.adults[adult], own.consents[state], on === null ? '' : ` (${words.day(on)})`),
      )
      const conditions = told.conditions.map(({ adult, text }) => ({
        label: said.conditions(own.adults[adult]),
        text,
      }))
      return { lines: [when, ...states], said: conditions }
    }
    case 'wishes':
      return { lines: [when], said: only(said.important, told.important) }
    case 'network':
      return {
        lines: [
          when,
          ...intake.rings.map(
            ({ ring, strength }) => `${own.network.rings[ring]}: ${own.network.strengths[strength]}`,
          ),
        ],
        said: told.network.map(({ ring, text }) => ({ label: own.network.rings[ring], text })),
      }
    case 'safety':
      return safetyOf(intake, { words, when })
    case 'helpers':
      return {
        lines: [when, ...intake.helpers.map((one) => own.helpers[one])],
        said: only(said.helpers, told.helpers),
      }
    case 'criteria':
      return criteriaOf(intake, { words, when })
  }
}

function safetyOf(intake: Intake, { words, when }: Saying): Part {
  const { safety } = toldIn(intake)
  const said = words.intake.safety
  if (safety === null) return { lines: [when], said: [] }
  return {
    lines: [
      when,
      said.homes[safety.home],
      ...safety.risks.map((risk) => said.riskNames[risk]),
      ...(safety.askedAlone ? [words.aboutFamilies.intake.alone] : []),
      ...(safety.meet === null ? [] : [words.aboutFamilies.intake.meet(said.meets[safety.meet])]),
    ],
    said: only(words.aboutFamilies.intake.agreed, safety.agreed),
  }
}

/** The newest assessment with its reasons; the index decides nothing, and that stands with it. */
function criteriaOf(intake: Intake, { words, when }: Saying): Part {
  const last = toldIn(intake).assessments.at(-1)
  if (!last) return { lines: [when], said: [] }
  const { weak, judged, weakFrom } = countWeak(last)
  const said = words.intake
  return {
    lines: [
      words.aboutFamilies.intake.judged(words.day(last.on)),
      said.card.count(weak, judged, weakFrom),
      said.card.decides,
    ],
    said: last.answers.map(({ domain, score, why }) => ({
      label: `${criterionNamed(domain, words)}: ${said.scores[score]}`,
      text: why,
    })),
  }
}

function criterionNamed(domain: CriterionDomain, words: Wording): string {
  const published = publishedCriteria.domains.find((one) => one.domain === domain)
  return (words.language === 'en' ? published?.en : published?.nl) ?? domain
}

function only(label: string, text: string | null): readonly Said[] {
  return text === null ? [] : [{ label, text }]
}
