import type { Family } from '../../programme/family.ts'
import { isOpenRoad, nextRequestNumber, type OpenRoad, type Road } from '../../programme/road/road.ts'
import { firstPolicy, policyOf, type SitePolicy } from '../../programme/site.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'

/** The road a family is on, or undefined when its last one ended or there never was one. */
export async function openRoadOf(family: string, records: ReadableProgramme): Promise<OpenRoad | undefined> {
  return (await records.roads.find('family', family)).filter(isOpenRoad).at(-1)
}

/** The road a family is on or was on last. */
export async function lastRoadOf(family: string, records: ReadableProgramme): Promise<Road | undefined> {
  const roads = await records.roads.find('family', family)
  return roads.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)).at(-1)
}

/** The policy a family is accompanied under: that of its road; the newest of its site when it is on none yet. */
export async function policyFor(
  { id, site: at }: Pick<Family, 'id' | 'site'>,
  records: ReadableProgramme,
): Promise<SitePolicy> {
  const site = await records.sites.get(at)
  return site ? policyOf(site, (await openRoadOf(id, records))?.policyVersion) : firstPolicy
}

/** The next number a request or a family gets at a site. */
export async function nextNumberAt(site: string, records: ReadableProgramme): Promise<string> {
  const letter = (await records.sites.get(site))?.letter ?? 'X'
  const used = (await records.roads.find('site', site)).map(({ number }) => number)
  return nextRequestNumber(letter, used)
}

/** The families of a site that are on no road and never were. */
export async function familiesWithoutRoad(
  site: string,
  records: ReadableProgramme,
): Promise<readonly Family[]> {
  const known = new Set((await records.roads.find('site', site)).map(({ family }) => family))
  return (await records.families.find('site', site)).filter(({ id }) => !known.has(id))
}
