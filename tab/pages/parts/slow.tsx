import { makeStyles, ProgressBar } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  // Over the page: nothing moves when it comes or goes.
  bar: { position: 'fixed', top: 0, left: 0, right: 0, zIndex: 1, '@media print': { display: 'none' } },
})

/** After so many milliseconds somebody wonders whether anything happens. */
const patience = 400

/** A line that moves while an answer is long on its way; of a quick one nothing is seen. */
export function Slow({ isBusy }: Readonly<{ isBusy: boolean }>) {
  const styles = useStyles()
  const words = useWords()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isBusy])
  return isLate && <ProgressBar className={styles.bar} aria-label={words.loading} />
}
