import { Button, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import type { TabWording } from '../cards/wording/tab-nl.ts'
import type { Failure } from './ask.ts'
import { useWords } from './words.ts'

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalXXXL,
    textAlign: 'center',
  },
})

/** What the bot is called, in every language. */
const name = 'Buddy'

type NoticeProps =
  | Readonly<{ kind: 'waiting'; text: string }>
  | Readonly<{ kind: 'told'; text: string }>
  | Readonly<{ kind: 'failed'; failure: Failure; again: () => void }>

/** One thing to tell in the place of a page: to wait, or why there is nothing and what to do. */
export function Notice(props: NoticeProps) {
  const styles = useStyles()
  switch (props.kind) {
    case 'waiting':
      return (
        <main className={styles.notice}>
          <Spinner label={props.text} labelPosition="below" />
        </main>
      )
    case 'told':
      return (
        <main className={styles.notice}>
          <Title2 as="h1">{name}</Title2>
          <Text size={400}>{props.text}</Text>
        </main>
      )
    case 'failed':
      return <Failed {...props} />
  }
}

function Failed({ failure, again }: Extract<NoticeProps, { kind: 'failed' }>) {
  const styles = useStyles()
  const words = useWords()
  return (
    <main className={styles.notice}>
      <Title2 as="h1">{name}</Title2>
      <Text size={400} role="alert">
        {failureSaid(failure, words)}
      </Text>
      <WayOut failure={failure} again={again} />
    </main>
  )
}

function WayOut({ failure, again }: Readonly<{ failure: Failure; again: () => void }>) {
  const words = useWords()
  if (failure.failed === 'renewed')
    return (
      <Button appearance="primary" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    )
  return <Button onClick={again}>{words.again}</Button>
}

/** Why there is no answer, in a sentence. */
export function failureSaid({ failed, said }: Failure, words: TabWording): string {
  switch (failed) {
    case 'signed-out':
      return words.signedOut
    case 'not-known':
      return said ?? words.failed
    case 'renewed':
      return words.renewed
    case 'offline':
      return words.failed
  }
}
