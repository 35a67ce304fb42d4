import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { DutyPage } from '../../../cards/pages/duty-page.ts'
import { DutyDay } from './duty-day.tsx'
import { walk } from './walk.ts'

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  // Said to who hears the table; who sees it reads the month above.
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  week: { width: '64px' },
})

type DutyTableProps = Readonly<{
  page: DutyPage
  /** The day to go to once its month is there. */
  wanted: RefObject<string | null>
  onMonth: (month: string | null, day: string) => void
}>

/** A month as a table of weeks. The arrows go from day to day, so that Tab passes it in a few steps. */
export function DutyTable({ page, wanted, onMonth }: DutyTableProps) {
  const styles = useStyles()
  const days = page.weeks.flatMap((week) => week.days)
  const first = days.find(({ isToday }) => isToday) ?? days.find(({ isInMonth }) => isInMonth)
  const [chosen, setChosen] = useState(first?.day ?? '')
  const table = useRef<HTMLTableElement>(null)
  // Of a day that is not in this month Tab would find nothing.
  const current = days.some(({ day }) => day === chosen) ? chosen : (first?.day ?? '')

  const focus = (day: string) => {
    setChosen(day)
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus()
  }
  useEffect(() => {
    const { current: day } = wanted
    if (day === null || !day.startsWith(page.month)) return
    wanted.current = null
    setChosen(day)
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus()
  }, [page.month, wanted])

  const onKeyDown = (event: KeyboardEvent, from: string) => {
    const to = walk(from, event.key)
    if (to === null) return
    event.preventDefault()
    if (days.some(({ day, isInMonth }) => day === to && isInMonth)) return focus(to)
    onMonth(to < `${page.month}-01` ? page.before : page.after, to)
  }
  return (
    <table ref={table} className={styles.table}>
      <caption className={styles.caption}>{page.caption}</caption>
      <thead>
        <tr>
          <td className={styles.week} />
          {page.weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long} className={styles.head}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.weeks.map((week) => (
          <tr key={week.said}>
            <th scope="row" className={styles.head}>
              {week.said}
            </th>
            {week.days.map((cell) => (
              <DutyDay
                key={cell.day}
                cell={cell}
                isReached={cell.day === current}
                onKeyDown={onKeyDown}
                onFocus={setChosen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
