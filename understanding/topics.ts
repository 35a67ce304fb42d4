import type { LifeDomain, ServiceKey } from '../programme/contact-words.ts'
import { isBackground, isOnScreen } from './background.ts'
import type { Span } from './doers.ts'
import { type Found, ofList, overlap } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import type { Heard } from './reading.ts'

/** Life domains and services of a stretch of text, each once, with the words that say so. */
export type Topics = Readonly<{
  domains: readonly Heard<LifeDomain>[]
  services: readonly Heard<ServiceKey>[]
}>

/** A service says its domain too, when no other word does. */
const domainOf: Partial<Readonly<Record<ServiceKey, LifeDomain>>> = {
  ocmw: 'income',
  kind_en_gezin: 'child',
  arts: 'health',
  wijkgezondheidscentrum: 'health',
  ziekenhuis: 'health',
  vroedvrouw: 'health',
  kraamzorg: 'health',
  apotheek: 'health',
  mutualiteit: 'income',
  groeipakket: 'income',
  vdab: 'work',
  taalles: 'work',
  clb: 'child',
  voedselhulp: 'material',
  materiele_hulp: 'material',
  woonmaatschappij: 'housing',
  juridische_hulp: 'legal',
  asiel: 'legal',
  kinderopvang: 'child',
  psycholoog: 'mental',
  energie: 'housing',
}

/** Gathers the topics of the phrases found; those in clauses that look ahead only name services. */
export function topicsOf(
  message: Message,
  found: readonly Found[],
  isAhead: (clause: number) => boolean,
): Topics {
  const told = found.filter(({ from }) => !isAhead(message.clauseOf[from] ?? 0))
  const spoiled = ofList(found, 'no-domain')
  const longer = found.filter(({ tag }) => tag.list === 'domain' || tag.list === 'service')
  const clear = (hits: readonly Found[]) =>
    ofList(hits, 'domain')
      .filter((hit) => !isContained(longer, hit) && !isSurname(message, hit))
      .filter((hit) => !isSpoiledByAny(spoiled, hit) && !isBackground(message, found, hit))
  const services = ofList(found, 'service')
    .filter((hit) => !isSpoiledByAny(spoiled, hit))
    .filter((hit) => !isOnScreen(message, hit))
  const ofThem = (hits: readonly Found[]) => ofServices(hits).filter((hit) => !isOnScreen(message, hit))
  const said = domainsIn(message, clear(told), ofThem(told))
  return {
    // "afspraak bij de kinderarts vastgelegd": with nothing else told, what was arranged is what it was about
    domains:
      said.length > 0 || !isArranged(told, found) ? said : domainsIn(message, clear(found), ofThem(found)),
    services: heardOnce(message, services),
  }
}

function domainsIn(
  message: Message,
  hits: Parameters<typeof heardOnce<LifeDomain>>[1],
  services: ReturnType<typeof ofServices>,
): Heard<LifeDomain>[] {
  const heard = heardOnce(message, hits)
  return withoutPaper(message, [...heard, ...implied(message, services, heard)], hits)
}

const paper =
  /^(?:formulier\p{L}*|papieren|papiertjes|papierwerk|paperassen|brieven|administrati\p{L}*|forms|paperwork|admin)$/u

// A form is of what it is for: only with nothing else told of is it paperwork in itself.
function withoutPaper(
  message: Message,
  heard: Heard<LifeDomain>[],
  hits: Parameters<typeof heardOnce<LifeDomain>>[1],
): Heard<LifeDomain>[] {
  const money = hits.filter(({ tag }) => tag.value === 'income')
  const isPaper = money.length > 0 && money.every(({ from }) => paper.test(message.words[from] ?? ''))
  const isOfSchool = isPaper && money.every((hit) => isForSchool(message, hit))
  return (isPaper && heard.some(({ value }) => value === 'housing' || value === 'legal')) || isOfSchool
    ? heard.filter(({ value }) => value !== 'income')
    : heard
}

const schooling =
  /^(?:school|schooltje|klas|klasje|kleuterklas|creche|opvang|kinderopvang|zwemles|juf|nursery|daycare)$/

// "een formulier voor school ingevuld"
function isForSchool({ words }: Message, { to }: Span): boolean {
  return (
    /^(?:voor|van|vd|for|from)$/.test(words[to] ?? '') &&
    words.slice(to + 1, to + 3).some((word) => schooling.test(word))
  )
}

function isArranged(told: readonly Found[], found: readonly Found[]): boolean {
  return found.length > told.length
}

const shortest = 6

// "gewandeld naar Kind en Gezin met de buggy": a long phrase is about its two ends, not about all that lies between
function isSpoiled(hit: Span, spoiler: Span): boolean {
  if (spoiler.to - spoiler.from <= shortest) return overlap(hit, spoiler)
  return isOver(hit, spoiler.from) || isOver(hit, spoiler.to - 1)
}

function isOver({ from, to }: Span, token: number): boolean {
  return from <= token && token < to
}

function isSpoiledByAny(spoiled: readonly Found[], hit: Span): boolean {
  for (const other of spoiled) if (isSpoiled(hit, other)) return true
  return false
}

function isContained(longer: readonly Found[], hit: Found): boolean {
  for (const other of longer) if (contains(other, hit)) return true
  return false
}

// "food bank" is no bank: a word inside a longer name says nothing of its own.
function contains(outer: Found, inner: Found): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from
}

// "familie Petrov" is somebody, not what was talked about
function isSurname(message: Message, { from, to }: Found): boolean {
  return (
    /^(?:familie|family|gezin)$/.test(message.words[from] ?? '') &&
    to === from + 1 &&
    /^\p{Lu}/u.test(message.tokens[to]?.raw ?? '')
  )
}

function ofServices(found: readonly Found[]): ReturnType<typeof ofList<'service'>> {
  return ofList(found, 'service')
}

function implied(
  message: Message,
  services: ReturnType<typeof ofServices>,
  heard: readonly Heard<LifeDomain>[],
): Heard<LifeDomain>[] {
  const known = new Set(heard.map(({ value }) => value))
  const extra: Heard<LifeDomain>[] = []
  for (const { tag, from, to } of services) {
    const domain = domainOf[tag.value]
    const weak = tag.value === 'ocmw' && known.size > 0
    if (domain === undefined || known.has(domain) || weak) continue
    known.add(domain)
    extra.push({ value: domain, words: wordsBetween(message, from, to) })
  }
  return extra
}

function heardOnce<Value>(
  message: Message,
  hits: readonly Readonly<{ tag: Readonly<{ value: Value }>; from: number; to: number }>[],
): Heard<Value>[] {
  const seen = new Map<Value, Heard<Value>>()
  for (const { tag, from, to } of hits)
    if (!seen.has(tag.value))
      seen.set(tag.value, { value: tag.value, words: wordsBetween(message, from, to) })
  return [...seen.values()]
}
