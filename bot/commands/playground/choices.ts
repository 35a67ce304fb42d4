import { parseArgs } from 'node:util'

/** What somebody who tries the bot out can choose. `windowsPort` is the student's window; the others are 2 and 4 further. */
export type Choices = Readonly<{
  isFresh: boolean
  hasWindows: boolean
  port: number
  windowsPort: number
  /** Where data, key and logs of the trial stand; null is the usual place. */
  folder: string | null
}>

const options = {
  fresh: { type: 'boolean' },
  'no-playground': { type: 'boolean' },
  port: { type: 'string' },
  'windows-port': { type: 'string' },
  folder: { type: 'string' },
} as const

const possible =
  'Mogelijk zijn --fresh (begin helemaal opnieuw), --no-playground (alleen de bot), --port POORT, --windows-port POORT en --folder MAP.'

/** The last port at which three windows fit. */
const lastPort = 65_531

/** Reads the words behind `npm run try --`; a sentence when one of them means nothing. */
export function readChoices(words: readonly string[]): Choices | string {
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true })
  for (const token of tokens) {
    const isKnown = token.kind === 'option' && Object.hasOwn(options, token.name)
    if (!isKnown) return `Dit ken ik niet: ${words[token.index] ?? ''}. ${possible}`
    const takesText = options[token.name as keyof typeof options].type === 'string'
    if (takesText !== (token.value !== undefined && token.value !== ''))
      return `Bij --${token.name} hoort ${takesText ? 'een waarde' : 'geen waarde'}. ${possible}`
  }
  const port = readPort(values.port, 3978)
  const windowsPort = readPort(values['windows-port'], 56_150)
  if (port === null || windowsPort === null) return `Een poort is een getal van 1 tot ${lastPort}.`
  const folder = typeof values.folder === 'string' ? values.folder : null
  const isFresh = values.fresh === true
  return { isFresh, hasWindows: values['no-playground'] !== true, port, windowsPort, folder }
}

function readPort(text: unknown, usual: number): number | null {
  if (typeof text !== 'string') return usual
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= lastPort ? port : null
}
