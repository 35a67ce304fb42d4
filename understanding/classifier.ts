import { ContactKind, type UrgencyLevel, type UrgencyType } from '../programme/contact-words.ts'
import { rememberingLatest } from '../programme/remember.ts'
import { namesOf } from './families.ts'
import { type Intent, intents, type ReadingContext } from './reading.ts'
import { type ByteRegression, judge, type Regression } from './regression.ts'
import { eachConcept } from './signs/concepts.ts'
import type { Scan } from './signs/hits.ts'
import { wholeOf } from './signs/windows.ts'
import { type FeatureSource, type Features, featuresOf } from './text-features.ts'
import weights from './weights.json' with { type: 'json' }

/** The questions put to a message, each a regression of its own: classes in order and size of the feature space. */
export const questions = {
  intent: { classes: intents, bits: 14 },
  urgent: { classes: ['no', 'yes'], bits: 15 },
  level: { classes: ['now', 'today', 'within-24-hours'], bits: 13 },
  type: {
    classes: [
      'medical',
      'newborn',
      'self_harm',
      'mental',
      'violence',
      'homelessness',
      'food',
      'energy',
      'legal',
    ],
    bits: 13,
  },
  why: {
    classes: [
      'negated',
      'past',
      'resolved',
      'hypothetical',
      'figurative',
      'quoted',
      'someone-else',
      'school',
    ],
    bits: 12,
  },
  kind: { classes: ContactKind.options, bits: 12 },
  practical: { classes: ['no', 'yes'], bits: 12 },
} as const
export type Question = keyof typeof questions
type Why = (typeof questions.why.classes)[number]

/** Who types and what their families are called; names are masked before anything is weighed. */
export type Speaker = Readonly<{ role: string; names: ReadonlySet<string> }>

/** Weights packed for a file: one signed byte each, `scale` per class, base64. */
export type PackedRegression = Readonly<{ scales: readonly number[]; bytes: string }>

/**
 * Second opinion on the urgency of a text. `urgent` is a probability, `types` the probability of each type; the others
 * are the likeliest class.
 */
export type Opinion = Readonly<{
  urgent: number
  level: UrgencyLevel
  type: UrgencyType
  types: Readonly<Partial<Record<UrgencyType, number>>>
  why: Why
}>

/** The byte of a weight that says nothing. */
const undecided = 128
const widest = Math.max(...Object.values(questions).map(({ bits }) => bits))
const models = Object.fromEntries(
  Object.entries(questions).map(([name, { classes, bits }]) => {
    return [name, unpack((weights.models as Record<string, PackedRegression>)[name], classes.length, bits)]
  }),
) as Readonly<Record<Question, ByteRegression>>

/** Who types, as the regression may know them. */
export function speakerOf(context: ReadingContext): Speaker {
  return { role: context.role, names: namesOf(context) }
}

/** The features every question looks at; each question uses the low bits that its own space has. */
export function features(read: Scan, { role, names }: Speaker, stretch = wholeOf(read)): Features {
  const { text, offset, from, to } = stretch
  const concepts: FeatureSource['concepts'] = (put) => eachConcept(read, stretch, put)
  return featuresOf({ text, offset, tokens: read.tokens, from, to, role, names, concepts }, widest)
}

let latest: Readonly<{ read: Scan; speaker: Speaker; seen: Features }> | null = null

/** The features of a message as a whole, which is asked several questions: the latest ones are kept. */
export function featuresOfWhole(read: Scan, speaker: Speaker): Features {
  const { role, names } = speaker
  const isKnown = latest?.read === read && latest.speaker.role === role && latest.speaker.names === names
  if (latest === null || !isKnown) latest = { read, speaker, seen: features(read, speaker) }
  return latest.seen
}

/** How likely the regression finds it that a text with these features is urgent. */
export function urgentShare(seen: Features): number {
  return judge(models.urgent, seen)[1] ?? 0
}

/** What the regression thinks of the urgency of a text with these features. */
export function opinionOn(seen: Features): Opinion {
  const typeShares = judge(models.type, seen)
  const types = questions.type.classes
  return {
    urgent: urgentShare(seen),
    level: likeliest('level', judge(models.level, seen)),
    type: likeliest('type', typeShares),
    types: Object.fromEntries(types.map((type, index) => [type, typeShares[index] ?? 0])),
    why: likeliest('why', judge(models.why, seen)),
  }
}

type Ranked = readonly Readonly<{ intent: Intent; share: number }>[]

// Asked to tell calm commands from danger, and again for the intent itself.
const ranked = rememberingLatest((seen: Features): Ranked => {
  const shares = judge(models.intent, seen)
  return intents
    .map((intent, index) => ({ intent, share: shares[index] ?? 0 }))
    .sort((a, b) => b.share - a.share)
})

/** The probability of every intent, likeliest first. */
export function intentsOf(read: Scan, speaker: Speaker): Ranked {
  return ranked(featuresOfWhole(read, speaker))
}

/** The likeliest kind of contact, with its share, for a stretch told of a contact. */
export function kindOpinion(seen: Features): Readonly<{ kind: ContactKind; share: number }> {
  const shares = judge(models.kind, seen)
  const share = Math.max(...shares)
  return { kind: questions.kind.classes[shares.indexOf(share)] ?? 'home_visit', share }
}

/** How likely it is that something practical was done in a stretch told of a contact. */
export function practicalShare(seen: Features): number {
  return judge(models.practical, seen)[1] ?? 0
}

function likeliest<Asked extends 'level' | 'type' | 'why'>(
  question: Asked,
  shares: readonly number[],
): (typeof questions)[Asked]['classes'][number] {
  const { classes } = questions[question]
  return classes[shares.indexOf(Math.max(...shares))] ?? classes[0]
}

/** Packs a regression to one byte a weight; the loss is far under what a probability shows. */
export function pack({ classes, weights: full }: Regression): PackedRegression {
  const scales = new Array<number>(classes).fill(0)
  for (let index = 0; index < full.length; index += 1) {
    scales[index % classes] = Math.max(scales[index % classes] ?? 0, Math.abs(full[index] ?? 0) / 127)
  }
  const rounded = scales.map((scale) => Number(scale.toPrecision(6)) || 1)
  const characters: string[] = []
  for (let index = 0; index < full.length; index += 1) {
    const level = Math.max(
      -127,
      Math.min(127, Math.round((full[index] ?? 0) / (rounded[index % classes] ?? 1))),
    )
    characters.push(String.fromCharCode(level + undecided))
  }
  return { scales: rounded, bytes: btoa(characters.join('')) }
}

/** Undoes `pack`. Missing weights (before the first training) give an undecided regression. */
export function unpack(packed: PackedRegression | undefined, classes: number, bits: number): ByteRegression {
  const bytes = new Uint8Array(((1 << bits) + 1) * classes).fill(undecided)
  const text = packed === undefined ? '' : atob(packed.bytes)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  const values = new Float32Array(256 * classes)
  for (let index = 0; index < values.length; index += 1)
    values[index] = ((index % 256) - undecided) * (packed?.scales[Math.floor(index / 256)] ?? 0)
  return { classes, bits, bytes, values }
}
