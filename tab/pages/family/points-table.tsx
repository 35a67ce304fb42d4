import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Points } from '../../../cards/pages/family-page.ts'
import { ItemButtons } from '../parts/item.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Many times asked make a wide table: it scrolls by itself, the page never does.
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', backgroundColor: tokens.colorNeutralBackground1 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** The points of a family: a row for each domain, a column for each time it was asked. */
export function PointsTable({ points }: Readonly<{ points: Points }>) {
  const styles = useStyles()
  const heading = useId()
  const { title, note, empty, domain, columns, rows, buttons } = points
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {rows.length === 0 ? (
        <Text className={styles.quiet}>{empty}</Text>
      ) : (
        <>
          <Text className={styles.quiet}>{note}</Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too */}
          <section className={styles.scroll} tabIndex={0} aria-labelledby={heading}>
            <table className={styles.table} aria-labelledby={heading}>
              <thead>
                <tr>
                  {[domain, ...columns].map((column) => (
                    <th key={column} scope="col" className={`${styles.cell} ${styles.head}`}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.domain}>
                    <th scope="row" className={styles.cell}>
                      {row.domain}
                    </th>
                    {row.points.map((point, at) => (
                      <td key={columns[at]} className={styles.cell}>
                        {point}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <ItemButtons buttons={buttons} about={title} />
    </section>
  )
}
