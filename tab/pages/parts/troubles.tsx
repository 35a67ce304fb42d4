import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { failureSaid } from '../../notice.tsx'
import { useWords } from '../../words.ts'
import type { Asking } from '../use-page.ts'

type TroublesProps = Readonly<{
  asking: Pick<Asking<'list'>, 'failure' | 'told' | 'again' | 'oldSince'>
}>

/** What is wrong with a page, when something is: what is old for want of a connection, what failed, or why there is nothing. */
export function Troubles({ asking: { failure, told, again, oldSince } }: TroublesProps) {
  const words = useWords()
  const said =
    oldSince !== null
      ? words.noConnection(timeOf(oldSince))
      : failure === null
        ? told
        : failureSaid(failure, words)
  return (
    <div role="status">
      {said !== null && (
        <MessageBar intent={intentOf(failure, oldSince)} layout="multiline">
          <MessageBarBody>
            {said}{' '}
            {failure?.failed === 'offline' && (
              <Button size="small" onClick={again}>
                {words.again}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}

function intentOf(failure: TroublesProps['asking']['failure'], oldSince: number | null) {
  if (oldSince !== null) return 'warning'
  return failure === null ? 'info' : 'error'
}

/** 14:02, on the clock of whoever looks. */
function timeOf(moment: number): string {
  return new Date(moment).toLocaleTimeString('nl-BE', { hour: '2-digit', minute: '2-digit', hour12: false })
}
