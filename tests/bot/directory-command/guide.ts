import { namedId } from '../../../directory/named-id.ts'

/** An id that is the same in every run. */
export const id = (name: string) => namedId('test', name)

/** A full service of an invented guide. */
export function service(name: string, change: object = {}): Readonly<Record<string, unknown>> {
  return {
    id: id(name),
    name,
    status: 'active',
    description: `Hier kan je terecht voor ${name}.`,
    phones: [{ id: id(`${name} phone`), number: '09 111 22 33' }],
    organization: { id: id('beer'), name: 'De Kleine Beer vzw', description: 'Een wijkhuis.' },
    service_at_locations: [
      {
        id: id(`${name} at`),
        location: {
          id: id('wijkhuis'),
          location_type: 'physical',
          name: 'Wijkhuis',
          latitude: 51.05,
          longitude: 3.72,
        },
      },
    ],
    ...change,
  }
}

/** The tables of a small data package, by file. */
export const guideTables: Readonly<Record<string, string>> = {
  'organizations.csv': `id,name,description\r\n${id('beer')},De Kleine Beer vzw,Een wijkhuis.\r\n`,
  'locations.csv': `id,location_type,name,latitude,longitude\r\n${id('wijkhuis')},physical,Wijkhuis,51.05,3.72\r\n`,
  'services.csv': [
    'id,organization_id,name,status,description',
    `${id('luiers')},${id('beer')},luiers,active,Hier kan je terecht voor luiers.`,
    `${id('melk')},${id('beer')},melk,active,"Hier kan je, ook ’s avonds, terecht."`,
    '',
  ].join('\r\n'),
  'service_at_location.csv': `id,service_id,location_id\r\n${id('luiers at')},${id('luiers')},${id('wijkhuis')}\r\n`,
  'phones.csv': `id,service_id,number\r\n${id('luiers phone')},${id('luiers')},09 111 22 33\r\n`,
}

/** The same with its description. */
export const guidePackage: Readonly<Record<string, string>> = {
  ...guideTables,
  'datapackage.json': JSON.stringify({
    name: 'gids',
    resources: [
      ['organization', 'organizations.csv'],
      ['location', 'locations.csv'],
      ['service', 'services.csv'],
      ['service_at_location', 'service_at_location.csv'],
      ['phone', 'phones.csv'],
      ['contact', 'contacts.csv'],
    ].map(([name, path]) => ({ name, path })),
  }),
}
