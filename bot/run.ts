import { randomUUID } from 'node:crypto'
import { type Logger, pino } from 'pino'
import { collections, type ProgrammeStore } from '../storage/collections.ts'
import { openLowdbStore } from '../storage/lowdb-store.ts'
import { StorageFailure } from '../storage/store.ts'
import { type RunningBot, startBot } from './compose.ts'
import type { Config } from './config.ts'
import { prepareStore } from './first-start.ts'
import { CannotListen, PortInUse } from './http/server.ts'
import { makeReady } from './make-ready.ts'
import { freshTab } from './tab/build-tab.ts'

/** Hosts Teams is spoken with in the public cloud; the bot's token goes nowhere else. */
const teamsHosts = ['smba.trafficmanager.net', '*.botframework.com', 'smba.infra.gcc.teams.microsoft.com']

/** Starts the bot on its own records, until it is told to end. Rejects with what `reasonOf` can say. */
export async function run(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel })
  const store = await openLowdbStore({
    folder: config.dataFolder,
    collections,
    masterKey: config.masterKey,
    onTrouble: (failure) => log.error({ event: 'snapshot-failed', code: failure.code }),
  })
  const bot = await startOn(store, config, log).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  log.info({ event: 'listening', port: bot.port })
  void makeReady()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      bot.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

async function startOn(store: ProgrammeStore, config: Config, log: Logger): Promise<RunningBot> {
  await prepareStore(store, config.firstCoordinator, randomUUID)
  return startBot({
    store,
    log,
    host: config.host,
    port: config.port,
    address: config.publicAddress.replace(/\/+$/, ''),
    ...(config.feed ? { feed: config.feed } : {}),
    tab: {
      mode: 'real',
      files: freshTab((said) => log[said === 'failed' ? 'error' : 'info']({ event: `tab-${said}` })),
      trust: { appId: config.app.id, host: new URL(config.publicAddress).host, tenants: config.tenants },
    },
    teams: {
      app: config.app,
      mode: 'real',
      allowed: { tenants: config.tenants, serviceHosts: teamsHosts, channels: ['msteams'] },
    },
  })
}

/** Why it could not start, in a sentence for who started it; throws what nobody foresaw. */
export function reasonOf(error: unknown, config: Config): string {
  if (error instanceof PortInUse) return `Poort ${config.port} is al in gebruik. Kies een andere met PORT.`
  if (error instanceof CannotListen)
    return `Luisteren op ${config.host}, poort ${config.port}, lukt niet (${error.code}). Kijk HOST en PORT na.`
  if (error instanceof StorageFailure)
    return `De gegevensmap kan niet geopend worden (${error.code}): ${error.message}`
  throw error
}
