import type { Answering } from '../asked.ts'
import type { GuestTenants } from '../site/guest-tenants.ts'
import { createLivePages, type LiveLimits, type LivePages, type LiveParts } from './live/live-pages.ts'
import { createLocalSignIn, type LocalPerson, type LocalSignIn } from './local-sign-in.ts'
import { createMarking } from './page-mark.ts'
import { createTabAsks, type TabAsks } from './tab-asks.ts'
import { keepTab, type TabState } from './tab-files.ts'
import { createTokenCheck, type Trust } from './token-check.ts'

/** How the tab is trusted: tokens of Microsoft Entra, or in local mode whoever one of the fictional people is chosen to be. */
export type TabSettings = Readonly<{
  /** Resolves to the folder of the built tab, null when it could not be built. */
  files: Promise<string | null>
  /** How fast and for how many its pages are kept live, when not as usual. */
  live?: LiveLimits
}> &
  (
    | Readonly<{ mode: 'real'; trust: Trust; seams?: TabSeams }>
    | Readonly<{ mode: 'local'; people: readonly LocalPerson[]; tenantId: string }>
  )

/** Only for tests: keys from elsewhere than Microsoft's, and a page that stands in for Teams. Never read from outside. */
type TabSeams = Readonly<{ keysUrl: string; host: string }>

/** The tab as the server gets it. */
export type ServedTab = Readonly<{
  state: () => TabState
  asks: TabAsks
  live: LivePages
  /** Null but in local mode. */
  local: LocalSignIn | null
  /** Pages that may show the tab inside them, beside Teams' own. */
  frames: readonly string[]
}>

/** What the tab stands on: the answering of the bot, and what is needed to see that a page changed. */
type TabParts = Readonly<{
  answer: Answering
  /** Organisations that a site lets in. */
  guests: Pick<GuestTenants, 'includes'>
}> &
  Pick<LiveParts, 'look' | 'refuse' | 'onCommit' | 'clock' | 'log'>

/** Puts the tab together over the answering of the bot. */
export function createTab(settings: TabSettings, { answer, guests, ...parts }: TabParts): ServedTab {
  const markOf = createMarking()
  const limits = settings.live ? { limits: settings.live } : {}
  const served = {
    state: keepTab(settings.files),
    live: createLivePages({ ...parts, markOf, ...limits }),
  }
  if (settings.mode === 'local') {
    const local = createLocalSignIn(settings.people, settings.tenantId)
    const asks = createTabAsks({ check: local.check, answer, markOf })
    return { ...served, asks, local, frames: ['http://127.0.0.1:*'] }
  }
  const { trust, seams } = settings
  const check = createTokenCheck({
    trust,
    clock: parts.clock,
    isLetIn: guests.includes,
    ...(seams ? { keysUrl: seams.keysUrl } : {}),
  })
  const asks = createTabAsks({ check, answer, markOf })
  return { ...served, asks, local: null, frames: seams ? [seams.host] : [] }
}
