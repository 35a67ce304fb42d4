import { atFirstNeed } from '../programme/at-first-need.ts'
import { intentsOf, type Speaker, speakerOf } from './classifier.ts'
import { contactWords, telling, wholeMessages } from './intent-phrases.ts'
import type { KnownWord } from './known-words.ts'
import { type Intent, intents, type ReadingContext, type UrgencyReading } from './reading.ts'
import { type Scan, scan } from './signs/hits.ts'
import { type PhraseTree, phraseTree } from './signs/phrase-tree.ts'

/** What a message asks for, how sure (0-1), and the likeliest others. */
export type IntentReading = Readonly<{ intent: Intent; confidence: number; alternatives: readonly Intent[] }>

const contactOwner = intents.length
const trees = atFirstNeed(() => {
  const whole = treeOf(wholeMessages)
  const tells = treeOf(telling)
  for (const phrase of contactWords.split(', ')) tells.add(phrase, contactOwner)
  for (const tree of [whole, tells]) tree.pack()
  return { whole, tells }
})

function treeOf(phrasesOf: Readonly<Record<string, string>>): PhraseTree {
  const tree = phraseTree()
  for (const [name, phrases] of Object.entries(phrasesOf))
    for (const phrase of phrases.split(', ')) tree.add(phrase, intents.indexOf(name as Intent))
  return tree
}

/** What only one role may ask for; from another role it is possible but unlikely. */
const usualFor: Readonly<Partial<Record<Intent, ReadingContext['role']>>> = {
  ack_alert: 'lecturer',
  list_alerts: 'lecturer',
  match_family: 'lecturer',
  new_buddy_request: 'partner',
  log_contact: 'student',
  correct_log: 'student',
  undo_log: 'student',
  plan_contact: 'student',
  my_logs: 'student',
  flag_urgent: 'student',
  contact_lecturer: 'student',
}
const unlikely = 2.2
const tellingBonus = 1.1
/** A partner who asks for a buddy is answered on that, whatever danger the request tells of besides. */
const askedOutright = 6
const duration = /^\d+$/
const timeUnits = /^(?:min|minuten|minutes|minuut|m|u|uur|uurtje|uurke|uren|h|hr|hrs|hour|hours|kwartier)$/
const sureWhole = 0.97

/** Decides the intent: short commands by the word, the rest by the regression with the turns of phrase beside it. */
export function readIntent(text: string, context: ReadingContext, urgency: UrgencyReading): IntentReading {
  const read = scan(text)
  const words = read.tokens.map(({ known }) => known)
  const command = wholeMessage(words, context)
  if (command !== null) return { intent: command, confidence: sureWhole, alternatives: [] }
  if (onlyDuration(words)) return { intent: 'log_contact', confidence: 0.6, alternatives: ['correct_log'] }
  const ranked = weighed(read, words, speakerOf(context), urgency)
  const [best] = ranked
  return {
    intent: best?.intent ?? 'other',
    confidence: Number((best?.share ?? 0).toFixed(3)),
    alternatives: ranked
      .slice(1, 4)
      .filter(({ share }) => share > 0.02)
      .map(({ intent }) => intent),
  }
}

function wholeMessage(words: readonly KnownWord[], context: ReadingContext): Intent | null {
  if (words.length > 8) return null
  const found: Intent[] = []
  const { whole } = trees()
  whole.find(words, (phrase, from, to) => {
    if (from === 0 && to === words.length)
      found.push(...ownersOf(whole, phrase).flatMap((owner) => intents[owner] ?? []))
  })
  return found.find((intent) => usualFor[intent] === context.role) ?? found[0] ?? null
}

function ownersOf(tree: PhraseTree, phrase: number): readonly number[] {
  return tree.phrases()[phrase]?.owners ?? []
}

function onlyDuration(words: readonly KnownWord[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(({ word }) => duration.test(word) || timeUnits.test(word)) &&
    words.some(({ word }) => timeUnits.test(word))
  )
}

type Weighed = Readonly<{ intent: Intent; share: number }>

function weighed(
  read: Scan,
  words: readonly KnownWord[],
  speaker: Speaker,
  urgency: UrgencyReading,
): readonly Weighed[] {
  const told = new Set<number>()
  const { tells } = trees()
  tells.find(words, (phrase) => {
    for (const owner of ownersOf(tells, phrase)) told.add(owner)
  })
  const scores = intentsOf(read, speaker).map(({ intent, share }) => {
    let score = Math.log(share + 1e-4)
    if (told.has(intents.indexOf(intent)))
      score += intent === 'new_buddy_request' && speaker.role === 'partner' ? askedOutright : tellingBonus
    const role = usualFor[intent]
    if (role !== undefined && role !== speaker.role) score -= unlikely
    return { intent, score: score + leaning(intent, told.has(contactOwner), urgency) }
  })
  const highest = Math.max(...scores.map(({ score }) => score))
  const powers = scores.map(({ intent, score }) => ({ intent, share: Math.exp(score - highest) }))
  const total = powers.reduce((sum, { share }) => sum + share, 0)
  return powers
    .map(({ intent, share }) => ({ intent, share: share / total }))
    .sort((a, b) => b.share - a.share)
}

// An alarm is a flag or a report, whatever else it resembles; without one it is no flag.
function leaning(intent: Intent, contactTold: boolean, { zone }: UrgencyReading): number {
  if (intent === 'log_contact') return contactTold ? 0.8 : 0
  if (intent === 'flag_urgent') return zone === 'alarm' ? 1.6 : zone === 'ask' ? 0.3 : -1.5
  return zone === 'alarm' && intent !== 'contact_lecturer' ? -1 : 0
}
