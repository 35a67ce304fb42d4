import { z } from 'zod'
import {
  type FamilyRow,
  familiesPerPage,
  ownFamiliesCard,
  SeeSupervised,
  supervisedFamiliesCard,
} from '../cards/families-card.ts'
import { answerCard } from '../cards/help-card.ts'
import type { Family } from '../programme/family.ts'
import { runsOn } from '../programme/match.ts'
import { may } from '../programme/permissions.ts'
import { hurry } from '../programme/rhythm.ts'
import { action, done, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { hasSupervised, ownFamilies, rhythmFor, supervisedFamilies } from './own-families.ts'
import { siteFamiliesMessage } from './site-families.ts'

/** The student's own families with both clocks; below them those supervised, and those of a coordinator's sites. */
export const myFamilies = action({
  asks: z.object({}),
  needs: 'see-some-families',
  audit: 'families.seen',
  run: async (_, turn) => {
    const { person } = turn
    const messages = [
      ...(may(person, 'see-own-families') ? [await ownMessage(turn)] : []),
      ...((await hasSupervised(turn)) ? [await supervisedMessage(0, turn)] : []),
      ...(may(person, 'see-site-families') ? [await siteFamiliesMessage({ find: null, page: 0 }, turn)] : []),
    ]
    return done({ messages })
  },
})

/** The families a lecturer supervises, late ones first, a page at a time. */
export const seeSupervisedFamilies = action({
  asks: SeeSupervised,
  needs: 'see-supervised-families',
  audit: 'families.supervised-seen',
  run: async ({ page = 0 }, turn) => done({ messages: [await supervisedMessage(page, turn)] }),
})

async function ownMessage(turn: Turn): Promise<Message> {
  const own = await ownFamilies(turn)
  if (own.length === 0) return { card: answerCard(turn.words.families.none, ['help'], turn.words) }
  const rows = await Promise.all(
    own.map(async ({ family, match }) => ({
      family,
      rhythm: await rhythmFor(turn, family, match),
      buddies: [],
      unread: 0,
    })),
  )
  return { card: ownFamiliesCard(rows.toSorted(mostLateFirst), turn.words) }
}

async function supervisedMessage(page: number, turn: Turn): Promise<Message> {
  const families = await supervisedFamilies(turn)
  const rows = await Promise.all(families.map((family) => supervisedRow(family, turn)))
  const pages = Math.max(1, Math.ceil(rows.length / familiesPerPage))
  const shown = Math.min(page, pages - 1)
  const onPage = rows.toSorted(mostLateFirst).slice(shown * familiesPerPage, (shown + 1) * familiesPerPage)
  return { card: supervisedFamiliesCard({ rows: onPage, page: shown, pages }, turn.words) }
}

/** A family with its buddies, the clocks that run out first and the logs nobody read. */
export async function supervisedRow(family: Family, turn: Turn): Promise<FamilyRow> {
  const matches = (await turn.records.matches.find('family', family.id)).filter((match) =>
    runsOn(match, turn.today),
  )
  const people = await Promise.all(matches.map(({ student }) => turn.records.people.get(student)))
  const rhythms = await Promise.all(matches.map((match) => rhythmFor(turn, family, match)))
  const unread = (await turn.records.contacts.find('unseenOf', family.id)).length
  const latest = rhythms.toSorted((one, other) => inOrder(hurry(one), hurry(other)))[0] ?? null
  return {
    family,
    rhythm: latest,
    buddies: people.flatMap((person) => (person ? [person.name] : [])),
    unread,
  }
}

type Clocked = Pick<FamilyRow, 'family' | 'rhythm'>

/** The family whose clock is over for the longest time first. */
export function mostLateFirst(one: Clocked, other: Clocked): number {
  const left = ({ rhythm }: Clocked) => (rhythm === null ? Number.POSITIVE_INFINITY : hurry(rhythm))
  const [first, second] = [left(one), left(other)]
  return first === second ? one.family.code.localeCompare(other.family.code) : inOrder(first, second)
}

/** Infinite ones are equal, which their difference would not say. */
function inOrder(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
