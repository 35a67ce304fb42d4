import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Row } from '../../../cards/pages/list-page.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from './badge-mark.tsx'
import { Clock } from './clock.tsx'
import { Item, ItemButtons, ItemLines } from './item.tsx'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  plain: { overflowWrap: 'anywhere' },
})

/** One thing of a list: its title opens it, lines say more, buttons do something with it. */
export function RowItem({ row }: Readonly<{ row: Row }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  const { title, lines, badge, clock, opens, buttons } = row
  return (
    <Item>
      <div className={styles.head}>
        {opens === null ? (
          <Text weight="semibold" className={styles.plain}>
            {title}
          </Text>
        ) : (
          <Button appearance="transparent" className={styles.title} onClick={() => open(opens)}>
            {title}
          </Button>
        )}
        {clock !== null && <Clock clock={clock} />}
        {badge !== null && <BadgeMark badge={badge} />}
      </div>
      <ItemLines lines={lines} />
      <ItemButtons buttons={buttons} about={title} />
    </Item>
  )
}
