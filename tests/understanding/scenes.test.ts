import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { oneFamily } from './moment.ts'

/** What a message must tell, one of what, and what it may tell besides; anything else is over-read. */
type Expected = Readonly<{ must: string[]; any: string[][]; may: string[] }>
type Scene = Readonly<{ text: string; domains: Expected; actions: Expected }>

const scenes = readFileSync('tests/understanding/scenes.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Scene)

function faults({ must, any, may }: Expected, heard: readonly string[]): string[] {
  const allowed = new Set([...must, ...any.flat(), ...may])
  const missed = [
    ...must.filter((value) => !heard.includes(value)),
    ...any.filter((group) => !group.some((value) => heard.includes(value))).map((group) => group.join('/')),
  ]
  return [
    ...missed.map((value) => `-${value}`),
    ...heard.filter((value) => !allowed.has(value)).map((value) => `+${value}`),
  ]
}

/** Domains and actions of all contacts of a message, each once. */
function told(text: string, field: 'domains' | 'actions'): string[] {
  const { contacts } = read(text, oneFamily)
  return [...new Set(contacts.flatMap((contact) => contact[field].map(({ value }) => value as string)))]
}

// Written scene by scene: every domain and every doing, in the provinces' Dutch and in English, look-alikes included.
describe('scenes from eighteen months with a family', () => {
  it.each(['domains', 'actions'] as const)('tell their %s, and no other', (field) => {
    const wrong = scenes
      .map((scene) => [scene.text, ...faults(scene[field], told(scene.text, field))])
      .filter((found) => found.length > 1)
    expect(wrong).toEqual([])
  })

  it('take no service from a film', () => {
    const [contact] = read('Hawa 1u, ze keek naar een film over een advocaat', oneFamily).contacts
    expect(contact?.services).toEqual([])
  })

  it.each([
    ['domains', ['income', 'housing', 'health', 'child', 'work', 'social', 'material', 'legal', 'mental']],
    ['actions', ['emotional', 'practical', 'information', 'referral', 'organising']],
  ] as const)('know scenes enough of each of the %s', (field, values) => {
    for (const value of values) {
      const told = scenes.filter((scene) => scene[field].must.includes(value))
      expect([value, told.length >= 12]).toEqual([value, true])
    }
  })
})
