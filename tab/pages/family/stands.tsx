import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { FamilyPage } from '../../../cards/pages/family-page.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  facts: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
})

/** Where a family stands, thing by thing. */
export function Stands({ stands: { title, facts } }: Readonly<{ stands: FamilyPage['stands'] }>) {
  const styles = useStyles()
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      <dl className={styles.facts}>
        {facts.map(({ label, values }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            {values.map(({ text, badge }) => (
              <dd key={text} className={styles.value}>
                <span>{text}</span>
                {badge !== null && <BadgeMark badge={badge} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
