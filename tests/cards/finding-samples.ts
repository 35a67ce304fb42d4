import type { Card } from '../../cards/card.ts'
import { findFormCard } from '../../cards/find-form-card.ts'
import { leafletCard, leafletsToCheckCard } from '../../cards/leaflet-card.ts'
import { emptyLeaflet, leafletFormCard } from '../../cards/leaflet-form-card.ts'
import { officialSearchCard } from '../../cards/official-search-card.ts'
import { postedServiceCard, type ServiceView, serviceCard } from '../../cards/service-card.ts'
import { type ServicesView, servicesCard } from '../../cards/services-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { hostile } from './fictional.ts'
import {
  closedService,
  credit,
  hostileService,
  leaflet,
  longService,
  manyFilters,
  noon,
  plainService,
  rowOf,
  seldomService,
} from './fictional-services.ts'

const everyStep = ['confirm', 'report', 'refer', 'post', 'change', 'tip'] as const
const view: ServiceView = { sheet: plainService, at: noon, credit, outcomes: null, tips: [], steps: ['post'] }
const found: ServicesView = {
  at: noon,
  search: { typed: 'pampers in Ledeberg, nu open' },
  kind: 'service',
  services: [],
  leaflets: [],
  total: 0,
  skip: 0,
  filters: [],
  corrected: [],
  widened: null,
  relaxed: [],
  drop: [],
  others: 0,
  unknownPlace: null,
  mayShare: true,
}

/** Finding a service or a leaflet, and what is found. */
export function findingSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    ...serviceSamples(words),
    ...listSamples(words),
    ...leafletSamples(words),
    'find-form': findFormCard({ mayShare: true }, words),
    'official-search': officialSearchCard(
      {
        token: 'form-0190a0b0',
        sites: [{ id: 'gent', label: 'Gent' }],
        filled: { site: 'gent', pattern: 'https://www.desocialekaart.be/zoek?q={need}&pc={postcode}' },
        now: { version: 2, by: 'Co Coördinator', day: '23/11/2026' },
        said: words.finding.officialSearch.done('Gent'),
      },
      words,
    ),
    'official-search-hostile': officialSearchCard(
      {
        token: 'form-0190a0b0',
        sites: [{ id: 'gent', label: hostile }],
        filled: { site: 'gent', pattern: hostile },
        now: { version: 1, by: hostile, day: '23/11/2026' },
        problem: sayRefusal(words, { reason: 'official-search-unclear', host: 'desocialekaart.be' }),
      },
      words,
    ),
  }
}

function serviceSamples(words: Wording): Readonly<Record<string, Card>> {
  const tips = ['Vraag naar loket 3.', 'Kom voor tien uur, dan hoef je niet te wachten.']
  return {
    service: serviceCard(
      { ...view, tips, outcomes: [{ state: 'helped', count: 6 }], steps: everyStep },
      words,
    ),
    'service-closed-now': serviceCard({ ...view, at: noon.set({ hour: 20 }) }, words),
    'service-no-hours': serviceCard({ ...view, sheet: { ...plainService, schedules: [] } }, words),
    'service-seldom': serviceCard({ ...view, sheet: seldomService }, words),
    'service-ended': serviceCard({ ...view, sheet: closedService }, words),
    'service-long': serviceCard(
      { ...view, sheet: longService, tips: [longService.what], steps: everyStep },
      words,
    ),
    'service-hostile': serviceCard(
      {
        ...view,
        sheet: hostileService,
        credit: { ...credit, source: { name: hostile, licence: hostile, url: null, importedAt: '' } },
        tips: [hostile],
      },
      words,
    ),
    'service-posted': postedServiceCard(view, words),
  }
}

function listSamples(words: Wording): Readonly<Record<string, Card>> {
  const services = [rowOf(plainService, 0.4), rowOf(closedService, 2.35), rowOf(seldomService, null)]
  const filters = manyFilters
    .slice(0, 3)
    .map((filter) => ({ filter, without: { typed: 'pampers', without: [0] } }))
  return {
    services: servicesCard({ ...found, services, filters, total: 3, leaflets: [leaflet], others: 4 }, words),
    'services-many-filters': servicesCard(
      {
        ...found,
        services: Array.from({ length: 6 }, () => rowOf(longService, 12.3)),
        filters: manyFilters.map((filter) => ({ filter, without: { typed: 'pampers', without: [0] } })),
        total: 31,
        skip: 6,
        others: 2,
        mayShare: true,
        corrected: [{ typed: 'pampres', taken: 'pampers' }],
        widened: { place: 'Ledeberg', kilometres: 40 },
        relaxed: [{ by: 'open', when: { moment: 'now' }, said: 'nu open' }],
      },
      words,
    ),
    'services-nothing': servicesCard(
      {
        ...found,
        filters: manyFilters.slice(0, 3).map((filter) => ({ filter, without: {} })),
        drop: manyFilters
          .slice(0, 3)
          .map((filter, at) => ({ filter, total: 7 - at, without: { typed: 'pampers', without: [at] } })),
        mayShare: true,
      },
      words,
    ),
    'services-nothing-at-all': servicesCard(found, words),
    'services-hostile': servicesCard(
      {
        ...found,
        services: [rowOf(hostileService, 1)],
        leaflets: [{ ...leaflet, title: hostile, summary: hostile, source: hostile }],
        total: 1,
        corrected: [{ typed: hostile, taken: hostile }],
        widened: { place: hostile, kilometres: 10 },
      },
      words,
    ),
    'services-leaflets': servicesCard(
      {
        ...found,
        kind: 'leaflet',
        leaflets: [leaflet, { ...leaflet, isChecked: false }],
        total: 2,
        others: 5,
      },
      words,
    ),
  }
}

function leafletSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    leaflet: leafletCard(leaflet, false, words),
    'leaflet-unchecked': leafletCard({ ...leaflet, isChecked: false }, true, words),
    'leaflet-hostile': leafletCard(
      { ...leaflet, title: hostile, summary: hostile, source: hostile, language: 'xx' },
      false,
      words,
    ),
    'leaflet-form': leafletFormCard({ token: 'form-0190a0b0', filled: emptyLeaflet }, words),
    'leaflet-form-again': leafletFormCard(
      {
        token: 'form-0190a0b0',
        filled: { ...emptyLeaflet, title: 'Zo slaapt je baby veilig', need: 'parenting' },
        problem: sayRefusal(words, { reason: 'leaflet-fields-missing', fields: ['summary', 'link', 'day'] }),
      },
      words,
    ),
    'leaflets-to-check': leafletsToCheckCard([{ ...leaflet, isChecked: false }], words),
    'leaflets-to-check-none': leafletsToCheckCard([], words),
  }
}
