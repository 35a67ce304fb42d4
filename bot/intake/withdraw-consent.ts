import { intakeAnswerCard } from '../../cards/intake-answer-part.ts'
import { OpenIntake } from '../../cards/intake-card.ts'
import { intakeWithdrawCard, WithdrawConsent } from '../../cards/intake-withdraw-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { Adult, canWithdraw, withdrawalLeads, withdrawConsent } from '../../programme/intake/consent.ts'
import { toldIn } from '../../programme/intake/intake.ts'
import { stopForConsent } from '../../programme/intake/withdrawal.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { type IntakeFound, intakeFor, isWritable } from './intake-of-turn.ts'

/** Asks who takes a yes back, and says what follows. */
export const withdrawConsentForm = action({
  asks: OpenIntake,
  needs: 'do-intakes',
  audit: 'consent.withdraw-opened',
  run: async ({ family: id }, turn) => {
    const found = await intakeFor(id, turn)
    if (!found) return refused({ reason: 'unknown-family' })
    const because = closedFor(found)
    if (because) return refused(because, null, id)
    return done(below(formFor(found, turn.newId(), turn)), { about: id, family: id })
  },
})

/** An adult takes a yes back: everything stops at once, unless stopping by itself could leave the mother alone. */
export const withdrawConsentNow = action({
  asks: WithdrawConsent,
  needs: 'do-intakes',
  audit: 'consent.withdrawn',
  run: async ({ token, family: id, adult }, turn) => {
    const found = await intakeFor(id, turn)
    if (!found) return refused({ reason: 'unknown-family' })
    const because = closedFor(found)
    if (because) return refused(because, null, id)
    const withdrawn = withdrawConsent(found.intake.consents, adult ?? 'mother', turn.today)
    if (adult === null || !withdrawn.accepted) {
      const why: Refusal = withdrawn.accepted ? { reason: 'consent-incomplete' } : withdrawn.because
      return refused(why, inPlace(formFor(found, token, turn, why)), id)
    }
    const intake = { ...found.intake, consents: withdrawn.next, version: found.intake.version + 1 }
    const kept: Change = { collection: 'intakes', record: intake }
    const safety = toldIn(intake).safety?.home ?? null
    return withdrawalLeads(adult, safety) === 'stop'
      ? stopping({ ...found, intake }, kept, turn)
      : talkingFirst(found, { kept, adult }, turn)
  },
})

async function stopping(found: IntakeFound, kept: Change, turn: Turn): Promise<Outcome> {
  const { family, road } = found
  if (!road) return refused({ reason: 'unknown-request' }, null, family.id)
  const matches = await turn.records.matches.find('family', family.id)
  const pairings = await turn.records.pairings.find('family', family.id)
  const decision = stopForConsent({ road, family, matches, pairings, by: turn.person.id }, turn.now)
  if (!decision.accepted) return refused(decision.because, null, family.id)
  const { next, notices } = decision
  const said = turn.words.intake.withdraw.stopped(turn.words.family(family.code, family.pseudonym))
  return done(inPlace(intakeAnswerCard(said, family.id, turn.words)), {
    changes: [
      kept,
      { collection: 'roads', record: next.road },
      ...next.matches.map((record): Change => ({ collection: 'matches', record })),
      ...next.pairings.map((record): Change => ({ collection: 'pairings', record })),
    ],
    notices,
    about: family.id,
    family: family.id,
    also: [
      ...next.matches.map(({ id }) => ({ did: 'match.ended', about: id, family: family.id })),
      ...next.pairings.map(({ id }) => ({ did: 'pairing.dropped', about: id, family: family.id })),
    ],
  })
}

function talkingFirst(
  { family }: IntakeFound,
  { kept, adult }: Readonly<{ kept: Change; adult: Adult }>,
  { words }: Turn,
): Outcome {
  const said = words.intake.withdraw.talkFirst(words.intake.adults[adult])
  return done(inPlace(intakeAnswerCard(said, family.id, words)), {
    changes: [kept],
    about: family.id,
    family: family.id,
  })
}

function closedFor(found: IntakeFound): Refusal | null {
  return found.road && !isWritable(found) ? { reason: 'road-ended', state: found.road.state } : null
}

function formFor({ family, intake }: IntakeFound, token: string, turn: Turn, because?: Refusal) {
  const adults = Adult.options.filter((adult) => canWithdraw(intake.consents, adult))
  const problem = because ? { problem: sayRefusal(turn.words, because) } : {}
  return intakeWithdrawCard({ token, family, adults, ...problem }, turn.words)
}
