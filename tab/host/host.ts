import type { ThemeName } from '../theme.ts'

/** What shows the tab: Teams, or in the trial the browser itself. */
export type Host = Readonly<{
  isLocal: boolean
  /** The language it speaks, until the bot says which one the person chose. */
  language: 'nl' | 'en'
  theme: ThemeName
  /** Calls back at each change of theme. */
  onTheme: (heard: (theme: ThemeName) => void) => void
  /** A token for the next question; null when nobody is signed in. */
  token: () => Promise<string | null>
  /** In the trial: nobody is chosen any more. */
  leave: (() => void) | null
  /** Tells that there is something to see. */
  isShown: () => void
}>

/** Dutch, unless a language of English is spoken. */
export function languageOf(locale: string): Host['language'] {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl'
}
