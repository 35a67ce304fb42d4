import { waitBefore } from './backoff.ts'
import { eventsOf } from './events.ts'
import { untilSeen, waitOrWake } from './waiting.ts'

/** What a page wants to hear while it is open. */
type Hearing = Readonly<{
  /** The mark of what it shows; null when it shows nothing. */
  mark: () => string | null
  /** The page is another one now; `mark` is that of the new one. */
  changed: (mark: string) => void
  /** There is no connection any more since that moment (milliseconds since 1970); null when there is one again. */
  lost: (since: number | null) => void
}>

/** Listens until it is stopped; gives the way to stop. */
export type Listen = (verb: string, data: Readonly<Record<string, unknown>>, hearing: Hearing) => () => void

/**
 * Why a stream ended: it broke, there was none, the bot has no room or wants another token, this person may not see the page,
 * or it is nothing to listen to.
 */
type Ended = 'broken' | 'failed' | 'later' | 'refused' | 'never'

/** Longer than two signs of life take, in milliseconds: then nobody is there any more. */
const silence = 50_000
/** How long after a bot that has no room, in milliseconds. */
const laterAfter = 30_000

/** Listens with a fresh token each time; what breaks is begun again, later and later, and at once when there is a network again. */
export function listenWith(token: () => Promise<string | null>): Listen {
  return (verb, data, hearing) => {
    const stop = new AbortController()
    void keepListening({ token, body: { verb, data }, hearing, stop: stop.signal })
    return () => stop.abort()
  }
}

type Listening = Readonly<{
  token: () => Promise<string | null>
  body: Readonly<{ verb: string; data: Readonly<Record<string, unknown>> }>
  hearing: Hearing
  stop: AbortSignal
}>

async function keepListening(listening: Listening): Promise<void> {
  const { hearing, stop } = listening
  let [tries, heardAt] = [0, Date.now()]
  const heard = () => {
    ;[tries, heardAt] = [0, Date.now()]
    hearing.lost(null)
  }
  while (!stop.aborted) {
    await untilSeen(stop)
    const ended = await stream(listening, heard)
    if (stop.aborted || ended === 'never') return
    // Who may not see it learns why by asking.
    if (ended === 'refused') return hearing.changed('')
    if (document.hidden) continue
    tries += 1
    // Once can be a bot that starts anew.
    if (ended === 'failed' && tries > 1) hearing.lost(heardAt)
    await waitOrWake(ended === 'later' ? laterAfter : waitBefore(tries, Math.random()), stop)
  }
}

async function stream({ token, body, hearing, stop }: Listening, heard: () => void): Promise<Ended> {
  const held = await token()
  if (held === null) return 'failed'
  const breaking = breakWhen(stop)
  let isBegun = false
  try {
    const response = await fetch('/tab/live', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${held}` },
      body: JSON.stringify({ ...body, mark: hearing.mark() }),
      cache: 'no-store',
      signal: breaking.signal,
    })
    if (!response.ok || response.body === null) return endedBy(response)
    isBegun = true
    // What could not be shown until now can be asked for.
    if (hearing.mark() === null) hearing.changed('')
    const read = eventsOf()
    for await (const text of textsOf(response.body)) {
      heard()
      breaking.isAlive()
      for (const { name, data } of read(text)) if (name === 'changed') hearing.changed(data)
    }
  } catch {
    // A connection that breaks is why there is a next one.
  } finally {
    breaking.done()
  }
  return isBegun ? 'broken' : 'failed'
}

function endedBy({ status, headers }: Response): Ended {
  if (status === 401 || headers.has('retry-after')) return 'later'
  if (status === 403) return 'refused'
  return status >= 500 ? 'failed' : 'never'
}

/** Ends the stream when the page closes or is hidden, when the network is another one, and when nothing comes for long. */
function breakWhen(stop: AbortSignal) {
  const controller = new AbortController()
  const end = () => controller.abort()
  const hidden = () => {
    if (document.hidden) end()
  }
  let timer = setTimeout(end, silence)
  stop.addEventListener('abort', end)
  for (const change of ['online', 'offline']) addEventListener(change, end)
  document.addEventListener('visibilitychange', hidden)
  return {
    signal: controller.signal,
    isAlive: () => {
      clearTimeout(timer)
      timer = setTimeout(end, silence)
    },
    done: () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      for (const change of ['online', 'offline']) removeEventListener(change, end)
      document.removeEventListener('visibilitychange', hidden)
    },
  }
}

async function* textsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (let part = await reader.read(); !part.done; part = await reader.read())
    yield decoder.decode(part.value, { stream: true })
}
