import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { actions } from '../../bot/actions.ts'
import { auditEn } from '../../cards/wording/audit-en.ts'
import { auditNl } from '../../cards/wording/audit-nl.ts'

const root = new URL('../../', import.meta.url)

/** Every audit name there is: of each action, and of what the bot writes beside and by itself. */
function auditNames(): readonly string[] {
  const sources = readdirSync(new URL('bot', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`bot/${name}`, root), 'utf8'))
  const written = sources.flatMap((text) =>
    [...text.matchAll(/\bdid: '([a-z-]+\.[a-z-]+)'/g)].map(([, name]) => name ?? ''),
  )
  return [...new Set([...Object.values(actions).map(({ audit }) => audit), ...written])]
}

describe('the access log', () => {
  it.each([
    ['Dutch', auditNl],
    ['English', auditEn],
  ])('has words in %s for everything that is written in the audit', (_, said) => {
    expect(auditNames().filter((name) => !(said as Readonly<Record<string, string>>)[name])).toEqual([])
  })

  it('finds the names the bot writes by itself', () => {
    expect(auditNames()).toEqual(expect.arrayContaining(['family.erased', 'flag.escalated', 'contact.kept']))
  })
})
