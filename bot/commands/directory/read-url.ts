import { setTimeout as wait } from 'node:timers/promises'
import type { Gathering } from '../../../directory/exchange/gather.ts'
import { addJson, jsonOf, pageOf, readNdjson } from './read-json.ts'
import { mostBytes, tooLarge, Unreadable } from './unreadable.ts'

/** How an address is read: how long it may stay silent, and who hears how far it is. */
export type UrlReading = Readonly<{ silentMs: number; onPage: (number: number, pages: number) => void }>

const mostPages = 10_000
/** Told by a server that is only busy; asked again after so many milliseconds. */
const busy: ReadonlySet<number> = new Set([429, 502, 503, 504])
const pauses = [300, 900]

/** Whether something typed is an address and no file. */
export function isAddress(typed: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(typed)
}

/**
 * Reads an address that gives JSON or ndjson of the standard; of a page of its API all following pages as well. Rejects
 * with Unreadable, also when it stays silent too long, is too large or never ends.
 */
export async function readUrl(
  typed: string,
  into: Gathering,
  { silentMs, onPage }: UrlReading,
): Promise<void> {
  const address = addressOf(typed)
  const said = address.host + address.pathname
  const budget = { left: mostBytes }
  let read = 0
  for (let asked = Number(address.searchParams.get('page') ?? 1); ; asked++) {
    const patience = createPatience(silentMs)
    const value = await patience.while(address, async () => {
      const response = await ask(address, patience)
      const text = textOf(response, { said, budget, patience })
      const isLines = /ndjson|jsonl/.test(response.headers.get('content-type') ?? '')
      return isLines ? readNdjson(text, said, into) : jsonOf(text, said)
    })
    if (value === undefined) return
    const page = pageOf(value)
    refuseStart(value, address)
    if (page !== null && asked > 1 && page.number !== asked)
      throw new Unreadable(
        `${said} geeft bladzijde ${page.number} als ik bladzijde ${asked} vraag. Ik ben gestopt.`,
      )
    read = addJson(value, said, into, read)
    onPage(asked, page?.pages ?? 1)
    if (page === null || page.isLast) return
    if (asked >= mostPages)
      throw new Unreadable(`${said} heeft meer dan ${mostPages} bladzijden. Ik ben gestopt.`)
    address.searchParams.set('page', String(asked + 1))
  }
}

/** Waits for a site as long as it keeps talking. */
type Patience = Readonly<{
  signal: AbortSignal
  /** It said something: the waiting begins anew. */
  heard: () => void
  /** Does some work; what goes wrong on the way becomes one sentence for whoever started it. */
  while: <Result>(address: URL, work: () => Promise<Result>) => Promise<Result>
}>

function createPatience(silentMs: number): Patience {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), silentMs)
  return {
    signal: late.signal,
    heard: () => void timer.refresh(),
    async while(address, work) {
      try {
        return await work()
      } catch (error) {
        if (error instanceof Unreadable) throw error
        const why = late.signal.aborted ? 'antwoordt niet op tijd.' : 'is niet te bereiken. Klopt het adres?'
        throw new Unreadable(`${address.host} ${why}`, error)
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

function addressOf(typed: string): URL {
  const address = URL.parse(typed)
  if (address === null) throw new Unreadable(`“${typed}” is geen adres dat ik kan lezen.`)
  if (!/^https?:$/.test(address.protocol))
    throw new Unreadable('Ik lees alleen adressen die met http of https beginnen.')
  if (address.username !== '' || address.password !== '')
    throw new Unreadable('Zet geen naam of wachtwoord in het adres.')
  return address
}

async function ask(address: URL, patience: Patience, tries = 0): Promise<Response> {
  const headers = { accept: 'application/json, application/x-ndjson' }
  const response = await fetch(address, { headers, signal: patience.signal })
  patience.heard()
  if (response.ok) return response
  await response.body?.cancel()
  const pause = busy.has(response.status) ? pauses[tries] : undefined
  if (pause === undefined)
    throw new Unreadable(`${address.host} antwoordt met fout ${response.status}. Klopt het adres?`)
  await wait(pause)
  patience.heard()
  return ask(address, patience, tries + 1)
}

type Hearing = Readonly<{ said: string; budget: { left: number }; patience: Patience }>

async function* textOf(response: Response, { said, budget, patience }: Hearing): AsyncIterable<string> {
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    patience.heard()
    budget.left -= chunk.length
    if (budget.left < 0) throw tooLarge(`Wat ${said} geeft`, mostBytes)
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/** The first address of an API tells what it is and holds no service. */
function refuseStart(value: unknown, address: URL): void {
  if (typeof value !== 'object' || value === null || !('openapi_url' in value)) return
  const services = `${address.origin}${address.pathname.replace(/\/$/, '')}/services?full=true`
  throw new Unreadable(`Dat is het beginadres van een gids. De diensten staan op ${services}`)
}
