import type { LocalNumber } from '../programme/emergency-numbers.ts'
import { filledNumbers } from '../programme/site-numbers.ts'
import type { Turn } from './action.ts'
import { ownFamilies, supervisedFamilies } from './own-families.ts'

/**
 * The local numbers of the site it is about: that of the family named (by id or code), else the only one the person or
 * all their families are of. None when it may be either: they could be the wrong ones.
 */
export async function numbersToCall(family: string | null, turn: Turn): Promise<readonly LocalNumber[]> {
  const site = await siteMeant(family, turn)
  return filledNumbers(site === null ? undefined : await turn.records.sites.get(site))
}

async function siteMeant(named: string | null, turn: Turn): Promise<string | null> {
  const own = (await ownFamilies(turn)).map(({ family }) => family)
  const families = [...own, ...(await supervisedFamilies(turn))]
  const family = families.find(({ id, code }) => id === named || code === named)
  return family?.site ?? lone(turn.person.sites) ?? lone(families.map(({ site }) => site))
}

function lone(sites: readonly string[]): string | null {
  const [only, ...others] = [...new Set(sites)]
  return others.length === 0 ? (only ?? null) : null
}
