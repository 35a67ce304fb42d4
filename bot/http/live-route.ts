import { finished } from 'node:stream/promises'
import type { Request, Response } from 'restify'
import type { ServedTab } from '../tab/tab.ts'
import { sendError } from './answers.ts'
import { readQuestion } from './tab-question.ts'

/** Seconds after which it is worth trying again when too many listen. */
const laterSeconds = '30'

/** POST /tab/live: as long as the answer lasts, an event for each time that the page asked for is another one. */
export function liveRoute({ asks, live }: ServedTab) {
  return async (request: Request, response: Response): Promise<void> => {
    const question = await readQuestion(request, response, asks)
    if (question === null) return
    const listened = await live.listen(question)
    if (listened.status !== 200) {
      if (listened.status === 503) response.setHeader('Retry-After', laterSeconds)
      return sendError(response, listened.status)
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // A proxy that gathers answers would keep the news to itself.
      'X-Accel-Buffering': 'no',
    })
    const say = (text: string) => {
      // Who reads nothing any more is gone, or will ask again.
      if (!response.write(text)) response.destroy()
    }
    say(':\n\n')
    listened.follow({
      changed: (mark) => say(`event: changed\ndata: ${mark}\n\n`),
      beat: () => say(':\n\n'),
      end: () => response.end(),
    })
    await finished(response).catch(() => undefined)
    listened.stop()
  }
}
