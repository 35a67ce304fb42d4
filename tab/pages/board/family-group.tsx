import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { BoardGroup } from '../../../cards/pages/board-page.ts'
import { useWords } from '../../words.ts'
import { RowList } from '../parts/section.tsx'

/** So many families stand in a column at first, so that the next column is in sight on a telephone too. */
const atFirst = 12

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** The families that stand alike, in a column of their own. */
export function FamilyGroup({ group: { title, empty, rows } }: Readonly<{ group: BoardGroup }>) {
  const styles = useStyles()
  const { board } = useWords()
  const heading = useId()
  const [areAllShown, setAllShown] = useState(false)
  const shown = areAllShown ? rows : rows.slice(0, atFirst)
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 className={styles.title} id={heading}>
        {title}
      </h3>
      {rows.length === 0 ? <Text className={styles.quiet}>{empty}</Text> : <RowList rows={shown} />}
      {rows.length > shown.length && (
        <Button onClick={() => setAllShown(true)}>{board.more(rows.length - shown.length)}</Button>
      )}
    </section>
  )
}
