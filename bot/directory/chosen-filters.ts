import type { Search, ShownFilter } from '../../cards/service-search.ts'
import { needs as allNeeds } from '../../directory/needs/needs.ts'
import type { QueryPlace } from '../../directory/search/query.ts'
import type { LifeDomain } from '../../programme/contact-words.ts'

/**
 * What was chosen, as the index takes it, each with the search without that choice; `place` is the chosen place when it
 * is known, looked around for `near` kilometres unless a distance was chosen too.
 */
export function chosenFilters(
  search: Search,
  place: QueryPlace | null,
  near: number,
): readonly ShownFilter[] {
  const { language, isFree, isOpenNow, features = [], kilometres } = search
  return [
    ...aboutFilters(search),
    ...(place === null
      ? []
      : [
          {
            filter: {
              by: 'place' as const,
              place,
              kilometres: kilometres ?? near,
              isImplied: kilometres === undefined,
              said: search.place ?? '',
            },
            without: omit(search, 'place', 'kilometres'),
          },
        ]),
    ...(language === undefined
      ? []
      : [{ filter: { by: 'language' as const, language, said: '' }, without: omit(search, 'language') }]),
    ...(isFree ? [{ filter: { by: 'free' as const, said: '' }, without: omit(search, 'isFree') }] : []),
    ...(isOpenNow
      ? [
          {
            filter: { by: 'open' as const, when: { moment: 'now' as const }, said: '' },
            without: omit(search, 'isOpenNow'),
          },
        ]
      : []),
    ...features.map((feature) => ({
      filter: { by: 'feature' as const, feature, said: '' },
      without: withFeatures(
        search,
        features.filter((one) => one !== feature),
      ),
    })),
  ]
}

/** Needs and life domains that were chosen, in one filter: who asks for food and work is helped by either. */
function aboutFilters(search: Search): readonly ShownFilter[] {
  const { domain, needs = [], domains = [] } = search
  const chosen = [...new Set([...needs, ...domains.flatMap(needsIn)])]
  return [
    ...(domain == null
      ? []
      : [{ filter: { by: 'domain' as const, domain, said: '' }, without: omit(search, 'domain') }]),
    ...(chosen.length === 0
      ? []
      : [
          {
            filter: { by: 'need' as const, needs: chosen, said: '' },
            without: omit(search, 'needs', 'domains'),
          },
        ]),
  ]
}

function needsIn(domain: LifeDomain) {
  return allNeeds.filter((need) => need.domain === domain).map(({ key }) => key)
}

function omit(search: Search, ...names: readonly (keyof Search)[]): Search {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !names.some((one) => one === name)))
}

function withFeatures(search: Search, features: NonNullable<Search['features']>): Search {
  return features.length === 0 ? omit(search, 'features') : { ...search, features }
}
