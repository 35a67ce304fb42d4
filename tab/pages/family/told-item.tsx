import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Told } from '../../../cards/pages/family-page.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  line: { overflowWrap: 'anywhere' },
  said: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Somebody's own lines stay as they were typed.
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** One thing of a family: what it is, what was said about it, and what can be done with it. */
export function ToldItem({ told }: Readonly<{ told: Told }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  const { title, lines, said, badges, buttons } = told
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text as="h3" className={styles.title}>
          {title}
        </Text>
        {badges.map((badge) => (
          <BadgeMark key={badge.text} badge={badge} />
        ))}
      </div>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and are replaced all at once
        <Text key={at} className={styles.line}>
          {line}
        </Text>
      ))}
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
      {buttons.length > 0 && (
        <div className={styles.buttons}>
          {buttons.map(({ title: does, opens }) => (
            // Read aloud on its own a button says what it is about.
            <Button key={does} size="small" aria-label={`${does}: ${title}`} onClick={() => open(opens)}>
              {does}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
