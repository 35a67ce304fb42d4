import type { Feature, Line } from './features.ts'
import type { FieldValues } from './field-value.ts'
import { languageName } from './language-code.ts'
import { namedId } from './named-id.ts'
import type { NeedKey } from './needs/needs.ts'
import { withAddress, withPlaces } from './own-place.ts'
import type { ServiceParts } from './service.ts'
import { sheetOf } from './sheet.ts'
import type { SheetField } from './sheet-field.ts'
import { type OwnTaxonomy, ownAttribute, ownKey } from './terms.ts'
import { told, toldList, toldText, without } from './told.ts'
import { withHours, withHoursNote } from './with-schedules.ts'

/**
 * The same service with another value in one field, written where the standard wants it. What else says the same
 * (a telephone of the building, say) goes, so that the sheet shows the value and nothing beside it; only what its
 * organisation says for all its services still shows where the service itself says nothing.
 */
export function withField<Field extends SheetField>(
  parts: ServiceParts,
  field: Field,
  value: FieldValues[Field],
): ServiceParts {
  return writers[field](parts, value)
}

type Writers = {
  readonly [Field in SheetField]: (parts: ServiceParts, value: FieldValues[Field]) => ServiceParts
}

const writers: Writers = {
  name: (parts, name) => told(parts, { name }),
  organization: withOrganization,
  what: (parts, what) => toldText(parts, 'description', what === '' ? null : what),
  audience: (parts, value) => toldText(parts, 'eligibility_description', value),
  needs: (parts, keys) => withTerms(parts, 'nood', keys),
  features: withFeatures,
  line: (parts, line) => withTerms(parts, 'lijn', line === null ? [] : [line]),
  apply: (parts, value) => toldText(parts, 'application_process', value),
  bring: (parts, papers) => {
    const documents = papers.map((document) => ({ document }))
    return toldList(parts, 'required_documents', documents)
  },
  hours: withHours,
  hoursNote: withHoursNote,
  address: withAddress,
  phones: withPhones,
  email: (parts, value) => toldText(parts, 'email', value),
  website: (parts, value) => toldText(parts, 'url', value),
  languages: withLanguages,
  interpreter: (parts, value) => toldText(parts, 'interpretation_services', value),
  cost: withCost,
  ages: withAges,
  waiting: (parts, value) => toldText(parts, 'wait_time', value),
  isFull: withRoom,
  status: (parts, status) => told(parts, { status }),
  alert: (parts, value) => toldText(parts, 'alert', value),
}

/** The id of an organisation that only its name is known of. */
function organizationIdOf(name: string): string {
  return namedId('organization', name.trim().toLowerCase())
}

/** Another name is another organisation: its name is not this service's to change for all the others. */
function withOrganization(parts: ServiceParts, name: string | null): ServiceParts {
  if (name === (parts.organization?.hsds.name ?? null)) return parts
  const { service, ...rest } = withOwnWays(parts)
  const hsds = without(service.hsds, 'organization_id')
  if (name === null) return { ...rest, service: { ...service, hsds }, organization: null }
  const id = organizationIdOf(name)
  const organization = { id, hsds: { id, name, description: name }, source: null }
  return { ...rest, service: { ...service, hsds: { ...hsds, organization_id: id } }, organization }
}

/** What only the organisation said of how to reach it, said of the service, which keeps it. */
function withOwnWays(parts: ServiceParts): ServiceParts {
  const { email, website, phones } = sheetOf(parts)
  return withPhones(toldText(toldText(parts, 'email', email), 'url', website), phones)
}

function withTerms(
  parts: ServiceParts,
  of: OwnTaxonomy,
  keys: readonly (NeedKey | Feature | Line)[],
): ServiceParts {
  const others = (parts.service.hsds.attributes ?? []).filter((one) => ownKey(one, of) === null)
  const own = [...new Set(keys)].map((key) => ownAttribute(parts.service.id, of, key))
  return told(parts, { attributes: [...others, ...own] })
}

function withFeatures(parts: ServiceParts, features: readonly Feature[]): ServiceParts {
  const said = withTerms(parts, 'drempel', features)
  if (features.includes('wheelchair')) return said
  return withPlaces(said, (place) => without(place, 'accessibility'))
}

function withPhones(parts: ServiceParts, phones: FieldValues['phones']): ServiceParts {
  const at = parts.service.hsds.service_at_locations
  const bare = at ? told(parts, { service_at_locations: at.map((one) => without(one, 'phones')) }) : parts
  const once = new Map(phones.map((phone) => [phone.number, phone]))
  const written = [...once.values()].map(({ number, note }) => ({
    number,
    ...(note === null ? {} : { description: note }),
  }))
  return withPlaces(toldList(bare, 'phones', written), (place) => without(place, 'phones'))
}

function withLanguages(parts: ServiceParts, codes: readonly string[]): ServiceParts {
  const spoken = [...new Set(codes)].map((code) => ({ code, name: languageName(code, 'nl') }))
  return withPlaces(toldList(parts, 'languages', spoken), (place) => without(place, 'languages'))
}

function withCost(parts: ServiceParts, cost: FieldValues['cost']): ServiceParts {
  const { service } = parts
  const bare = { ...parts, service: { ...service, hsds: without(service.hsds, 'fees') } }
  const free = cost?.isFree ? [{ amount: 0, currency: 'EUR' }] : []
  const options = toldList(bare, 'cost_options', free)
  return toldText(options, 'fees_description', cost?.text ?? null)
}

function withAges(parts: ServiceParts, ages: FieldValues['ages']): ServiceParts {
  const { service } = parts
  const hsds = without(without(service.hsds, 'minimum_age'), 'maximum_age')
  const { from = null, to = null } = ages ?? {}
  const bare = { ...parts, service: { ...service, hsds } }
  return told(bare, { ...(from !== null && { minimum_age: from }), ...(to !== null && { maximum_age: to }) })
}

/** Whether there is room, and nothing of how much: nobody is asked that. `updated` is the moment of the change. */
function withRoom(parts: ServiceParts, isFull: boolean | null): ServiceParts {
  if (isFull === null) return toldList(parts, 'capacities', [])
  const unit = { id: namedId('unit', 'plaats'), name: 'plaats' }
  const updated = parts.service.lastChangedAt
  return toldList(parts, 'capacities', [{ unit, available: isFull ? 0 : 1, updated }])
}
