import type { DateTime } from 'luxon'
import { freshnessOf } from '../directory/freshness.ts'
import { needOf } from '../directory/needs/needs.ts'
import { officialSearchUrl } from '../directory/official-search.ts'
import type { Source } from '../directory/service.ts'
import type { ServiceSheet } from '../directory/sheet.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import { type Body, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { webLink } from './web-link.ts'
import { dayAndYear } from './wording/days-and-numbers.ts'
import type { Wording } from './wording/nl.ts'

/** Where a record came from (null: shared by people), and the way into the official directory. */
export type Credit = Readonly<{ source: Source | null; officialUrl: string }>

/** The official directory, searched for what this service is for and where it is. */
export function officialUrlFor(pattern: string | null, { needs, name, places }: ServiceSheet): string {
  const [need] = needs
  const postcode = places.flatMap(({ address }) => address?.postcode ?? [])[0] ?? null
  return officialSearchUrl(pattern, { need: need === undefined ? name : needOf(need).labels.nl, postcode })
}

type Fresh = Readonly<{ sheet: ServiceSheet; at: DateTime }>

/** The day somebody last confirmed it, apart from the day something was last changed: the two are no one thing. */
export function freshnessPart(
  { sheet, at }: Fresh,
  { isPosted }: Readonly<{ isPosted: boolean }>,
  words: Wording,
): Body {
  const said = words.finding.service
  const band = words.finding.freshness[freshnessOf(sheet.lastConfirmedAt, at)]
  const never = isPosted ? said.neverConfirmedPlain : said.neverConfirmed
  const day = (written: string) => dayAndYear(dayOf(momentOf(written)))
  return [
    quiet(sheet.lastConfirmedAt === null ? never : said.confirmed(day(sheet.lastConfirmedAt), band), {
      spacing: 'Medium',
    }),
    quiet(said.changed(day(sheet.lastChangedAt))),
  ]
}

/** Who made the record, under which licence, and the link to the official directory. */
export function creditPart({ source, officialUrl }: Credit, words: Wording): Body {
  const said = words.finding.service
  const licence = source?.licence == null ? null : plain(source.licence, 160)
  return [
    quiet(source === null ? said.sharedHere : said.credit(sourceSaid(source), licence), { spacing: 'Small' }),
    quiet(webLink(officialUrl, said.officialSearch)),
  ]
}

function sourceSaid({ name, url }: Source): string {
  return url === null ? plain(name, 100) : webLink(url, name)
}
