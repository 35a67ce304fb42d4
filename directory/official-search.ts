/** The official directory of Flanders, for who has no pattern of its search yet. */
const officialHome = 'https://www.desocialekaart.be'

/** What is looked for there: a word for the need, and a postcode when one is known. */
export type OfficialQuestion = Readonly<{ need: string; postcode: string | null }>

/**
 * The address of a search in the Sociale Kaart, by the pattern that a coordinator pasted; its home page without one. No
 * licence for its data was found, so it is linked to and never copied.
 */
export function officialSearchUrl(pattern: string | null, { need, postcode }: OfficialQuestion): string {
  if (pattern === null) return officialHome
  return pattern
    .replaceAll('{need}', encodeURIComponent(need))
    .replaceAll('{postcode}', encodeURIComponent(postcode ?? ''))
}
