import type { Feature, Line } from './features.ts'
import { Feature as Features, Line as Lines } from './features.ts'
import type { Location } from './hsds/location.ts'
import type { Organization } from './hsds/organization.ts'
import type { Schedule } from './hsds/schedule.ts'
import type { Service } from './hsds/service.ts'
import { languageCode } from './language-code.ts'
import { NeedKey } from './needs/needs.ts'
import type { ServiceParts, SharedService } from './service.ts'
import { ownKey } from './terms.ts'

/** One place of a service: where post and people go, and where it lies (WGS 84). */
type SheetPlace = Readonly<{
  address: Readonly<{ street: string; postcode: string; city: string }> | null
  position: Readonly<{ latitude: number; longitude: number }> | null
}>

/**
 * A service as people see it: what cards, search, duplicates and the share form work with. Texts as they were written
 * (escape them); `languages` are ISO 639 codes; ages are in years.
 */
export type ServiceSheet = Readonly<{
  id: string
  name: string
  organization: string | null
  what: string
  audience: string | null
  needs: readonly NeedKey[]
  features: readonly Feature[]
  line: Line | null
  rubrics: readonly string[]
  apply: string | null
  bring: readonly string[]
  schedules: readonly Schedule[]
  hoursNote: string | null
  /** The first one is shown; distance is measured to the nearest. */
  places: readonly SheetPlace[]
  /** Where it comes or helps from afar, by name: a province, a municipality. */
  areas: readonly string[]
  phones: readonly Readonly<{ number: string; note: string | null }>[]
  email: string | null
  website: string | null
  languages: readonly string[]
  interpreter: string | null
  cost: string | null
  /** Null: nobody said what it costs. */
  isFree: boolean | null
  ages: Readonly<{ from: number | null; to: number | null }> | null
  waiting: string | null
  /** Null: nobody said whether there is room. */
  isFull: boolean | null
  status: Service['status']
  alert: string | null
  kbo: string | null
  state: SharedService['state']
  site: string | null
  lastConfirmedAt: string | null
  lastChangedAt: string
}>

/** The sheet of a service with its organisation and places. */
export function sheetOf({ service, organization, locations }: ServiceParts): ServiceSheet {
  const { hsds } = service
  const owner = organization?.hsds ?? null
  const places = locations.map((one) => one.hsds)
  return {
    id: service.id,
    name: hsds.name,
    organization: owner?.name ?? null,
    what: hsds.description ?? '',
    audience: said(hsds.eligibility_description),
    ...termsOf(hsds, places),
    apply: said(hsds.application_process),
    bring: (hsds.required_documents ?? []).flatMap(({ document }) => said(document) ?? []),
    schedules: schedulesOf(hsds, places),
    hoursNote: hoursNoteOf(hsds),
    places: places.map(placeOf),
    areas: (hsds.service_areas ?? []).flatMap(({ name }) => said(name) ?? []),
    ...waysOf(hsds, places, owner),
    ...languagesOf(hsds, places),
    interpreter: said(hsds.interpretation_services),
    ...costOf(hsds),
    ages: agesOf(hsds),
    waiting: said(hsds.wait_time),
    isFull: isFull(hsds),
    status: hsds.status,
    alert: said(hsds.alert),
    kbo: kboOf(owner),
    state: service.state,
    site: service.site,
    lastConfirmedAt: service.lastConfirmedAt,
    lastChangedAt: service.lastChangedAt,
  }
}

function termsOf(hsds: Service, places: readonly Location[]) {
  const attributes = hsds.attributes ?? []
  const keys = (of: Parameters<typeof ownKey>[1]) => attributes.flatMap((one) => ownKey(one, of) ?? [])
  const features = keys('drempel').flatMap((key) => Features.safeParse(key).data ?? [])
  const [line] = keys('lijn')
  const getsIn = places.some(
    ({ accessibility }) => (accessibility ?? []).length > 0 && saysWheelchair(accessibility),
  )
  return {
    needs: keys('nood').flatMap((key) => NeedKey.safeParse(key).data ?? []),
    features: getsIn && !features.includes('wheelchair') ? [...features, 'wheelchair' as const] : features,
    line: Lines.safeParse(line).data ?? null,
    rubrics: attributes.flatMap((one) => (ownKey(one, 'rubriek') === null ? [] : (one.value ?? []))),
  }
}

// "niet toegankelijk voor rolstoel" says wheelchair as well
function saysWheelchair(accessibility: Location['accessibility']): boolean {
  return (accessibility ?? []).some(({ description, details }) => {
    const text = `${description ?? ''} ${details ?? ''}`
    return /rolstoel|wheelchair|buggy/i.test(text) && !/\b(?:niet|geen|not?|moeilijk)\b/i.test(text)
  })
}

/** Hours of the service itself, else of its first place that has any, else of that place for everything. */
function schedulesOf(hsds: Service, places: readonly Location[]): readonly Schedule[] {
  const own = hsds.schedules ?? []
  if (own.length > 0) return own
  const at = (hsds.service_at_locations ?? []).find(({ schedules }) => (schedules ?? []).length > 0)
  return at?.schedules ?? places.find(({ schedules }) => (schedules ?? []).length > 0)?.schedules ?? []
}

function hoursNoteOf(hsds: Service): string | null {
  const notes = (hsds.schedules ?? []).flatMap(
    ({ description, notes }) => said(description) ?? said(notes) ?? [],
  )
  return notes[0] ?? null
}

function placeOf({ addresses, latitude, longitude }: Location): SheetPlace {
  const address = addresses?.find(({ address_type: type }) => type === 'physical') ?? addresses?.[0]
  return {
    address: address
      ? { street: address.address_1, postcode: address.postal_code, city: address.city }
      : null,
    position: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null,
  }
}

function waysOf(hsds: Service, places: readonly Location[], owner: Organization | null) {
  const phones = [
    ...(hsds.phones ?? []),
    ...(hsds.service_at_locations ?? []).flatMap((at) => at.phones ?? []),
    ...places.flatMap((place) => place.phones ?? []),
  ]
  const known = phones.length > 0 ? phones : (owner?.phones ?? [])
  const once = new Map(known.map(({ number, description }) => [number, { number, note: said(description) }]))
  return {
    phones: [...once.values()],
    email: hsds.email ?? owner?.email ?? null,
    website: hsds.url ?? owner?.website ?? null,
  }
}

function languagesOf(hsds: Service, places: readonly Location[]) {
  const spoken = [...(hsds.languages ?? []), ...places.flatMap(({ languages }) => languages ?? [])]
  const codes = spoken.flatMap(({ code, name }) => languageCode(code ?? name ?? '') ?? [])
  return { languages: [...new Set(codes)] }
}

function costOf(hsds: Service): Pick<ServiceSheet, 'cost' | 'isFree'> {
  const options = hsds.cost_options ?? []
  const [first] = options
  const amounts = options.flatMap(({ amount }) => amount ?? [])
  const text =
    said(hsds.fees_description) ?? said(hsds.fees) ?? said(first?.amount_description) ?? said(first?.option)
  if (amounts.length > 0 && amounts.every((amount) => amount === 0)) return { cost: text, isFree: true }
  if (text !== null) return { cost: text, isFree: saysFree(text) }
  const [amount] = amounts
  return amount === undefined ? { cost: null, isFree: null } : { cost: euros(amount), isFree: false }
}

// "Gratis gesprek. Voor het verblijf betaal je een deel van je inkomen" is not free
/** Whether a text itself says that it costs nothing; the standard has no other place for it. */
export function saysFree(text: string): boolean {
  return /^(?:het is )?(?:gratis|kosteloos|free)\b/i.test(text) && !/€|\beuro|\bbetaal|\bpay\b/i.test(text)
}

function euros(amount: number): string {
  return `€ ${Number.isInteger(amount) ? amount : amount.toFixed(2).replace('.', ',')}`
}

function agesOf({ minimum_age: from, maximum_age: to }: Service): ServiceSheet['ages'] {
  return from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null }
}

function isFull({ capacities }: Service): boolean | null {
  if (!capacities || capacities.length === 0) return null
  return capacities.every(({ available }) => available <= 0)
}

function kboOf(owner: Organization | null): string | null {
  const found = owner?.organization_identifiers?.find(({ identifier_type: type }) => /kbo|bce/i.test(type))
  const digits = found?.identifier.replace(/\D/g, '') ?? ''
  return digits === '' ? null : digits.padStart(10, '0')
}

function said(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
