import { z } from 'zod'
import { accept, type Decision, refuse } from './decision.ts'
import { Stamp } from './stamp.ts'

/** How a site searches the Sociale Kaart, as a coordinator pasted it; null goes to its home page. */
export const OfficialSearch = z
  .strictObject({
    version: z.number().int().min(1),
    pattern: z.string().max(300).nullable(),
    by: z.string(),
    at: Stamp,
  })
  .readonly()
export type OfficialSearch = z.infer<typeof OfficialSearch>

const host = 'desocialekaart.be'

/** Only the Sociale Kaart itself: a link on every service may lead nowhere else. */
function isOfficial(pattern: string): boolean {
  const url = URL.parse(pattern.replaceAll('{need}', 'x').replaceAll('{postcode}', '9000'))
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.port !== '') return false
  return url.hostname === host || url.hostname.endsWith(`.${host}`)
}

type Changing = Readonly<{ pattern: string | null; by: string; at: Stamp }>

/** The versions with a new one, or why it cannot be: another site, nothing to fill in, or as it was. */
export function withOfficialSearch(
  versions: readonly OfficialSearch[],
  { pattern, by, at }: Changing,
): Decision<readonly OfficialSearch[]> {
  const now = versions.at(-1)
  if (pattern === (now?.pattern ?? null)) return refuse({ reason: 'official-search-unchanged' })
  if (pattern !== null && !(isOfficial(pattern) && pattern.includes('{need}')))
    return refuse({ reason: 'official-search-unclear', host })
  return accept([...versions, { version: (now?.version ?? 0) + 1, pattern, by, at }])
}
