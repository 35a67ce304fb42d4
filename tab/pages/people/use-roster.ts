import { useState } from 'react'
import type { RosterPage } from '../../../cards/pages/roster-page.ts'
import { longestRosterRead } from '../../../cards/pages/roster-page.ts'
import { readRosterBytes } from '../../../programme/roster-bytes.ts'
import { type Failure, isAnswer } from '../../ask.ts'
import { toldIn } from '../../told.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'

/** A roster on its way: what the bot made of it, or why there is nothing to see yet. */
export type Importing = Readonly<{
  page: RosterPage | null
  failure: Failure | null
  told: string | null
  isBusy: boolean
  /** What is going on now, for who waits. */
  busyWith: string | null
  /** The list that was looked at: there to be put right until it is kept. */
  text: string
  readFile: (file: File) => void
  look: (text: string) => void
  keep: () => void
  retry: () => void
  /** Another list. */
  begin: () => void
}>

type State = Pick<Importing, 'page' | 'failure' | 'told' | 'busyWith' | 'text'>

const nothing: State = { page: null, failure: null, told: null, busyWith: null, text: '' }

/** Reads a file here, has the bot compare it, and keeps it when somebody says so. */
export function useRoster(): Importing {
  const said = useWords().people.roster
  const { ask } = usePageTools()
  const [state, setState] = useState<State>(nothing)

  const send = async (verb: string, text: string, data: Readonly<Record<string, unknown>>) => {
    const rows = text.split('\n').filter((line) => line.trim() !== '').length - 1
    const busyWith = (verb === 'keep-roster' ? said.keeping : said.comparing)(Math.max(rows, 0))
    setState((now) => ({ ...now, text, failure: null, told: null, busyWith }))
    const came = await ask(verb, { roster: text, ...data })
    if (!isAnswer(came)) return setState((now) => ({ ...now, failure: came, busyWith: null }))
    const { page } = came
    setState((now) => ({
      ...now,
      page: page?.shows === 'roster' ? page : now.page,
      told: page === undefined ? toldIn(came) : null,
      failure: page === undefined || page.shows === 'roster' ? null : { failed: 'renewed' },
      busyWith: null,
    }))
  }
  const look = (text: string) => {
    if (text.trim() === '') return setState({ ...nothing, told: said.empty })
    if (text.length > longestRosterRead)
      return setState({ ...nothing, told: said.tooLong(longestRosterRead.toLocaleString('nl-BE')) })
    void send('preview-roster', text, {})
  }
  const readFile = async (file: File) => {
    setState({ ...nothing, busyWith: said.reading })
    const text = readRosterBytes(new Uint8Array(await file.arrayBuffer()))
    if (text === null) setState({ ...nothing, told: said.noText })
    else look(text)
  }
  const keep = () => {
    const mark = state.page?.keep?.mark
    if (mark !== undefined && state.busyWith === null) void send('keep-roster', state.text, { mark })
  }
  return {
    ...state,
    isBusy: state.busyWith !== null,
    readFile: (file) => void readFile(file),
    look,
    keep,
    retry: () => (state.page === null ? look(state.text) : keep()),
    begin: () => setState(({ page, text }) => ({ ...nothing, text: page?.isKept ? '' : text })),
  }
}
