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
    const receipt = await receiptFor(request, teams)
    if (receipt.status >= 400) sendError(response, receipt.status)
    else sendJson(response, receipt.status, receipt.body)
  }
}

async function receiptFor(request: Request, teams: Receiver): Promise<Receipt> {
  try {
    const body = await readJson(request)
    return await teams.handle({ authorization: request.headers.authorization ?? '', body })
  } catch (error) {
    // Anything else is a client that broke off: nobody reads the answer.
    return { status: error instanceof BodyRefused ? error.status : 400 }
  }
}
