import { rememberingLatest } from '../programme/remember.ts'
import type { Cue, KindScene } from './kind-scene.ts'
import { type Found, ofList } from './lexicon.ts'
import { type Message, wordsOfClause } from './message.ts'

/** Together (or with the family) to a service or an appointment: going along, whatever the place. */
export function goingAlong(scene: KindScene): Cue[] {
  const goals = [...ofList(scene.found, 'service'), ...ofList(scene.found, 'occasion')]
  const isFetching = fetches(scene.message)
  return goals.flatMap((goal) => {
    const leads = /^(?:naar|nr|to)$/.test(leadOf(scene.message, goal.from))
    const score = isFetching && leads && goal.tag.value !== 'materiele_hulp' ? 6 : companyTo(scene, goal)
    return score === 0
      ? []
      : [{ kind: 'accompanied' as const, score, from: Math.max(0, goal.from - 1), to: goal.to }]
  })
}

// "haar opgehaald en dan naar het OCMW"
const fetching = new Set(['opgehaald', 'opgepikt', 'ophalen', 'oppikken', 'afgehaald'])
const fetches = rememberingLatest(({ words }: Message) => words.some((word) => fetching.has(word)))

type Goal = Readonly<{
  from: number
  to: number
  tag: Readonly<{ list: 'service' | 'occasion'; value: string }>
}>

// How surely they went there together: a service said with a way of going, or only named with "samen"
function companyTo({ message, found, families }: KindScene, goal: Goal): number {
  const clause = message.clauseOf[goal.from]
  const inside = found.filter((hit) => message.clauseOf[hit.from] === clause)
  const withFamily = isWithFamily(message, families, goal)
  if (inside.some(isOtherDeed) || !(withFamily || ofList(inside, 'together').length > 0)) return 0
  if (comesFrom(message, goal)) return 0
  const before = message.words.slice(Math.max(0, goal.from - 6), goal.from)
  // "bij Samira, samen met de vroedvrouw": somebody else was there too
  if (/^(?:met|with)$/.test(leadOf(message, goal.from))) return 0
  const toward = before.findLast((word) => /^(?:naar|bij|op|to|at|voor|in|nr|aan|langs)$/.test(word))
  // "bij Roza geweest, formulieren ingevuld voor de ziekenkas": at her table, and for the service
  const atHers = families.some(
    (one) => message.clauseOf[one.from] === clause && /^(?:bij|by)$/.test(message.words[one.from - 1] ?? ''),
  )
  if (toward === 'voor' && atHers) return 0
  // A second-hand shop is an outing as well, and more that than an appointment.
  if (goal.tag.value === 'materiele_hulp') return toward === undefined ? 0 : 4.4
  if (toward !== undefined && goes(message, inside, goal))
    return goal.tag.value === 'tolk' || goal.tag.value === 'stad' ? 4.6 : 6
  if (toward === undefined && isFetched(message, clause)) return 4.6
  const waited = wordsOfClause(message, clause).some((word) => waiting.test(word))
  if (waited && withFamily && toward !== undefined && !/^(?:voor|naar)$/.test(toward)) return 6
  return onlyNamed({ message, families, inside, goal, toward, withFamily })
}

const fetched = /^(?:halen|ophalen|afhalen|gehaald|opgehaald|afgehaald|gaan|geweest|fetched|collected)$/

// "apotheek samen ijzer gaan halen": no "naar", and they went all the same
function isFetched(message: Message, clause: number | undefined): boolean {
  const said = wordsOfClause(message, clause)
  return said.some((word) => /^(?:samen|together)$/.test(word)) && said.some((word) => fetched.test(word))
}

type Named = Readonly<{
  message: Message
  families: KindScene['families']
  inside: readonly Found[]
  goal: Goal
  toward: string | undefined
  withFamily: boolean
}>

// Nothing says that they went; how surely it was there all the same.
function onlyNamed({ message, families, inside, goal, toward, withFamily }: Named): number {
  const names = families.some(({ from }) => from === goal.to + 1) && opensClause(message, goal.from)
  if (names && withFamily) return 4.5
  if (goal.tag.list !== 'service')
    return toward !== undefined && /^(?:bij|op|aan|at|langs)$/.test(toward) ? 3 : 0
  if (toward !== undefined) return /^(?:voor|in)$/.test(toward) ? 0 : 3
  return ofList(inside, 'action').length === 0 ? 2.5 : 0
}

// "met Hawa", "Hawa en ik", "Hawa is met mij naar …"
function isWithFamily(message: Message, families: KindScene['families'], goal: Goal): boolean {
  const { words, clauseOf } = message
  const from = Math.max(0, goal.from - 6)
  const named = families.some(({ from, to }) => {
    if (clauseOf[from] !== clauseOf[goal.from]) return false
    const andMe = /^(?:en|and)$/.test(words[to] ?? '') && /^(?:ik|i)$/.test(words[to + 1] ?? '')
    return andMe || /^(?:met|mee|with)$/.test(words[from - 1] ?? '')
  })
  return (
    named ||
    words
      .slice(from, goal.from)
      .some(
        (word, index) =>
          /^(?:met|with)$/.test(word) &&
          /^(?:mij|me)$/.test(words[from + index + 1] ?? '') &&
          /^(?:naar|to)$/.test(words[from + index + 2] ?? ''),
      )
  )
}

/** The word before a goal and its article. */
function leadOf({ words }: Message, from: number): string {
  const back = /^(?:de|het|een|haar|the|a|her)$/.test(words[from - 1] ?? '') ? 2 : 1
  return words[from - back] ?? ''
}

// "sociaal huis met Hawa, aanvraag ingediend": the place comes first, as a title
function opensClause({ clauses, clauseOf }: Message, from: number): boolean {
  return clauses[clauseOf[from] ?? 0]?.from === from
}

const waiting = /^(?:gezeten|gewacht|wachten|aangeschoven|aanschuiven|sat|waited|waiting)$/

// "pakjes van de geefwinkel": where something came from, nobody went there
function comesFrom({ words }: Message, { from }: Goal): boolean {
  const back = /^(?:de|het|een|the)$/.test(words[from - 1] ?? '') ? 2 : 1
  return /^(?:van|uit|from)$/.test(words[from - back] ?? '')
}

const looking =
  /^(?:gekeken|kijken|bekeken|gezocht|opgezocht|zoeken|gevraagd|uitgezocht|gelezen|luisteren|geluisterd|looked|asked|searched)$/

// A verb of going, or only "naar" with nothing else that is done ("samen gekeken naar de praatgroep" goes nowhere)
function goes(message: Message, inside: readonly Found[], goal: Goal): boolean {
  const going = ofList(inside, 'going').filter(
    (hit) => hit.from < goal.from || message.words[hit.from] !== 'naar',
  )
  if (going.some(({ from }) => !/^(?:naar|was|waren)$/.test(message.words[from] ?? ''))) return true
  const [first] = inside
  const words = first === undefined ? [] : wordsOfClause(message, message.clauseOf[first.from])
  return going.length > 0 && !words.some((word) => looking.test(word))
}

function isOtherDeed({ tag }: Found): boolean {
  if (tag.list === 'kind')
    return (tag.value === 'phone' || tag.value === 'message') && tag.strength !== 'hint'
  return tag.list === 'action' && tag.value === 'referral'
}
