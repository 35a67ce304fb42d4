import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { intentsOf, type Opinion, opinionOn, type Speaker } from './classifier.ts'
import type { Intent, ReadingContext, UrgencyReading, UrgencyReason } from './reading.ts'
import { daysUntil } from './signs/days-until.ts'
import { type Hit, type Scan, scan } from './signs/hits.ts'
import { setAside, wordsOf } from './signs/qualifiers.ts'
import { tokenize } from './tokens.ts'

/** From how sure the second opinion must be, by what the signs say. Tuned by cross-validation, on no test messages. */
const thresholds = {
  sure: { alarm: 0.5, ask: 0.15 },
  unsure: { alarm: 0.6, ask: 0.2 },
  aside: { alarm: 2, ask: 0.35 },
  none: { alarm: 0.92, ask: 0.25 },
} as const
const order: readonly UrgencyLevel[] = ['now', 'today', 'within-24-hours', 'this-week', 'intervision']
const longMessage = 140
const clearly = 0.6
const calmCommands: ReadonlySet<Intent> = new Set<Intent>([
  'my_families',
  'my_logs',
  'my_appointments',
  'set_reminder',
  'plan_contact',
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
])

type Found = Readonly<{ hit: Hit; reason: UrgencyReason }>

/**
 * How urgent a message sounds: signs in the words first, a trained second opinion beside them. Every sign found is in
 * `reasons`, also the ones set aside, so that nothing is lowered without showing why.
 */
export function readUrgency(text: string, context: ReadingContext): UrgencyReading {
  const read = scan(text)
  const speaker: Speaker = { role: context.role, names: namesIn(context) }
  const found = read.hits.map((hit) => ({ hit, reason: reasonFor(hit, read, context) }))
  const opinion = strongest(read, speaker)
  const counting = found.filter(({ reason }) => reason.setAside === null)
  const basis = basisOf(found, counting)
  const zone = zoneOf(basis, opinion, () => isCalmCommand(text, speaker))
  if (zone === 'log')
    return {
      zone,
      level: null,
      types: [],
      family: null,
      reasons: found.map((one) => doubted(one, opinion, read)),
    }
  const heard = counting.length > 0 ? counting : found
  return {
    zone,
    level: levelOf(counting, opinion),
    types: typesOf(heard, opinion),
    family: familyIn(text, context),
    reasons:
      counting.length > 0
        ? found.map(({ reason }) => reason)
        : [...found.map(({ reason }) => reason), otherWords(opinion, text)],
  }
}

// Without any sign, a clear command ("herinner mij morgen …") is not questioned for a middling probability.
function zoneOf(
  basis: keyof typeof thresholds,
  { urgent }: Opinion,
  calm: () => boolean,
): UrgencyReading['zone'] {
  if (urgent >= thresholds[basis].alarm) return 'alarm'
  if (urgent < thresholds[basis].ask) return 'log'
  return basis === 'none' && urgent < clearly && calm() ? 'log' : 'ask'
}

function isCalmCommand(text: string, speaker: Speaker): boolean {
  const [best] = intentsOf(text, speaker)
  return best !== undefined && best.share > 0.5 && calmCommands.has(best.intent)
}

function basisOf(found: readonly Found[], counting: readonly Found[]): keyof typeof thresholds {
  if (counting.some(({ hit }) => !hit.unsure)) return 'sure'
  if (counting.length > 0) return 'unsure'
  return found.length > 0 ? 'aside' : 'none'
}

function reasonFor(hit: Hit, read: Scan, context: ReadingContext): UrgencyReason {
  const { soon, level, id } = hit.sign
  const sentence = read.clauses[hit.clause]?.sentence
  const near = read.tokens.filter(
    (_, index) => read.clauses[read.clauseOf[index] ?? 0]?.sentence === sentence,
  )
  const days = soon === undefined ? null : daysUntil(near, context.now)
  const raised = soon !== undefined && days !== null && days <= soon.days
  return {
    sign: id,
    words: wordsOf(read, hit.span),
    level: raised ? soon.level : level,
    setAside: setAside(hit, read),
  }
}

// A long report drowns one urgent sentence, so each sentence is weighed on its own as well.
function strongest(read: Scan, speaker: Speaker): Opinion {
  const whole = opinionOn(read, speaker)
  if (read.text.length < longMessage) return whole
  const sentences = read.text.split(/(?<=[.!?\n])\s+/).filter((sentence) => sentence.length > 12)
  if (sentences.length < 2) return whole
  return sentences
    .slice(0, 60)
    .map((sentence) => opinionOn(scan(sentence), speaker))
    .reduce(
      (best, next) => (next.urgent * 0.9 > best.urgent ? { ...next, urgent: next.urgent * 0.9 } : best),
      whole,
    )
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

function typesOf(heard: readonly Found[], opinion: Opinion): UrgencyType[] {
  const types = heard.flatMap(({ hit }) => (hit.sign.type === null || hit.unsure ? [] : [hit.sign.type]))
  return types.length === 0 ? [opinion.type] : [...new Set(types)]
}

function namesIn(context: ReadingContext): ReadonlySet<string> {
  return new Set(
    context.families.flatMap(({ aliases }) =>
      aliases.flatMap((alias) => tokenize(alias).map(({ word }) => word)),
    ),
  )
}

// With one family there is no doubt; with more, the one whose code or name is said.
function familyIn(text: string, { families }: ReadingContext): string | null {
  const words = ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `
  const named = families.filter(({ code, aliases }) => {
    return [code, ...aliases].some((name) => {
      const said = tokenize(name)
        .map(({ word }) => word)
        .join(' ')
      return words.includes(` ${said} `) || words.includes(` ${said}s `)
    })
  })
  if (named.length === 1) return named[0]?.code ?? null
  return families.length === 1 ? (families[0]?.code ?? null) : null
}
