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
import { useEffect, useRef, useState } from 'react'
import type { Ask, SentCard } from '../ask.ts'
import { failureSaid } from '../notice.tsx'
import { Slow } from '../pages/parts/slow.tsx'
import type { ThemeName } from '../theme.ts'
import { useWords } from '../words.ts'
import { AskToClose } from './ask-to-close.tsx'
import type { AskedCard } from './asked-card.ts'
import { CardView } from './card-view.tsx'
import { type Cards, type LedTo, useCards } from './use-cards.ts'

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
  isOpen: boolean
  /** Counts what was opened: the next card begins anew, also while the one before still closes. */
  turn: number
  ask: Ask
  theme: ThemeName
  /** `isChanged` when something was done that the page behind may show. */
  onClose: (isChanged: boolean) => void
  /** A button of the card leads to a page: what it asked, and what it was answered. */
  onPage: LedTo
}>

/** Cards in a dialog: the same as in the chat, their buttons ask the same actions, and the answer takes their place. */
export default function CardDialog({ isOpen, turn, onClose, ...more }: CardDialogProps) {
  const styles = useStyles()
  const words = useWords()
  const [title, setTitle] = useState<string | null>(null)
  const isChanged = useRef(false)
  const isHalfway = useRef(() => false)
  const [askedIn, setAskedIn] = useState<number | null>(null)
  const isAsking = askedIn === turn
  const stay = () => setAskedIn(null)
  const close = () => {
    stay()
    onClose(isChanged.current)
  }
  // Beside the dialog somebody taps by accident; who presses Escape is asked, and goes on with another one.
  const leave = (by: string) => {
    if (isAsking) stay()
    else if (!isHalfway.current()) close()
    else if (by === 'escapeKeyDown') setAskedIn(turn)
  }
  useFocusGoesBack(isOpen)
  return (
    // What is behind is inert, as with a dialog of HTML itself: no hidden places are needed to keep the focus in.
    <Dialog open={isOpen} inertTrapFocus onOpenChange={(_, { open, type }) => !open && leave(type)}>
      <DialogSurface className={styles.surface} aria-label={title ?? words.loading}>
        {isAsking && <AskToClose keep={stay} close={close} />}
        <Inside
          key={turn}
          {...more}
          close={close}
          onTitle={setTitle}
          isChanged={isChanged}
          isHalfway={isHalfway}
        />
      </DialogSurface>
    </Dialog>
  )
}

type InsideProps = Omit<CardDialogProps, 'isOpen' | 'turn' | 'onClose'> &
  Readonly<{
    close: () => void
    onTitle: (title: string | null) => void
    isChanged: { current: boolean }
    isHalfway: { current: () => boolean }
  }>

function Inside({ asked, ask, theme, onPage, close, onTitle, isChanged, isHalfway }: InsideProps) {
  const styles = useStyles()
  const words = useWords()
  const cards = useCards({ asked, ask, onPage })
  const content = useRef<HTMLDivElement>(null)
  const { top, isBusy } = cards

  // Who reads by ear or keyboard begins at the top of each new card.
  useEffect(() => {
    onTitle(titleOf(top?.cards))
    if (top !== null) content.current?.focus()
  }, [top, onTitle])
  useEffect(() => {
    isChanged.current = cards.isChanged
  }, [cards.isChanged, isChanged])
  useEffect(() => {
    isHalfway.current = cards.isHalfway
  })

  return (
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
            <Button appearance="subtle" onClick={close}>
              {words.close}
            </Button>
          </div>
          <Slow isBusy={isBusy && top !== null} />
          <Said cards={cards} />
          <div className={isBusy && top !== null ? styles.busy : undefined}>
            {(top?.cards ?? []).map((card, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cards have no id, and are replaced all at once
              <CardView key={`${cards.turn}-${at}`} card={card} theme={theme} onExecute={cards.execute} />
            ))}
          </div>
        </div>
      </DialogContent>
    </DialogBody>
  )
}

/** What was said with the cards, or why there are none. */
function Said({ cards: { top, failure, isBusy, isChanged } }: Readonly<{ cards: Cards }>) {
  const words = useWords()
  return (
    <div role="status">
      {(top?.said ?? []).map((text) => (
        <MessageBar key={text} intent="success" layout="multiline">
          <MessageBarBody>{withoutMarks(text)}</MessageBarBody>
        </MessageBar>
      ))}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {failure.failed === 'offline' && isChanged ? words.notSent : failureSaid(failure, words)}
          </MessageBarBody>
        </MessageBar>
      )}
      {top === null && isBusy && <Spinner label={words.loading} />}
    </div>
  )
}

/** Whoever opened the dialog goes on where they were: the button that opened it has the focus again. */
function useFocusGoesBack(isOpen: boolean): void {
  const opener = useRef<Element | null>(null)
  // Before the dialog takes the focus.
  if (isOpen && opener.current === null) opener.current = document.activeElement
  useEffect(() => {
    if (isOpen) return
    const { current: before } = opener
    opener.current = null
    if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus())
  }, [isOpen])
}

function titleOf(cards: readonly SentCard[] | undefined): string | null {
  const title = cards?.[0]?.fallbackText
  return typeof title === 'string' ? title : null
}

/** A plain sentence of the bot has bold words for the chat. */
function withoutMarks(text: string): string {
  return text.replaceAll('**', '')
}
