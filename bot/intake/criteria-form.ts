import type { Card } from '../../cards/card.ts'
import { criteriaIn, intakeCriteriaCard, type SaveCriteria } from '../../cards/intake-criteria-card.ts'
import { type Assessment, CriterionDomain, countWeak, isStillOpen } from '../../programme/intake/criteria.ts'
import { toldIn } from '../../programme/intake/intake.ts'
import type { Turn } from '../action.ts'
import type { IntakeFound } from './intake-of-turn.ts'
import { opened, type SentBack } from './opened-form.ts'

/** The criteria, with those of the time before beside them. */
export function criteriaForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveCriteria>): Card {
  const { assessments } = toldIn(found.intake)
  const birth = found.family.birthDate
  const last = assessments.at(-1)
  const now = last && isStillOpen(last, turn.today, birth) ? last : undefined
  const previous = now ? assessments.at(-2) : last
  const shown = now ? scoresOn(now) : null
  const standing = CriterionDomain.options.map((domain) => ({
    domain,
    score: shown?.scores[domain] ?? null,
    why: null,
  }))
  const view = {
    ...opened('criteria', found, { turn, back }),
    filled: back ? criteriaIn(back.sent) : standing,
    previous: previous ? scoresOn(previous) : null,
    now: shown,
    count: now ? countWeak(now) : null,
    isBorn: birth !== null,
  }
  return intakeCriteriaCard(view, turn.words)
}

function scoresOn({ on, answers }: Assessment) {
  return { on, scores: Object.fromEntries(answers.map(({ domain, score }) => [domain, score])) }
}
