import { familiesPerPage } from '../cards/families-card.ts'
import { SeeSiteFamilies, type SiteFamilyRow, siteFamiliesCard } from '../cards/site-families-card.ts'
import type { Family } from '../programme/family.ts'
import { runsOn } from '../programme/match.ts'
import { action, done, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { lookFor } from './long-list.ts'
import { familiesHere } from './match-form.ts'
import { supervisorOf } from './own-families.ts'

/** The families of a coordinator's sites, by code: who is around them, nothing of what was logged. */
export const seeSiteFamilies = action({
  asks: SeeSiteFamilies,
  needs: 'see-site-families',
  audit: 'families.site-seen',
  run: async ({ find = null, page = 0 }, turn) =>
    done({ messages: [await siteFamiliesMessage({ find, page }, turn)] }),
})

/** The same as a message, for somebody who has families of their own above it. */
export async function siteFamiliesMessage(
  { find, page }: Readonly<{ find: string | null; page: number }>,
  turn: Turn,
): Promise<Message> {
  const families = (await familiesHere(turn)).toSorted((one, other) => one.code.localeCompare(other.code))
  const found = lookFor(families, find, ({ code, pseudonym }) => turn.words.family(code, pseudonym))
  const pages = Math.max(1, Math.ceil(found.length / familiesPerPage))
  const shown = Math.min(page, pages - 1)
  const onPage = found.slice(shown * familiesPerPage, (shown + 1) * familiesPerPage)
  const rows = await Promise.all(onPage.map((family) => siteFamilyRow(family, turn)))
  return { card: siteFamiliesCard({ rows, page: shown, pages, find }, turn.words) }
}

/** Who is around a family, and nothing of what was logged. */
export async function siteFamilyRow(family: Family, turn: Turn): Promise<SiteFamilyRow> {
  const matches = await turn.records.matches.find('family', family.id)
  const running = matches.filter((match) => runsOn(match, turn.today))
  const people = await Promise.all(running.map(({ student }) => turn.records.people.get(student)))
  return {
    family,
    buddies: people.flatMap((person) => (person ? [person.name] : [])),
    supervisor: (await supervisorOf(family, turn.records))?.name ?? null,
  }
}
