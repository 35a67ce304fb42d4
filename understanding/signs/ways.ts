import { remembering } from '../../programme/remember.ts'
import { type PhraseTree, phraseTree } from './phrase-tree.ts'
import { qualifiers } from './qualifier-words.ts'
import { type Sign, signs } from './signs.ts'
import { wordGroups } from './words.ts'

/** A part of a wording that is to be found beside another one: close in the clause, or in the sentence. */
export type Wanted = Readonly<{ part: number; join: 'near' | 'sentence' }>

/** One wording of a sign: parts (ids in the tree) in a row, each as it is wanted beside the one before or after it. */
export type Way = Readonly<{
  sign: Sign
  parts: readonly number[]
  onward: readonly Wanted[]
  backward: readonly Wanted[]
  needs: readonly number[]
  bars: readonly number[]
  unsure: boolean
}>

/** Everything compiled once at load: the tree of all phrases, the ways by the part that starts the check, and cues. */
export type SignBook = Readonly<{
  tree: PhraseTree
  waysByAnchor: ReadonlyMap<number, readonly Way[]>
  partCount: number
  cue: (name: string) => number
}>

const groups: Readonly<Record<string, string>> = { ...wordGroups, ...qualifiers }
/** Groups the reader fills itself, from numbers and from the message as a whole. */
const measured = new Set(['temp', 'coldtemp', 'bp'])

/** Compiles the signs and the qualifier words. Throws on a wording that refers to a group that does not exist. */
export function compileSigns(list: readonly Sign[] = signs): SignBook {
  const tree = phraseTree()
  const parts = new Map<string, number>()
  const sizes: number[] = []
  const partId = (text: string): number => {
    const key = text.trim()
    const known = parts.get(key)
    if (known !== undefined) return known
    const id = parts.size
    parts.set(key, id)
    const phrases = phrasesOf(key)
    for (const phrase of phrases) tree.add(phrase, id)
    sizes[id] = phrases.length
    return id
  }
  const waysByAnchor = new Map<number, Way[]>()
  for (const sign of list) {
    for (const said of sign.said) {
      const way = parseWay(sign, said, partId)
      const anchor = way.parts.reduce((best, id) => ((sizes[id] ?? 0) < (sizes[best] ?? 0) ? id : best))
      const ways = waysByAnchor.get(anchor)
      if (ways) ways.push(way)
      else waysByAnchor.set(anchor, [way])
    }
  }
  const cues = new Map([...Object.keys(groups), ...measured].map((name) => [name, partId(`<${name}>`)]))
  const cue = (name: string): number => cues.get(name) ?? -1
  return { tree, waysByAnchor, partCount: parts.size, cue }
}

function phrasesOf(part: string): string[] {
  return part
    .split('|')
    .map((alternative) => alternative.trim())
    .flatMap((alternative) => {
      const name = /^<(\w+)>$/.exec(alternative)?.[1]
      if (name === undefined) return [alternative]
      if (measured.has(name)) return [`#${name}`]
      return phrasesOfGroup(name)
    })
    .filter((phrase) => phrase !== '' && !phrase.startsWith('#'))
}

const phrasesOfGroup = remembering((name) => {
  const group = groups[name]
  if (group === undefined) throw new Error(`no word group called ${name}`)
  return group.split(',').map((phrase) => phrase.trim())
})

function parseWay(sign: Sign, said: string, partId: (text: string) => number): Way {
  const unsure = said.endsWith('?')
  const pieces = said.replace(/\?$/, '').split(/\s([+&])\s/)
  const way = { sign, unsure, parts: [] as number[], needs: [] as number[], bars: [] as number[] }
  const joins: Wanted['join'][] = []
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = (pieces[index] ?? '').trim()
    if (piece.startsWith('@')) way.needs.push(partId(`<${piece.slice(1)}>`))
    else if (piece.startsWith('!')) way.bars.push(partId(piece.slice(1)))
    else {
      if (way.parts.length > 0) joins.push(pieces[index - 1] === '&' ? 'near' : 'sentence')
      way.parts.push(partId(piece))
    }
  }
  if (way.parts.length === 0) throw new Error(`nothing to find in "${said}" of ${sign.id}`)
  const { parts } = way
  return {
    ...way,
    onward: parts.map((part, index) => ({ part, join: joins[index - 1] ?? 'sentence' })),
    backward: parts.map((part, index) => ({ part, join: joins[index] ?? 'sentence' })),
  }
}
