import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { BoardFlag } from '../../../cards/pages/board-page.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'
import { Clock } from '../parts/clock.tsx'

const useStyles = makeStyles({
  flag: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
  },
  urgent: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  told: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** An urgent need that is open: how urgent in words, since when, who hears it next and in how long; one tap takes it on. */
export function FlagItem({ flag }: Readonly<{ flag: BoardFlag }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  const { title, level, since, state, next, buttons } = flag
  return (
    <li className={level.tone === 'danger' ? `${styles.flag} ${styles.urgent}` : styles.flag}>
      <div className={styles.told}>
        <div className={styles.line}>
          <BadgeMark badge={level} />
          <Text weight="semibold">{title}</Text>
          <Clock clock={since} />
        </div>
        <div className={styles.line}>
          <Text>{state}</Text>
          {next !== null && (
            <>
              <Text>{next.said}</Text>
              <Clock clock={next.clock} />
            </>
          )}
        </div>
      </div>
      <div className={styles.buttons}>
        {buttons.map(({ title: said, opens }, at) => (
          <Button
            key={said}
            appearance={at === 0 && buttons.length > 1 ? 'primary' : 'secondary'}
            aria-label={`${said}: ${title}`}
            onClick={() => open(opens)}
          >
            {said}
          </Button>
        ))}
      </div>
    </li>
  )
}
