import { confirmCard } from '../../cards/confirm-card.ts'
import { matchingNoCard, NoForm, SayNo } from '../../cards/matching-no-card.ts'
import {
  AskCallOff,
  CallOff,
  FamilyYes,
  matchingPairCard,
  OpenPair,
  type PairView,
  PlanMeeting,
} from '../../cards/matching-pair-card.ts'
import { matchingPairsCard, type PairRow, pairsPerPage, SeePairs } from '../../cards/matching-pairs-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Decision } from '../../programme/decision.ts'
import { isOpenPairing, type OpenPairing } from '../../programme/matching/pairing.ts'
import { dropPair, type Paired, planMeeting, sayNo, sayYes } from '../../programme/matching/pairing-rules.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { otherBuddies, type PairFound, pairedMore, pairHere, pairView } from './pair-of-turn.ts'

/** Pairs of the own sites that still have to start, oldest first. */
export const seePairs = action({
  asks: SeePairs,
  needs: 'match-families',
  audit: 'pairings.seen',
  run: async ({ page = 0 }, turn) => {
    const all = (await Promise.all(turn.person.sites.map((site) => openPairsAt(site, turn))))
      .flat()
      .toSorted(oldestFirst)
    const pages = Math.max(1, Math.ceil(all.length / pairsPerPage))
    const shown = Math.min(page, pages - 1)
    const onPage = all.slice(shown * pairsPerPage, (shown + 1) * pairsPerPage)
    const rows = await pairRows(onPage, turn)
    const card = matchingPairsCard({ rows, page: shown, pages }, turn.words)
    return done(below(card), { also: rows.map(pairSeen) })
  },
})

/** The pairs of a site that still have to start, oldest first. */
export async function openPairsAt(site: string, { records }: Turn): Promise<readonly OpenPairing[]> {
  return (await records.pairings.find('openAt', site)).filter(isOpenPairing).toSorted(oldestFirst)
}

/** The same with names. */
export async function pairRows(pairs: readonly OpenPairing[], turn: Turn): Promise<readonly PairRow[]> {
  const rows = await Promise.all(
    pairs.map(async (pairing) => {
      const found = await pairHere(pairing.id, turn)
      return found ? [{ pairing, student: found.student, family: found.family }] : []
    }),
  )
  return rows.flat()
}

/** What the audit keeps of a pair that was seen in a list. */
export function pairSeen({ pairing, family }: PairRow) {
  return { did: 'pairing.seen', about: pairing.id, family: family.id }
}

function oldestFirst(one: OpenPairing, other: OpenPairing): number {
  return one.madeAt.localeCompare(other.madeAt)
}

/** One pair with what comes next. */
export const openPair = action({
  asks: OpenPair,
  needs: 'match-families',
  audit: 'pairing.opened',
  run: async ({ pairing }, turn) => {
    const found = await pairHere(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const card = matchingPairCard(await pairView(found, turn), turn.words)
    return done(below(card), { about: found.standing.pairing.id, family: found.family.id })
  },
})

/** Plans the first meeting, or moves it to another day. */
export const planFirstMeeting = action({
  asks: PlanMeeting,
  needs: 'match-families',
  audit: 'pairing.meeting-planned',
  run: ({ pairing, version, on, at }, turn) =>
    deciding(pairing, turn, {
      decide: async ({ standing }) =>
        planMeeting(standing, { on, at, by: turn.person.id, version }, turn.now),
      filled: { on, at },
    }),
})

/** The family says yes, noted for it. */
export const familyYes = action({
  asks: FamilyYes,
  needs: 'match-families',
  audit: 'pairing.family-yes',
  run: ({ pairing, version }, turn) =>
    deciding(pairing, turn, {
      decide: async ({ standing }) =>
        sayYes(standing, { side: 'family', by: turn.person.id, version }, turn.now),
    }),
})

/** Asks why the family says no, and leaves it open. */
export const familyNoForm = action({
  asks: NoForm,
  needs: 'match-families',
  audit: 'pairing.family-no-opened',
  run: async ({ pairing }, turn) => {
    const found = await pairHere(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const { id, version } = found.standing.pairing
    const view = { side: 'family', pairing: id, version, token: turn.newId() } as const
    return done(inPlace(matchingNoCard(view, turn.words)), { about: id, family: found.family.id })
  },
})

/** The family says no: these two are not proposed again, and the family is back in the matching. */
export const familyNo = action({
  asks: SayNo,
  needs: 'match-families',
  audit: 'pairing.family-no',
  run: ({ pairing, version, reason }, turn) =>
    deciding(pairing, turn, {
      decide: async (found) => {
        const others = await otherBuddies(found, turn)
        const answer = { side: 'family', by: turn.person.id, version, reason, others } as const
        return sayNo(found.standing, answer, turn.now)
      },
    }),
})

/** Asks once more before a pair is taken back. */
export const askCallOff = action({
  asks: AskCallOff,
  needs: 'match-families',
  audit: 'pairing.call-off-asked',
  run: async ({ pairing }, turn) => {
    const found = await pairHere(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const { standing, family, student } = found
    const { id, version } = standing.pairing
    const said = turn.words.matching.pair
    const card = confirmCard(
      {
        question: said.callOffQuestion(student, family.code),
        consequences: [said.callOffFollows],
        yes: {
          title: said.callOff,
          verb: 'call-off-pair',
          data: { pairing: id, version, token: turn.newId() },
        },
      },
      turn.words,
    )
    return done(below(card), { about: id, family: family.id })
  },
})

/** Takes a pair back that was made by mistake: no refusal, so that it can be made again. */
export const callOffPair = action({
  asks: CallOff,
  needs: 'match-families',
  audit: 'pairing.called-off',
  run: ({ pairing, version }, turn) =>
    deciding(pairing, turn, {
      decide: async (found) => {
        const others = await otherBuddies(found, turn)
        return dropPair(found.standing, { why: 'called-off', by: turn.person.id, version, others }, turn.now)
      },
    }),
})

type Deciding = Readonly<{
  decide: (found: PairFound) => Promise<Decision<Paired>>
  filled?: PairView['filled']
}>

/** Decides on a pair and shows it as it stands then: changed, or why not. */
async function deciding(id: string, turn: Turn, { decide, filled }: Deciding): Promise<Outcome> {
  const found = await pairHere(id, turn)
  if (!found) return refused({ reason: 'unknown-pairing' })
  const decision = await decide(found)
  if (!decision.accepted) {
    const problem = sayRefusal(turn.words, decision.because)
    const view = { ...(await pairView(found, turn)), problem, ...(filled ? { filled } : {}) }
    return refused(decision.because, inPlace(matchingPairCard(view, turn.words)), found.family.id)
  }
  const after = { ...found, standing: decision.next }
  const card = matchingPairCard(await pairView(after, turn), turn.words)
  return done(inPlace(card), await pairedMore(decision.next, found, turn))
}
