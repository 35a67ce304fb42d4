import { z } from 'zod'
import { ContactAction, ContactKind, UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { features, type Question, questions } from './classifier.ts'
import { contactFeatures } from './contact-features.ts'
import { meaningsIn } from './lexicon.ts'
import { messageOf } from './message.ts'
import { intents } from './reading.ts'
import { averaged, judge, type Lesson, type Regression, type Schooling, teach } from './regression.ts'
import { noCues } from './signs/cues.ts'
import { scan } from './signs/hits.ts'

/** One written message with its labels, as it stands on a line of understanding/training. */
export const LabelledMessage = z.object({
  text: z.string().min(1),
  lang: z.enum(['nl', 'en']),
  role: z.enum(['student', 'lecturer', 'partner']),
  intent: z.enum(intents),
  level: z.union([UrgencyLevel, z.literal('none')]),
  types: z.array(UrgencyType),
  why: z.enum(['', ...questions.why.classes]),
  concept: z.string(),
  /** For some logs: the kind of the contact told (empty when unclear), the actions told, and those that may be. */
  kind: z.union([ContactKind, z.literal('')]).optional(),
  actions: z.array(ContactAction).optional(),
  mayBe: z.array(ContactAction).optional(),
})
export type LabelledMessage = z.infer<typeof LabelledMessage>

/** How each question is taught; found by cross-validation. */
const schoolings: Readonly<
  Record<Question, Pick<Schooling, 'rounds' | 'step' | 'decay'> & Readonly<{ times?: number }>>
> = {
  intent: { rounds: 10, step: 0.3, decay: 1e-5 },
  urgent: { rounds: 8, step: 0.2, decay: 2e-3, times: 5 },
  level: { rounds: 8, step: 0.2, decay: 2e-3 },
  type: { rounds: 8, step: 0.2, decay: 1e-3 },
  why: { rounds: 8, step: 0.2, decay: 1e-3 },
  kind: { rounds: 12, step: 0.2, decay: 1e-5, times: 5 },
  practical: { rounds: 8, step: 0.2, decay: 1e-5 },
}
const seed = 20261123

/** Reads labelled lines. Throws with the line's number when one does not hold to the format. */
export function labelledMessages(lines: readonly string[]): readonly LabelledMessage[] {
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = LabelledMessage.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`line ${index + 1}: ${z.prettifyError(read.error)}`)
    return [read.data]
  })
}

/** A short print of the lines that changes when any of them does; tells whether weights are in step with them. */
export function fingerprint(lines: readonly string[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (const character of [...lines].sort().join('\n')) {
    const code = character.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Teaches one question on the messages that have an answer to it. */
export function learnt(question: Question, messages: readonly LabelledMessage[]): Regression {
  const { classes, bits } = questions[question]
  const { times = 1, ...schooling } = schoolings[question]
  // Each message is taught twice, the second time with the signs hidden, so that the words weigh as well.
  const lessons = messages.flatMap((message) => lessonsOf(question, message, true))
  const orders = Array.from({ length: times }, (_, order) => seed + order)
  return averaged(
    orders.map((order) => teach(lessons, { ...schooling, classes: classes.length, bits, seed: order })),
  )
}

/** Share of right answers on messages left out of the teaching, message by message, `folds` times. */
export function crossValidated(
  question: Question,
  messages: readonly LabelledMessage[],
  folds = 5,
): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = learnt(
      question,
      messages.filter((_, index) => index % folds !== fold),
    )
    return messages.flatMap((message, index) => {
      if (index % folds !== fold) return []
      return lessonsOf(question, message).map(({ features: seen, label }) => ({
        message,
        label,
        shares: judge(model, seen),
      }))
    })
  })
}
/** A message with the right class and the probability given to each. */
export type Judged = Readonly<{ message: LabelledMessage; label: number; shares: readonly number[] }>

const nobody: ReadonlySet<string> = new Set()

function lessonsOf(question: Question, message: LabelledMessage, withBare = false): Lesson[] {
  const label = answer(question, message)
  if (label < 0) return []
  if (question === 'kind' || question === 'practical') return [{ features: contactLesson(message), label }]
  const speaker = { role: question === 'intent' ? message.role : 'student', names: nobody }
  const read = scan(message.text)
  const full = { features: features(read, speaker), label }
  if (!withBare) return [full]
  return [
    full,
    { features: features({ ...read, hits: [], spansOf: () => [], cues: noCues }, speaker), label },
  ]
}

function contactLesson({ text }: LabelledMessage): Lesson['features'] {
  const read = messageOf(text, nobody)
  return contactFeatures(read, meaningsIn(read), { from: 0, to: read.words.length })
}

function answer(question: Question, message: LabelledMessage): number {
  const { intent, level, types, why } = message
  const classes: readonly string[] = questions[question].classes
  switch (question) {
    case 'intent':
      return classes.indexOf(intent)
    case 'urgent':
      return level === 'none' || level === 'intervision' ? 0 : 1
    case 'level':
      return level === 'now' || level === 'today'
        ? classes.indexOf(level)
        : level === 'none' || level === 'intervision'
          ? -1
          : 2
    case 'type':
      return classes.indexOf(types[0] ?? '')
    case 'why':
      return classes.indexOf(why)
    case 'kind':
      return classes.indexOf(message.kind ?? '')
    case 'practical':
      return practicalAnswer(message)
  }
}

// A log that tells no kind, or in which practical help is arguable, teaches nothing about it.
function practicalAnswer({ kind, actions, mayBe }: LabelledMessage): number {
  if (actions === undefined || !kind || mayBe?.includes('practical')) return -1
  return actions.includes('practical') ? 1 : 0
}
