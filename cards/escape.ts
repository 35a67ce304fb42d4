/** Characters that Teams' Markdown gives a meaning, in TextBlock and FactSet alike. */
const meaningful = /[\\`*_{}[\]()#+!|~<>&-]/g

/**
 * The one escaper for everything a person typed before it enters a card: links, mentions, lists and emphasis stay
 * plain text, control and direction-changing characters disappear, and the text is cut at `longest` characters.
 */
export function plain(text: string, longest = 400): string {
  const clean = text.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim()
  const short = clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean
  return short.replace(meaningful, '\\$&').replace(/^(\d+)\./, '$1\\.')
}
