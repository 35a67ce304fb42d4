import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { DutyCell } from '../../../cards/pages/duty-page.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'
import { DutyLine } from './duty-line.tsx'

const useStyles = makeStyles({
  cell: {
    height: '96px',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
  },
  outside: { backgroundColor: tokens.colorNeutralBackground3 },
  today: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  number: { minWidth: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
  bold: { fontWeight: tokens.fontWeightBold },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    alignItems: 'flex-start',
  },
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
})

type DutyDayProps = Readonly<{
  cell: DutyCell
  /** Whether Tab comes here; the arrows go to the others. */
  isReached: boolean
  onKeyDown: (event: KeyboardEvent, day: string) => void
  onFocus: (day: string) => void
}>

/** One day in the table: its number opens the form for a shift, below it stands who is there and who is away. */
export function DutyDay({ cell, isReached, onKeyDown, onFocus }: DutyDayProps) {
  const styles = useStyles()
  const { open } = usePageTools()
  const { day, number, isInMonth, isToday, marks, lines, add, label } = cell
  return (
    <td
      className={mergeClasses(styles.cell, !isInMonth && styles.outside, isToday && styles.today)}
      aria-current={isToday ? 'date' : undefined}
    >
      <div className={styles.inside}>
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.number, isToday && styles.bold)}
          data-day={day}
          aria-label={label}
          tabIndex={isReached ? 0 : -1}
          // A day that is over can still be walked over.
          disabledFocusable={add === null}
          onKeyDown={(event) => onKeyDown(event, day)}
          onFocus={() => onFocus(day)}
          onClick={() => add !== null && open(add)}
        >
          {number}
        </Button>
        {marks.map((badge) => (
          <BadgeMark key={badge.text} badge={badge} />
        ))}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.key}>
                <DutyLine line={line} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </td>
  )
}
