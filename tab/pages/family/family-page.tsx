import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FamilyPage, StoryAsk } from '../../../cards/pages/family-page.ts'
import { useWords } from '../../words.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { FamilySectionPart } from './family-section.tsx'
import { PointsTable } from './points-table.tsx'
import { Stands } from './stands.tsx'
import { StoryPart } from './story.tsx'

const wide = '@media screen and (min-width: 960px)'
const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    [wide]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      gridTemplateRows: 'auto 1fr',
      gridTemplateAreas: '"now story" "words story"',
      alignItems: 'start',
    },
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
  },
  now: { gridArea: 'now' },
  story: { gridArea: 'story' },
  words: { gridArea: 'words' },
})

/** One family: where it stands, its story with the notes, and its own words. */
export default function Family({ about }: PageProps) {
  const [story, setStory] = useState<StoryAsk>({})
  const asking = usePage('open-family-page', { ...about, story }, 'family')
  const { page } = asking
  const words = useWords()
  return (
    <PageFrame
      title={page?.title ?? words.pages.family}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
      isWide
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && <Whole page={page} asked={story} onAsk={setStory} />}
    </PageFrame>
  )
}

type WholeProps = Readonly<{ page: FamilyPage; asked: StoryAsk; onAsk: (asked: StoryAsk) => void }>

function Whole({ page, asked, onAsk }: WholeProps) {
  const styles = useStyles()
  const { notices, stands, ahead, story, sections, points } = page
  return (
    <>
      {notices.length > 0 && (
        <div className={styles.notices}>
          {notices.map((text) => (
            <MessageBar key={text} intent="info" layout="multiline">
              <MessageBarBody>{text}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
      )}
      <div className={styles.parts}>
        <div className={`${styles.part} ${styles.now}`}>
          {stands.facts.length > 0 && <Stands stands={stands} />}
          {ahead !== null && <FamilySectionPart section={ahead} />}
        </div>
        {story !== null && (
          <div className={`${styles.part} ${styles.story}`}>
            <StoryPart story={story} asked={asked} onAsk={onAsk} />
          </div>
        )}
        <div className={`${styles.part} ${styles.words}`}>
          {sections.map((section) => (
            <FamilySectionPart key={section.key} section={section} />
          ))}
          {points !== null && <PointsTable points={points} />}
        </div>
      </div>
    </>
  )
}
