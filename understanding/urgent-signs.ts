import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import {
  features,
  featuresOfWhole,
  intentsOf,
  type Opinion,
  opinionOn,
  type Speaker,
  speakerOf,
  urgentShare,
} from './classifier.ts'
import { type FamilyMention, familiesIn, namesOf } from './families.ts'
import { messageOf } from './message.ts'
import type { Intent, ReadingContext, UrgencyReading, UrgencyReason } from './reading.ts'
import { daysUntil } from './signs/days-until.ts'
import { type Hit, type Scan, scan } from './signs/hits.ts'
import { setAside, wordsOf } from './signs/qualifiers.ts'
import { sentencesOf } from './signs/windows.ts'
import type { Features } from './text-features.ts'

/** From how sure the second opinion must be, by what the signs say. Tuned by cross-validation, on no test messages. */
const thresholds = {
  sure: { alarm: 0.6, ask: 0.12 },
  unsure: { alarm: 0.6, ask: 0.2 },
  asideNow: { alarm: 2, ask: 0.28 },
  aside: { alarm: 2, ask: 0.5 },
  none: { alarm: 2, ask: 0.24 },
  // Few words without any sign: everyday talk ("over 2 weken") that no question should follow.
  fewWords: { alarm: 2, ask: 0.5 },
} as const
const order: readonly UrgencyLevel[] = ['now', 'today', 'within-24-hours', 'this-week', 'intervision']
const longMessage = 140
const fewWords = 8
/** Sentences weighed by themselves: those that speak most of what signs speak of. */
const mostSentences = 16
/** What a sentence counts for without the rest of its message. */
const alone = 0.9
const clearly = 0.5
const unlikely = 0.05
const calmCommands: ReadonlySet<Intent> = new Set<Intent>([
  'my_families',
  'my_logs',
  'my_appointments',
  'set_reminder',
  'undo_log',
  'correct_log',
  'cancel',
  'set_language',
  'privacy',
  'greet',
  'thanks',
  'affirm',
  'deny',
  'help',
  'match_family',
  'intake_gdi',
  'list_alerts',
  'ack_alert',
  'intervision',
  'find_service',
  'contact_lecturer',
  'new_buddy_request',
])

type Found = Readonly<{ hit: Hit; reason: UrgencyReason }>

/**
 * How urgent a message sounds: signs in the words first, a trained second opinion beside them. Every sign found is in
 * `reasons`, also the ones set aside, so that nothing is lowered without showing why. `families` are the ones named, when
 * the caller found them already.
 */
export function readUrgency(
  text: string,
  context: ReadingContext,
  families: () => readonly FamilyMention[] = () => familiesIn(messageOf(text, namesOf(context)), context),
): UrgencyReading {
  const read = scan(text)
  // Whoever says it: a partner's word about a danger weighs as much as a student's.
  const speaker: Speaker = { ...speakerOf(context), role: 'student' }
  const found = reasonsFor(read, context)
  const counting = found.filter(({ reason }) => reason.setAside === null)
  const heaviest = strongest(read, speaker)
  const few = read.tokens.length <= fewWords
  const zone = zoneOf({
    found,
    counting,
    few,
    urgent: heaviest.urgent,
    calm: () => isCalmCommand(read, speaker),
  })
  if (zone === 'log' && counting.length === 0) return quiet(found.map(({ reason }) => reason))
  const opinion = { ...opinionOn(heaviest.seen), urgent: heaviest.urgent }
  if (zone === 'log') return quiet(found.map((one) => doubted(one, opinion, read)))
  const reasons = found.map(({ reason }) => reason)
  return {
    zone,
    level: levelOf(counting, opinion),
    types: typesOf(counting.length > 0 ? counting : found, opinion),
    family: familyAmong(families, context),
    reasons: counting.length > 0 ? reasons : [...reasons, otherWords(opinion, text)],
  }
}

function quiet(reasons: readonly UrgencyReason[]): UrgencyReading {
  return { zone: 'log', level: null, types: [], family: null, reasons }
}

type Weighing = Readonly<{
  found: readonly Found[]
  counting: readonly Found[]
  few: boolean
  urgent: number
  calm: () => boolean
}>

// A sign of danger now is at least asked about, whatever the second opinion; a command without a sign never is.
function zoneOf({ found, counting, few, urgent, calm }: Weighing): UrgencyReading['zone'] {
  const basis = basisOf(found, counting, few)
  if (urgent >= thresholds[basis].alarm) return 'alarm'
  const danger = counting.some(({ hit, reason }) => !hit.unsure && reason.level === 'now')
  if (urgent < thresholds[basis].ask) return danger ? 'ask' : 'log'
  if (basis === 'sure') return 'ask'
  return calm() ? 'log' : 'ask'
}

function isCalmCommand(read: Scan, speaker: Speaker): boolean {
  const [best] = intentsOf(read, speaker)
  return best !== undefined && best.share > clearly && calmCommands.has(best.intent)
}

// A sign of danger now that was set aside is asked about sooner: a wrong "niet" must not cost a life.
function basisOf(found: readonly Found[], counting: readonly Found[], few: boolean): keyof typeof thresholds {
  if (counting.some(({ hit }) => !hit.unsure)) return 'sure'
  if (counting.length > 0) return 'unsure'
  if (found.some(({ reason }) => reason.level === 'now')) return 'asideNow'
  if (found.length > 0) return 'aside'
  return few ? 'fewWords' : 'none'
}

function reasonsFor(read: Scan, { now }: ReadingContext): readonly Found[] {
  // Several signs may stand in one sentence.
  const known = new Map<number, number | null>()
  const days = (hit: Hit): number | null => {
    const sentence = read.clauses[hit.clause]?.sentence ?? -1
    const before = known.get(sentence)
    if (before !== undefined) return before
    const until = daysUntil(tokensBeside(hit, read), now)
    known.set(sentence, until)
    return until
  }
  return read.hits.map((hit) => ({ hit, reason: reasonFor(hit, read, days) }))
}

function reasonFor(hit: Hit, read: Scan, daysUntilIn: (hit: Hit) => number | null): UrgencyReason {
  const { soon, level, id } = hit.sign
  const days = soon === undefined ? null : daysUntilIn(hit)
  const raised = soon !== undefined && days !== null && days <= soon.days
  return {
    sign: id,
    words: wordsOf(read, hit.span),
    level: raised ? soon.level : level,
    setAside: setAside(hit, read),
  }
}

// The tokens of the sentence a hit stands in.
function tokensBeside(hit: Hit, { tokens, clauses }: Scan): Scan['tokens'] {
  const sentence = clauses[hit.clause]?.sentence
  if (sentence === undefined) return []
  let [first, last] = [hit.clause, hit.clause]
  while (clauses[first - 1]?.sentence === sentence) first -= 1
  while (clauses[last + 1]?.sentence === sentence) last += 1
  return tokens.slice(clauses[first]?.from ?? 0, clauses[last]?.to ?? 0)
}

// A long report drowns one urgent sentence, so each sentence is weighed on its own as well.
function strongest(read: Scan, speaker: Speaker): Readonly<{ urgent: number; seen: Features }> {
  const whole = featuresOfWhole(read, speaker)
  let best = { urgent: urgentShare(whole), seen: whole }
  if (read.text.length < longMessage) return best
  for (const part of sentencesOf(read, mostSentences)) {
    const seen = features(read, speaker, part)
    const urgent = urgentShare(seen) * alone
    if (urgent > best.urgent) best = { urgent, seen }
  }
  return best
}

// The second opinion may set a sign aside too; then its reason is shown with the whole message as the words.
function doubted({ reason }: Found, opinion: Opinion, read: Scan): UrgencyReason {
  return { ...reason, setAside: reason.setAside ?? { why: opinion.why, words: read.text } }
}

function otherWords(opinion: Opinion, text: string): UrgencyReason {
  return { sign: 'other-words', words: text, level: opinion.level, setAside: null }
}

function levelOf(counting: readonly Found[], opinion: Opinion): UrgencyLevel {
  const levels = counting.map(({ reason }) => reason.level)
  if (levels.length === 0) return opinion.level
  return order.find((level) => levels.includes(level)) ?? opinion.level
}

// Types come from signs; one that the second opinion finds most unlikely beside the others is left out.
function typesOf(heard: readonly Found[], opinion: Opinion): UrgencyType[] {
  const sure = heard.filter(({ hit }) => !hit.unsure)
  const types = (sure.length > 0 ? sure : heard).flatMap(({ hit }) => hit.sign.type ?? [])
  if (types.length === 0) return [opinion.type]
  const most = Math.max(...types.map((type) => opinion.types[type] ?? 0))
  return [...new Set(types)].filter((type) => (opinion.types[type] ?? 0) >= most * unlikely)
}

// With one family there is no doubt; with more, the one whose code or name is said, also misspelt.
function familyAmong(mentions: () => readonly FamilyMention[], context: ReadingContext): string | null {
  const [only, ...others] = context.families
  if (only === undefined || others.length === 0) return only?.code ?? null
  const named = new Set(mentions().flatMap(({ code }) => code ?? []))
  return named.size === 1 ? ([...named][0] ?? null) : null
}
