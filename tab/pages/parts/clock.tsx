import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { LiveClock } from '../../../cards/pages/list-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  clock: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** A clock that goes while somebody looks: how long ago, or how long still. It is not read aloud every second. */
export function Clock({ clock: { counts, moment } }: Readonly<{ clock: LiveClock }>) {
  const styles = useStyles()
  const { clock: said } = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [])
  const seconds = Math.round(
    (counts === 'since' ? now - Date.parse(moment) : Date.parse(moment) - now) / 1_000,
  )
  const isOver = counts === 'until' && seconds < 0
  const time = spelled(Math.abs(seconds))
  return (
    <time dateTime={moment} className={isOver ? `${styles.clock} ${styles.over}` : styles.clock}>
      {counts === 'since' ? said.since(time) : isOver ? said.over(time) : said.until(time)}
    </time>
  )
}

/** 0:05, 12:40, 3:02:10. */
function spelled(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
