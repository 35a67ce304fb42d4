import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { Role } from '../../programme/person.ts'
import { makeTab, type TabUnderTest } from '../tab/served-tab.ts'

let tab: TabUnderTest
let port: number
beforeAll(async () => {
  tab = await makeTab()
  port = await tab.serve({ mode: 'real' })
})
afterAll(() => tab.close())

async function help(query = '', headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}/help${query}`, { headers })
  return { status: response.status, html: await response.text(), headers: response.headers }
}

const inHtml = (text: string) => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;')

describe('the help beside the chat', () => {
  it.each([
    ['?locale=nl-BE', nl],
    ['?locale=en-GB', en],
    ['?locale=fr-FR', nl],
    ['', nl],
  ])('%s: tells each role what can be typed, and who to call', async (query, words) => {
    const { status, html } = await help(query)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${words.language}"`)
    for (const role of Role.options)
      for (const said of [words.help.intro[role], ...words.help.commands[role]])
        expect(html).toContain(inHtml(said))
    for (const said of [...words.help.everyone, ...words.privacy.lines, words.help.robot])
      expect(html).toContain(inHtml(said))
    expect(html).toContain('<li>112 ·')
  })

  it('speaks the language of a browser that is not Teams', async () => {
    expect((await help('', { 'accept-language': 'en' })).html).toContain('<html lang="en"')
  })

  it.each([
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['default', 'light'],
    ['"><script>', 'light'],
    ['__proto__', 'light'],
  ])('looks as Teams does: %s', async (theme, look) => {
    const { html } = await help(`?theme=${encodeURIComponent(theme)}`)
    expect(html).toContain(`data-theme="${look}"`)
    expect(html).not.toContain('<script')
  })

  it('runs nothing, and is framed by Teams alone', async () => {
    const policy = (await help()).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(policy).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com /)
  })
})
