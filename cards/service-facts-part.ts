import { languageName } from '../directory/language-code.ts'
import type { ServiceSheet } from '../directory/sheet.ts'
import { type Body, line } from './elements.ts'
import { plain } from './escape.ts'
import { mailLink, routeLink, telephoneLink, webLink } from './web-link.ts'
import type { Wording } from './wording/nl.ts'

const tight = { spacing: 'Small' as const }
const mostPhones = 4

/** Where it is, and how to reach it: each a link that a phone opens. */
export function waysPart(sheet: ServiceSheet, words: Wording): Body {
  const said = words.finding.service
  const { email, website } = sheet
  const phones = sheet.phones
    .slice(0, mostPhones)
    .map(({ number, note }) => `${telephoneLink(number)}${note === null ? '' : ` (${plain(note, 60)})`}`)
  return [
    ...placeLines(sheet, words),
    ...(phones.length === 0 ? [] : [line(said.call(phones.join(' · ')), tight)]),
    ...(email === null ? [] : [line(said.mail(mailLink(email)), tight)]),
    ...(website === null ? [] : [line(said.site(webLink(website)), tight)]),
  ]
}

function placeLines({ places }: ServiceSheet, words: Wording): Body {
  const said = words.finding.service
  const addresses = places.flatMap(({ address }) => address ?? [])
  const [first] = addresses
  if (first === undefined) return []
  const written = addressSaid(first)
  const more = addresses.length > 1 ? ` ${said.morePlaces(addresses.length - 1)}` : ''
  return [
    line(`${said.where(plain(written, 160), routeLink(written, said.route))}${more}`, { spacing: 'Medium' }),
  ]
}

/** "Bagattenstraat 1, 9000 Gent", as it was written. */
function addressSaid({ street, postcode, city }: NonNullable<ServiceSheet['places'][number]['address']>) {
  return [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** For whom it is, how to sign up and with what, what it costs, and in which language. */
export function practicalPart(sheet: ServiceSheet, words: Wording): Body {
  const said = words.finding.service
  const rows = [
    fact(said.audience, [
      sheet.audience === null ? null : plain(sheet.audience, 300),
      agesSaid(sheet, words),
    ]),
    fact(said.apply, [sheet.apply === null ? null : plain(sheet.apply, 500)]),
    fact(said.bring, [plain(sheet.bring.slice(0, 8).join(', '), 300)]),
    fact(said.cost, [costSaid(sheet, words)]),
    fact(said.good, [sheet.features.map((feature) => words.finding.features[feature]).join(', ')]),
    fact(said.languages, [languagesSaid(sheet, words), interpreterSaid(sheet, words)]),
  ]
  return rows.flatMap((text) => (text === null ? [] : [line(text, tight)]))
}

function fact(say: (text: string) => string, parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== '')
  return known.length === 0 ? null : say(known.join(' · '))
}

function agesSaid({ ages }: ServiceSheet, words: Wording): string | null {
  if (ages === null || (ages.from === null && ages.to === null)) return null
  return words.finding.service.ages(ages.from, ages.to)
}

function costSaid({ cost, isFree }: ServiceSheet, words: Wording): string | null {
  if (cost !== null) return plain(cost, 200)
  return isFree === true ? words.finding.service.free : null
}

function languagesSaid({ languages }: ServiceSheet, words: Wording): string {
  return languages
    .slice(0, 12)
    .map((code) => plain(languageName(code, words.language === 'en' ? 'en' : 'nl'), 30))
    .join(', ')
}

function interpreterSaid({ interpreter }: ServiceSheet, words: Wording): string | null {
  return interpreter === null ? null : words.finding.service.interpreter(plain(interpreter, 200))
}
