import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import type { Doing, Offer, Reply } from '../asked.ts'
import type { Activity } from './activity.ts'
import { cardType } from './sending.ts'

const Query = z.object({
  /** The command of the manifest; its id is its verb. The local client leaves it out. */
  commandId: z.string().min(1).max(100).nullish(),
  parameters: z
    .array(z.object({ name: z.string().max(100).nullish(), value: z.unknown() }))
    .max(5)
    .nullish(),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(10_000).nullish(),
      count: z.number().int().min(1).max(100).nullish(),
    })
    .nullish(),
})

/** The one search command of the manifest. */
const onlyCommand = 'offer-services'

/** Longest text that is looked for; Teams asks again at every pause in typing. */
const longest = 200

/** What is asked from the compose box of any chat; null for any other invoke. */
export function composeDoing({ name, value }: Pick<Activity, 'name' | 'value'>): Doing | null {
  if (name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction')
    return dialogDoing(name, value)
  if (name !== 'composeExtension/query') return null
  const query = Query.safeParse(value)
  if (!query.success) return { kind: 'unsupported', reason: 'compose-unclear' }
  const { commandId, parameters, queryOptions } = query.data
  // The first list is asked for with a parameter of its own, named initialRun, whose text is no search.
  const said = parameters?.find((one) => one.name !== 'initialRun')?.value
  const typed = typeof said === 'string' ? said.slice(0, longest) : ''
  const { skip, count } = queryOptions ?? {}
  return {
    kind: 'compose',
    asks: 'search',
    verb: commandId ?? onlyCommand,
    data: { typed, skip: skip ?? 0, count: count ?? 25 },
  }
}

const Dialog = z.object({
  commandId: z.string().min(1).max(100),
  data: z.looseObject({ verb: z.string().min(1).max(100) }).nullish(),
})

/** The one action command of the manifest, by the verb that opens its form. */
const dialogs: Readonly<Record<string, string>> = { 'request-buddy': 'request-form' }

/** An action of the compose box opens a form, and what was filled in comes back with the verb of its button. */
function dialogDoing(name: string, value: unknown): Doing {
  const parsed = Dialog.safeParse(value)
  const opens = parsed.success ? dialogs[parsed.data.commandId] : undefined
  if (!parsed.success || opens === undefined) return { kind: 'unsupported', reason: 'compose-unclear' }
  if (name === 'composeExtension/fetchTask') return { kind: 'compose', asks: 'dialog', verb: opens, data: {} }
  const { verb, msteams: _, ...data } = parsed.data.data ?? { verb: opens, msteams: null }
  return { kind: 'compose', asks: 'dialog', verb, data }
}

/** Whether a body is asked from a compose box, before it is parsed. */
const fromComposeBox = z.object({
  type: z.literal('invoke'),
  name: z.string().startsWith('composeExtension/'),
  from: z.object({ id: z.string().min(1).max(500) }),
  conversation: z.looseObject({}).nullish(),
})

/**
 * Where Teams leaves out the conversation or its type (the command box, a chat the bot is no member of) a place of its own
 * stands in: nothing is ever sent there. Any other body stays as it is.
 */
export function withConversation(body: unknown): unknown {
  const parsed = fromComposeBox.safeParse(body)
  if (!parsed.success) return body
  const { from, conversation } = parsed.data
  const stand = { id: `compose:${from.id}`, conversationType: 'groupChat' }
  return { ...(body as object), conversation: { ...stand, ...conversation } }
}

type Attachment = Readonly<{
  contentType: string
  content: Card
  preview: Readonly<{ contentType: string; content: object }>
}>

/** The answer to the compose box: a list of cards with previews, or one sentence in its place. */
export type ComposeAnswer = Readonly<{
  composeExtension:
    | Readonly<{ type: 'result'; attachmentLayout: 'list'; attachments: readonly Attachment[] }>
    | Readonly<{ type: 'message'; text: string }>
}>

/** The answer to an action of the compose box: a form in a dialog, or one sentence that ends it. */
export type DialogAnswer = Readonly<{
  task:
    | Readonly<{
        type: 'continue'
        value: Readonly<{
          title: string
          height: 'large'
          width: 'medium'
          card: Readonly<{ contentType: string; content: Card }>
        }>
      }>
    | Readonly<{ type: 'message'; value: string }>
}>

/** Puts a reply in the shape the compose box shows; messages that would go to the chat are never sent from here. */
export function answerToCompose(
  { offers, messages, dialog }: Reply,
  asks: 'search' | 'dialog',
): ComposeAnswer | DialogAnswer {
  const text = messages.find((message) => message.text !== undefined)?.text ?? ''
  if (dialog !== undefined)
    return {
      task: {
        type: 'continue',
        value: {
          title: dialog.title,
          height: 'large',
          width: 'medium',
          card: { contentType: cardType, content: inDialog(dialog.card) },
        },
      },
    }
  if (asks === 'dialog') return { task: { type: 'message', value: text } }
  if (offers !== undefined)
    return {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: offers.map(attachmentOf) },
    }
  return { composeExtension: { type: 'message', text } }
}

/** A dialog knows the older kind of button only: each stands there as its own fallback. */
function inDialog(card: Card): Card {
  const actions = card.actions?.map((action) =>
    action.type === 'Action.Execute' && typeof action.fallback === 'object' ? action.fallback : action,
  )
  return actions === undefined ? card : { ...card, actions }
}

/** Without a tap of its own the card itself is inserted: nothing more is asked, and it works in every client. */
function attachmentOf({ card, title, text }: Offer): Attachment {
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } }
  return { contentType: cardType, content: card, preview }
}
