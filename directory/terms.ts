import { Feature, Line } from './features.ts'
import type { Attribute, Taxonomy, TaxonomyTerm } from './hsds/taxonomy.ts'
import { namedId } from './named-id.ts'
import { NeedKey, needOf } from './needs/needs.ts'

/** The taxonomies of our own: what a service is for, what lowers its threshold, how near it stands. */
export type OwnTaxonomy = 'nood' | 'drempel' | 'lijn' | 'rubriek'

const taxonomies: Readonly<Record<OwnTaxonomy, Taxonomy>> = {
  nood: taxonomy('nood', 'Noden', 'Waarvoor een gezin bij deze dienst terechtkan, in alledaagse woorden.'),
  drempel: taxonomy('drempel', 'Drempels', 'Wat het voor een gezin gemakkelijker maakt om er te geraken.'),
  lijn: taxonomy(
    'lijn',
    'Lijn',
    'Hoe dicht de dienst bij het gezin staat, van het eigen netwerk tot de tweede lijn.',
  ),
  rubriek: taxonomy(
    'rubriek',
    'Rubriek',
    'Nummer van de rubriek waaronder de Sociale Kaart de dienst heeft.',
  ),
}

const features: Readonly<Record<Feature, string>> = {
  'without-papers': 'Zonder papieren welkom',
  'without-appointment': 'Zonder afspraak',
  'home-visit': 'Komt aan huis',
  'child-welcome': 'Kind mag mee',
  'third-party-payer': 'Derdebetaler',
  wheelchair: 'Toegankelijk met rolstoel of buggy',
}

const lines: Readonly<Record<Line, string>> = {
  'own-network': 'Eigen netwerk',
  'drop-in': 'Inloop',
  volunteers: 'Vrijwilligers',
  first: 'Eerste lijn',
  second: 'Tweede lijn',
}

const rubric = 'sociale-kaart'

/** Every term of our own with its taxonomy, as the read API and an export give them. */
export const ownTerms: readonly TaxonomyTerm[] = [
  ...NeedKey.options.map((key) => term('nood', key, needOf(key).labels.nl)),
  ...Feature.options.map((key) => term('drempel', key, features[key])),
  ...Line.options.map((key) => term('lijn', key, lines[key])),
  term('rubriek', rubric, 'Rubriek van de Sociale Kaart'),
]

/** Our own taxonomies. */
export const ownTaxonomies: readonly Taxonomy[] = Object.values(taxonomies)

const byId = new Map(ownTerms.map((one) => [one.id, one]))

/** A term of our own by its id; undefined for a term of somebody else. */
export function ownTerm(id: string | undefined): TaxonomyTerm | undefined {
  return id === undefined ? undefined : byId.get(id)
}

/** The key of an attribute in one of our own taxonomies, null when it is no term of that. */
export function ownKey(attribute: Attribute, of: OwnTaxonomy): string | null {
  const known = ownTerm(attribute.taxonomy_term_id ?? attribute.taxonomy_term?.id)
  return known?.taxonomy_id === taxonomies[of].id ? (known.code ?? null) : null
}

/** Says a term of our own of a service. */
export function ownAttribute(service: string, of: OwnTaxonomy, key: NeedKey | Feature | Line): Attribute {
  return {
    id: namedId('attribute', service, of, key),
    link_id: service,
    link_entity: 'service',
    link_type: of,
    taxonomy_term_id: termId(of, key),
  }
}

/** Says under which number the Sociale Kaart has a service; the number stands in `value`. */
export function rubricAttribute(service: string, number: string): Attribute {
  return {
    id: namedId('attribute', service, 'rubriek', number),
    link_id: service,
    link_entity: 'service',
    link_type: 'rubriek',
    taxonomy_term_id: termId('rubriek', rubric),
    value: number,
  }
}

function term(of: OwnTaxonomy, key: string, name: string): TaxonomyTerm {
  const { id, name: taxonomyName } = taxonomies[of]
  return {
    id: termId(of, key),
    code: key,
    name,
    description: name,
    taxonomy: taxonomyName,
    taxonomy_id: id,
    language: 'nl',
  }
}

function termId(of: OwnTaxonomy, key: string): string {
  return of === 'nood' ? needOf(NeedKey.parse(key)).id : namedId('term', of, key)
}

function taxonomy(key: OwnTaxonomy, name: string, description: string): Taxonomy {
  return { id: namedId('taxonomy', key), name, description, version: '1' }
}
