import type { Features } from './text-features.ts'

/** One lesson: hashed features and the number of the right class. */
export type Lesson = Readonly<{ features: Features; label: number }>

/** What a regression is taught with. `seed` fixes the order of the lessons, so the same lessons give the same weights. */
export type Schooling = Readonly<{
  classes: number
  bits: number
  rounds: number
  step: number
  decay: number
  seed: number
}>

/** Weights by feature, then class: `weights[feature * classes + label]`; the last row holds the biases. */
export type Regression = Readonly<{ classes: number; bits: number; weights: Float32Array }>

/**
 * The same with one byte a weight, as it is kept in a file: `values[label * 256 + byte]` is what a byte stands for. So it
 * takes a quarter of the memory, and a long message, which asks for weights all over it, finds them sooner.
 */
export type ByteRegression = Readonly<{
  classes: number
  bits: number
  bytes: Uint8Array
  values: Float32Array
}>

/** Multinomial logistic regression by AdaGrad. Deterministic: no clock, no chance but the seed. */
export function teach(lessons: readonly Lesson[], schooling: Schooling): Regression {
  const { classes, bits } = schooling
  const size = ((1 << bits) + 1) * classes
  const model = { classes, bits, weights: new Float32Array(size) }
  const squares = new Float32Array(size).fill(1e-3)
  const order = lessons.map((_, index) => index)
  const chance = chances(schooling.seed)
  for (let round = 0; round < schooling.rounds; round += 1) {
    shuffle(order, chance)
    for (const index of order) {
      const lesson = lessons[index]
      if (lesson) learn(model, squares, lesson, schooling)
    }
  }
  return model
}

/**
 * The mean of regressions taught the same lessons in other orders: what hangs on the order alone is evened out. All
 * must have the same classes and space.
 */
export function averaged(models: readonly Regression[]): Regression {
  const [first] = models
  if (first === undefined) throw new Error('nothing to average')
  const weights = first.weights.map(
    (_, at) => models.reduce((sum, one) => sum + (one.weights[at] ?? 0), 0) / models.length,
  )
  return { ...first, weights }
}

/** The probability of each class. Features of a wider space are brought down to the model's own. */
export function judge(model: Regression | ByteRegression, features: Features): number[] {
  const scores = 'weights' in model ? scoresOf(model, features) : scoresByByte(model, features)
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < scores.length; label += 1) highest = Math.max(highest, scores[label] as number)
  let total = 0
  for (let label = 0; label < scores.length; label += 1) {
    const power = Math.exp((scores[label] as number) - highest)
    scores[label] = power
    total += power
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] as number) / total
  return scores
}

function scoresOf({ classes, bits, weights }: Regression, { indexes, strengths }: Features): number[] {
  const bias = (1 << bits) * classes
  const mask = (1 << bits) - 1
  const sums = Float64Array.from(weights.subarray(bias, bias + classes))
  for (let place = 0; place < indexes.length; place += 1) {
    const at = ((indexes[place] as number) & mask) * classes
    const strength = strengths[place] as number
    for (let label = 0; label < classes; label += 1)
      sums[label] = (sums[label] as number) + strength * (weights[at + label] as number)
  }
  return [...sums]
}

function scoresByByte(model: ByteRegression, features: Features): number[] {
  if (model.classes === 2) return scoresOfTwo(model, features)
  const { classes, bits, bytes, values } = model
  const { indexes, strengths } = features
  const bias = (1 << bits) * classes
  const mask = (1 << bits) - 1
  const sums = new Float64Array(classes)
  for (let label = 0; label < classes; label += 1)
    sums[label] = values[256 * label + (bytes[bias + label] as number)] as number
  for (let place = 0; place < indexes.length; place += 1) {
    const at = ((indexes[place] as number) & mask) * classes
    const strength = strengths[place] as number
    for (let label = 0; label < classes; label += 1) {
      const weight = values[256 * label + (bytes[at + label] as number)] as number
      sums[label] = (sums[label] as number) + strength * weight
    }
  }
  return Array.from(sums)
}

// A yes or no is asked of every sentence of a message, so its two sums are kept at hand.
function scoresOfTwo({ bits, bytes, values }: ByteRegression, { indexes, strengths }: Features): number[] {
  const mask = (1 << bits) - 1
  const bias = 2 << bits
  let no = values[bytes[bias] as number] as number
  let yes = values[256 + (bytes[bias + 1] as number)] as number
  for (let place = 0; place < indexes.length; place += 1) {
    const at = ((indexes[place] as number) & mask) * 2
    const strength = strengths[place] as number
    no += strength * (values[bytes[at] as number] as number)
    yes += strength * (values[256 + (bytes[at + 1] as number)] as number)
  }
  return [no, yes]
}

function learn(model: Regression, squares: Float32Array, lesson: Lesson, { step, decay }: Schooling): void {
  const { classes, weights } = model
  const errors = judge(model, lesson.features).map((share, label) => share - (label === lesson.label ? 1 : 0))
  const { indexes, strengths } = lesson.features
  const mask = (1 << model.bits) - 1
  const move = (at: number, slope: number): void => {
    const pull = slope + decay * (weights[at] ?? 0)
    const square = (squares[at] ?? 0) + pull * pull
    squares[at] = square
    weights[at] = (weights[at] ?? 0) - (step * pull) / Math.sqrt(square)
  }
  for (let place = 0; place < indexes.length; place += 1) {
    const at = ((indexes[place] ?? 0) & mask) * classes
    const strength = strengths[place] ?? 0
    for (let label = 0; label < classes; label += 1) move(at + label, (errors[label] ?? 0) * strength)
  }
  const bias = (1 << model.bits) * classes
  for (let label = 0; label < classes; label += 1) move(bias + label, errors[label] ?? 0)
}

function shuffle(order: number[], chance: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
}

// mulberry32: small, and the same on every machine.
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
