import { createContext, use } from 'react'
import type { Opens } from '../../cards/pages/list-page.ts'
import type { Ask, AskFile } from '../ask.ts'
import type { AskedCard } from '../card/asked-card.ts'
import type { Listen } from '../live/listen.ts'
import type { ThemeName } from '../theme.ts'

/** What every page can do. */
export type PageTools = Readonly<{
  ask: Ask
  askFile: AskFile
  /** Hears when a page is another one now. */
  listen: Listen
  theme: ThemeName
  /** Shows a card of the chat in the dialog. */
  openCard: (asked: AskedCard) => void
  /** Follows a row or a button. */
  open: (opens: Opens) => void
  /** Back to the page before; null on a page that was chosen from the top. */
  back: (() => void) | null
  /** Counts what was done in the dialog: after each, a page asks anew. */
  done: number
}>

/** What the pages inside can do. */
export const PageToolsGiven = createContext<PageTools | null>(null)

/** What this page can do; only inside `Pages`. */
export function usePageTools(): PageTools {
  const tools = use(PageToolsGiven)
  if (tools === null) throw new Error('a page outside the pages')
  return tools
}
