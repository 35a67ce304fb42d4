import type { StartPage } from '../cards/pages/start-page.ts'
import { type Ask, type AskFile, askFileWith, askWith, type Failure, isAnswer } from './ask.ts'
import type { Host } from './host/host.ts'
import { type Listen, listenWith } from './live/listen.ts'
import { firstOf, pages } from './pages/registry.tsx'

/** How far the tab is with opening. `who`: the trial asks which person to be. */
export type Opening =
  | Readonly<{ state: 'looking' }>
  | Readonly<{ state: 'outside' }>
  | Readonly<{ state: 'who' }>
  | Readonly<{ state: 'failed'; failure: Failure }>
  | Readonly<{ state: 'open'; start: StartPage; ask: Ask; askFile: AskFile; listen: Listen }>

/** What shows this page: the server says in the page itself whether it runs as a trial. */
export async function findHost(): Promise<Host | null> {
  const { mode, hosts } = document.documentElement.dataset
  if (mode === 'local') return (await import('./host/local.ts')).localHost()
  const { teamsHost } = await import('./host/teams.ts')
  return teamsHost((hosts ?? '').split(' ').filter(Boolean))
}

/** Signs in and asks whose tab this is. */
export async function openFor(host: Host): Promise<Opening> {
  if (host.isLocal && (await host.token()) === null) return { state: 'who' }
  const ask = askWith(host.token)
  const start = await ask('open-tab', {})
  if (!isAnswer(start)) return failedFor(host, start)
  if (start.page?.shows !== 'start') return { state: 'failed', failure: { failed: 'renewed' } }
  const [askFile, listen] = [askFileWith(host.token), listenWith(host.token)]
  await pages[firstOf(start.page.pages)].load()
  return { state: 'open', start: start.page, ask, askFile, listen }
}

/** The trial was started again since: it knows nobody who was chosen before. */
function failedFor(host: Host, failure: Failure): Opening {
  return host.isLocal && failure.failed === 'signed-out' ? { state: 'who' } : { state: 'failed', failure }
}
