import type { SheetField } from '../../../directory/sheet-field.ts'

const ofStandard: Readonly<Record<string, string>> = {
  name: 'naam',
  alternate_name: 'andere naam',
  description: 'omschrijving',
  url: 'site',
  website: 'site',
  email: 'mail',
  status: 'status',
  phones: 'telefoon',
  schedules: 'uren',
  opens_at: 'open om',
  closes_at: 'toe om',
  languages: 'talen',
  organization: 'organisatie',
  organization_id: 'organisatie',
  service: 'dienst',
  service_at_locations: 'plaatsen',
  location_type: 'soort plaats',
  addresses: 'adres',
  latitude: 'breedtegraad',
  longitude: 'lengtegraad',
  attributes: 'noden en kenmerken',
  needs: 'noden',
  eligibility_description: 'voor wie',
  application_process: 'aanmelden',
  required_documents: 'meebrengen',
  interpretation_services: 'tolk',
  fees: 'prijs',
  fees_description: 'prijs',
  cost_options: 'prijs',
  wait_time: 'wachttijd',
  capacities: 'plaats over',
  minimum_age: 'leeftijd',
  maximum_age: 'leeftijd',
  alert: 'let op',
  contacts: 'contactpersonen',
  assured_date: 'laatst bevestigd bij de bron',
  last_modified: 'laatst gewijzigd bij de bron',
  metadata: 'geschiedenis',
  licence: 'bron en licentie',
}

const ofSheet: Readonly<Record<SheetField, string>> = {
  name: 'naam',
  organization: 'organisatie',
  what: 'wat ze doen',
  audience: 'voor wie',
  needs: 'noden',
  features: 'drempels',
  line: 'lijn',
  apply: 'aanmelden',
  bring: 'meebrengen',
  hours: 'uren',
  hoursNote: 'uitleg bij de uren',
  address: 'adres',
  phones: 'telefoon',
  email: 'mail',
  website: 'site',
  languages: 'talen',
  interpreter: 'tolk',
  cost: 'prijs',
  ages: 'leeftijd',
  waiting: 'wachttijd',
  isFull: 'plaats over',
  status: 'status',
  alert: 'let op',
}

/** A field of the standard by its path, as people call it, with the path itself for who made the file. */
export function fieldName(path: string): string {
  const [first = '', ...rest] = path.split('.')
  const name = ofStandard[first]
  if (name === undefined) return path
  return rest.length === 0 ? name : `${name} (${path})`
}

/** A field that people see and change. */
export function sheetFieldName(field: SheetField): string {
  return ofSheet[field]
}
