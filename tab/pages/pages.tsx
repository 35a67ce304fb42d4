import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Opens } from '../../cards/pages/list-page.ts'
import type { Page } from '../../cards/pages/page.ts'
import { PageName } from '../../cards/pages/page-name.ts'
import type { StartPage } from '../../cards/pages/start-page.ts'
import type { Ask, AskFile } from '../ask.ts'
import type { AskedCard } from '../card/asked-card.ts'
import type { Listen } from '../live/listen.ts'
import { Notice } from '../notice.tsx'
import type { ThemeName } from '../theme.ts'
import { useWords } from '../words.ts'
import { type PageTools, PageToolsGiven } from './page-tools.ts'
import { firstOf, pages } from './registry.tsx'
import { TopBar } from './top-bar.tsx'
import { useFocusKept } from './use-focus-kept.ts'

const loadCards = () => import('../card/card-dialog.tsx')
const CardDialog = lazy(loadCards)

/** What the first taps need, while somebody reads the page: the cards, and the other pages. */
async function loadTheRest(names: readonly PageName[]): Promise<void> {
  await loadCards().catch(() => {})
  for (const name of names) await pages[name].load()
}

type Place = Readonly<{ page: PageName; about: Readonly<Record<string, unknown>> }>
type OpenedCard = Readonly<{ asked: AskedCard; isOpen: boolean; turn: number }>

type PagesProps = Readonly<{
  start: StartPage
  ask: Ask
  askFile: AskFile
  listen: Listen
  theme: ThemeName
  /** In the trial: becomes somebody else. */
  leave: (() => void) | null
}>

/** The pages of this person, one open, and the dialog in which the cards of the chat are shown over them. */
export function Pages({ start, ask, askFile, listen, theme, leave }: PagesProps) {
  const words = useWords()
  const [places, setPlaces] = useState<readonly Place[]>([{ page: firstOf(start.pages), about: {} }])
  // It stays while it closes: only then what is behind it can be reached again.
  const [card, setCard] = useState<OpenedCard | null>(null)
  const [done, setDone] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const place = places.at(-1) ?? { page: firstOf(start.pages), about: {} }

  const openCard = useCallback(
    (asked: AskedCard) => setCard((now) => ({ asked, isOpen: true, turn: (now?.turn ?? 0) + 1 })),
    [],
  )
  const go = useCallback((next: Place) => setPlaces((now) => [...now, next]), [])
  const open = useCallback(
    (opens: Opens) =>
      opens.to === 'page'
        ? go({ page: opens.page, about: opens.data })
        : openCard({ verb: opens.verb, data: opens.data }),
    [go, openCard],
  )
  const back = places.length > 1
  const tools: PageTools = useMemo(
    () => ({
      ask,
      askFile,
      listen,
      theme,
      openCard,
      open,
      done,
      back: back ? () => setPlaces((now) => now.slice(0, -1)) : null,
    }),
    [ask, askFile, listen, theme, openCard, open, done, back],
  )

  useEffect(() => {
    const soon = setTimeout(() => void loadTheRest(start.pages), 1_000)
    return () => clearTimeout(soon)
  }, [start.pages])
  // Who goes to another page begins at the top of it, by eye and by ear.
  useFocusAtTop(place, top)
  useFocusKept(top)

  const close = (isChanged: boolean) => {
    setCard((now) => now && { ...now, isOpen: false })
    if (isChanged) setDone((now) => now + 1)
  }
  const showPage = (page: Page, asked: AskedCard) => {
    close(true)
    const next = placeOf(page, asked)
    // A button that leads to where somebody is already only closes the card.
    if (next !== null && JSON.stringify(next) !== JSON.stringify(place)) go(next)
  }
  const { Shown } = pages[place.page]
  return (
    <PageToolsGiven value={tools}>
      <TopBar
        start={start}
        open={places[0]?.page ?? place.page}
        onOpen={(page) => setPlaces([{ page, about: {} }])}
        leave={leave}
      />
      <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
        <Suspense fallback={<Notice kind="waiting" text={words.loading} />}>
          <Shown key={`${places.length} ${place.page} ${JSON.stringify(place.about)}`} about={place.about} />
        </Suspense>
      </div>
      {card !== null && (
        <Suspense fallback={null}>
          <CardDialog {...card} ask={ask} theme={theme} onClose={close} onPage={showPage} />
        </Suspense>
      )}
    </PageToolsGiven>
  )
}

/** Pages that are lists are told apart by what they are asked with. */
const lists: Readonly<Record<string, PageName>> = {
  'my-week': 'week',
  'my-requests': 'requests',
  'open-families-page': 'families',
  'open-sites-page': 'sites',
  'open-moderation-page': 'moderation',
}

/** Where a button of a card leads when it is answered with a page. */
function placeOf(page: Page, { verb, data }: AskedCard): Place | null {
  if (page.shows === 'services') return { page: 'services', about: { search: page.search } }
  if (page.shows === 'find') return { page: 'services', about: {} }
  const name = page.shows === 'list' ? lists[verb] : PageName.safeParse(page.shows).data
  return name === undefined ? null : { page: name, about: page.shows === 'list' ? {} : data }
}

function useFocusAtTop(place: Place, top: Readonly<{ current: HTMLDivElement | null }>): void {
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    window.scrollTo(0, 0)
    top.current?.focus({ preventScroll: true })
  }, [place, top])
}
