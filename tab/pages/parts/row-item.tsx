import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Row } from '../../../cards/pages/list-page.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from './badge-mark.tsx'
import { Clock } from './clock.tsx'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  plain: { overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** One thing of a list: its title opens it, lines say more, buttons do something with it. */
export function RowItem({ row }: Readonly<{ row: Row }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  const { title, lines, badge, clock, opens, buttons } = row
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {opens === null ? (
          <Text weight="semibold" className={styles.plain}>
            {title}
          </Text>
        ) : (
          <Button appearance="transparent" className={styles.title} onClick={() => open(opens)}>
            {title}
          </Button>
        )}
        {clock !== null && <Clock clock={clock} />}
        {badge !== null && <BadgeMark badge={badge} />}
      </div>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and are replaced all at once
        <Text key={at} className={styles.plain}>
          {line}
        </Text>
      ))}
      {buttons.length > 0 && (
        <div className={styles.buttons}>
          {buttons.map(({ title: said, opens: leads }) => (
            // Read aloud on its own a button says what it is about.
            <Button key={said} size="small" aria-label={`${said}: ${title}`} onClick={() => open(leads)}>
              {said}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
