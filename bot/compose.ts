import { languageFor, wordsOf } from '../cards/wording/words.ts'
import { createFeedShelf } from '../directory/feed/feed-shelf.ts'
import { createDirectoryIndex } from '../directory/search/directory-index.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import { createAnswering } from './answering.ts'
import { createChainWatch } from './chain-watch.ts'
import { type Clock, wallClock } from './clock.ts'
import { createClosingWatch } from './closing/closing-watch.ts'
import { createFamilyPages } from './closing/family-page.ts'
import { createFeed, type FeedParts, type FeedSettings } from './directory/feed.ts'
import { createReferralWatch } from './directory/referral-watch.ts'
import { regionPlaces } from './directory/region-places.ts'
import { createRingWatch } from './directory/ring-watch.ts'
import { createSharedDirectory } from './directory/shared-directory.ts'
import { createDutyWatch } from './duty-watch.ts'
import { type FeedLimits, usualFeedLimits } from './http/feed-bound.ts'
import { createServer } from './http/server.ts'
import { createIntakeWatch } from './intake/intake-watch.ts'
import { endOldDrafts, forgetOldAnswers } from './jobs.ts'
import type { Log } from './log.ts'
import { createLooking } from './look-at-page.ts'
import { createIntervisionWatch } from './matching/intervision-watch.ts'
import { createMatchingWatch } from './matching/matching-watch.ts'
import { createOutbox } from './outbox.ts'
import { createMeetingWatch } from './partners-meeting/meeting-watch.ts'
import { createRefusing } from './refuse-look.ts'
import { createRequestWatch } from './request/request-watch.ts'
import { giveRoads } from './road/follow-matches.ts'
import { createOnShown } from './shown-card.ts'
import { createGuestTenants } from './site/guest-tenants.ts'
import { createTab, type TabSettings } from './tab/tab.ts'
import { createTeams, type Teams, type TeamsOptions } from './teams/teams.ts'
import { createTrajectoryWatch } from './trajectory/trajectory-watch.ts'

/** What a bot is put together from; whoever starts it picks the store and how Teams is trusted. */
export type BotSettings = Readonly<{
  store: ProgrammeStore
  teams: Pick<TeamsOptions, 'app' | 'mode' | 'allowed' | 'seams'>
  host: string
  /** 0 picks a free port. */
  port: number
  log: Log
  clock?: Clock
  chance?: () => number
  /** Milliseconds between two rounds of the outbox and of the jobs. */
  rounds?: Readonly<{ outbox: number; jobs: number; chain?: number }>
  /** The bot's own address for a browser, without a slash at its end; without it there is no page for families. */
  address?: string
  /** The read API of the directory; without it there is none. */
  feed?: FeedSettings & Readonly<{ limits?: FeedLimits }>
  /** The tab; without it there is none. */
  tab?: TabSettings
}>

/** A bot that listens. */
export type RunningBot = Readonly<{ port: number; close: () => Promise<void> }>

const usualRounds = { outbox: 1_000, jobs: 60_000, chain: 2_000 }
/** How often it is looked whether a step of a chain is late, in milliseconds. */
const watchEvery = 30_000

/** A health check fails when the outbox has not completed a round for this long, in milliseconds. */
const outboxAlive = 60_000

/** Puts the bot together and starts it: border, actions, outbox and timed jobs over one store. */
export async function startBot(settings: BotSettings): Promise<RunningBot> {
  const { store, log, clock = wallClock, rounds = usualRounds } = settings
  const shelf = settings.feed ? createFeedShelf() : null
  const directory = createSharedDirectory({
    store,
    indexOf: createDirectoryIndex,
    regions: regionPlaces(),
    ...(shelf ? { also: shelf } : {}),
  })
  const place = settings.address ? { address: settings.address } : {}
  const wakeOutbox = (owed?: readonly string[]) => outbox.wake(owed)
  const guests = createGuestTenants(store)
  await guests.refresh()
  const answer = createAnswering({
    store,
    directory,
    clock,
    log,
    wakeOutbox,
    emailOf: (asked) => teams.emailOf(asked.way),
    sitesChanged: guests.refresh,
    ...place,
  })
  const teams: Teams = createTeams({
    ...settings.teams,
    allowed: { ...settings.teams.allowed, guests },
    log,
    answer,
    onShown: createOnShown({ store, clock, wakeOutbox }),
    failed: (_error, locale) => ({ text: wordsOf(languageFor(null, locale)).notStored }),
  })
  const outbox = createOutbox({
    store,
    clock,
    log,
    messenger: teams.messenger,
    chance: settings.chance ?? Math.random,
  })
  const chains = createChainWatch({ store, clock, log, wakeOutbox })
  const look = createLooking({ store, directory, clock, ...place })
  const refuse = createRefusing({ store, directory, clock })
  const looked = { look, refuse, onCommit: store.onCommit }
  const server = createServer({
    teams,
    log,
    health: async () => ({
      teams: await teams.ready(),
      outbox: clock().toMillis() - outbox.lastRound() < outboxAlive,
      chains: chains.isWell(),
    }),
    ...(settings.address ? { pages: createFamilyPages(store, clock) } : {}),
    ...(settings.feed && shelf
      ? { feed: servedFeed(settings.feed, { store, directory, shelf, clock }) }
      : {}),
    ...(settings.tab ? { tab: createTab(settings.tab, { answer, guests, clock, log, ...looked }) } : {}),
  })
  await giveRoads(store, clock)
  const port = await server.listen(settings.port, settings.host).catch(async (error: unknown) => {
    // What a server that never listens began of itself would keep the process alive.
    await server.close()
    throw error
  })
  const lookAhead = createDutyWatch(store, clock)
  // Each looks at its own pace and says how much it owes.
  const watches = [
    createReferralWatch(store, clock),
    createRingWatch(store, clock, directory),
    createRequestWatch(store, clock),
    createIntakeWatch(store, clock),
    createTrajectoryWatch(store, clock),
    createMeetingWatch(store, clock),
    createMatchingWatch(store, clock),
    createIntervisionWatch(store, clock),
    createClosingWatch(store, clock),
  ]
  const jobs = async () => {
    const ended = await endOldDrafts(store, clock)
    await forgetOldAnswers(store, clock)
    const warned = await lookAhead()
    let asked = 0
    for (const watch of watches) asked += await watch()
    if (ended + warned + asked > 0) wakeOutbox()
  }
  await jobs()
  await chains.round()
  const failed = (event: string) => (error: unknown) =>
    log.error({ event, code: error instanceof Error ? error.name : 'unknown' })
  const timers = [
    setInterval(() => void jobs().catch(failed('jobs-failed')), rounds.jobs),
    setInterval(() => wakeOutbox(), rounds.outbox),
    setInterval(() => void chains.round(), rounds.chain ?? usualRounds.chain),
    setInterval(() => void chains.look().catch(failed('watch-failed')), watchEvery),
  ]
  // In the background: a large directory takes a while, and nobody in need waits for it.
  void directory.fill().catch(failed('directory-not-filled'))
  wakeOutbox()
  return {
    port,
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      await server.close()
      await outbox.deliverDue()
      await store.close()
    },
  }
}

function servedFeed(settings: NonNullable<BotSettings['feed']>, parts: Omit<FeedParts, 'settings'>) {
  return { ...createFeed({ ...parts, settings }), limits: settings.limits ?? usualFeedLimits }
}
