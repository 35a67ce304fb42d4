import { z } from 'zod'
import { Page } from '../cards/pages/page.ts'

const CardSent = z.record(z.string(), z.unknown())
const Said = z.union([z.strictObject({ card: CardSent }), z.strictObject({ text: z.string() })])
const AnswerSent = z.strictObject({
  page: Page.optional(),
  inPlace: CardSent.optional(),
  messages: z.array(Said).default([]),
  /** Something changed by it, so that what a page shows may be old. */
  hasChanged: z.literal(true).optional(),
})

/** An adaptive card as it was sent. */
export type SentCard = z.infer<typeof CardSent>

/**
 * What the bot answered: a page, or cards and texts; `inPlace` takes the place of the card that was tapped. `mark` is the same
 * while the bot would answer the same.
 */
export type Answer = z.infer<typeof AnswerSent> & Readonly<{ mark: string | null }>

/**
 * Why there is no answer. `renewed`: what came is not what this tab understands, because the bot is newer. `said` is the
 * bot's own sentence to somebody it does not know.
 */
export type Failure = Readonly<{ failed: 'signed-out' | 'not-known' | 'renewed' | 'offline'; said?: string }>

/** Asks the bot one thing, in the name of who is signed in. Never rejects. */
export type Ask = (verb: string, data: Readonly<Record<string, unknown>>) => Promise<Answer | Failure>

/** A file to save, under the name the bot gave it. */
type FileCame = Readonly<{ blob: Blob; name: string }>

/** Asks the bot for a file; an answer says why there is none. Never rejects. */
export type AskFile = (
  verb: string,
  data: Readonly<Record<string, unknown>>,
) => Promise<FileCame | Answer | Failure>

/** How long an answer is waited for, in milliseconds. */
const patience = 30_000

type Token = () => Promise<string | null>

/** Asks with a token for each question. */
export function askWith(token: Token): Ask {
  return (verb, data) => askAt('/tab/ask', { token, verb, data }, read)
}

/** The same for files: the token goes in a header, so that no address holds it. */
export function askFileWith(token: Token): AskFile {
  return (verb, data) => askAt<FileCame | Answer>('/tab/file', { token, verb, data }, readFile)
}

async function askAt<Came>(
  path: string,
  { token, verb, data }: Readonly<{ token: Token; verb: string; data: unknown }>,
  reads: (response: Response) => Promise<Came | Failure>,
): Promise<Came | Failure> {
  const held = await token()
  // Without a network Teams has no token to give either.
  if (held === null) return { failed: navigator.onLine ? 'signed-out' : 'offline' }
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${held}` },
      body: JSON.stringify({ verb, data }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    return await reads(response)
  } catch {
    return { failed: 'offline' }
  }
}

async function readFile(response: Response): Promise<FileCame | Answer | Failure> {
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return name === undefined ? read(response) : { blob: await response.blob(), name }
}

async function read(response: Response): Promise<Answer | Failure> {
  if (response.status === 401) return { failed: 'signed-out' }
  if (response.status >= 500) return { failed: 'offline' }
  const answer = AnswerSent.safeParse(await response.json())
  if (!answer.success) return { failed: 'renewed' }
  const came = { ...answer.data, mark: response.headers.get('page-mark') }
  return response.status === 403 ? { failed: 'not-known', said: textsOf(came).join(' ') } : came
}

/** The plain sentences of an answer. */
export function textsOf({ messages }: Answer): readonly string[] {
  return messages.flatMap((one) => ('text' in one ? [one.text] : []))
}

/** The cards of an answer, the one in place first. */
export function cardsOf({ inPlace, messages }: Answer): readonly SentCard[] {
  return [...(inPlace ? [inPlace] : []), ...messages.flatMap((one) => ('card' in one ? [one.card] : []))]
}

/** Whether there is an answer. */
export function isAnswer(came: Answer | Failure): came is Answer {
  return !('failed' in came)
}
