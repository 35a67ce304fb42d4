import { remembering } from '../programme/remember.ts'
import { firstNames } from './words/first-names.ts'
import { ordinaryWords } from './words/ordinary-words.ts'

// What is heard of a weekday in every dialect are its consonants; the vowels are anybody's: moandag, mandaag, mndag.
const skeletons: Readonly<Record<string, string>> = {
  mndg: 'maandag',
  dnsdg: 'dinsdag',
  dnstg: 'dinsdag',
  wnsdg: 'woensdag',
  wsndg: 'woensdag',
  gnsdg: 'woensdag',
  wnstg: 'woensdag',
  dndrdg: 'donderdag',
  dnnrdg: 'donderdag',
  dnrdg: 'donderdag',
  dnddrg: 'donderdag',
  vrdg: 'vrijdag',
  ztrdg: 'zaterdag',
  zttrdg: 'zaterdag',
  strdg: 'zaterdag',
  zndg: 'zondag',
}

// The part of the day, as it is said from the coast to the Meuse.
const parts: readonly (readonly [string, RegExp])[] = [
  ['ochtend', /^(?:ochte?n?d?|uchtend|m[oe]re?gend?|morn)s?$/],
  ['voormiddag', /^v[oeu]+r+e?m+i+d+[aoe]+g?$/],
  ['namiddag', /^(?:n[aoe]+m+i+d+[aoe]+g?|ach?tern[aeou]+ne?n?)$/],
  ['middag', /^(?:m+i+d+[aoe]+g|noe?ne?)$/],
  ['avond', /^(?:a|oa|ao|o)v[eo]?n?d$/],
  ['nacht', /^n[ao]+cht$/],
]

const bases: readonly (readonly [string, RegExp])[] = [
  ['eergister', /^(?:ee?r|ie?r|eir|v[oeu]+r)g(?:i|ie|u)st(?:e?re?n?e?)/],
  ['gister', /^g(?:i|ie|u)st(?:e?re?n?e?)/],
  ['overmorgen', /^[oe]u?ver?m[oe]rr?e?[gn](?:end?)?/],
  ['morgen', /^m[oe]rge(?:nd?)?/],
  ['van', /^van(?:de)?/],
]

// Alone it is tomorrow as often as this morning.
const isMorrow = /^m[oe]re?gen$/

/** The written form of a day or a part of it as dialects and hasty thumbs spell it ("zoaterdag", "vanachternoene"), or null. */
export const spokenDay = remembering((word): string | null => {
  if (word.length < 4 || ordinaryWords.has(word) || firstNames.has(word)) return null
  return (isMorrow.test(word) ? 'morgen' : partOf(word)) ?? weekdayOf(word) ?? fromToday(word)
})

function partOf(word: string): string | null {
  return parts.find(([, shape]) => shape.test(word))?.[0] ?? null
}

// "mondig", "vredig" have the consonants of a day as well, but no day ends so.
function weekdayOf(word: string): string | null {
  const [, day = '', rest = ''] =
    /^([mdwgvzs]\p{L}{1,8}?[dt](?:aa|ao|oa|a|e|)g(?:e(?=$)|))(\p{L}*)$/u.exec(word) ?? []
  const named = skeletons[day.replace(/[aeiouyj]/g, '')]
  if (named === undefined) return weekdayWithoutEnd(word)
  if (rest === '' || rest === 's') return named
  const part = partOf(rest.replace(/^s(?=\p{L}{4})/u, ''))
  return part === null ? null : `${named}${part}`
}

// "moanda", "goensda": West-Flemish leaves the last letter out
function weekdayWithoutEnd(word: string): string | null {
  if (!/^[mdwgvz]\p{L}+d(?:a|oa|ao)$/u.test(word)) return null
  return skeletons[`${word.replace(/[aeiouyj]/g, '')}g`] ?? null
}

function fromToday(word: string): string | null {
  if (/^va?nd(?:aa|oa|ao|a|o)g[et]*$/.test(word)) return 'vandaag'
  for (const [base, shape] of bases) {
    const said = shape.exec(word)?.[0]
    if (said === undefined) continue
    const rest = word.slice(said.length).replace(/^s(?=\p{L}{4})/u, '')
    if (rest === '')
      return base === 'van' ? null : base === 'morgen' || base === 'overmorgen' ? base : `${base}en`
    const part = partOf(rest)
    return part === null ? null : `${base}${part}`
  }
  return null
}
