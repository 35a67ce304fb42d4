import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { FamilySection } from '../../../cards/pages/family-page.ts'
import { usePageTools } from '../page-tools.ts'
import { ToldItem } from './told-item.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
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
        <ul className={mergeClasses(styles.list, isSideBySide && styles.sideBySide)}>
          {rows.map((told) => (
            <ToldItem key={told.key} told={told} />
          ))}
        </ul>
      )}
      <SectionButtons buttons={buttons} about={title} />
    </section>
  )
}

/** The buttons below a section; read aloud each says of which it is. */
export function SectionButtons({
  buttons,
  about,
}: Readonly<{ buttons: FamilySection['buttons']; about: string }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  if (buttons.length === 0) return null
  return (
    <div className={styles.buttons}>
      {buttons.map(({ title, opens }) => (
        <Button key={title} size="small" aria-label={`${title}: ${about}`} onClick={() => open(opens)}>
          {title}
        </Button>
      ))}
    </div>
  )
}
