import { foundIn, type ReadPart } from './read-part.ts'

/** The postcode of a place by its name, null when it is not known or has several. */
export type PostcodeOf = (place: string) => string | null

const number = String.raw`(?<number>\d{1,4}\s?(?:[a-zA-Z](?![\p{L}\d]))?(?:\s?[-/+]\s?\d{1,4}[a-zA-Z]?)?(?:\s?(?:bus|box)\s?\w{1,5})?)`
const city = String.raw`(?<city>(?:(?:de|het|sint|st\.?|nieuw|groot|klein)[ -])?\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*(?:[ -](?:kerkom|centrum|zuid|noord|oost|west))?)`

/** The word that makes a street of a name, as in "Dampoortstraat" or "Korte Meer". */
const streetWord = `(?:straat|laan|lei|steenweg|weg|plein|dreef|kaai|kouter|markt|baan|hof|park|singel|vest|vesten|berg|dijk|gang|pad|poort|rei|wal|kade|square|straatje|boulevard|ring|veld|meer|houtlei)`

const withPostcode = new RegExp(
  String.raw`(?<street>\p{L}[^,;:\n()|•·!?\d]{1,60}?)\s+${number}(?:\s*[,·|•;(\n–-]+\s*|\s+(?:in|te)\s+|\s+)(?:[bB]-)?(?<postcode>[1-9]\d{3})\s+${city}`,
  'giu',
)
const withoutPostcode = new RegExp(
  String.raw`(?<street>(?:\p{L}[\p{L}'’.-]*\s){0,4}?[\p{L}'’-]*${streetWord}(?!\p{L}))\s+${number}(?:\s*[,(]\s*|\s+(?:in|te)\s+)(?<city>\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*)`,
  'giu',
)

/** What stands before a street in a sentence and is no part of it: "je vindt ze in de", "adres:". */
const leadIn = /^.*(?:^|\s)(?:in|op|aan|te|naar|adres|at|on)\s+(?:(?:de|het|’t|'t|the)\s+)?(?=\p{L})/iu

/** The first address of a text, with its postcode, or with a street and a place whose postcode is known. */
export function readAddress(text: string, postcodeOf: PostcodeOf): readonly ReadPart[] {
  const [whole] = foundIn(text, withPostcode)
  const found = whole ?? foundIn(text, withoutPostcode)[0]
  if (found === undefined) return []
  const before = found.groups('street')
  const street = streetIn(before.replace(leadIn, ''))
  const place = found.groups('city')
  const postcode = found.groups('postcode') || (postcodeOf(place) ?? '')
  const value = {
    street: capital(`${street} ${found.groups('number')}`.replace(/\s+/g, ' ').trim()),
    postcode,
    city: place
      .split(/(?<=[ -])/)
      .map(capital)
      .join(''),
    position: null,
  }
  return [{ field: 'address', value, start: found.start + before.length - street.length, end: found.end }]
}

/** Who types no capitals and no commas puts the name right before the street: the word that is a street is all of it. */
function streetIn(said: string): string {
  const last = said.split(' ').at(-1) ?? said
  const isStreet = new RegExp(`${streetWord}$`, 'iu').test(last)
  return isStreet && said === said.toLowerCase() ? last : said
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
