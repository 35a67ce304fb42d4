import type { Request, Response } from 'restify'
import { sendJson } from './answers.ts'

/** What GET /health says: each part by name, `true` when it works. */
export type Health = () => Promise<Readonly<Record<string, boolean>>>

/** GET /health: 200 when every part works, otherwise 503; names of parts only. */
export function healthRoute(health: Health) {
  return async (_request: Request, response: Response): Promise<void> => {
    const parts = await health().catch(() => ({ health: false }))
    const isWell = Object.values(parts).every(Boolean)
    sendJson(response, isWell ? 200 : 503, { status: isWell ? 'ok' : 'unavailable', parts })
  }
}
