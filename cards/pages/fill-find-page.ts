import { Feature } from '../../directory/features.ts'
import { languageCodes, languageName } from '../../directory/language-code.ts'
import { needs } from '../../directory/needs/needs.ts'
import { LifeDomain } from '../../programme/contact-words.ts'
import type { Wording } from '../wording/nl.ts'
import type { FindPage, PageChoice } from './find-page.ts'

type Finding = Pick<FindPage, 'region' | 'mayShare'>

/** Everything that can be chosen in a search, in the words of a language. */
export function findPage({ region, mayShare }: Finding, words: Wording): FindPage {
  return {
    shows: 'find',
    domains: LifeDomain.options.map((domain) => ({
      value: domain,
      title: words.domains[domain],
      needs: needs
        .filter((need) => need.domain === domain)
        .map(({ key, labels }) => ({ value: key, title: labels[inLanguage(words)] })),
    })),
    languages: languagesIn(words),
    features: Feature.options.map((feature) => ({ value: feature, title: words.finding.features[feature] })),
    region,
    mayShare,
    share: words.finding.list.share,
  }
}

function languagesIn(words: Wording): readonly PageChoice[] {
  const language = inLanguage(words)
  return languageCodes
    .map((code) => ({ value: code, title: languageName(code, language) }))
    .toSorted((one, other) => one.title.localeCompare(other.title, language))
}

function inLanguage({ language }: Wording): 'nl' | 'en' {
  return language === 'en' ? 'en' : 'nl'
}
