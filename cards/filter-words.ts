import { languageName } from '../directory/language-code.ts'
import { type NeedKey, needOf } from '../directory/needs/needs.ts'
import type { Filter } from '../directory/search/query.ts'
import type { Wording } from './wording/nl.ts'

/** What a filter is called on its button: "Ledeberg (Gent), 5 km", "Turks", "nu open". */
export function filterSaid(filter: Filter, words: Wording): string {
  const said = words.finding.filters
  switch (filter.by) {
    case 'need':
      return needsSaid(filter.needs, words)
    case 'domain':
      return words.domains[filter.domain].toLowerCase()
    case 'place':
      return said.near(filter.place.label, Math.round(filter.kilometres))
    case 'language':
      return languageName(filter.language, inLanguage(words))
    case 'interpreter':
      return said.interpreter
    case 'free':
      return said.free
    case 'feature':
      return words.finding.features[filter.feature]
    case 'age':
      return said.age(filter.from, filter.until)
    case 'open':
      return openFilterSaid(filter.when, words)
  }
}

function needsSaid(keys: readonly NeedKey[], words: Wording): string {
  const labels = keys.map((key) => needOf(key).labels[inLanguage(words)].toLowerCase())
  const [first = ''] = labels
  return labels.length > 3 ? words.finding.filters.needs(first, labels.length - 1) : labels.join(', ')
}

function openFilterSaid(when: Extract<Filter, { by: 'open' }>['when'], words: Wording): string {
  const said = words.finding.filters
  if ('moment' in when) return said.openNow
  const day = said.openDay[when.day]
  if (when.from === 0 && when.until >= 1440) return day
  return said.between(day, clockSaid(when.from, words), clockSaid(when.until, words))
}

function clockSaid(minutes: number, words: Wording): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return words.clock(`${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`)
}

function inLanguage({ language }: Wording): 'nl' | 'en' {
  return language === 'en' ? 'en' : 'nl'
}
