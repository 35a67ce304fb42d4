import type { IncomingMessage } from 'node:http'
import type { Next, Request, Response } from 'restify'
import { secure, sendError } from './answers.ts'

/** The largest body that is read, in bytes; Teams' own messages stay under 100 KB. */
const largestBody = 256 * 1024

/** Thrown while a body is read; `status` is the HTTP status to answer with. */
export class BodyRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`body-refused-${status}`)
    this.status = status
  }
}

/**
 * Refuses before anything is read: any Content-Encoding (a body that is not what it says once killed the process, and
 * a small bomb grows a thousandfold) and a body that announces itself as too large.
 */
export function guard(request: Request, response: Response, next: Next): void {
  secure(response)
  const refused = refusal(request)
  if (refused !== null) sendError(response, refused)
  next(refused === null ? undefined : false)
}

function refusal({ headers }: IncomingMessage): number | null {
  if (headers['content-encoding'] !== undefined) return 415
  return Number(headers['content-length'] ?? 0) > largestBody ? 413 : null
}

/** Reads a body as JSON, counting what really comes; rejects with `BodyRefused`, or when the client breaks off. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json(?:\s*;.*)?$/i.test(request.headers['content-type'] ?? ''))
    throw new BodyRefused(415)
  const chunks: Buffer[] = []
  let size = 0
  // An ordinary loop would destroy the connection on leaving it, and the refusal with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > largestBody) throw new BodyRefused(413)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new BodyRefused(400)
  }
}
