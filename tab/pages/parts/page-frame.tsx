import { Button, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PageButton } from '../../../cards/pages/list-page.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import type { Trying } from '../use-page.ts'
import { Slow } from './slow.tsx'
import { Troubles } from './troubles.tsx'

const useStyles = makeStyles({
  page: {
    maxWidth: '880px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  wide: { maxWidth: '1200px' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

type PageFrameProps = Readonly<{
  title: string
  intro?: string | null
  buttons?: readonly PageButton[]
  /** What the page asked for: while it waits, or when it failed, that is said here. */
  asking: Trying
  isWide?: boolean
  children: ReactNode
}>

/** What every page has: its title, a way back, its buttons, and what is wrong when something is. */
export function PageFrame({
  title,
  intro = null,
  buttons = [],
  asking,
  isWide = false,
  children,
}: PageFrameProps) {
  const styles = useStyles()
  const words = useWords()
  const { back, open } = usePageTools()
  return (
    <main className={isWide ? `${styles.page} ${styles.wide}` : styles.page} aria-busy={asking.isBusy}>
      <Slow isBusy={asking.isBusy} />
      <div className={styles.top}>
        <div className={styles.title}>
          {back !== null && (
            <Button appearance="subtle" onClick={back}>
              {words.back}
            </Button>
          )}
          <Title2 as="h1">{title}</Title2>
        </div>
        <div className={styles.buttons}>
          {buttons.map(({ title: said, opens }) => (
            <Button key={said} onClick={() => open(opens)}>
              {said}
            </Button>
          ))}
        </div>
      </div>
      {intro !== null && <Text>{intro}</Text>}
      <Troubles asking={asking} />
      {children}
    </main>
  )
}

/** While the first answer is on its way. */
export function Waiting() {
  return <Spinner size="small" label={useWords().loading} />
}
