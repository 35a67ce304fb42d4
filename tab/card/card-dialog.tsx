import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { Page } from '../../cards/pages/page.ts'
import type { Ask, SentCard } from '../ask.ts'
import { failureSaid } from '../notice.tsx'
import type { ThemeName } from '../theme.ts'
import { useWords } from '../words.ts'
import type { AskedCard } from './asked-card.ts'
import { CardView } from './card-view.tsx'
import { useCards } from './use-cards.ts'

const useStyles = makeStyles({
  surface: {
    maxWidth: '560px',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The buttons of a card are drawn to the edge; their focus must be seen.
    padding: tokens.spacingHorizontalXXS,
  },
  busy: { opacity: 0.6, pointerEvents: 'none' },
})

type CardDialogProps = Readonly<{
  asked: AskedCard
  ask: Ask
  theme: ThemeName
  /** `isChanged` when something was done that the page behind may show. */
  onClose: (isChanged: boolean) => void
  /** A button of the card leads to a page. */
  onPage: (page: Page) => void
}>

/** Cards in a dialog: the same as in the chat, their buttons ask the same actions, and the answer takes their place. */
export default function CardDialog({ asked, ask, theme, onClose, onPage }: CardDialogProps) {
  const styles = useStyles()
  const words = useWords()
  const cards = useCards({ asked, ask, onPage })
  const content = useRef<HTMLDivElement>(null)
  const { top, isBusy, failure } = cards

  // Who reads by ear or keyboard begins at the top of each new card.
  useEffect(() => {
    if (top !== null) content.current?.focus()
  }, [top])

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose(cards.isChanged)}>
      <DialogSurface className={styles.surface} aria-label={titleOf(top?.cards) ?? words.loading}>
        <DialogBody>
          <DialogContent>
            <div ref={content} tabIndex={-1} className={styles.content} aria-busy={isBusy}>
              <div className={styles.head}>
                {cards.back === null ? (
                  <span />
                ) : (
                  <Button appearance="subtle" onClick={cards.back}>
                    {words.back}
                  </Button>
                )}
                <Button appearance="subtle" onClick={() => onClose(cards.isChanged)}>
                  {words.close}
                </Button>
              </div>
              <div role="status">
                {(top?.said ?? []).map((text) => (
                  <MessageBar key={text} intent="success" layout="multiline">
                    <MessageBarBody>{withoutMarks(text)}</MessageBarBody>
                  </MessageBar>
                ))}
                {failure !== null && (
                  <MessageBar intent="error" layout="multiline">
                    <MessageBarBody>{failureSaid(failure, words)}</MessageBarBody>
                  </MessageBar>
                )}
                {top === null && isBusy && <Spinner label={words.loading} />}
              </div>
              <div className={isBusy && top !== null ? styles.busy : undefined}>
                {(top?.cards ?? []).map((card, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cards have no id, and are replaced all at once
                  <CardView key={`${cards.turn}-${at}`} card={card} theme={theme} onExecute={cards.execute} />
                ))}
              </div>
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function titleOf(cards: readonly SentCard[] | undefined): string | null {
  const title = cards?.[0]?.fallbackText
  return typeof title === 'string' ? title : null
}

/** A plain sentence of the bot has bold words for the chat. */
function withoutMarks(text: string): string {
  return text.replaceAll('**', '')
}
