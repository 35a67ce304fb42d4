import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FindPage } from '../../cards/pages/find-page.ts'
import type { PageName, StartPage } from '../../cards/pages/start-page.ts'
import type { Ask } from '../ask.ts'
import type { ThemeName } from '../theme.ts'
import { useWords } from '../words.ts'
import { Services } from './directory/services-page.tsx'

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

type PagesProps = Readonly<{
  start: StartPage
  find: FindPage
  ask: Ask
  theme: ThemeName
  /** In the trial: becomes somebody else. */
  leave: (() => void) | null
}>

/** The pages of this person, one open. With one page only there is nothing to choose. */
export function Pages({ start, find, ask, theme, leave }: PagesProps) {
  const styles = useStyles()
  const words = useWords()
  const [open, setOpen] = useState<PageName>(start.pages[0] ?? 'services')
  const hasChoice = start.pages.length > 1
  return (
    <>
      {(hasChoice || leave !== null) && (
        <header className={styles.top}>
          {hasChoice ? (
            <TabList
              aria-label={words.allPages}
              selectedValue={open}
              onTabSelect={(_, { value }) => setOpen(value as PageName)}
            >
              {start.pages.map((name) => (
                <Tab key={name} value={name}>
                  {words.pages[name]}
                </Tab>
              ))}
            </TabList>
          ) : (
            <span>{start.name}</span>
          )}
          {leave !== null && (
            <Button appearance="subtle" onClick={leave}>
              {words.local.other}
            </Button>
          )}
        </header>
      )}
      <Opened page={open} find={find} ask={ask} theme={theme} />
    </>
  )
}

type OpenedProps = Readonly<{ page: PageName; find: FindPage; ask: Ask; theme: ThemeName }>

function Opened({ page, ...given }: OpenedProps) {
  switch (page) {
    case 'services':
      return <Services {...given} />
  }
}
