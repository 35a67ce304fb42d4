import { doerOf } from './doers.ts'
import type { KindHit, KindScene } from './kind-scene.ts'
import { ofList } from './lexicon.ts'
import type { Message } from './message.ts'

/** How far a place or a pastime is to be believed as an outing: whether they went, and not only spoke of it. */
export function outingFaith(scene: KindScene, hit: KindHit): number {
  const { message } = scene
  const sent = message.words
    .slice(hit.to, hit.to + 2)
    .some((word) => /^(?:gestuurd|doorgestuurd|verwezen|doorverwezen|sent|referred)$/.test(word))
  const isBeside = isOnlyNamed(scene, hit) ? 0.5 : 1
  const isElsewhere = elsewhere(message, hit) || comesFrom(message, hit.from) || isCalled(scene, hit)
  if (isOnTheWay(scene, hit) || isTheirs(message, hit) || doerOf(message, hit) === 'other') return 0.3
  if (sent || isElsewhere || isTalkedOf(message, hit)) return 0.3
  if (isModifier(message, hit)) return 0.4
  return isAtHome(scene, hit) || isAfterwards(scene, hit) ? 0.5 : isBeside
}

// "een IKEA kast": a word that says which
function isModifier({ words, clauseOf }: Message, hit: KindHit): boolean {
  const single = hit.to === hit.from + 1 && /^(?:ikea|bib|action|hema|kruidvat)$/.test(words[hit.from] ?? '')
  const led = words.slice(Math.max(0, hit.from - 2), hit.from).some((word) => placed.test(word))
  const next = clauseOf[hit.to] === clauseOf[hit.from] ? (words[hit.to] ?? '') : ''
  return (
    single &&
    !led &&
    next !== '' &&
    !/^(?:met|with|samen|geweest|gegaan|en|voor|om|\d+|gisteren|vandaag|was|gedaan)$/.test(next)
  )
}

// "eerst bij Hawa de post, daarna samen naar de bakker": what came first gives the contact its name
function isAfterwards({ message, found, families }: KindScene, hit: KindHit): boolean {
  const clause = message.clauses[message.clauseOf[hit.from] ?? 0]
  const start = clause?.from ?? 0
  const lead = message.words.slice(start, Math.min(start + 2, hit.from))
  if (
    hit.tag.strength === 'name' ||
    !lead.some((word) => /^(?:dan|daarna|nadien|erna|achteraf|nog|beloning|afterwards)$/.test(word))
  )
    return false
  const isBy = families.some(
    ({ from }) => from < start && /^(?:bij|by|at)$/.test(message.words[from - 1] ?? ''),
  )
  return (
    isBy ||
    found.some(
      ({ tag, from }) =>
        from < start &&
        (tag.list === 'service' ||
          tag.list === 'occasion' ||
          (tag.list === 'kind' && tag.value === 'home_visit' && tag.strength !== 'hint')),
    )
  )
}

const moving = /^(?:gefietst|gewandeld|gestapt|gelopen|wandelen|fietsen|stappen|walked|cycled)$/

// "naar Hawa gefietst": how one came there
function isOnTheWay({ message, families }: KindScene, hit: KindHit): boolean {
  if (!moving.test(message.words[hit.to - 1] ?? '')) return false
  return families.some(
    ({ from }) =>
      message.clauseOf[from] === message.clauseOf[hit.from] &&
      /^(?:naar|bij|to)$/.test(message.words[from - 1] ?? ''),
  )
}

// "op haar terrasje", "haar uitstap": hers, at home or without the buddy
function isTheirs({ words }: Message, { from }: KindHit): boolean {
  return /^(?:haar|hun|heur|hare|eur|her|their)$/.test(words[from - 1] ?? '')
}

const placed = /^(?:naar|in|op|aan|langs|to|at|along|rond|the|door)$/

// "bij Hawa pannenkoeken gegeten", "babymassage bij haar thuis": done at her place, for no other place is named
function isAtHome(scene: KindScene, hit: KindHit): boolean {
  const { message, found, families } = scene
  const clause = message.clauseOf[hit.from]
  const near = message.words.slice(Math.max(0, hit.from - 2), hit.to)
  if (
    near.some((word, at) => placed.test(word) && message.clauseOf[Math.max(0, hit.from - 2) + at] === clause)
  )
    return false
  const isBy = families.some(
    ({ from }) => message.clauseOf[from] === clause && /^(?:bij|by|at)$/.test(message.words[from - 1] ?? ''),
  )
  const isHome = found.some(
    ({ tag, from }) =>
      tag.list === 'kind' &&
      tag.value === 'home_visit' &&
      tag.strength !== 'hint' &&
      message.clauseOf[from] === clause,
  )
  return isBy || isHome || isPastime(scene, hit)
}

// "1u bij haar thuis. babymassage samen gedaan": something to do, and nobody went anywhere for it
function isPastime({ message, found, families }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const goes = ofList(found, 'going').some(({ from }) => message.clauseOf[from] === clause)
  if (goes || hit.tag.strength !== 'deed' || moving.test(message.words[hit.to - 1] ?? '')) return false
  const isBy = families.some(({ from }) => /^(?:bij|by)$/.test(message.words[from - 1] ?? ''))
  return (
    isBy ||
    found.some(({ tag }) => tag.list === 'kind' && tag.value === 'home_visit' && tag.strength !== 'hint')
  )
}

// "gebeld, ze wou iets weten over de babytheek": a place is named after a call, and nobody goes there
function isOnlyNamed({ message, found }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const goes = [...ofList(found, 'going'), ...ofList(found, 'together')].some(
    ({ from }) => message.clauseOf[from] === clause,
  )
  const called = ofList(found, 'kind').some(
    ({ tag, from }) =>
      (tag.value === 'phone' || tag.value === 'message') &&
      tag.strength === 'deed' &&
      from < hit.from &&
      message.clauseOf[from] !== clause,
  )
  return called && !goes
}

const talking =
  /^(?:verteld|vertelde|vertellen|uitgelegd|getipt|voorgesteld|aangeraden|gesproken|gepraat|told|explained|talked|mentioned)$/

// "verteld over de taaltafel in de bib": spoken of, nobody went
function isTalkedOf({ words, clauseOf }: Message, { from }: KindHit): boolean {
  const near = words.slice(Math.max(0, from - 6), from).filter((_, at) => {
    return clauseOf[Math.max(0, from - 6) + at] === clauseOf[from]
  })
  const spoke = near.findIndex((word) => talking.test(word))
  return spoke >= 0 && near.slice(spoke).some((word) => /^(?:over|van|about|of)$/.test(word))
}

// "naar de kringwinkel gebeld", "gemaild waar de bib is": called or written about, not visited
function isCalled({ message, found }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const inClause = ({ from }: Readonly<{ from: number }>) => message.clauseOf[from] === clause
  const went = ofList(found, 'going').some((one) => inClause(one) && one.to <= hit.from)
  return ofList(found, 'kind').some(
    (one) =>
      (one.tag.value === 'phone' || one.tag.value === 'message') &&
      one.tag.strength === 'deed' &&
      inClause(one) &&
      (one.from >= hit.to || !went),
  )
}

// "kleertjes van de babytheek": where things came from, not where one went
function comesFrom(message: Message, at: number): boolean {
  const back = /^(?:de|het|een|the|den|ons)$/.test(message.words[at - 1] ?? '') ? 2 : 1
  return /^(?:van|uit|from|adres|of)$/.test(message.words[at - back] ?? '')
}

// Where somebody else was, or will be: "ze was in de stad", "haar man zat op café"
function elsewhere(message: Message, hit: KindHit): boolean {
  const before = message.words.slice(Math.max(0, hit.from - 3), hit.from)
  return (
    before.length > 0 &&
    /^(?:ze|hij|man|vriend)$/.test(before[0] ?? '') &&
    /^(?:was|zat|is|werkt|woont)$/.test(before[1] ?? '')
  )
}
