import { useCallback, useEffect, useRef, useState } from 'react'
import type { Page } from '../../cards/pages/page.ts'
import { type Failure, isAnswer } from '../ask.ts'
import { toldIn } from '../told.ts'
import { usePageTools } from './page-tools.ts'

type Shows = Page['shows']
type Shown<S extends Shows> = Extract<Page, { shows: S }>

/** What a page asked for. What was there stays while it is asked again. */
export type Asking<S extends Shows> = Readonly<{
  page: Shown<S> | null
  failure: Failure | null
  /** What the bot says in the place of a page: that this is not for this person, for instance. */
  told: string | null
  isBusy: boolean
  again: () => void
}>

type State<S extends Shows> = Omit<Asking<S>, 'again'>

/** Asks for what a page shows: at once, after everything done in the dialog, and when something changes elsewhere. */
export function usePage<S extends Shows>(
  verb: string,
  data: Readonly<Record<string, unknown>>,
  shows: S,
): Asking<S> {
  const { ask, done } = usePageTools()
  const [state, setState] = useState<State<S>>({ page: null, failure: null, told: null, isBusy: true })
  const latest = useRef(0)
  const asked = JSON.stringify(data)

  const again = useCallback(async () => {
    const turn = ++latest.current
    setState((now) => ({ ...now, isBusy: true }))
    const came = await ask(verb, JSON.parse(asked))
    if (turn !== latest.current) return
    if (!isAnswer(came)) return setState((now) => ({ ...now, failure: came, isBusy: false }))
    const { page } = came
    const isOurs = (one: Page | undefined): one is Shown<S> => one?.shows === shows
    setState({
      page: isOurs(page) ? page : null,
      told: page === undefined ? toldIn(came) : null,
      failure: page === undefined || isOurs(page) ? null : { failed: 'renewed' },
      isBusy: false,
    })
  }, [ask, verb, asked, shows])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done in the dialog is why it is asked again
  useEffect(() => void again(), [again, done])
  return { ...state, again: () => void again() }
}
