import { useCallback, useEffect, useRef, useState } from 'react'
import type { Page } from '../../cards/pages/page.ts'
import { type Answer, type Failure, isAnswer } from '../ask.ts'
import { useLive } from '../live/use-live.ts'
import { toldIn } from '../told.ts'
import { usePageTools } from './page-tools.ts'

type Shows = Page['shows']
type Shown<S extends Shows> = Extract<Page, { shows: S }>

/** How far a page is with asking. */
export type Trying = Readonly<{
  failure: Failure | null
  /** What the bot says in the place of a page: that this is not for this person, for instance. */
  told: string | null
  isBusy: boolean
  again: () => void
  /** When there is no connection: the moment of what is shown, in milliseconds since 1970. */
  oldSince: number | null
}>

/** What a page asked for. What was there stays while it is asked again. */
export type Asking<S extends Shows> = Trying & Readonly<{ page: Shown<S> | null }>

type State<S extends Shows> = Omit<Asking<S>, 'again' | 'oldSince'> &
  Readonly<{ mark: string | null; cameAt: number | null }>

const nothing = { page: null, failure: null, told: null, mark: null, cameAt: null }

/** Asks for what a page shows: at once, after everything done in the dialog, and when something changes elsewhere. */
export function usePage<S extends Shows>(
  verb: string,
  data: Readonly<Record<string, unknown>>,
  shows: S,
): Asking<S> {
  return useAsking({ verb, data, shows, isLive: true })
}

/** The same for a page that each look adds to: kept like it is, it would call for itself for ever. */
export function usePageOnce<S extends Shows>(
  verb: string,
  data: Readonly<Record<string, unknown>>,
  shows: S,
): Asking<S> {
  return useAsking({ verb, data, shows, isLive: false })
}

type Asked<S extends Shows> = Readonly<{
  verb: string
  data: Readonly<Record<string, unknown>>
  shows: S
  isLive: boolean
}>

function useAsking<S extends Shows>({ verb, data, shows, isLive }: Asked<S>): Asking<S> {
  const { ask, done } = usePageTools()
  const [state, setState] = useState<State<S>>({ ...nothing, isBusy: true })
  const latest = useRef(0)
  const asked = JSON.stringify(data)

  const again = useCallback(async () => {
    const turn = ++latest.current
    setState((now) => ({ ...now, isBusy: true }))
    const came = await ask(verb, JSON.parse(asked))
    if (turn !== latest.current) return
    setState((now) => ({
      ...(isAnswer(came) ? shownIn(came, shows) : failedAfter(now, came)),
      isBusy: false,
    }))
  }, [ask, verb, asked, shows])
  const askAgain = useCallback(() => void again(), [again])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done in the dialog is why it is asked again
  useEffect(askAgain, [askAgain, done])

  const { mark, cameAt, ...shown } = state
  const { failure, isBusy } = state
  // What the bot will not show is nothing to listen to.
  const isOn = isLive && (state.page !== null || failure?.failed === 'offline')
  const lost = useLive({ verb, data, isOn, mark, isBusy, again: askAgain })
  useBackAgain(lost, failure, askAgain)
  const oldSince = lost ?? (failure?.failed === 'offline' ? cameAt : null)
  return { ...shown, again: askAgain, oldSince: shown.page === null ? null : oldSince }
}

function shownIn<S extends Shows>(came: Answer, shows: S): Omit<State<S>, 'isBusy'> {
  const { page, mark } = came
  const isOurs = (one: Page | undefined): one is Shown<S> => one?.shows === shows
  return {
    page: isOurs(page) ? page : null,
    told: page === undefined ? toldIn(came) : null,
    failure: page === undefined || isOurs(page) ? null : { failed: 'renewed' },
    mark,
    cameAt: Date.now(),
  }
}

/** Only for want of a network what was there stays: who may no longer see it, sees it no longer. */
function failedAfter<S extends Shows>(before: State<S>, failure: Failure): Omit<State<S>, 'isBusy'> {
  return failure.failed === 'offline' ? { ...before, failure } : { ...nothing, failure }
}

/** With the connection back, what could not be had before is asked for again. */
function useBackAgain(lost: number | null, failure: Failure | null, again: () => void): void {
  const before = useRef(lost)
  useEffect(() => {
    const isBack = before.current !== null && lost === null
    before.current = lost
    if (isBack && failure?.failed === 'offline') again()
  }, [lost, failure, again])
}
