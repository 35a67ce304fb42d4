import type { Answering } from '../asked.ts'
import type { Clock } from '../clock.ts'
import { createLocalSignIn, type LocalPerson, type LocalSignIn } from './local-sign-in.ts'
import { createTabAsks, type TabAsks } from './tab-asks.ts'
import { keepTab, type TabState } from './tab-files.ts'
import { createTokenCheck, type Trust } from './token-check.ts'

/** How the tab is trusted: tokens of Microsoft Entra, or in local mode whoever one of the fictional people is chosen to be. */
export type TabSettings = Readonly<{
  /** Resolves to the folder of the built tab, null when it could not be built. */
  files: Promise<string | null>
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
  /** Null but in local mode. */
  local: LocalSignIn | null
  /** Pages that may show the tab inside them, beside Teams' own. */
  frames: readonly string[]
}>

/** Puts the tab together over the answering of the bot. */
export function createTab(
  settings: TabSettings,
  { answer, clock }: Readonly<{ answer: Answering; clock: Clock }>,
): ServedTab {
  const state = keepTab(settings.files)
  if (settings.mode === 'local') {
    const local = createLocalSignIn(settings.people, settings.tenantId)
    return { state, asks: createTabAsks(local.check, answer), local, frames: ['http://127.0.0.1:*'] }
  }
  const { trust, seams } = settings
  const check = createTokenCheck({ trust, clock, ...(seams ? { keysUrl: seams.keysUrl } : {}) })
  return { state, asks: createTabAsks(check, answer), local: null, frames: seams ? [seams.host] : [] }
}
