import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withStore } from '../../bot/commands/directory/own-store.ts'
import { type FullService, fullService } from '../../directory/exchange/full-service.ts'
import { type DirectoryRecords, fictionalRecords } from '../directory/fictional-records.ts'
import { startFeedBot } from '../http/feed-bot.ts'
import { checkCards } from './card-check.ts'
import { type FoundSchemas, findSchemas, foundLine, type StandardSchemas } from './find-schemas.ts'
import { isConform, type Outcome, reportLines } from './report.ts'
import { standardCheck } from './standard-check.ts'
import { checkTables } from './table-check.ts'
import { type Walk, walkFeed } from './walk-feed.ts'

const usage = [
  'Gebruik: npm run conformance -- --schemas MAP [--data]',
  '',
  '  Kijkt of de uitvoer van de gids, de leesbron (/hsds) en elke kaart voldoen aan de officiële schema’s in MAP:',
  '  die van HSDS 3.1 en 3.0 (docs.openreferral.org) en van Adaptive Cards (adaptivecards.io), hoe diep ze er ook staan.',
  '  --data   kijkt ook naar de eigen gids van deze machine; de bot mag dan niet draaien',
]

/** Takes one line for whoever started it. */
type Say = (line: string) => void

/** Checks what the words of the command ask, and says what it finds; whether all of it conforms. */
export async function checkConformance(words: readonly string[], say: Say): Promise<boolean> {
  const asked = readAsked(words)
  if (asked !== null) return check(asked, say)
  for (const line of usage) say(line)
  return false
}

type Asked = Readonly<{ schemas: string; withOwnData: boolean }>

async function check(asked: Asked, say: Say): Promise<boolean> {
  const found = findSchemas(asked.schemas)
  say(foundLine(found, asked.schemas))
  for (const one of found.missing) say(`Niet gevonden: ${one}`)
  const own = asked.withOwnData ? [['eigen gids', await ownRecords()] as const] : []
  const outcomes: Outcome[] = []
  for (const [name, records] of [['verzonnen gids', fictionalRecords()] as const, ...own])
    outcomes.push(...(await checkDirectory(name, records, found)))
  if (found.card !== null) outcomes.push(checkCards(found.card))
  const isWell = found.missing.length === 0 && isConform(outcomes)
  for (const line of reportLines(outcomes)) say(line)
  say(isWell ? 'Alles voldoet.' : 'Dit voldoet niet, of kon niet nagekeken worden.')
  return isWell
}

function readAsked(words: readonly string[]): Asked | null {
  try {
    const options = { schemas: { type: 'string' }, data: { type: 'boolean' } } as const
    const { schemas, data = false } = parseArgs({ args: [...words], options }).values
    return schemas !== undefined && statSync(schemas).isDirectory() ? { schemas, withOwnData: data } : null
  } catch {
    return null
  }
}

async function checkDirectory(
  name: string,
  records: DirectoryRecords,
  { standards }: FoundSchemas,
): Promise<readonly Outcome[]> {
  const services = exported(records)
  const bot = await startFeedBot(records)
  const walk = await walkFeed(bot).finally(() => bot.close())
  return [
    ...standards.flatMap((schemas) => [
      exportOutcome(name, services, schemas),
      ...tablesOutcome(name, services, schemas),
      feedOutcome(name, walk, schemas),
    ]),
    { name: `Leesbron, ${name}`, against: 'eigen openapi.json', checked: walk.answers, faults: walk.faults },
  ]
}

function exported({ services, organizations, locations }: DirectoryRecords): readonly FullService[] {
  const owners = new Map(organizations.map((one) => [one.id, one]))
  const places = new Map(locations.map((one) => [one.id, one]))
  return services.map((service) => {
    const { organization_id: owner = '', service_at_locations: at = [] } = service.hsds
    const found = at.flatMap(({ location_id: id = '' }) => places.get(id) ?? [])
    return fullService({ service, organization: owners.get(owner) ?? null, locations: found })
  })
}

function exportOutcome(name: string, services: readonly FullService[], schemas: StandardSchemas): Outcome {
  const check = standardCheck(schemas)
  const faults = services.flatMap((service) =>
    check('service', service).map((fault) => ({ where: `${service.id} “${service.name}”`, ...fault })),
  )
  return { name: `Uitvoer, ${name}`, against: `HSDS ${schemas.version}`, checked: services.length, faults }
}

function tablesOutcome(
  name: string,
  services: readonly FullService[],
  { version, dataPackage }: StandardSchemas,
): readonly Outcome[] {
  if (dataPackage === null) return []
  return [{ name: `Tabellen, ${name}`, against: `HSDS ${version}`, ...checkTables(services, dataPackage) }]
}

function feedOutcome(name: string, { said }: Walk, schemas: StandardSchemas): Outcome {
  const check = standardCheck(schemas)
  const faults = said.flatMap(({ where, schema, value }) =>
    check(schema, value).map((fault) => ({ where, ...fault })),
  )
  return { name: `Leesbron, ${name}`, against: `HSDS ${schemas.version}`, checked: said.length, faults }
}

/** The directory of this machine, as it is stored. */
function ownRecords(): Promise<DirectoryRecords> {
  return withStore((store) =>
    store.read(async (records) => ({
      services: await records.services.all(),
      organizations: await records.organizations.all(),
      locations: await records.locations.all(),
    })),
  )
}
