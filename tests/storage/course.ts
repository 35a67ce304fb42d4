import type { Store } from '../../storage/store.ts'
import { type Family, type Flag, type Sample, someFamily } from './sample.ts'

/** What a store should hold after some numbered commands: the same numbers always give the same content. */
export type Content = Readonly<{ count: number; families: readonly Family[]; flags: readonly Flag[] }>

/** An owner whose key was destroyed after so many commands. */
export type Erasure = Readonly<{ after: number; owner: string }>

const FAMILIES = 10
const FLAGS = 5

/** Does the command that comes next by the store's own counter: several changes that belong together. */
export function nextCommand(store: Store<Sample>, onNumber: (number: number) => void): Promise<number> {
  return store.transaction(async ({ counters, families, flags }) => {
    const number = ((await counters.get('n'))?.count ?? 0) + 1
    onNumber(number)
    const { family, flag, removed } = changesOf(number)
    families.put(family)
    flags.put(flag)
    if (removed !== undefined) families.remove(removed)
    counters.put({ id: 'n', count: number })
    return number
  })
}

/** Everything in a store. */
export function contentOf(store: Store<Sample>): Promise<Content> {
  return store.read(async ({ counters, families, flags }) => {
    const count = (await counters.get('n'))?.count ?? 0
    return { count, families: await families.all(), flags: await flags.all() }
  })
}

/** The content after the first `count` commands, when owners were erased after the given ones. */
export function contentAfter(count: number, erasures: readonly Erasure[]): Content {
  const name = JSON.stringify([count, erasures])
  const content = known.get(name) ?? workOut(count, erasures)
  known.set(name, content)
  return content
}

const known = new Map<string, Content>()

function workOut(count: number, erasures: readonly Erasure[]): Content {
  const families = new Map<string, Family>()
  const flags = new Map<string, Flag>()
  for (let number = 0; number <= count; number++) {
    if (number > 0) {
      const { family, flag, removed } = changesOf(number)
      families.set(family.id, family)
      flags.set(flag.id, flag)
      if (removed !== undefined) families.delete(removed)
    }
    for (const { owner } of erasures.filter(({ after }) => after === number)) {
      const { name: _name, phone: _phone, ...left } = families.get(owner) ?? someFamily(0)
      if (families.has(owner)) families.set(owner, left)
      for (const flag of flags.values())
        if (flag.family === owner) flags.set(flag.id, { ...flag, note: null })
    }
  }
  const ordered = <Record extends { id: string }>(records: Map<string, Record>) =>
    [...records.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  return { count, families: ordered(families), flags: ordered(flags) }
}

function changesOf(number: number): { family: Family; flag: Flag; removed: string | undefined } {
  const family = someFamily(number % FAMILIES, { alias: `Gezin na ${number}`, name: `Naam ${number}` })
  const shared = {
    id: `V-${number % FLAGS}`,
    family: family.id,
    note: `Nota ${number} ${'-'.repeat(number % 90)}`,
  }
  const flag: Flag =
    number % 2 === 0
      ? { ...shared, state: 'raised' }
      : { ...shared, state: 'acknowledged', by: `P-${number}` }
  const removed = number % 7 === 3 ? `F-${(number + 4) % FAMILIES}` : undefined
  return { family, flag, removed }
}
