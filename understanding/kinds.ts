import type { ContactKind } from '../programme/contact-words.ts'
import { type Found, ofList, overlap } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import type { Heard } from './reading.ts'

/** What a segment holds that bears on the kind of contact. */
export type KindScene = Readonly<{
  message: Message
  found: readonly Found[]
  families: readonly Readonly<{ from: number; to: number }>[]
  hasMinutes: boolean
}>

type Cue = Readonly<{ kind: ContactKind; score: number; from: number; to: number }>

const weights: Readonly<Record<ContactKind, Readonly<Record<'name' | 'deed' | 'hint', number>>>> = {
  missed: { name: 9, deed: 4, hint: 1.5 },
  home_visit: { name: 7.5, deed: 4.5, hint: 2 },
  accompanied: { name: 7, deed: 6, hint: 0.5 },
  outing: { name: 7, deed: 5, hint: 0.5 },
  phone: { name: 5.5, deed: 5, hint: 1.5 },
  message: { name: 4.4, deed: 5, hint: 1.5 },
}
const order: readonly ContactKind[] = ['missed', 'accompanied', 'outing', 'home_visit', 'phone', 'message']
const least = 2

/** The kind of contact a segment tells of, with the words that say so; null when nothing does. */
export function kindOf(scene: KindScene): Heard<ContactKind> | null {
  const cues = [...listed(scene), ...atFamily(scene), ...goingAlong(scene), ...workedTogether(scene)]
  const best = order
    .flatMap((kind) => strongest(cues, kind))
    .sort((left, right) => right.score - left.score)[0]
  return best === undefined || best.score < least
    ? null
    : { value: best.kind, words: wordsBetween(scene.message, best.from, best.to) }
}

function strongest(cues: readonly Cue[], kind: ContactKind): Cue[] {
  const best = cues.filter((cue) => cue.kind === kind).sort((left, right) => right.score - left.score)[0]
  return best === undefined ? [] : [best]
}

function listed(scene: KindScene): Cue[] {
  const spoiled = ofList(scene.found, 'no-kind')
  return ofList(scene.found, 'kind').flatMap((hit) => {
    if (spoiled.some((other) => overlap(hit, other) && other.to - other.from >= hit.to - hit.from)) return []
    const score = weights[hit.tag.value][hit.tag.strength] * faith(scene, hit)
    return [{ kind: hit.tag.value, score, from: hit.from, to: hit.to }]
  })
}

type KindHit = Readonly<{ tag: { value: ContactKind; strength: string }; from: number; to: number }>

// How far a cue is to be believed where it stands.
function faith(scene: KindScene, hit: KindHit): number {
  const { message, found } = scene
  const word = message.words[hit.to - 1] ?? ''
  const next = message.words[hit.to] ?? ''
  if (hit.tag.value === 'missed') return missedFaith(scene, hit)
  if (hit.tag.value === 'phone' || hit.tag.value === 'message') {
    if (next === 'aan' || (word === 'bel' && next === 'ik')) return 0
    return aboutService(scene, hit) ? 0.3 : 1
  }
  if (hit.tag.value === 'home_visit' && /^(?:haar|hun|hen|hem)$/.test(word))
    return ownHome(message, hit.to, found) ? 1 : 0
  if (hit.tag.value === 'outing')
    return elsewhere(message, hit) || comesFrom(message, hit.from) || isCalled(scene, hit) ? 0.3 : 1
  return 1
}

function missedFaith({ message, found, hasMinutes }: KindScene, hit: KindHit): number {
  const clause = message.clauseOf[hit.from]
  const outside = [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    (other) => message.clauseOf[other.from] === clause && message.words[other.from] !== 'afspraak',
  )
  const meeting = ofList(found, 'kind').some(
    ({ tag, from }) =>
      from !== hit.from &&
      tag.value !== 'missed' &&
      tag.strength !== 'hint' &&
      message.clauseOf[from] !== clause,
  )
  const word = message.words[hit.to - 1] ?? ''
  if (hasMinutes && (meeting || outside || hit.tag.strength === 'deed')) return 0.2
  if (/^(?:gemist|vergeten|forgot|forgotten|missed)$/.test(word) && outside) return 0.4
  return 1
}

// "gebeld naar het ocmw" is a call to a service, not with the family
function aboutService({ message, found, families }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const inClause = (span: Readonly<{ from: number }>) => message.clauseOf[span.from] === clause
  const direct = families.some((family) => inClause(family) && Math.abs(family.from - hit.from) <= 3)
  const service = [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    (one) => inClause(one) && leadsTo(message, one.from),
  )
  const office =
    /(?:kantoor|dienst|school|bank|loket|maatschappij|winkel|verhuurder|huisbaas|eigenaar|landlord|office)$/.test(
      message.words[hit.from - 1] ?? '',
    )
  const together =
    office ||
    ofList(found, 'together').some((one) => inClause(one) && one.from < hit.from && one.to >= hit.from - 1)
  return together || (service && !direct)
}

function leadsTo(message: Message, at: number): boolean {
  return message.words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:naar|met|to|with|aan|the|nr)$/.test(word))
}

// "bij haar", not "bij haar dokter" or "bij haar zus"
function ownHome(message: Message, at: number, found: readonly Found[]): boolean {
  const next = message.words[at]
  if (next === undefined || message.clauseOf[at] !== message.clauseOf[at - 1]) return true
  if (ofList(found, 'service').some(({ from }) => from === at)) return false
  return /^(?:thuis|geweest|gezeten|langs|op|en|om|voor|van|in|was|ben|gisteren|vandaag|deze|een|gebleven|gezien|geholpen|kunnen|gaan|naar|samen|\d+|over|tot|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnen|aan|anderhalf|half|drie)$/.test(
    next,
  )
}

// "naar de kringwinkel gebeld": called, not visited
function isCalled({ message, found }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  return ofList(found, 'kind').some(
    ({ tag, from }) =>
      (tag.value === 'phone' || tag.value === 'message') &&
      tag.strength === 'deed' &&
      message.clauseOf[from] === clause &&
      from >= hit.to,
  )
}

// "kleertjes van de babytheek": where things came from, not where one went
function comesFrom(message: Message, at: number): boolean {
  const back = /^(?:de|het|een|the)$/.test(message.words[at - 1] ?? '') ? 2 : 1
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

const forms = /^(?:fam|familie|gezin|mama|mevrouw|mevr|family|the|het|de|aan)$/
const kin = /^(?:haar|zijn|dokter|baby|man|zoontje|dochter|oudste|mama|moeder|zus)$/

// "bij Samira", "naar Joy geweest", "kom van Precious"
function atFamily(scene: KindScene): Cue[] {
  return scene.families.flatMap((family) => {
    const lead = forms.test(scene.message.words[family.from - 1] ?? '') ? family.from - 2 : family.from - 1
    const score = homeOf(scene, family, lead)
    return score === 0 ? [] : [{ kind: 'home_visit' as const, score, from: lead, to: family.to }]
  })
}

function homeOf(
  { message, found }: KindScene,
  { from, to }: Readonly<{ from: number; to: number }>,
  lead: number,
): number {
  const word = message.words[lead] ?? ''
  const clause = message.clauseOf[from]
  if (word === 'bij' || word === 'at') {
    const possessed = kin.test(message.words[to] ?? '') || /['’]s$/.test(message.tokens[to - 1]?.raw ?? '')
    return possessed ? 2 : 4.5
  }
  if (word === 'langs') return 4.5
  const went = ofList(found, 'going').some(
    (hit) =>
      message.clauseOf[hit.from] === clause && !/^(?:naar|was|waren)$/.test(message.words[hit.from] ?? ''),
  )
  if ((word === 'naar' || word === 'to') && went) return 4.5
  return word === 'van' && /^(?:kom|terug|net|kwam|just|juist|vertrek)$/.test(message.words[lead - 1] ?? '')
    ? 4.5
    : 0
}

// Together (or with the family) to a service or an appointment: going along, whatever the place
function goingAlong(scene: KindScene): Cue[] {
  const goals = [...ofList(scene.found, 'service'), ...ofList(scene.found, 'occasion')]
  return goals.flatMap((goal) => {
    const score = companyTo(scene, goal)
    return score === 0
      ? []
      : [{ kind: 'accompanied' as const, score, from: Math.max(0, goal.from - 1), to: goal.to }]
  })
}

type Goal = Readonly<{
  from: number
  to: number
  tag: Readonly<{ list: 'service' | 'occasion'; value: string }>
}>

// How surely they went there together: a service said with a way of going, or only named with "samen"
function companyTo({ message, found, families }: KindScene, goal: Goal): number {
  const clause = message.clauseOf[goal.from]
  const inside = found.filter((hit) => message.clauseOf[hit.from] === clause)
  const withFamily = families.some(
    ({ from }) => message.clauseOf[from] === clause && /^(?:met|with)$/.test(message.words[from - 1] ?? ''),
  )
  if (inside.some(isOtherDeed) || !(withFamily || ofList(inside, 'together').length > 0)) return 0
  const before = message.words.slice(Math.max(0, goal.from - 6), goal.from)
  const toward = before.findLast((word) => /^(?:naar|bij|op|to|at|voor|in|nr|aan|langs)$/.test(word))
  if (toward !== undefined && goes(message, inside, goal))
    return goal.tag.value === 'tolk' || goal.tag.value === 'stad' ? 4.6 : 6
  if (goal.tag.list !== 'service')
    return toward !== undefined && /^(?:bij|op|aan|at|langs)$/.test(toward) ? 3 : 0
  if (toward !== undefined) return /^(?:voor|in)$/.test(toward) ? 0 : 3
  return ofList(inside, 'action').length === 0 ? 2.5 : 0
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
  const words =
    first === undefined
      ? []
      : message.words.filter((_, at) => message.clauseOf[at] === message.clauseOf[first.from])
  return going.length > 0 && !words.some((word) => looking.test(word))
}

// Something was done together for a while and nothing says where: most likely at home.
function workedTogether({ message, found, families, hasMinutes }: KindScene): Cue[] {
  if (!hasMinutes) return []
  const deed = [...ofList(found, 'action'), ...ofList(found, 'together')].sort(
    (left, right) => left.from - right.from,
  )[0]
  const company = families.find(({ from }) => /^(?:met|with|aan)$/.test(message.words[from - 1] ?? ''))
  const words = deed ?? company
  return words === undefined ? [] : [{ kind: 'home_visit', score: 2.1, from: words.from, to: words.to }]
}

function isOtherDeed({ tag }: Found): boolean {
  if (tag.list === 'kind')
    return (tag.value === 'phone' || tag.value === 'message') && tag.strength !== 'hint'
  return tag.list === 'action' && tag.value === 'referral'
}
