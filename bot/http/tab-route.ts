import type { Next, Request, Response, Server } from 'restify'
import { z } from 'zod'
import type { WrittenFile } from '../export/file-of.ts'
import type { ServedTab } from '../tab/tab.ts'
import type { TabAnswer } from '../tab/tab-asks.ts'
import type { TabFile } from '../tab/tab-files.ts'
import { sendError, sendJson, sendText } from './answers.ts'
import { readJson } from './guard.ts'
import { liveRoute } from './live-route.ts'
import { framePolicy, tabPage } from './tab-page.ts'
import { readQuestion } from './tab-question.ts'

/** The addresses of the tab: its page and files for anybody, its questions for who shows a token. */
export function serveTab(server: Server, tab: ServedTab): void {
  const page = (_request: Request, response: Response, next: Next) => {
    sendPage(response, tab)
    next()
  }
  const asset = (request: Request, response: Response, next: Next) => {
    sendAsset(request, response, tab)
    next()
  }
  for (const path of ['/tab', '/tab/']) {
    server.get(path, page)
    server.head(path, page)
  }
  server.get('/tab/assets/:name', asset)
  server.head('/tab/assets/:name', asset)
  server.post('/tab/ask', askRoute(tab))
  server.post('/tab/file', fileRoute(tab))
  server.post('/tab/live', liveRoute(tab))
  const { local } = tab
  if (local === null) return
  server.get('/tab/people', (_request: Request, response: Response, next: Next) => {
    sendJson(response, 200, { people: local.people })
    next()
  })
  server.post('/tab/sign-in', async (request: Request, response: Response) => {
    const chosen = SignIn.safeParse(await readJson(request).catch(() => null))
    const token = chosen.success ? local.signIn(chosen.data.person) : null
    if (token === null) sendError(response, 400)
    else sendJson(response, 200, { token })
  })
}

const SignIn = z.strictObject({ person: z.string().max(80) })

const absent = {
  building: 'De tab wordt klaargezet. Probeer het over enkele tellen opnieuw.',
  failed: 'De tab is er nu niet. De chat met Buddy werkt wel.',
} as const

function sendPage(response: Response, { state, local, frames }: ServedTab): void {
  const now = state()
  if (!now.isThere) {
    response.setHeader('Content-Security-Policy', `default-src 'none'; ${framePolicy(frames)}`)
    response.setHeader('Retry-After', '5')
    // Every browser then looks again by itself.
    if (now.why === 'building') response.setHeader('Refresh', '2')
    sendText(response, 503, absent[now.why])
    return
  }
  const { html, policy } = tabPage(now.tab, { isLocal: local !== null, frames })
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(html))
  response.sendRaw(200, html)
}

function sendAsset(request: Request, response: Response, { state }: ServedTab): void {
  const now = state()
  const file = now.isThere ? now.tab.assets.get(request.params.name) : undefined
  if (file === undefined) {
    sendError(response, 404)
    return
  }
  response.setHeader('Content-Type', file.type)
  // Its name changes with what is in it.
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  response.setHeader('Vary', 'Accept-Encoding')
  const bytes = packedFor(request, file)
  if (bytes !== file.bytes) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Content-Length', bytes.length)
  response.sendRaw(200, bytes)
}

function packedFor({ headers }: Request, { bytes, gzipped }: TabFile): Buffer {
  const accepted = headers['accept-encoding'] ?? ''
  return gzipped !== null && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? gzipped : bytes
}

/** POST /tab/ask: the token first, and only then what is asked. */
function askRoute({ asks }: ServedTab) {
  return async (request: Request, response: Response): Promise<void> => {
    const question = await readQuestion(request, response, asks)
    if (question !== null) sendAnswer(response, await asks.answer(question))
  }
}

/** POST /tab/file: the same, answered with a file to save. */
function fileRoute({ asks }: ServedTab) {
  return async (request: Request, response: Response): Promise<void> => {
    const question = await readQuestion(request, response, asks)
    if (question === null) return
    const answer = await asks.file(question)
    if ('file' in answer) sendFile(response, answer.file)
    else sendAnswer(response, answer)
  }
}

function sendAnswer(response: Response, answer: TabAnswer): void {
  if (answer.status === 400) sendError(response, 400)
  else {
    response.setHeader('Page-Mark', answer.mark)
    sendJson(response, answer.status, answer.body)
  }
}

/** A file to be saved; its name is one of ours, in plain letters. */
function sendFile(response: Response, { name, type, bytes }: WrittenFile): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`)
  response.setHeader('Content-Length', bytes.length)
  response.sendRaw(200, bytes)
}
