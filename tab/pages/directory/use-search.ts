import { useCallback, useRef, useState } from 'react'
import type { PageSearch, ServicesPage } from '../../../cards/pages/services-page.ts'
import { type Answer, type Ask, type Failure, isAnswer } from '../../ask.ts'
import { useLive } from '../../live/use-live.ts'
import { toldIn } from '../../told.ts'

/** How many are shown at once; the bot gives no more. */
const atOnce = 24

export type Order = 'fit' | 'distance'

/** A search as it stands: what was asked and what came of it. */
export type Searching = Readonly<{
  asked: PageSearch
  order: Order
  /** Nothing was asked yet. */
  isEmpty: boolean
  isBusy: boolean
  found: ServicesPage | null
  failure: Failure | null
  /** What the bot says in the place of a list: that it is just awake, for instance. */
  told: string | null
  look: (asked: PageSearch) => void
  sort: (order: Order) => void
  more: () => void
  /** When there is no connection: the moment of what is shown, in milliseconds since 1970. */
  oldSince: number | null
  /** Something may have changed: asks the same again and keeps the place. */
  lookAgain: () => void
}>

type State = Pick<Searching, 'asked' | 'order' | 'isBusy' | 'found' | 'failure' | 'told'> &
  Readonly<{ mark: string | null; cameAt: number | null }>

const nothing: State = {
  asked: {},
  order: 'fit',
  isBusy: false,
  found: null,
  failure: null,
  told: null,
  mark: null,
  cameAt: null,
}

/** Asks for services, keeps only the answer to what was asked last, and adds pages to each other. */
export function useSearch(ask: Ask): Searching {
  const [state, setState] = useState<State>(nothing)
  const latest = useRef(0)

  const run = useCallback(
    async (asked: PageSearch, order: Order, before: ServicesPage | null) => {
      const turn = ++latest.current
      setState((now) => ({ ...now, asked, order, isBusy: true, failure: null, told: null }))
      const came = await ask('find-services', questionOf(asked, order, before))
      if (turn === latest.current) setState((now) => ({ ...now, isBusy: false, ...readAnswer(came, before) }))
    },
    [ask],
  )

  const { mark, cameAt, ...shown } = state
  const { asked, order, found, failure, isBusy } = state
  const isEmpty = isEmptySearch(asked)
  const again = useCallback(() => void run(asked, order, null), [run, asked, order])
  const lost = useLive({
    verb: 'find-services',
    data: questionOf(asked, order, null),
    // A list that was made longer stays as it is: it would jump back to its beginning.
    isOn: !isEmpty && (found !== null || failure?.failed === 'offline') && countOf(found) <= atOnce,
    mark,
    isBusy,
    again,
  })
  const isOffline = lost !== null || failure?.failed === 'offline'
  return {
    ...shown,
    isEmpty,
    oldSince: isOffline && found !== null ? (lost ?? cameAt) : null,
    look: (next) => {
      if (!isEmptySearch(next)) return void run(next, order, null)
      latest.current += 1
      setState({ ...nothing, asked: next, order })
    },
    sort: (next) => void run(asked, next, null),
    more: () => void run(asked, order, found),
    lookAgain: () => {
      if (!isEmpty) again()
    },
  }
}

/** A distance alone asks for nothing. */
function isEmptySearch({ kilometres: _, without: __, order: ___, ...asked }: PageSearch): boolean {
  return Object.values(asked).every((one) => one === undefined || one === null)
}

function questionOf(asked: PageSearch, order: Order, before: ServicesPage | null) {
  return { ...asked, order, most: atOnce, skip: countOf(before) }
}

function readAnswer(came: Answer | Failure, before: ServicesPage | null): Partial<State> {
  if (!isAnswer(came)) return { failure: came }
  const { page, mark } = came
  if (page?.shows !== 'services') return { found: null, told: toldIn(came), mark }
  return { found: before === null ? page : added(before, page), mark, cameAt: Date.now() }
}

function added(before: ServicesPage, next: ServicesPage): ServicesPage {
  return {
    ...next,
    skip: 0,
    services: [...before.services, ...next.services],
    leaflets: [...before.leaflets, ...next.leaflets],
  }
}

function countOf(page: ServicesPage | null): number {
  if (page === null) return 0
  return page.kind === 'leaflet' ? page.leaflets.length : page.services.length
}
