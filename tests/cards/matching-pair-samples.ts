import type { Card } from '../../cards/card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { matchingNoCard } from '../../cards/matching-no-card.ts'
import { matchingOwnCard } from '../../cards/matching-own-card.ts'
import { matchingPairCard, type PairView } from '../../cards/matching-pair-card.ts'
import { matchingPairsCard } from '../../cards/matching-pairs-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import {
  agreedPair,
  begunPair,
  droppedPair,
  metPair,
  plannedPair,
  refusedPair,
} from '../programme/matching/pairs.ts'
import { hostile, merel, vink } from './fictional.ts'

const token = 'token-of-this-form'

/** Pairs on their way, as lecturer and student see them. */
export function matchingPairSamples(words: Wording): Readonly<Record<string, Card>> {
  const view = (pairing: PairView['pairing'], more: Partial<PairView> = {}) =>
    matchingPairCard(
      { pairing, student: hostile, family: merel, hasMet: false, hasOther: false, token, ...more },
      words,
    )
  const said = words.matching.pair
  const own = { family: merel, region: 'Dampoort (Gent)', languages: ['tr', 'fr'], token }
  const no = { pairing: 'pair-1', version: 2, token }
  return {
    'matching-pair': view(agreedPair, { lead: words.matching.notices.unplanned('Lotte', 'G-014') }),
    'matching-pair-planned': view(plannedPair),
    'matching-pair-problem': view(agreedPair, {
      filled: { on: '2027-06-01', at: '14:00' },
      problem: sayRefusal(words, { reason: 'meeting-too-far', days: 60 }),
    }),
    'matching-pair-met': view(metPair, { hasMet: true }),
    'matching-pair-begun': view(begunPair),
    'matching-pair-refused': view(refusedPair, { hasOther: true }),
    'matching-pair-dropped': view(droppedPair),
    'matching-pair-call-off': confirmCard(
      {
        question: said.callOffQuestion('Lotte Sint-Denijs', 'G-014'),
        consequences: [said.callOffFollows],
        yes: { title: said.callOff, verb: 'call-off-pair', data: { pairing: 'pair-1', version: 2, token } },
      },
      words,
    ),
    'matching-pairs': matchingPairsCard(
      {
        rows: [
          { pairing: agreedPair, student: hostile, family: merel },
          { pairing: metPair, student: 'Jip Sociaalwerk', family: vink },
        ],
        page: 0,
        pages: 2,
      },
      words,
    ),
    'matching-own': matchingOwnCard({ ...own, pairing: plannedPair, hasMet: false }, words),
    'matching-own-met': matchingOwnCard({ ...own, pairing: plannedPair, hasMet: true }, words),
    'matching-own-begun': matchingOwnCard({ ...own, pairing: begunPair, hasMet: true }, words),
    'matching-no-student': matchingNoCard({ side: 'student', ...no }, words),
    'matching-no-family': matchingNoCard({ side: 'family', ...no }, words),
  }
}
