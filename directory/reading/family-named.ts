/** A family as somebody may write of it: its code, the name that stands for it in the programme, and nicknames. */
export type NamedFamily = Readonly<{ code: string; pseudonym: string; nicknames: readonly string[] }>

/**
 * The name or code of a family in a text that everybody will read, as it was written; null when there is none. The
 * name that stands for a family is a bird's, and so may a house's be: it counts only behind "gezin", "mama", "familie".
 */
export function familyNamed(text: string, families: readonly NamedFamily[]): string | null {
  for (const { code, pseudonym, nicknames } of families) {
    const found =
      text.match(codeOf(code)) ??
      text.match(wordsOf(pseudonym, ofFamily)) ??
      nicknames.map((name) => text.match(wordsOf(name, ''))).find((match) => match !== null)
    if (found) return found[0].trim()
  }
  return null
}

const ofFamily = String.raw`(?:gezin|familie|fam\.?|mama|papa|mevrouw|family|mum|mom)\s+(?:van\s+|of\s+)?`

/** "G-014", "G014" and "g 014" are one code. */
function codeOf(code: string): RegExp {
  const parts = code.split(/[^\p{L}\p{N}]+/u).map(RegExp.escape)
  return new RegExp(String.raw`(?<![\p{L}\d])${parts.join('[ -]?')}(?![\p{L}\d])`, 'iu')
}

function wordsOf(name: string, before: string): RegExp {
  const words = name.trim().split(/\s+/).map(RegExp.escape).join(String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\d])${before}${words}(?:['’]?s)?(?![\p{L}\d])`, 'iu')
}
