import { z } from 'zod'
import { confirmCard } from '../../cards/confirm-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { AskErase, EraseFamily, retentionCard } from '../../cards/retention-card.ts'
import { askErasing, eraseFrom } from '../../programme/closing/retention.ts'
import type { Family } from '../../programme/family.ts'
import { cameToNothing } from '../../programme/request/request-retention.ts'
import type { Road } from '../../programme/road/road.ts'
import { firstPolicy, policyOf } from '../../programme/site.ts'
import type { Day } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { familiesHere } from '../match-form.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { endedRequests } from './erase-requests.ts'
import { closingOf } from './found-closing.ts'

/** The families of the coordinator's sites whose time is over. */
export const seeRetention = action({
  asks: z.object({}),
  needs: 'erase-families',
  audit: 'retention.seen',
  run: async (_, turn) => {
    const ended = await endedHere(turn)
    const past = ended.filter(({ from }) => from <= turn.today)
    const ahead = ended.filter(({ from }) => from > turn.today)
    const [first] = ahead
    const rows = past.map(({ family, road, from }) => ({ family, state: road.state, from }))
    const waiting = first ? { count: ahead.length, from: first.from } : null
    const requests = requestsOf(await endedRequests(turn), turn.today)
    return done(below(retentionCard({ rows: rows.slice(0, shown), waiting, requests }, turn.words)))
  },
})

const shown = 20

/** How many requests came to nothing and may go, and how many wait; nothing of what they hold. */
function requestsOf(ended: Awaited<ReturnType<typeof endedRequests>>, today: Day) {
  const ahead = ended.filter(({ from }) => from > today)
  const [first] = ahead
  return {
    past: ended.length - ahead.length,
    until: today,
    waiting: first ? { count: ahead.length, from: first.from } : null,
  }
}

/** Asks once more; erasing cannot be undone. */
export const askErase = action({
  asks: AskErase,
  needs: 'erase-families',
  audit: 'family.erase-asked',
  run: async ({ family: id }, turn) => {
    const found = (await endedHere(turn)).find(({ family }) => family.id === id)
    if (!found) return refused({ reason: 'unknown-family' })
    const { family, from } = found
    if (from > turn.today) return refused({ reason: 'erase-too-early', from }, null, family.id)
    const said = turn.words.retention
    const card = confirmCard(
      {
        question: said.question(turn.words.family(family.code, family.pseudonym)),
        consequences: [said.follows, said.stays],
        yes: {
          title: said.yes,
          verb: 'erase-family',
          data: { family: family.id, token: `erase:${family.id}`.slice(0, 80) },
        },
      },
      turn.words,
    )
    return done(below(card), { about: family.id, family: family.id })
  },
})

/** Confirms it: a job destroys the key at once, because no key can be destroyed inside a commit. */
export const eraseOne = action({
  asks: EraseFamily,
  needs: 'erase-families',
  audit: 'family.erase-confirmed',
  run: async ({ family: id }, turn) => {
    const family = (await familiesHere(turn)).find((one) => one.id === id)
    const road = family && (await lastRoadOf(id, turn.records))
    if (!family || !road) return refused({ reason: 'unknown-family' })
    const closing = await closingOf(road, id, turn.records)
    const from = await erasableFrom(family, turn.records)
    const decision = askErasing(closing, { from, by: turn.person.id }, turn.now)
    if (!decision.accepted) return refused(decision.because, null, id)
    const said = turn.words.retention.asked(turn.words.family(family.code, family.pseudonym))
    return done(inPlace(answerCard(said, ['siteFamilies', 'help'], turn.words)), {
      changes: [{ collection: 'closings', record: decision.next }],
      about: road.id,
      family: id,
    })
  },
})

type Ended = Readonly<{ family: Family; road: Road; from: Day }>

async function endedHere(turn: Turn): Promise<readonly Ended[]> {
  const all: Ended[] = []
  for (const family of await familiesHere(turn)) {
    const from = await erasableFrom(family, turn.records)
    const road = from === null ? undefined : await lastRoadOf(family.id, turn.records)
    if (from === null || !road) continue
    const { erasing, erasedOn } = await closingOf(road, family.id, turn.records)
    if (erasing === null && erasedOn === null) all.push({ family, road, from })
  }
  return all.toSorted((one, other) => one.from.localeCompare(other.from))
}

async function erasableFrom({ id, site }: Family, records: ReadableProgramme): Promise<Day | null> {
  const roads = await records.roads.find('family', id)
  const last = roads.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)).at(-1)
  const kept = await records.sites.get(site)
  const policy = kept ? policyOf(kept, last?.policyVersion) : firstPolicy
  const isShort = roads.every(cameToNothing)
  return eraseFrom(roads, isShort ? policy.requestRetentionMonths : policy.retentionMonths)
}
