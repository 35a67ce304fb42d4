import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Host } from './host/host.ts'
import { Notice } from './notice.tsx'
import { type Opening, openFor } from './opening.ts'
import { Pages } from './pages/pages.tsx'
import { type ThemeName, themes } from './theme.ts'
import { useWords, Words, wordsOf } from './words.ts'

const ChooseWho = lazy(() => import('./host/choose-who.tsx'))

const useStyles = makeStyles({
  whole: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    // Paper is white in every look.
    '@media print': { backgroundColor: 'white' },
  },
})

/** The whole tab: finds out who shows it and who looks, follows Teams' theme, and opens the pages of that person. */
export function Tab({ finding }: Readonly<{ finding: Promise<Host | null> }>) {
  const [host, setHost] = useState<Host | null>(null)
  const [theme, setTheme] = useState<ThemeName>('light')
  const [opening, setOpening] = useState<Opening>({ state: 'looking' })
  const styles = useStyles()

  const open = useCallback(async (found: Host) => {
    setOpening({ state: 'looking' })
    setOpening(await openFor(found))
    found.isShown()
  }, [])

  useEffect(() => {
    let isGone = false
    void finding.then((found) => {
      if (isGone) return
      if (found === null) return setOpening({ state: 'outside' })
      setHost(found)
      setTheme(found.theme)
      found.onTheme(setTheme)
      void open(found)
    })
    return () => {
      isGone = true
    }
  }, [open, finding])

  const language = opening.state === 'open' ? opening.start.language : (host?.language ?? 'nl')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <FluentProvider theme={themes[theme]} className={styles.whole}>
      <Words value={wordsOf(language)}>
        <Inside opening={opening} theme={theme} host={host} again={() => host && void open(host)} />
      </Words>
    </FluentProvider>
  )
}

type InsideProps = Readonly<{ opening: Opening; theme: ThemeName; host: Host | null; again: () => void }>

function Inside({ opening, theme, host, again }: InsideProps) {
  const words = useWords()
  switch (opening.state) {
    case 'looking':
      return <Notice kind="waiting" text={words.loading} />
    case 'outside':
      return <Notice kind="told" text={words.outside} />
    case 'who':
      return (
        <Suspense fallback={<Notice kind="waiting" text={words.loading} />}>
          <ChooseWho onChosen={again} />
        </Suspense>
      )
    case 'failed':
      return <Notice kind="failed" failure={opening.failure} again={again} />
    case 'open':
      return <Pages {...opening} theme={theme} leave={leaving(host, again)} />
  }
}

function leaving(host: Host | null, again: () => void): (() => void) | null {
  const leave = host?.leave ?? null
  return leave === null
    ? null
    : () => {
        leave()
        again()
      }
}
