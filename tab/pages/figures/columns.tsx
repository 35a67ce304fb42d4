import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Chart } from '../../../cards/pages/figures-page.ts'
import { Block, Stripes, useFills } from './fills.tsx'
import { everyNth, topOf } from './scale.ts'
import { useWidth } from './use-width.ts'

const height = 200
/** Room for the numbers on the left, the words below and the numbers above. */
const edge = { left: 32, bottom: 24, top: 20 } as const
const roomForNumbers = 20

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto' },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  kind: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** Stacked columns, one a week. */
export function Columns({ chart: { title, summary, series, points } }: Readonly<{ chart: Chart }>) {
  const styles = useStyles()
  const fills = useFills()
  const { ref, width } = useWidth(640)
  const pattern = useId()
  const sums = points.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  const top = topOf(Math.max(0, ...sums))
  const plot = { width: width - edge.left, height: height - edge.top - edge.bottom }
  const step = plot.width / points.length
  const upTo = (value: number) => (value / top) * plot.height
  const nth = everyNth(points.length, plot.width)
  const base = height - edge.bottom
  return (
    <div ref={ref}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}. ${summary}`}
      >
        <Stripes id={pattern} />
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line
              className={fills.axis}
              x1={edge.left}
              x2={width}
              y1={base - upTo(value)}
              y2={base - upTo(value)}
            />
            <text className={fills.word} x={edge.left - 6} y={base - upTo(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {points.map(({ label, values, said }, at) => {
          const x = edge.left + at * step
          const wide = Math.max(1, step * 0.7)
          return (
            <g key={label}>
              {values.map((value, kind) => {
                const below = values.slice(0, kind).reduce<number>((sum, one) => sum + (one ?? 0), 0)
                const tall = upTo(value ?? 0)
                return (
                  <Block
                    key={series[kind]}
                    kind={kind}
                    pattern={pattern}
                    x={x + (step - wide) / 2}
                    y={base - upTo(below) - tall}
                    width={wide}
                    height={tall}
                  />
                )
              })}
              {values.includes(null) && (
                // Not nought, and not known: an open end on top of what is told.
                <line
                  className={fills.axis}
                  strokeDasharray="2 2"
                  x1={x + (step - wide) / 2}
                  x2={x + (step + wide) / 2}
                  y1={base - upTo(sums[at] ?? 0) - 4}
                  y2={base - upTo(sums[at] ?? 0) - 4}
                />
              )}
              {step > roomForNumbers && ((sums[at] ?? 0) > 0 || values.includes(null)) && (
                <text
                  className={fills.word}
                  x={x + step / 2}
                  y={base - upTo(sums[at] ?? 0) - (values.includes(null) ? 8 : 6)}
                  textAnchor="middle"
                >
                  {said}
                </text>
              )}
              {(points.length - 1 - at) % nth === 0 && (
                <text className={fills.word} x={x + step / 2} y={height - 6} textAnchor="middle">
                  {label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <ul className={styles.legend}>
        {series.map((name, kind) => (
          <li key={name} className={styles.kind}>
            <svg width="14" height="14" aria-hidden="true">
              <Block kind={kind} pattern={pattern} x={1} y={1} width={12} height={12} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
