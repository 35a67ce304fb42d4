import type { Request, Response } from 'restify'
import type { FamilyPages, ServedPage } from '../closing/family-page.ts'

/** GET /gezinsblad/…: a page for a family, by a link that works once. */
export function familyPageRoute(page: FamilyPages['show']) {
  return async (request: Request, response: Response): Promise<void> => {
    const key: unknown = request.params.key
    send(response, await page(typeof key === 'string' ? key.slice(0, 80) : ''))
  }
}

function send(response: Response, { status, html }: ServedPage): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('X-Robots-Tag', 'noindex')
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  response.setHeader('Content-Length', Buffer.byteLength(html))
  response.sendRaw(status, html)
}
