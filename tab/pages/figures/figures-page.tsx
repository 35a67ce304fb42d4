import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FiguresPage as Figures } from '../../../cards/pages/figures-page.ts'
import { useWords } from '../../words.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { ChartCard } from './chart-card.tsx'
import { usePaper } from './paper.ts'

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    // One under the other on paper, each whole.
    '@media print': { display: 'block' },
  },
})

/** Figures as charts, each also as a table; on paper in one column, black on white. */
export default function FiguresPage({ about }: PageProps) {
  const words = useWords()
  const paper = usePaper()
  const [asked, setAsked] = useState<Readonly<Record<string, unknown>>>(about)
  const asking = usePage('open-figures-page', asked, 'figures')
  const { page } = asking
  return (
    <div className={paper}>
      <PageFrame
        title={page?.title ?? words.pages.figures}
        intro={page?.intro ?? null}
        asking={asking}
        isWide
      >
        {page === null && asking.isBusy && <Waiting />}
        {page !== null && (
          <Whole page={page} onAsk={(more) => setAsked({ scope: page.scope, weeks: page.weeks, ...more })} />
        )}
      </PageFrame>
    </div>
  )
}

type WholeProps = Readonly<{ page: Figures; onAsk: (more: Readonly<Record<string, unknown>>) => void }>

function Whole({ page, onAsk }: WholeProps) {
  const styles = useStyles()
  const { figures: said } = useWords()
  return (
    <>
      <div className={styles.choices}>
        {page.scopes.length > 1 && (
          <Field label={said.of}>
            <Select value={page.scope} onChange={(_, { value }) => onAsk({ scope: value })}>
              {page.scopes.map(({ value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={said.over}>
          <Select value={String(page.weeks)} onChange={(_, { value }) => onAsk({ weeks: Number(value) })}>
            {page.periods.map(({ value, title }) => (
              <option key={value} value={String(value)}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => window.print()}>{said.print}</Button>
      </div>
      <Text>{page.note}</Text>
      <div className={styles.charts}>
        {page.charts.map((chart) => (
          <ChartCard key={chart.key} chart={chart} />
        ))}
      </div>
    </>
  )
}
