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
  const cues = [...listed(scene), ...atFamily(scene), ...goingAlong(scene)]
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
  if (hit.tag.value === 'outing') return elsewhere(message, hit) ? 0.3 : 1
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
  const direct = families.some((family) => inClause(family) && Math.abs(family.from - hit.from) <= 2)
  const service = [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    (one) => inClause(one) && leadsTo(message, one.from),
  )
  const together = ofList(found, 'together').some(
    (one) => inClause(one) && one.from < hit.from && one.to >= hit.from - 1,
  )
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

// Where somebody else was, or will be: "ze was in de stad", "haar man zat op café"
function elsewhere(message: Message, hit: KindHit): boolean {
  const before = message.words.slice(Math.max(0, hit.from - 3), hit.from)
  return (
    before.length > 0 &&
    /^(?:ze|hij|man|vriend)$/.test(before[0] ?? '') &&
    /^(?:was|zat|is|werkt|woont)$/.test(before[1] ?? '')
  )
}

// "bij Samira", "naar Joy geweest", "kom van Precious"
function atFamily({ message, found, families }: KindScene): Cue[] {
  return families.flatMap(({ from, to }) => {
    const skip = /^(?:fam|familie|gezin|mama|mevrouw|mevr|family|the|het|de|aan)$/.test(
      message.words[from - 1] ?? '',
    )
      ? 1
      : 0
    const lead = message.words[from - 1 - skip] ?? ''
    const possessed =
      /^(?:haar|zijn|dokter|baby|man|zoontje|dochter|oudste|mama|moeder|zus)$/.test(
        message.words[to] ?? '',
      ) || /['’]s$/.test(message.tokens[to - 1]?.raw ?? '')
    const cue = (score: number): Cue[] => [{ kind: 'home_visit', score, from: from - 1 - skip, to }]
    if (lead === 'bij' || lead === 'at') return cue(possessed ? 2 : 4.5)
    if (lead === 'langs') return cue(4.5)
    const clause = message.clauseOf[from]
    const went = ofList(found, 'going').some(
      (hit) => message.clauseOf[hit.from] === clause && message.words[hit.from] !== 'naar',
    )
    if ((lead === 'naar' || lead === 'to') && went) return cue(4.5)
    return lead === 'van' &&
      /^(?:kom|terug|net|kwam|just|juist|vertrek)$/.test(message.words[from - 2 - skip] ?? '')
      ? cue(4.5)
      : []
  })
}

// Together (or with the family) to a service or an appointment: going along, whatever the place
function goingAlong({ message, found, families }: KindScene): Cue[] {
  const goals = [...ofList(found, 'service'), ...ofList(found, 'occasion')]
  return goals.flatMap((goal) => {
    const clause = message.clauseOf[goal.from]
    const inClause = (hit: Readonly<{ from: number }>) => message.clauseOf[hit.from] === clause
    const before = message.words.slice(Math.max(0, goal.from - 4), goal.from)
    const toward = before.some((word) => /^(?:naar|bij|op|to|at|voor|in|nr|aan)$/.test(word))
    const together =
      ofList(found, 'together').some(inClause) ||
      families.some(
        (family) => inClause(family) && /^(?:met|with)$/.test(message.words[family.from - 1] ?? ''),
      )
    const going = ofList(found, 'going').some(
      (hit) => inClause(hit) && !(hit.from > goal.from && /^naar$/.test(message.words[hit.from] ?? '')),
    )
    const other = [...ofList(found, 'kind'), ...ofList(found, 'action')].some(
      (hit) => inClause(hit) && isOtherDeed(hit),
    )
    const onlyArea = goal.tag.list === 'service' && (goal.tag.value === 'tolk' || goal.tag.value === 'stad')
    if (!toward || !together || !going || other) return []
    return [
      {
        kind: 'accompanied' as const,
        score: onlyArea ? 4.6 : 6,
        from: before.length > 0 ? goal.from - 1 : goal.from,
        to: goal.to,
      },
    ]
  })
}

function isOtherDeed({ tag }: Found): boolean {
  if (tag.list === 'kind')
    return (tag.value === 'phone' || tag.value === 'message') && tag.strength !== 'hint'
  return tag.list === 'action' && tag.value === 'referral'
}
