import { z } from 'zod'
import type { Asked } from '../../asked.ts'
import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import type { Looking, Name } from '../../look-at-page.ts'
import type { Refusing } from '../../refuse-look.ts'
import { type Marking, sentToTab } from '../page-mark.ts'
import { askedInTab, TabAsk, type TabQuestion } from '../tab-asks.ts'
import { createRounds, type Pace } from './rounds.ts'

/** How fast and how much, times in milliseconds: `beat` is how often a sign of life goes, `again` how often all is looked at. */
export type LiveLimits = Pace & Readonly<{ beat: number; again: number; perPerson: number; inAll: number }>

/** Two seconds between two looks at one page, and once a minute because time alone makes things late. */
export const usualLiveLimits: LiveLimits = {
  settle: 100,
  pause: 2_000,
  beat: 20_000,
  again: 60_000,
  perPerson: 4,
  inAll: 200,
}

/** What a window hears: that its page is another now, with the mark of it and nothing of what changed. */
type Hearing = Readonly<{ changed: (mark: string) => void; beat: () => void; end: () => void }>

/** Whether somebody may listen: 400 to what is no question, 403 to what is no page or not theirs, 503 when there are too many. */
type Listened =
  | Readonly<{ status: 200; follow: (hearing: Hearing) => void; stop: () => void }>
  | Readonly<{ status: 400 | 403 | 503 }>

/** The pages that are open somewhere, watched for who looks at them. */
export type LivePages = Readonly<{
  listen: (question: TabQuestion) => Promise<Listened>
  close: () => void
}>

/** `look` is who looks at pages, `refuse` writes that somebody was not let in, `onCommit` calls back with the collections of each commit. */
export type LiveParts = Readonly<{
  look: Looking
  refuse: Refusing
  onCommit: (heard: (changed: ReadonlySet<Name>) => void) => () => void
  markOf: Marking
  clock: Clock
  log: Log
  limits?: LiveLimits
}>

const Listen = TabAsk.extend({ mark: z.string().max(64).nullable() })

/** One open page. `reads` is null while it is not known what it is made of: then everything may change it. */
type Listener = {
  readonly asked: Asked
  readonly by: string
  readonly until: number | null
  mark: string | null
  reads: ReadonlySet<Name> | null
  /** Null until the page was looked at. */
  kind: Awaited<ReturnType<Looking>>['kind'] | null
  hearing: Hearing | null
}

/** Every question of the tab writes there: a page made of it would call for itself for ever. */
const unheard: readonly Name[] = ['audit', 'auditHead']

/** Looks again at each open page after commits that may change it, and tells when who looks sees something else than before. */
export function createLivePages(parts: LiveParts): LivePages {
  const { clock, limits = usualLiveLimits } = parts
  const listeners = new Set<Listener>()
  const rounds = createRounds(async (listener: Listener) => {
    if (!isOver(listener)) await lookFor(listener, parts)
    const { kind, hearing } = listener
    if (hearing !== null && (kind !== 'shown' || isOver(listener))) end(listener)
  }, limits)

  function end(listener: Listener): void {
    if (!listeners.delete(listener)) return
    rounds.end(listener)
    listener.hearing?.end()
  }

  const isOver = ({ until }: Listener) => until !== null && clock().toMillis() >= until
  const isFull = (by: string) =>
    listeners.size >= limits.inAll || [...listeners].filter((one) => one.by === by).length >= limits.perPerson
  const stopHearing = parts.onCommit((changed) => {
    const news = [...changed].filter((name) => !unheard.includes(name))
    for (const listener of listeners) if (mayChange(listener, news)) rounds.due(listener)
  })
  const timers = [
    setInterval(() => {
      for (const listener of listeners)
        if (isOver(listener)) end(listener)
        else listener.hearing?.beat()
    }, limits.beat),
    setInterval(() => listeners.forEach(rounds.due), limits.again),
  ]

  return {
    async listen(question) {
      const asked = Listen.safeParse(question.body)
      if (!asked.success) return { status: 400 }
      const { mark, ...ask } = asked.data
      const { objectId: by, until } = question.holder
      if (isFull(by)) return { status: 503 }
      const listener: Listener = { ...unknown, asked: askedInTab(question, ask), by, until }
      listeners.add(listener)
      await rounds.begin(listener)
      if (listener.kind !== 'shown') {
        end(listener)
        if (listener.kind === null) return { status: 503 }
        await parts.refuse(listener.asked)
        return { status: 403 }
      }
      return { status: 200, follow: (hearing) => follow(listener, hearing, mark), stop: () => end(listener) }
    },
    close() {
      stopHearing()
      for (const timer of timers) clearInterval(timer)
      rounds.close()
      listeners.forEach(end)
    },
  }

  /** What changed while it was on its way is told at once: the window says what it shows. */
  function follow(listener: Listener, hearing: Hearing, shown: string | null): void {
    const { mark } = listener
    listener.hearing = hearing
    if (!listeners.has(listener)) hearing.end()
    else if (shown !== null && mark !== null && shown !== mark) hearing.changed(mark)
  }
}

const unknown = { mark: null, reads: null, kind: null, hearing: null } as const

function mayChange({ reads }: Listener, news: readonly Name[]): boolean {
  return reads === null ? news.length > 0 : news.some((name) => reads.has(name))
}

async function lookFor(listener: Listener, { look, markOf, log }: LiveParts): Promise<void> {
  const before = listener.mark
  // What is committed meanwhile may be in something that is read for the first time now.
  const { reads } = listener
  listener.reads = null
  try {
    const seen = await look(listener.asked)
    listener.kind = seen.kind
    listener.reads = seen.kind === 'shown' ? seen.reads : null
    // Who may no longer see it is told that it changed, and hears why by asking.
    listener.mark = seen.kind === 'shown' ? markOf(sentToTab(seen.reply)) : ''
  } catch (error) {
    listener.reads = reads
    log.error({ event: 'not-looked', code: error instanceof Error ? error.name : 'unknown' })
  }
  const { mark, hearing } = listener
  if (mark !== null && mark !== before) hearing?.changed(mark)
}
