import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Runs a Node that believes to be of this version, with the flags our npm scripts start it with. */
function pretend(version: string, ...words: readonly string[]) {
  const set = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(set)}`]
  return spawnSync(process.execPath, [...flags, ...words], { cwd: root, encoding: 'utf8', env: {} })
}

describe('the check of Node’s version', () => {
  it.each(['18.20.4', '20.0.0', '22.18.0', '23.11.1'])(
    'ends a Node %s with one line that says what to do',
    (version) => {
      const { status, stdout, stderr } = pretend(version, '--import', './bot/node-version.js', 'bot/main.ts')
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(
        new RegExp(`^Node ${version} is too old: this bot needs Node 24\\. .*npm rebuild node".\n$`),
      )
    },
  )

  it('ends an older Node that could read TypeScript also without npm', () => {
    const { status, stderr } = pretend('22.18.0', 'bot/main.ts')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Node 22\.18\.0 is too old: .*\n$/)])
  })

  it('ends every older Node of this machine, without a stack', () => {
    const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
    const older = places.filter((node) => {
      const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
      return status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) < 24
    })
    for (const node of older) {
      const words = ['--import', './bot/node-version.js', 'bot/main.ts']
      const { status, stderr } = spawnSync(node, words, { cwd: root, encoding: 'utf8', env: {} })
      expect([node, status, stderr]).toEqual([node, 1, expect.stringMatching(/^Node .* is too old: .*\n$/)])
    }
  })

  it.each(['24.0.0', '25.1.0', '100.0.0'])('lets Node %s pass', (version) => {
    expect(pretend(version, 'bot/node-version.js')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('stands before everything that npm starts on Node', () => {
    const started = Object.entries<string>(scripts).filter(([, command]) => /(^|\s)node\s/.test(command))
    expect(started.length).toBeGreaterThan(5)
    for (const [name, command] of started)
      expect([name, command]).toEqual([
        name,
        expect.stringMatching(/^node --import \.\/bot\/node-version\.js /),
      ])
  })
})
