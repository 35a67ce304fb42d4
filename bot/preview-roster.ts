import { createHash } from 'node:crypto'
import { type RosterPreview, rosterKeptPage, rosterPage } from '../cards/pages/fill-roster-page.ts'
import { KeepRoster, longestRosterRead, PreviewRoster } from '../cards/pages/roster-page.ts'
import type { Refusal } from '../programme/refusal.ts'
import { type ComparedRow, compareRoster } from '../programme/roster-compare.ts'
import { action, done, type Outcome, refused, type Turn } from './action.ts'
import { rosterKept, rosterKnown } from './import-roster.ts'
import { codesOf } from './leaving.ts'
import { type RosterRead, readRosterRows } from './read-roster.ts'

/** Says what a roster would do, row by row, and keeps nothing. */
export const previewRoster = action({
  asks: PreviewRoster,
  needs: 'manage-people',
  audit: 'roster.previewed',
  run: async ({ roster }, turn) => {
    const unfit = unfitOf(roster)
    if (unfit) return refused(unfit)
    const { preview } = await lookAt(roster, turn)
    return done({ messages: [], page: rosterPage(preview, turn.words) })
  },
})

/**
 * Keeps a roster that was looked at, all of it or nothing. When it would do something else than what was looked at, because
 * the people changed meanwhile, that is shown instead.
 */
export const keepRoster = action({
  asks: KeepRoster,
  needs: 'manage-people',
  audit: 'roster.imported',
  run: async ({ roster, mark }, turn) => {
    const unfit = unfitOf(roster)
    if (unfit) return refused(unfit)
    const { preview, plan } = await lookAt(roster, turn)
    if (plan === null) return anew({ reason: 'roster-faulty', faults: preview.faults }, preview, turn)
    if (preview.mark !== mark) return anew({ reason: 'roster-preview-old' }, preview, turn)
    const { unsupervised, ...more } = await rosterKept(plan, turn)
    const { added, changed } = plan
    const left = unsupervised.length > 0 ? codesOf(unsupervised) : null
    return done({ messages: [], page: rosterKeptPage({ added, changed, left }, turn.words) }, more)
  },
})

function unfitOf(roster: string): Refusal | null {
  if (roster.trim() === '') return { reason: 'roster-empty' }
  return roster.length > longestRosterRead ? { reason: 'roster-too-long', most: longestRosterRead } : null
}

type Looked = Readonly<{ preview: RosterPreview; plan: RosterRead['plan'] | null }>

async function lookAt(roster: string, turn: Turn): Promise<Looked> {
  const known = await rosterKnown(turn)
  const read = readRosterRows(roster, known)
  if (!('plan' in read)) return { preview: { rows: [], faults: read.faults, mark: '' }, plan: null }
  const { entries, plan, faults } = read
  const rows = compareRoster(entries, plan, known.people)
  return { preview: { rows, faults, mark: markOf(rows) }, plan: faults.length > 0 ? null : plan }
}

/** What a roster would make of everybody, as a short hash; ids of who is new are made anew at each look. */
function markOf(rows: readonly ComparedRow[]): string {
  const told = rows.map(({ line, state, changes, person }) => {
    const { id, ...rest } = person
    return [line, state, changes, state === 'new' ? rest : { id, ...rest }]
  })
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}

function anew(because: Refusal, preview: RosterPreview, turn: Turn): Outcome {
  const problem = turn.words.peoplePage.preview.old
  const page = rosterPage(
    because.reason === 'roster-preview-old' ? { ...preview, problem } : preview,
    turn.words,
  )
  return refused(because, { messages: [], page })
}
