import type { Response } from 'restify'

const errorCodes: ReadonlyMap<number, string> = new Map([
  [400, 'bad-request'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'method-not-allowed'],
  [413, 'too-large'],
  [415, 'unsupported-media-type'],
  [429, 'too-many-requests'],
  [501, 'not-implemented'],
  [503, 'unavailable'],
])

/**
 * Sends JSON, or nothing but a status. `sendRaw` passes restify's formatters, which look at what the client says it
 * accepts, and still tells restify that the answer is given; otherwise it gives one more and the process dies.
 */
export function sendJson(response: Response, status: number, body?: object): void {
  if (body !== undefined) response.setHeader('Content-Type', 'application/json; charset=utf-8')
  const text = body === undefined ? '' : JSON.stringify(body)
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.sendRaw(status, text)
}

/** Sends a plain sentence. */
export function sendText(response: Response, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.sendRaw(status, text)
}

/** Sends a bare error: a code of ours, nothing of what was asked or of what went wrong inside. */
export function sendError(response: Response, status: number): void {
  // What is left of a refused body is not waited for.
  if (status === 413 || status === 415) response.setHeader('Connection', 'close')
  sendJson(response, status, { error: errorCodes.get(status) ?? 'internal-error' })
}

/** Headers of every answer: it is data for a program, never a page. */
export function secure(response: Response): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
