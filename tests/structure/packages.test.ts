import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const { scripts, allowScripts, dependencies, devDependencies } = read('package.json')

type Locked = Readonly<{ version?: string; resolved?: string; optionalDependencies?: Record<string, string> }>
const locked: Readonly<Record<string, Locked>> = read('package-lock.json').packages

/** Packages that are a program for each kind of machine: without theirs `npm ci` gives nothing that runs. */
const native = ['@biomejs/biome', '@swc/core', 'typescript', 'unrs-resolver', 'oxc-parser', 'oxc-resolver']
const machines = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']

describe('the lock file', () => {
  it('was not made on one kind of machine only: nothing optional is left out', () => {
    const absent = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`])
        .map((name) => `${path} -> ${name}`),
    )
    expect(absent).toEqual([])
  })

  it.each(native)('brings %s for Linux, macOS and Windows', (name) => {
    const offered = Object.keys(locked[`node_modules/${name}`]?.optionalDependencies ?? {})
    const without = machines.filter((machine) => !offered.some((one) => one.includes(machine)))
    expect(without).toEqual([])
  })

  it('names no place to fetch from: that is everybody’s own', () => {
    expect(Object.entries(locked).filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([])
  })

  it('holds exactly what package.json pins', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version])
  })
})

describe('package.json', () => {
  it('lets the script that brings Node 24 run, and no script that compiles', () => {
    expect(allowScripts).toEqual({ node: true, 'dtrace-provider': false })
  })

  it.each(Object.entries<string>(scripts))('the script %s means the same in every shell', (_, command) => {
    // && is understood by all; assignments, pipes, globs, quotes, variables and redirections are not.
    for (const part of command.split(' && ')) expect(part).toMatch(/^(?![A-Z_]+=)[\w@:=./-]+( [\w@:=./-]+)*$/)
  })
})

describe('the built tab', () => {
  it('is made anew wherever the bot runs: nothing of it is committed', () => {
    const root = new URL('../../', import.meta.url)
    const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
    expect(committed).toContain('tab/vite.config.ts')
    expect(committed.filter((path) => /^tab\/dist/.test(path))).toEqual([])
  })
})
