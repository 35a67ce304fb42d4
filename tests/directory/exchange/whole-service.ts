import { id } from './given.ts'

export const organization = { id: id('org'), name: 'De Kleine Beer vzw', description: 'Een wijkhuis.' }
const address = {
  id: id('address'),
  address_1: 'Sterrenstraat 4',
  city: 'Gent',
  state_province: 'Oost-Vlaanderen',
  postal_code: '9000',
  country: 'BE',
  address_type: 'physical',
}
export const location = { id: id('place'), location_type: 'physical', name: 'Wijkhuis', addresses: [address] }
export const service = { id: id('service'), name: 'Luiertafel', status: 'active' }
export const full = {
  ...service,
  organization,
  service_at_locations: [{ id: id('at'), location }],
}
