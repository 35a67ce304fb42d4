import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { saysDrop, saysDropAll } from './drop-words.ts'
import { kindOfDraft } from './kind-of-draft.ts'
import { momentOfDraft } from './moment-of-draft.ts'
import { type Named, nameFamily } from './name-family.ts'
import { openDrafts, type ReadableDraft } from './open-drafts.ts'
import { contextOf } from './read-sentence.ts'
import { saysNo, saysSave, saysYes } from './short-answers.ts'

type Said = Readonly<{ verb: Verb; sent: unknown }>

const filler =
  /^(?: ?\b(?:dan|het|dat|dit|die|de|van|voor|bij|met|verslag|log|aub|for|of|the|one|report|draft|it|please|nu|now)\b)*$/u
const same =
  /^(?:en |and )?(?:(?:precies |net )?hetzelfde|zelfde|idem|(?:the )?same)(?: ook)?(?: (?:voor|bij|met|for|with|at))?(?: ook| too)?$/u
const wrongFamily =
  /^(?:(?:nee|neen|no|fout) )?(?:(?:het is |dat is |it is )?(?:het |the )?)?(?:verkeerd gezin|verkeerde gezin|verkeerde familie|ander gezin|wrong family)$/u
const leftOpen =
  /^(?:(?:nee|neen|no) )?(?:later|straks|nog niet|niet bewaren|niet opslaan|bewaar (?:het |dit )?niet|weet ik niet meer|weet ik niet|ik weet het niet meer|don t save|do not save|dont save|not yet|i don t know|i don t remember)(?: aub| please| yet| it)?$/u
const notGone =
  /^(?:niet (?:weggooien|verwijderen|wissen)|(?:gooi|smijt|doe) (?:het |dit |dat )?niet weg|(?:verwijder|wis) (?:het |dit |dat )?niet|(?:don t|dont|do not) (?:delete|drop|discard|throw)(?: (?:it|this|that))?(?: away)?|hou (?:het|dit|dat) bij|keep it open|laat (?:het |dat )?open)$/u
const clears =
  /^(?:verwijder|wis|schrap|haal|doe|remove|clear|delete) (?:de |het |the )?(.+?)(?: weg| eruit| aub| please)?$/u

/** The fields that can be emptied by a word. */
const fieldCalled: readonly (readonly [field: string, names: RegExp])[] = [
  ['minutes', /^(?:duur|tijdsduur|minuten|duration|length)$/u],
  ['time', /^(?:begin|beginuur|uur|tijd|starttijd|start time|time)$/u],
  ['date', /^(?:dag|datum|date|day)$/u],
  ['place', /^(?:plaats|plek|place)$/u],
  ['next', /^(?:(?:volgende )?afspraak|(?:next )?appointment)$/u],
  ['services', /^(?:diensten?|services?)$/u],
  ['domains', /^(?:levensdomeinen|domeinen|thema s|domains|topics)$/u],
  ['family', /^(?:gezin|familie|family)$/u],
]

/**
 * What a short sentence says of an open draft as such: keep that one, throw it away, wrong family, the same for
 * another. Read to the letter, before any guessing: a draft is neither kept nor dropped on a likeness.
 */
export async function saidOfDraft(text: string, turn: Turn): Promise<Said | null> {
  if (!turn.person.roles.includes('student') || text.length > 80) return null
  const open = (await openDrafts(turn)).filter(({ draft }) => draft.mayRefine === null)
  const named = await nameFamily(text, turn)
  if (named.family !== null || named.foreign) return ofFamily(named, open)
  const [newest] = open
  if (newest === undefined) return null
  const kind = kindOfDraft(text)
  if (kind) return revise(newest, { kind })
  return ofNewest(named.rest, newest, open) ?? momentOfDraft(text, newest, await contextOf(turn))
}

function ofFamily({ family, foreign, rest }: Named, open: readonly ReadableDraft[]): Said | null {
  if (foreign) return isKeeping(rest) && open.length > 0 ? save('not-own') : null
  if (family === null || (open.length === 0 && !isSaving(rest))) return null
  if (isKeeping(rest)) return save(family)
  if (isDropping(rest) && open.some(({ fields }) => fields.family === family))
    return { verb: 'undo-latest', sent: { family, unsure: false } }
  if (same.test(rest)) return { verb: 'copy-draft', sent: { family } }
  return rest === '' ? loneFamily(family, open) : null
}

const save = (family: string): Said => ({ verb: 'save-open-draft', sent: { family } })

/** "bewaar het verslag van", "ja voor": a saving word first, and then nothing that tells something. */
function isKeeping(rest: string): boolean {
  return firstWords(rest).some(([first, more]) => (saysYes(first) || saysSave(first)) && filler.test(more))
}

/** "weggooien Merel", "discard G-014"; "stop G-014" may be about a family as such. */
function isDropping(rest: string): boolean {
  return rest !== 'stop' && saysDrop(rest, 1)
}

function isSaving(rest: string): boolean {
  return firstWords(rest).some(([first, more]) => saysSave(first) && filler.test(more))
}

function firstWords(rest: string): readonly (readonly [string, string])[] {
  const words = rest.split(' ')
  return [1, 2, 3].map((count) => [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const)
}

/** A family alone answers which family it was, or puts it right; when it has a draft of its own, it is asked. */
function loneFamily(family: string, open: readonly ReadableDraft[]): Said | null {
  const [newest] = open
  if (newest === undefined) return null
  const hasOther = open.some(({ draft, fields }) => draft !== newest.draft && fields.family === family)
  if (hasOther && newest.fields.family !== null) return { verb: 'pick-draft', sent: { to: 'open' } }
  return revise(newest, { say: 'nothing', family })
}

function ofNewest(typed: string, newest: ReadableDraft, open: readonly ReadableDraft[]): Said | null {
  if (saysYes(typed) || saysSave(typed)) return { verb: 'save-open-draft', sent: {} }
  if (leftOpen.test(typed) || notGone.test(typed)) return revise(newest, { say: 'stays-open' })
  if (saysNo(typed)) return revise(newest, { say: 'what-is-wrong' })
  if (wrongFamily.test(typed)) return revise(newest, { say: 'nothing', clear: ['family'] })
  if (saysDropAll(typed))
    return open.length > 1
      ? { verb: 'pick-draft', sent: { to: 'drop' } }
      : { verb: 'drop-draft', sent: { draft: newest.draft.id } }
  const called = clears.exec(typed)?.[1] ?? ''
  const clear = fieldCalled.flatMap(([field, names]) => (names.test(called) ? [field] : []))
  return clear.length > 0 ? revise(newest, { say: 'nothing', clear }) : null
}

function revise({ draft }: ReadableDraft, how: Readonly<Record<string, unknown>>): Said {
  return { verb: 'revise-draft', sent: { draft: draft.id, ...how } }
}
