import { foundIn, type ReadPart } from './read-part.ts'

/** How somebody starts to tell of a service: no part of its name. */
const intro =
  /^\s*(?:(?:deel|share|nieuwe?|voeg|add)\s+(?:een\s+|a\s+|deze\s+|this\s+)?(?:nieuwe\s+|new\s+)?(?:dienst|service)(?:\s+toe)?|(?:ik|we|wij|i)\b[^:\n.,]{0,80}?\b(?:gevonden|ontdekt|tegengekomen|leren kennen|found|discovered))\s*[:,.!-]*\s*/iu

/** The kind of service that such a start tells of: "een goeie voedselbank gevonden". */
const kind =
  /\b(?:een|'n|a|an)\s+(?:(?:heel|zeer|echt|very|really)\s+)?(?:(?:goeie|goede|leuke|toffe|fijne|nieuwe|super|handige|zalige|good|great|nice|new)\s+)*(?<kind>[\p{L}-]+(?: [\p{L}-]+)?)\s+(?:gevonden|ontdekt|tegengekomen|leren kennen)/iu

/** Labels that leaflets and web pages put before what they say. */
const label = /^\s*(?:naam|dienst|organisatie|name|service)\s*:\s*/iu

/** Words that stand before what was read and say nothing without it. */
const orphan =
  /^(?:adres|address|tel(?:efoon)?|phone|gsm|mail|e-?mail|website|site|web|uren|openingsuren|open|geopend|hours|kost(?:prijs)?|prijs|cost|talen|contact|waar|wanneer|en|van|of|is|het is|ze zijn|of via|via|and|(?:in|op|te|aan|bij|naar|at)(?: .*)?)$/iu

const longestName = 120
const mostWords = 9

/** The name of a service and what it does, out of what is left of a text once everything else was read. */
export function readName(left: string): readonly ReadPart[] {
  const started = foundIn(left, new RegExp(intro, 'giu'))[0]
  const from = started?.end ?? 0
  const [first] = piecesOf(left, from, /[,;\n()|•·]/)
  const isName = first !== undefined && first.said.length <= longestName && wordsIn(first.said) <= mostWords
  const name: readonly ReadPart[] = isName
    ? [{ field: 'name', value: capital(first.said.replace(label, '')), start: first.start, end: first.end }]
    : []
  const what = whatOf(piecesOf(left, isName ? first.end : from, /[;\n()|•·]/))
  return [...name, ...(what.length > 0 ? what : kindOf(started?.said ?? ''))]
}

type Piece = Readonly<{ said: string; start: number; end: number }>

/** What stands between the signs that end a piece, full stops, and holes where something was taken out. */
function piecesOf(text: string, from: number, ends: RegExp): readonly Piece[] {
  const end = String.raw`\s{3,}|[.!?](?:\s|$)|${ends.source}|\s+[-–]\s|$`
  return foundIn(text.slice(from), new RegExp(`.+?(?=${end})`, 'gu'))
    .map(({ said, start }) => {
      const lead = said.match(/^[\s.,:;!?()|•·–-]*/)?.[0].length ?? 0
      const trimmed = said.slice(lead).replace(/[\s,:;–-]+$/, '')
      return { said: trimmed, start: from + start + lead, end: from + start + lead + trimmed.length }
    })
    .filter(({ said }) => /\p{L}{2}/u.test(said) && !orphan.test(said))
}

/** One word, or one that only joins what was taken out, tells nothing. */
function whatOf(pieces: readonly Piece[]): readonly ReadPart[] {
  return pieces
    .filter(({ said }) => wordsIn(said) > 1)
    .map(({ said, start, end }) => ({ field: 'what', value: `${capital(said)}.`, start, end }))
}

function kindOf(started: string): readonly ReadPart[] {
  return foundIn(started, new RegExp(kind, 'giu')).map(({ groups, start, end }) => ({
    field: 'what',
    value: `${capital(groups('kind'))}.`,
    start,
    end,
  }))
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
