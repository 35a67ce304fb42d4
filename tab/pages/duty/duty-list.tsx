import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { DutyPage } from '../../../cards/pages/duty-page.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import { BadgeMark } from '../parts/badge-mark.tsx'
import { Item } from '../parts/item.tsx'
import { ItemList } from '../parts/item-list.tsx'
import { DutyLine } from './duty-line.tsx'

const useStyles = makeStyles({
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
    <ItemList>
      {days.map(({ day, said, marks, lines, add, label }) => (
        <Item key={day}>
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
        </Item>
      ))}
    </ItemList>
  )
}
