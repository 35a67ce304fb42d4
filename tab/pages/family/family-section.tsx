import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { FamilySection } from '../../../cards/pages/family-page.ts'
import { ItemButtons } from '../parts/item.tsx'
import { ItemList } from '../parts/item-list.tsx'
import { ToldItem } from './told-item.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Things of a family that belong together, with the cards in which they are told. */
export function FamilySectionPart({ section }: Readonly<{ section: FamilySection }>) {
  const styles = useStyles()
  const heading = useId()
  const { title, note, empty, isSideBySide, rows, buttons } = section
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {note !== null && <Text>{note}</Text>}
      {rows.length === 0 ? (
        <Text className={styles.quiet}>{empty}</Text>
      ) : (
        <ItemList isSideBySide={isSideBySide}>
          {rows.map((told) => (
            <ToldItem key={told.key} told={told} />
          ))}
        </ItemList>
      )}
      <ItemButtons buttons={buttons} about={title} />
    </section>
  )
}
