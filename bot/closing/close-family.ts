import { OfClosing } from '../../cards/closing-card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { OpenTimeline } from '../../cards/families-card.ts'
import { openItems } from '../../programme/closing/closing.ts'
import { closeRoad } from '../../programme/closing/closing-rules.ts'
import { action, below, type Change, done, inPlace, type Turn } from '../action.ts'
import { policyFor } from '../road/family-road.ts'
import { noFamily } from '../trajectory/followed.ts'
import { around } from './begin-closing.ts'
import { closingCardOf, notNow, supervisedClosing } from './found-closing.ts'

/** Asks once more before the goodbye is final; what is still open is said first. */
export const askClose = action({
  asks: OpenTimeline,
  needs: 'see-supervised-families',
  audit: 'closing.close-asked',
  run: async ({ family: id }, turn) => {
    const found = await supervisedClosing(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family, road, closing } = found
    if (road.state !== 'closing')
      return notNow(found, { reason: 'road-step-out-of-order', state: road.state, step: 'close' }, turn)
    const items = openItems(closing)
    if (items.length > 0) return notNow(found, { reason: 'closing-items-open', items }, turn)
    const said = turn.words.closing
    const { retentionMonths } = await policyFor(family, turn.records)
    const buddies = await namesOf((await around(found, turn)).buddies, turn)
    const card = confirmCard(
      {
        question: said.askClose(turn.words.family(family.code, family.pseudonym)),
        consequences: [
          buddies.length > 0 ? said.closeFollows(buddies.join(` ${turn.words.all} `)) : said.closeFollowsNone,
          said.closeReadOnly(retentionMonths),
        ],
        yes: { title: said.closeYes, verb: 'close-road', data: { family: id, version: road.version } },
      },
      turn.words,
    )
    return done(below(card), { about: road.id, family: id })
  },
})

/** The goodbye: matches end, everything becomes read-only, and the day of erasing is written down. */
export const closeFamily = action({
  asks: OfClosing,
  needs: 'see-supervised-families',
  audit: 'closing.closed',
  run: async ({ family: id, version }, turn) => {
    const found = await supervisedClosing(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family } = found
    const matches = await turn.records.matches.find('family', id)
    const { retentionMonths: months } = await policyFor(family, turn.records)
    const closing = { ...(await around(found, turn)), version, months }
    const decision = closeRoad({ ...found, matches }, closing, turn.now)
    if (!decision.accepted) return notNow(found, decision.because, turn)
    const { next, notices } = decision
    const card = await closingCardOf({ ...found, ...next }, turn)
    const said = turn.words.closing.closed(turn.words.family(family.code, family.pseudonym))
    return done(inPlace(card, { text: said }), {
      changes: [
        { collection: 'roads', record: next.road },
        { collection: 'closings', record: next.closing },
        ...next.matches.map((record): Change => ({ collection: 'matches', record })),
      ],
      notices,
      about: next.road.id,
      family: id,
      also: next.matches.map((match) => ({ did: 'match.ended', about: match.id, family: id })),
    })
  },
})

async function namesOf(people: readonly string[], { records }: Turn): Promise<readonly string[]> {
  const found = await Promise.all(people.map((id) => records.people.get(id)))
  return found.flatMap((person) => (person ? [person.name] : []))
}
