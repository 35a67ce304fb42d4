/** A record that somebody knows by name. */
export type KnownItem = Readonly<{ id: string; name: string }>

/** How often known records were found among the first few, and what was typed for those that were not. */
export type Finding = Readonly<{
  asked: number
  found: number
  missed: readonly Readonly<{ name: string; typed: string }>[]
}>

/** What is asked for a typed text: the ids of the first few records. */
export type Ask = (typed: string) => readonly string[]

/**
 * Looks for each record by its name, as it is written and with one slip in every word, and tells how often it was among
 * what was found. Records of one name count as found when any of them was. `chance` gives numbers from 0 up to 1.
 */
export function findKnownItems(
  items: readonly KnownItem[],
  ask: Ask,
  chance: () => number,
): Readonly<{ exact: Finding; misspelt: Finding }> {
  const byName = Map.groupBy(items, ({ name }) => name.toLowerCase())
  const asked = [...byName.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ name: first.name, ids: new Set(same.map(({ id }) => id)) }]
  })
  const findingOf = (typedFor: (name: string) => string): Finding => {
    const missed = asked.flatMap(({ name, ids }) => {
      const typed = typedFor(name)
      return ask(typed).some((id) => ids.has(id)) ? [] : [{ name, typed }]
    })
    return { asked: asked.length, found: asked.length - missed.length, missed }
  }
  return { exact: findingOf((name) => name), misspelt: findingOf((name) => withSlips(name, chance)) }
}

const shortestWord = 3

/** A text with one slip in every word of three letters or more: a letter left out, doubled, swapped or another one. */
export function withSlips(text: string, chance: () => number): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < shortestWord ? word : withSlip(word, chance)))
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

function withSlip(word: string, chance: () => number): string {
  const below = (most: number) => Math.floor(chance() * most)
  const at = below(word.length)
  const other = letters[below(letters.length)] ?? 'e'
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    word.slice(0, at) + other + word.slice(at + 1),
    word.slice(0, at) + other + word.slice(at),
    swapped(word, Math.min(at, word.length - 2)),
  ]
  const slipped = kinds[below(kinds.length)] ?? word
  return slipped === word ? swapped(word, 0) : slipped
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}
