type Listed = Readonly<{ did: string; about: string; family: string }>

/**
 * Who reads a list of what was logged has seen something of each family in it: a line in the audit for each, once, so that
 * the access log of that family tells it.
 */
export function listedFamilies(families: readonly string[]): readonly Listed[] {
  return [...new Set(families)].map((family) => ({ did: 'contacts.listed', about: family, family }))
}
