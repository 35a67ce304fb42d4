import { policyOf } from '../programme/site.ts'
import type { Turn } from './action.ts'

/** The ward of the family's site; without a family that of the person's only site, else it could be the wrong one. */
export async function wardToCall(site: string | null, turn: Turn): Promise<string | null> {
  const [only, ...others] = turn.person.sites
  const id = site ?? (others.length === 0 ? only : undefined)
  const found = id === undefined ? undefined : await turn.records.sites.get(id)
  return found ? policyOf(found).maternityNumber : null
}
