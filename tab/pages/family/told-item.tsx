import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Told } from '../../../cards/pages/family-page.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'
import { Item, ItemButtons, ItemLines } from '../parts/item.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  said: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Somebody's own lines stay as they were typed.
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

/** One thing of a family: what it is, what was said about it, and what can be done with it. */
export function ToldItem({ told }: Readonly<{ told: Told }>) {
  const styles = useStyles()
  const { title, lines, said, badges, buttons } = told
  return (
    <Item>
      <div className={styles.head}>
        <Text as="h3" className={styles.title}>
          {title}
        </Text>
        {badges.map((badge) => (
          <BadgeMark key={badge.text} badge={badge} />
        ))}
      </div>
      <ItemLines lines={lines} />
      {said.length > 0 && (
        <dl className={styles.said}>
          {said.map(({ label, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same question may be asked twice
            <div key={at}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <ItemButtons buttons={buttons} about={title} />
    </Item>
  )
}
