import { en } from '../../../cards/wording/en.ts'
import { nl } from '../../../cards/wording/nl.ts'

/** Everything that stands on a page to be read or heard, each piece for itself; runs in the page. */
export const piecesOnPage = `[...document.querySelectorAll('body *')].flatMap((one) => [
  ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data),
  ...['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
]).map((text) => text.replaceAll(/\\s+/g, ' ').trim()).filter(Boolean)`

/** Shorter parts of a sentence may well be a name or the other language. */
const tellingLetters = 10

/** What of these pieces is the bot's own Dutch where it has English words. */
export function dutchAmong(pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece) => whole.has(piece) || parts.some((part) => piece.includes(part)))
}

type Said = Readonly<{ whole: readonly string[]; parts: readonly string[] }>

/** All words of a language: fixed ones, and of sentences that are made the parts between what is filled in. */
function saidIn(wording: unknown): Said {
  if (typeof wording === 'string') return { whole: [wording], parts: [] }
  if (typeof wording === 'function') return { whole: [], parts: fixedParts(String(wording)) }
  if (typeof wording !== 'object' || wording === null) return { whole: [], parts: [] }
  const all = Object.values(wording).map(saidIn)
  return { whole: all.flatMap((one) => one.whole), parts: all.flatMap((one) => one.parts) }
}

function fixedParts(source: string): readonly string[] {
  return [...source.matchAll(/`([^`]*)`|'([^'\n]*)'/g)]
    .flatMap(([, made = '', fixed = '']) => [...made.split(/\$\{[^}]*\}/), fixed])
    .map((part) => part.trim())
    .filter((part) => part.length >= tellingLetters && part.includes(' '))
}

const [dutch, english] = [saidIn(nl), saidIn(en)]
const inEnglish = new Set([...english.whole, ...english.parts])
const parts = dutch.parts.filter((part) => !inEnglish.has(part))
const whole = new Set(dutch.whole.filter((one) => !inEnglish.has(one)))
