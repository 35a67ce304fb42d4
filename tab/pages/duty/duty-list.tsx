import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { DutyPage } from '../../../cards/pages/duty-page.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'
import { DutyLine } from './duty-line.tsx'

const useStyles = makeStyles({
  days: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  day: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
})

/** The same month on a telephone: the days that are still to come or on which something was, under each other. */
export function DutyList({ page }: Readonly<{ page: DutyPage }>) {
  const styles = useStyles()
  const words = useWords()
  const { open } = usePageTools()
  const days = page.weeks
    // An empty weekend is only more to scroll.
    .flatMap((week) => week.days.filter(({ lines, marks }, at) => at < 5 || lines.length + marks.length > 0))
    .filter(({ isInMonth, add, lines }) => isInMonth && (add !== null || lines.length > 0))
  return (
    <ul className={styles.days}>
      {days.map(({ day, said, marks, lines, add, label }) => (
        <li key={day} className={styles.day}>
          <div className={styles.head}>
            <Text weight="semibold">{said}</Text>
            {marks.map((badge) => (
              <BadgeMark key={badge.text} badge={badge} />
            ))}
            {add !== null && (
              <Button size="small" aria-label={label} onClick={() => open(add)}>
                {words.duty.add}
              </Button>
            )}
          </div>
          {lines.map((line) => (
            <DutyLine key={line.key} line={line} />
          ))}
        </li>
      ))}
    </ul>
  )
}
