import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Row, Section as Told } from '../../../cards/pages/list-page.ts'
import { ItemList } from './item-list.tsx'
import { RowItem } from './row-item.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Rows under their heading; with none of them the sentence that says so. */
export function Section({ section: { title, note, empty, rows } }: Readonly<{ section: Told }>) {
  const styles = useStyles()
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {note !== null && <Text className={styles.quiet}>{note}</Text>}
      {rows.length === 0 ? <Text className={styles.quiet}>{empty}</Text> : <RowList rows={rows} />}
    </section>
  )
}

type RowListProps = Readonly<{ rows: readonly Row[]; label?: string }>

/** Rows under each other; `label` names them where no heading does. */
export function RowList({ rows, label }: RowListProps) {
  if (rows.length === 0) return null
  return (
    <ItemList label={label}>
      {rows.map((row) => (
        <RowItem key={row.key} row={row} />
      ))}
    </ItemList>
  )
}
