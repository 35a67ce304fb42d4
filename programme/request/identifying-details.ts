import type { Day } from '../stamp.ts'

/** Whether an e-mail address stands in the text, also with spaces around its @. */
export function hasEmail(text: string): boolean {
  return /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/iu.test(
    text,
  )
}

const between = String.raw`[\s./-]{0,2}`

/**
 * Whether a telephone number stands in the text: nine or ten digits after a zero, a country's code, or a mobile number
 * that lost its zero. A date has eight digits at most, a national number eleven.
 */
export function hasPhone(text: string): boolean {
  return phones.some((phone) => phone.test(text))
}

const phones = [
  new RegExp(String.raw`(?:\+|(?<!\d)00)${between}[1-9](?:${between}\(?\d\)?){7,13}(?!\d)`),
  new RegExp(String.raw`(?<![\d/.-])0\d(?:${between}\d){7,8}(?![\d]|[/.-]\d)`),
  new RegExp(
    String.raw`(?<![\d/.-])4[5-9]\d${between}\d{2}${between}\d{2}${between}\d{2}(?!\d|\s?(?:euro|eur|€))`,
  ),
]

/** What may follow a number that counts something and is no house. */
const counts = String.raw`(?:\s?[-–]\s?\d+)?\s*(?:e\b|ste\b|de\b|%|€|u\b|w\b|x\b|wk|wek|week|maand|month|jaar|jr|year|dag|day|uur|min|keer|kind|zwanger|euro|eur\b|personen|mensen|gezinnen|buddy)`
const house = String.raw`(?:nr\.?\s?|nummer\s|n°\s?)?\d{1,4}(?!\d)\s?[a-z]?\b(?!${counts})`

/** Endings of the names of streets; those marked on their own are streets even without a number. */
const street = String.raw`straat|str\.?|laan|steenweg|stwg\.?|weg|plein|lei|dreef|baan|kaai|kade|dijk|hof|park|singel|vest|markt|pad|steeg|gracht|dok|park|berg|veld|brug|poort|kouter|meers|rei`
const addresses = [
  new RegExp(String.raw`(?<![\p{L}])[\p{L}'-]{2,}(?:${street})(?![\p{L}])\s*,?\s*${house}`, 'iu'),
  // "Lange Straat 12", "Oude Baan 3"
  new RegExp(
    String.raw`(?<![\p{L}])\p{L}{3,}\s(?:straat|laan|steenweg|plein|dreef|baan|lei)\s*,?\s*${house}`,
    'iu',
  ),
  // "rue de la Loi 16", "12 rue de la Loi", "Avenue Louise 3"
  new RegExp(
    String.raw`\b(?:rue|avenue|av\.|boulevard|chauss[eé]e|quai|dok)\s[\p{L}'\s-]{2,30}?[\s,]\s?${house}`,
    'iu',
  ),
  /\b\d{1,4}\s?[a-z]?,?\s(?:rue|avenue|boulevard)\s\p{L}/iu,
  // "Dok Noord 4, 9000 Gent": a number before a postcode and its place.
  /\p{L}{2,}\s\d{1,4}\s?[a-z]?(?:\s?(?:bus|\/)\s?\d{1,4})?\s?,?\s(?:B-?)?[1-9]\d{3}\s?\p{Lu}/u,
  // "in de Kerkstraat": where somebody lives, number or not.
  /(?:\b(?:in|op|aan|uit)\s(?:de|het|'t)\s|\b(?:adres|woont|wonen|verblijft|straat|address)\b[^.!?\n]{0,20}?)\p{Lu}[\p{L}'-]{2,}(?:straat|steenweg|laan|dreef|plein)(?!\p{L})/u,
  /\b(?:huisnummer|huisnr\.?)\s?\d{1,4}\b/iu,
]

/** Whether a street with a house, or a house in a place, stands in the text; a region or a postcode alone is none. */
export function hasAddress(text: string): boolean {
  return addresses.some((address) => address.test(text))
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec|january|february|march|may|june|july|august|october'
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const spelled = new RegExp(String.raw`\b${day}(?:e|ste|de|st|nd|rd|th)?\s(?:${months})\b\.?`, 'iu')
const figures = new RegExp(String.raw`(?<!\d)${day}\s?[/.-]\s?(?:0?[1-9]|1[0-2])(?!\d)`)
const born = String.raw`(?:geboren|geboorte\w*|geb\b\.?|born|birthday|birth|née?|dob|verjaar\w*|jarig|bevallen|°)`
const bornOn = new RegExp(
  String.raw`${born}[^.!?\n\d]{0,20}(?:${spelled.source}|${figures.source}|(?<!\d)\d{4}-\d{2}-\d{2}|(?<!\d)\d{8}(?!\d))`,
  'iu',
)

/** "sinds 12/10/2026", "intake op …": a past day of something else than a birth. */
const ofSomethingElse =
  /(?:sinds|vanaf|since|from|intake|gesprek|bezoek|contact|consultatie|afspraak|attest|aanmelding|aangemeld|overleg|gezien|opgenomen|ontslag)[^.!?\n\d]{0,16}$/iu

const whole = new RegExp(
  String.raw`(?<![\d/.-])(?:(?<d>${day})\s?[/.-]\s?(?<m>0?[1-9]|1[0-2])\s?[/.-]\s?(?<y>\d{4}|\d{2})(?!\d)|(?<y2>(?:19|20)\d{2})-(?<m2>\d{2})-(?<d2>\d{2})(?!\d))|\b(?<d3>${day})\s(?<m3>${months})\b\.?\s'?(?<y3>\d{4}|\d{2}\b)`,
  'giu',
)

/**
 * Whether a day of birth stands in the text: a day said to be one, or a whole date that is past. A day to come and a day
 * without a year ("dinsdag 3/12") are appointments.
 */
export function hasBirthDay(text: string, today: Day): boolean {
  if (bornOn.test(text)) return true
  return [...text.matchAll(whole)].some(({ groups = {}, index }) => {
    const year = fullYear(groups.y ?? groups.y2 ?? groups.y3 ?? '', today)
    const month = monthOf(groups.m ?? groups.m2 ?? groups.m3 ?? '')
    const written = `${year}-${month}-${(groups.d ?? groups.d2 ?? groups.d3 ?? '').padStart(2, '0')}`
    return written <= today && !ofSomethingElse.test(text.slice(0, index))
  })
}

/** '94 is 1994, '27 is 2027: as far ahead as a pregnancy goes, everything else is behind. */
function fullYear(year: string, today: Day): number {
  if (year.length === 4) return Number(year)
  const ahead = Number(today.slice(0, 4)) + 2
  const inThisCentury = Math.floor(ahead / 100) * 100 + Number(year)
  return inThisCentury > ahead ? inThisCentury - 100 : inThisCentury
}

const monthStarts = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ')
const otherStarts: Readonly<Record<string, string>> = { mrt: 'maa', mar: 'maa', may: 'mei', oct: 'okt' }

function monthOf(written: string): string {
  if (/^\d/.test(written)) return written.padStart(2, '0')
  const start = written.toLowerCase().slice(0, 3)
  return String(monthStarts.indexOf(otherStarts[start] ?? start) + 1).padStart(2, '0')
}
