import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'restify'
import { problemOf } from '../../directory/feed/problem.ts'
import { profilePolicy } from '../../directory/feed/profile-page.ts'
import type { Feed, FeedAnswer } from '../directory/feed.ts'
import { createFeedBound, type FeedLimits } from './feed-bound.ts'

/** The read API as the server gets it. */
export type ServedFeed = Feed & Readonly<{ limits: FeedLimits }>

/** A reader that takes nothing for so long, in milliseconds, is let go. */
const patience = 30_000

/** GET /hsds/…: the read API of the standard, for anybody; no body is read and nothing is changed. */
export function hsdsRoute({ answer, limits }: ServedFeed) {
  const bound = createFeedBound(limits, () => performance.now())
  return async (request: Request, response: Response): Promise<void> => {
    open(response)
    const [path = '', query = ''] = divided(request.url ?? '')
    const answered = bound.mayAsk() ? await answer(path, query) : tooMany
    if (answered.kind !== 'lines') send(request, response, answered)
    else {
      const giveBack = bound.takeStream()
      if (giveBack === null) send(request, response, tooMany)
      else await stream(request, response, answered.lines).finally(giveBack)
    }
  }
}

const tooMany = { kind: 'problem', problem: problemOf(429) } as const

/** What a browser asks before a page of another site may read the feed. */
export function hsdsOptions(_request: Request, response: Response, next: () => void): void {
  open(response)
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
  response.setHeader('Access-Control-Allow-Headers', 'If-None-Match')
  response.setHeader('Access-Control-Max-Age', '86400')
  response.sendRaw(204, '')
  next()
}

function open(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
}

function divided(url: string): readonly string[] {
  const at = url.indexOf('?')
  const path = at === -1 ? url : url.slice(0, at)
  return [path.replace(/^\/+hsds/, ''), at === -1 ? '' : url.slice(at + 1)]
}

function send(request: Request, response: Response, answer: Exclude<FeedAnswer, { kind: 'lines' }>): void {
  switch (answer.kind) {
    case 'problem': {
      const { status } = answer.problem
      if (status === 429 || status === 503) response.setHeader('Retry-After', '5')
      sendText(response, { status, type: 'application/problem+json', text: JSON.stringify(answer.problem) })
      break
    }
    case 'html':
      response.setHeader('Content-Security-Policy', profilePolicy)
      sendMarked(request, response, { type: 'text/html', text: answer.html })
      break
    case 'json':
      sendMarked(request, response, { type: 'application/json', text: JSON.stringify(answer.body) })
  }
}

type Text = Readonly<{ type: string; text: string }>

/** With a mark of what it says, so that a reader who has it already is told so in a few bytes. */
function sendMarked(request: Request, response: Response, { type, text }: Text): void {
  const mark = `"${createHash('sha1').update(text).digest('base64url')}"`
  response.setHeader('ETag', mark)
  response.setHeader('Cache-Control', 'public, max-age=60')
  const known =
    request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  if (known.includes(mark) || known.includes('*')) response.sendRaw(304, '')
  else sendText(response, { status: 200, type, text })
}

function sendText(response: Response, { status, type, text }: Text & Readonly<{ status: number }>): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.sendRaw(status, text)
}

async function stream(request: Request, response: Response, lines: AsyncIterable<string>): Promise<void> {
  response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8')
  if (request.method === 'HEAD') {
    response.sendRaw(200, '')
    return
  }
  response.writeHead(200)
  response.setTimeout(patience, () => response.destroy())
  // a reader that breaks off wants nothing more, not even an error
  await pipeline(Readable.from(lines), response).catch(() => response.destroy())
}
