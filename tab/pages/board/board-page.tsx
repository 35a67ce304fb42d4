import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { BoardPage as Board } from '../../../cards/pages/board-page.ts'
import { useWords } from '../../words.ts'
import { ItemList } from '../parts/item-list.tsx'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import { Section } from '../parts/section.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { FamilyGroup } from './family-group.tsx'
import { FlagItem } from './flag-item.tsx'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 232px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** The board: what is urgent above, what waits below it, and every family in its group. */
export default function BoardPage({ about }: PageProps) {
  const words = useWords()
  const asking = usePage('open-board-page', about, 'board')
  const { page } = asking
  return (
    <PageFrame
      title={page?.title ?? words.pages.board}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
      isWide
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && <Whole page={page} />}
    </PageFrame>
  )
}

function Whole({ page: { flags, beside, families } }: Readonly<{ page: Board }>) {
  const styles = useStyles()
  const [urgent, all] = [useId(), useId()]
  return (
    <>
      <section className={styles.part} aria-labelledby={urgent}>
        <Subtitle2 as="h2" id={urgent}>
          {flags.title}
        </Subtitle2>
        {flags.rows.length === 0 ? (
          <Text className={styles.quiet}>{flags.empty}</Text>
        ) : (
          <ItemList>
            {flags.rows.map((flag) => (
              <FlagItem key={flag.key} flag={flag} />
            ))}
          </ItemList>
        )}
      </section>
      <div className={styles.beside}>
        {beside.map((section) => (
          <Section key={section.title} section={section} />
        ))}
      </div>
      <section className={styles.part} aria-labelledby={all}>
        <Subtitle2 as="h2" id={all}>
          {families.title}
        </Subtitle2>
        <div className={styles.groups}>
          {families.groups.map((group) => (
            <FamilyGroup key={group.key} group={group} />
          ))}
        </div>
      </section>
    </>
  )
}
