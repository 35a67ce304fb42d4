import type { ContactKind } from '../programme/contact-words.ts'
import { kindOpinion, practicalShare } from './classifier.ts'
import { contactFeatures } from './contact-features.ts'
import type { Cue, KindScene } from './kind-scene.ts'
import { kindOf } from './kinds.ts'
import { foundBetween } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import type { Heard } from './reading.ts'
import type { Span } from './scene.ts'
import type { Features } from './text-features.ts'

/** From what score the words alone decide, and how sure the trained second opinion must be beside weaker ones. */
const clear = 4.4
const sure = { alone: 0.6, againstHint: 0.7, practical: 0.8 }
const mostWords = 8

/** The kind of contact a stretch tells of: by its words, or, when these say little, by a trained second opinion. */
export function likelyKind(scene: KindScene, span: Span): Heard<ContactKind> | null {
  const cue = kindOf(scene)
  const byWords = cue === null ? null : heardCue(scene.message, cue)
  if (cue !== null && cue.score >= clear) return byWords
  if (!tellsSomething(scene, span)) return byWords
  const { kind, share } = kindOpinion(featuresIn(scene, span))
  const isSure = share >= (cue === null || cue.kind === kind ? sure.alone : sure.againstHint)
  if (isSure && kind !== cue?.kind) return { value: kind, words: evidence(scene, span) }
  return byWords
}

/** A cue as a reading shows it: the kind and the words it rests on. */
export function heardCue(message: Message, { kind, from, to }: Cue): Heard<ContactKind> {
  return { value: kind, words: wordsBetween(message, from, to) }
}

// A bare "1u30" or "G-014" is no stretch to have an opinion on.
function tellsSomething({ found, families, hasMinutes }: KindScene, { from, to }: Span): boolean {
  const some = foundBetween(found, from, to).length > 0
  return to - from >= 4 && some && (hasMinutes || families.length > 0)
}

/** That something practical was done, where no word of the lists says so but the second opinion is sure; else null. */
export function likelyPractical(scene: KindScene, span: Span): Heard<'practical'> | null {
  if (!tellsSomething(scene, span)) return null
  return practicalShare(featuresIn(scene, span)) >= sure.practical
    ? { value: 'practical', words: evidence(scene, span) }
    : null
}

// The kind of a stretch and whether something practical was done there are asked one after the other.
let latest: Readonly<{ scene: KindScene; span: Span; features: Features }> | null = null

function featuresIn(scene: KindScene, span: Span): Features {
  if (latest?.scene !== scene || latest.span.from !== span.from || latest.span.to !== span.to)
    latest = { scene, span, features: contactFeatures(scene.message, scene.found, span) }
  return latest.features
}

/** The words an opinion is shown with: where it was or what was done, else how the stretch begins. */
function evidence({ message, found }: KindScene, { from, to }: Span): string {
  const lists = ['occasion', 'service', 'kind', 'action', 'together', 'going']
  const hits = foundBetween(found, from, to)
  const hit = lists.flatMap((list) => hits.find(({ tag }) => tag.list === list) ?? [])[0]
  return hit === undefined
    ? wordsBetween(message, from, Math.min(to, from + mostWords))
    : wordsBetween(message, hit.from, hit.to)
}
