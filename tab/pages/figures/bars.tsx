import { makeStyles } from '@fluentui/react-components'
import { useId } from 'react'
import type { Chart } from '../../../cards/pages/figures-page.ts'
import { Block, Stripes, useFills } from './fills.tsx'
import { useWidth } from './use-width.ts'

const [lineHeight, barHeight] = [18, 14]
/** About as wide as a letter is: what fits on one line stands there, else what is said comes below the name. */
const letterWidth = 7

const useStyles = makeStyles({ drawing: { display: 'block', width: '100%', height: 'auto' } })

/** Bars under each other, each with its name and number. */
export function Bars({ chart: { title, summary, points } }: Readonly<{ chart: Chart }>) {
  const styles = useStyles()
  const fills = useFills()
  const { ref, width } = useWidth(640)
  const pattern = useId()
  const isOneLine = points.every(({ label, said }) => (label.length + said.length + 2) * letterWidth < width)
  const above = isOneLine ? lineHeight : 2 * lineHeight
  const rowHeight = above + barHeight + 12
  const most = Math.max(1, ...points.map(({ values }) => values[0] ?? 0))
  return (
    <div ref={ref}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${points.length * rowHeight}`}
        role="img"
        aria-label={`${title}. ${summary}`}
      >
        <Stripes id={pattern} />
        {points.map(({ label, values, said }, at) => {
          const y = at * rowHeight
          return (
            <g key={label}>
              <text className={fills.word} x={0} y={y + 14}>
                {label}
              </text>
              <text
                className={fills.word}
                x={isOneLine ? width : 0}
                y={y + above - 4}
                textAnchor={isOneLine ? 'end' : 'start'}
              >
                {said}
              </text>
              <line className={fills.axis} x1={0} x2={width} y1={y + above + 14} y2={y + above + 14} />
              <Block
                kind={0}
                pattern={pattern}
                x={0}
                y={y + above}
                width={((values[0] ?? 0) / most) * width}
                height={barHeight}
              />
            </g>
          )
        })}
      </svg>
    </div>
  )
}
