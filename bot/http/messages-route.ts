import type { Request, Response } from 'restify'
import { sendError, sendJson } from './answers.ts'
import { BodyRefused, readJson } from './guard.ts'

type Receipt = Readonly<{ status: number; body?: object }>

/** Takes what Teams posts: the Authorization header as it came and the JSON body. */
export type Receiver = Readonly<{
  handle(delivery: Readonly<{ authorization: string; body: unknown }>): Promise<Receipt>
}>

/** POST /api/messages: the one way in for Teams. */
export function messagesRoute(teams: Receiver) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = await readJson(request).catch(refusalOf)
    const receipt =
      body instanceof BodyRefused
        ? body
        : await teams.handle({ authorization: request.headers.authorization ?? '', body })
    if (receipt.status >= 400) sendError(response, receipt.status)
    else sendJson(response, receipt.status, 'body' in receipt ? receipt.body : undefined)
  }
}

/** Anything but a refusal is a client that broke off: nobody reads the answer. */
function refusalOf(error: unknown): BodyRefused {
  return error instanceof BodyRefused ? error : new BodyRefused(400)
}
