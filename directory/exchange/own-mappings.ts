import { Mapping } from './mapping.ts'
import ocmw from './mappings/ocmw.json' with { type: 'json' }
import verenigingen from './mappings/verenigingen.json' with { type: 'json' }

/** The mappings that come along, by the name they are asked with. */
export const ownMappings: ReadonlyMap<string, Mapping> = new Map([
  ['ocmw', Mapping.parse(ocmw)],
  ['verenigingen', Mapping.parse(verenigingen)],
])
