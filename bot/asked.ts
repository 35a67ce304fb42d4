import type { Card } from '../cards/card.ts'
import type { Page } from '../cards/pages/page.ts'
import type { AskedAbout } from '../programme/pending-question.ts'
import type { ExportFile } from './export/file-of.ts'

/** The way back to a conversation, as Teams gave it; kept so that a notice can be sent later. All ids are opaque. */
export type Way = Readonly<{
  channelId: string
  serviceUrl: string
  tenantId: string
  conversationId: string
  conversationType: 'personal' | 'groupChat' | 'channel'
  botId: string
  userId: string
}>

/** What somebody did in Teams, before it is known whether they may. */
export type Doing =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{
      kind: 'button'
      /** The action's name in the one table of actions. */
      verb: string
      /** Card data and inputs as sent: nothing in it may be trusted before the action's schema has parsed it. */
      data: Readonly<Record<string, unknown>>
      /** `invoke` (Action.Execute) can be answered with a card in place, `message` (Action.Submit) only by an update. */
      by: 'invoke' | 'message'
      /** Message id of the card that was tapped, when Teams told it. */
      shownIn: string | null
    }>
  /** Asked from the compose box of any chat or channel, where others read along: nothing may be sent there. */
  | Readonly<{
      kind: 'compose'
      /** A search is answered with a list, a dialog with a form or a sentence. */
      asks: 'search' | 'dialog'
      verb: string
      data: Readonly<Record<string, unknown>>
    }>
  /** Asked from the tab, with a token of its own: it is answered with a page or a card, and nothing is sent to a chat. */
  | Readonly<{ kind: 'page'; verb: string; data: Readonly<Record<string, unknown>> }>
  | Readonly<{ kind: 'installed' }>
  | Readonly<{ kind: 'removed' }>
  | Readonly<{ kind: 'unsupported'; reason: string }>

/** One authenticated thing somebody asked. `activityId` is Teams' own and comes again when Teams repeats itself. */
export type Asked = Readonly<{
  activityId: string
  /** Teams' user id (29:…) and the directory object id, the identity the roster knows; null for a bot or channel. */
  from: Readonly<{ userId: string; objectId: string | null; name: string }>
  locale: string
  way: Way
  doing: Doing
  /** Came in through an organisation that only some sites let in: there, and nowhere else, somebody may act. */
  isGuest?: true
}>

/**
 * One message: a card or a plain text, never both. `shows` names the record to tell `onShown` about, `asks` the question
 * that a short word typed next may answer.
 */
export type Message = Readonly<{ shows?: string; asks?: AskedAbout }> &
  (Readonly<{ card: Card; text?: never }> | Readonly<{ text: string; card?: never }>)

/** One result for the compose box: the card that is put in the message, and what the list says of it. */
export type Offer = Readonly<{ card: Card; title: string; text: string }>

/**
 * What goes back: `inPlace` takes the place of the tapped card, `messages` come below it. `toTap` answers a tap in words
 * when the card that says it is not sent again; `offers` and `dialog` answer the compose box, `page` the tab (which shows it
 * in the place of the card). `isToStranger` when who asked from the tab is not known, `hasChanged` when something was kept.
 */
export type Reply = Readonly<{
  inPlace?: Card
  messages: readonly Message[]
  toTap?: string
  offers?: readonly Offer[]
  dialog?: Readonly<{ title: string; card: Card }>
  page?: Page
  /** Only ever sent as an answer to who asked for a file in the tab. */
  file?: ExportFile
  isToStranger?: true
  hasChanged?: true
}>

/** Answers one thing asked; everything it decided is on disk before it resolves. Rejects only on a bug or a full disk. */
export type Answering = (asked: Asked) => Promise<Reply>

/** Told after a message that `shows` a record has been sent, with the message id Teams gave it. */
export type OnShown = (shows: string, way: Way, messageId: string) => Promise<void>
