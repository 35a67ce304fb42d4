import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    alignItems: 'start',
  },
})

type ItemListProps = Readonly<{
  /** Names the list where no heading does. */
  label?: string | undefined
  isSideBySide?: boolean
  children: ReactNode
}>

/** Things under each other, or beside each other where there is room. */
export function ItemList({ label, isSideBySide = false, children }: ItemListProps) {
  const styles = useStyles()
  return (
    <ul className={mergeClasses(styles.list, isSideBySide && styles.sideBySide)} aria-label={label}>
      {children}
    </ul>
  )
}
