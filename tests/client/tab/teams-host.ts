import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { DateTime } from 'luxon'
import { fictionalPeople } from '../../../bot/fictional/people.ts'
import type { Issuer } from '../../teams/issuer.ts'
import { listenOnLoopback } from '../../teams/loopback.ts'
import { tabClaims } from '../../teams/tab-client.ts'

/** Who looks and how: a token of another kind is for what must be refused. */
export type Looking = Readonly<{
  as: string
  theme?: 'default' | 'dark' | 'contrast'
  token?: 'good' | 'forged' | 'none'
}>

/** A page that stands in for Teams: it shows a tab inside it and answers what teams-js asks. */
export type TeamsHost = Readonly<{
  origin: string
  /** The address of Teams with the tab of a bot open. */
  address: (botPort: number, looking: Looking) => string
  close: () => Promise<void>
}>

/** Starts it on loopback; tokens come from `issuer`. */
export async function startTeamsHost(issuer: Issuer): Promise<TeamsHost> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname !== '/token') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page)
      return
    }
    void tokenFor(issuer, url.searchParams).then((token) => response.end(token))
  })
  const { url, close } = await listenOnLoopback(server)
  return {
    origin: url,
    address: (botPort, { as, theme = 'default', token = 'good' }) =>
      `${url}/?${new URLSearchParams({ tab: `http://127.0.0.1:${botPort}/tab`, as, theme, token })}`,
    close,
  }
}

async function tokenFor(issuer: Issuer, asked: URLSearchParams): Promise<string> {
  const person = fictionalPeople.find(({ id }) => id === asked.get('as'))
  const objectId = person?.objectId ?? '00000000-0000-4000-9000-00000000abba'
  const by = asked.get('token') === 'forged' ? 'stranger' : 'own'
  // Teams gives another one when the last is old; this one each time, so that a token that was kept shows.
  return issuer.signs({ ...tabClaims(objectId, DateTime.now()), jti: randomUUID() }, by)
}

/** Answers as teams-js reads it: under the id and the uuid of the question. `setTheme` is Teams changing its look. */
const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Teams</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
<iframe title="Buddy"></iframe>
<script>
const asked = new URLSearchParams(location.search)
const frame = document.querySelector('iframe')
const tab = new URL(asked.get('tab'))
const context = { locale: 'nl-be', theme: asked.get('theme'), hostClientType: 'web', userObjectId: '' }
const answers = {
  initialize: async () => ['content', 'web', JSON.stringify({ apiVersion: 2, hostVersionsInfo: {}, supports: {} }), '2.0.0'],
  getContext: async () => [context],
  'authentication.getAuthToken': async () => {
    if (asked.get('token') === 'none') return [false, 'CancelledByUser']
    return fetch('/token' + location.search).then(async (got) => [true, await got.text()], () => [false, 'FailedToOpenWindow'])
  },
}
addEventListener('message', async ({ origin, data }) => {
  if (origin !== tab.origin || !answers[data.func]) return
  const args = await answers[data.func]()
  frame.contentWindow.postMessage({ id: data.id, uuid: data.uuid, args }, tab.origin)
})
function setTheme(theme) {
  frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, tab.origin)
}
frame.src = tab
</script>
</html>`
