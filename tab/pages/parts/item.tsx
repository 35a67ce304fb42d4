import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PageButton } from '../../../cards/pages/list-page.ts'
import { usePageTools } from '../page-tools.ts'

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
  },
  line: { overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** One thing of a list, in a frame of its own. */
export function Item({ children }: Readonly<{ children: ReactNode }>) {
  return <li className={useStyles().item}>{children}</li>
}

/** What is told of it, a line each. */
export function ItemLines({ lines }: Readonly<{ lines: readonly string[] }>) {
  const styles = useStyles()
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and are replaced all at once
    <Text key={at} className={styles.line}>
      {line}
    </Text>
  ))
}

type ItemButtonsProps = Readonly<{ buttons: readonly PageButton[]; about: string }>

/** What can be done with it; read aloud on its own a button says what it is `about`. */
export function ItemButtons({ buttons, about }: ItemButtonsProps) {
  const styles = useStyles()
  const { open } = usePageTools()
  if (buttons.length === 0) return null
  return (
    <div className={styles.buttons}>
      {buttons.map(({ title, opens }) => (
        <Button key={title} size="small" aria-label={`${title}: ${about}`} onClick={() => open(opens)}>
          {title}
        </Button>
      ))}
    </div>
  )
}
