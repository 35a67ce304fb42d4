import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Chart } from '../../../cards/pages/figures-page.ts'
import { useWords } from '../../words.ts'
import { Bars } from './bars.tsx'
import { Columns } from './columns.tsx'
import { FiguresTable } from './figures-table.tsx'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
    '@media print': { marginBottom: tokens.spacingVerticalL },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  table: { '@media print': { display: 'none' } },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
})

/** One chart with its sentence, and the same figures as a table for who would rather read or hear them. */
export function ChartCard({ chart }: Readonly<{ chart: Chart }>) {
  const styles = useStyles()
  const { figures: said } = useWords()
  const heading = useId()
  const { title, note, kind, points, summary, table } = chart
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      <Text>{summary}</Text>
      {points.length > 0 && (kind === 'columns' ? <Columns chart={chart} /> : <Bars chart={chart} />)}
      {note !== null && <Text className={styles.quiet}>{note}</Text>}
      {points.length > 0 && (
        <details className={styles.table}>
          <summary className={styles.summary} aria-label={`${said.table}: ${title}`}>
            {said.table}
          </summary>
          <FiguresTable table={table} caption={title} />
        </details>
      )}
    </section>
  )
}
