import { makeStyles, tokens } from '@fluentui/react-components'
import type { Chart } from '../../../cards/pages/figures-page.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
})

type FiguresTableProps = Readonly<{ table: Chart['table']; caption: string }>

/** The figures of a chart in a table. */
export function FiguresTable({ table: { head, rows }, caption }: FiguresTableProps) {
  const styles = useStyles()
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" className={`${styles.cell} ${styles.head}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
