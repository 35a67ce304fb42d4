import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useWords } from '../../words.ts'
import { PageFrame } from '../parts/page-frame.tsx'
import { Section } from '../parts/section.tsx'
import { ChooseRoster } from './choose-roster.tsx'
import { type Importing, useRoster } from './use-roster.ts'

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})

/** A list of people from a file: chosen, looked at row by row, and then kept whole. */
export default function Roster() {
  const words = useWords()
  const said = words.people.roster
  const importing = useRoster()
  const { page, failure, told, isBusy, retry } = importing
  return (
    <PageFrame
      title={words.pages.roster}
      intro={page === null ? said.intro : null}
      asking={{ failure, told, isBusy, again: retry, oldSince: null }}
    >
      <div role="status">
        {importing.busyWith !== null && (
          <>
            <Text>{importing.busyWith}</Text>
            <ProgressBar aria-label={importing.busyWith} />
          </>
        )}
      </div>
      {page === null ? <ChooseRoster importing={importing} /> : <Looked importing={importing} />}
    </PageFrame>
  )
}

function Looked({ importing: { page, keep, begin, isBusy } }: Readonly<{ importing: Importing }>) {
  const styles = useStyles()
  const said = useWords().people.roster
  if (page === null) return null
  return (
    <>
      <div role="status" className={styles.told}>
        <MessageBar intent={page.isKept ? 'success' : 'info'} layout="multiline">
          <MessageBarBody>{page.summary}</MessageBarBody>
        </MessageBar>
        {page.problems.map((problem) => (
          <MessageBar key={problem} intent="warning" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      <div>
        {page.keep !== null && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={keep}>
            {page.keep.title}
          </Button>
        )}{' '}
        <Button onClick={begin}>{said.another}</Button>
      </div>
      {page.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </>
  )
}
