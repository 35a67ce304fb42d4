import type { Request, Response } from 'restify'
import type { TabAsks, TabQuestion } from '../tab/tab-asks.ts'
import { sendError, sendText } from './answers.ts'
import { BodyRefused, readJson } from './guard.ts'

/** Who asks from the tab and what: the token first, and only then the body. Null when the answer is given already. */
export async function readQuestion(
  request: Request,
  response: Response,
  { check }: Pick<TabAsks, 'check'>,
): Promise<TabQuestion | null> {
  const holder = await check(request.headers.authorization ?? '')
  if (holder === 'no-keys') {
    sendError(response, 503)
    return null
  }
  if (holder === 'refused') {
    // What is left of its body is not waited for.
    response.setHeader('Connection', 'close')
    response.setHeader('WWW-Authenticate', 'Bearer')
    sendText(response, 401, 'Aanmelden is nodig.')
    return null
  }
  const body = await readJson(request).catch((error: unknown) =>
    error instanceof BodyRefused ? error : new BodyRefused(400),
  )
  if (body instanceof BodyRefused) {
    sendError(response, body.status)
    return null
  }
  const locale = (request.headers['accept-language'] ?? 'nl-BE').split(/[,;]/)[0] ?? 'nl-BE'
  return { holder, locale, body }
}
