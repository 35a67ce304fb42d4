import type { Next, Request, Response } from 'restify'
import { type HelpTheme, helpPage } from '../../cards/help-page.ts'
import { languageFor, wordsOf } from '../../cards/wording/words.ts'
import { framePolicy } from './tab-page.ts'

/** The look by the name that Teams fills in where an address says {app.theme}. */
function lookNamed(name: string | null): HelpTheme {
  return name === 'dark' || name === 'contrast' ? name : 'light'
}

/** GET /help: the help that stands beside the chat in Teams, in its language and look; for anybody. */
export function helpRoute(frames: readonly string[]) {
  return (request: Request, response: Response, next: Next): void => {
    const asked = new URLSearchParams(request.getQuery())
    const locale = asked.get('locale') ?? request.headers['accept-language'] ?? ''
    const html = helpPage(wordsOf(languageFor(null, locale)), lookNamed(asked.get('theme')))
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; ${framePolicy(frames)}`,
    )
    response.setHeader('Content-Length', Buffer.byteLength(html))
    response.sendRaw(200, html)
    next()
  }
}
