import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useWords } from '../../words.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import { SiteChoice } from '../parts/site-choice.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { DutyList } from './duty-list.tsx'
import { DutyTable } from './duty-table.tsx'

const useStyles = makeStyles({
  month: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  said: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

type Asked = Readonly<{ site?: string; month?: string }>

/** The duty rota in a month calendar: who is on duty, who is away, and the days nobody is. */
export default function DutyPage({ about }: PageProps) {
  const styles = useStyles()
  const words = useWords()
  const isNarrow = useNarrow()
  const [asked, setAsked] = useState<Asked>(about)
  // The day to go to in the month that is on its way, for whoever walks on with the arrows.
  const wanted = useRef<string | null>(null)
  const asking = usePage('open-duty-page', asked, 'duty')
  const { page } = asking
  const go = (month: string | null, day: string | null = null) => {
    if (month === null) return
    wanted.current = day
    setAsked((now) => ({ ...now, month }))
  }
  return (
    <PageFrame
      title={page?.title ?? words.pages.duty}
      intro={page?.now ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
      isWide
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && (
        <>
          {page.troubles.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {page.troubles.map((said) => (
                  <div key={said}>{said}</div>
                ))}
              </MessageBarBody>
            </MessageBar>
          )}
          <SiteChoice site={page.site} sites={page.sites} onChoose={(site) => setAsked({ site })} />
          <div className={styles.month}>
            <h2 className={styles.said} aria-live="polite">
              {page.monthSaid}
            </h2>
            <div className={styles.steps}>
              <Button disabled={page.before === null} onClick={() => go(page.before)}>
                {words.duty.before}
              </Button>
              <Button disabled={page.after === null} onClick={() => go(page.after)}>
                {words.duty.after}
              </Button>
            </div>
          </div>
          {isNarrow ? (
            <DutyList page={page} />
          ) : (
            <>
              <DutyTable page={page} wanted={wanted} onMonth={go} />
              <Text className={styles.quiet}>{words.duty.keys}</Text>
            </>
          )}
          <Text className={styles.quiet}>{page.hours}</Text>
        </>
      )}
    </PageFrame>
  )
}
