/** Characters that Teams' Markdown gives a meaning, in TextBlock, FactSet and tick boxes alike. */
const meaningful = /[\\`*_{}[\]()#+!|~<>&-]/g

/**
 * The one escaper for everything a person typed before it enters a card: links, mentions, lists and emphasis stay
 * plain text, invisible characters disappear, and the text is cut at `longest` characters.
 */
export function plain(text: string, longest = 400): string {
  return visible(text, longest)
    .replace(meaningful, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
}

/**
 * The same without escaping, for the titles of a drop-down list, which no client reads as Markdown: one line without
 * invisible or direction-changing characters, and never half an emoji at the end.
 */
export function visible(text: string, longest: number): string {
  const clean = text
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return clean.length > longest ? `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean
}
