import { makeStyles, tokens } from '@fluentui/react-components'

/** Kinds of what is stacked are told apart by how they are filled: full, striped, empty. A colour alone says nothing on paper. */
export const useFills = makeStyles({
  full: { fill: tokens.colorBrandBackground, '@media print': { fill: 'black' } },
  striped: { stroke: tokens.colorBrandStroke1, strokeWidth: '1px', '@media print': { stroke: 'black' } },
  empty: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    '@media print': { fill: 'white', stroke: 'black' },
  },
  stripe: { stroke: tokens.colorBrandStroke1, strokeWidth: '3px', '@media print': { stroke: 'black' } },
  word: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    '@media print': { fill: 'black' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', '@media print': { stroke: 'black' } },
})

type BlockProps = Readonly<{
  /** Which of what is stacked, from 0. */
  kind: number
  pattern: string
  x: number
  y: number
  width: number
  height: number
}>

/** A block of a bar or column, filled as its kind is. */
export function Block({ kind, pattern, x, y, width, height }: BlockProps) {
  const fills = useFills()
  if (width <= 0 || height <= 0) return null
  const size = { x, y, width, height }
  if (kind === 0) return <rect {...size} className={fills.full} />
  if (kind === 1) return <rect {...size} className={fills.striped} fill={`url(#${pattern})`} />
  return <rect {...size} className={fills.empty} />
}

/** The stripes; once in each drawing. */
export function Stripes({ id }: Readonly<{ id: string }>) {
  const fills = useFills()
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className={fills.stripe} />
      </pattern>
    </defs>
  )
}
