import type { Card } from '../../cards/card.ts'
import { elementsOf } from '../stories/hands.ts'
import { crowd, familyCode } from './crowd.ts'
import type { Figure } from './figures.ts'
import { keysFor, operators, secondsOf, type Work } from './keystrokes.ts'
import type { LoadCommand } from './load/commands.ts'
import type { BenchTown } from './town.ts'

type Sentence = Readonly<{ facts: number; write: (code: string) => string }>

/**
 * Sentences as they are typed on a phone, with how many things each tells. The first, which has the aim, is the telegram
 * of somebody used to the bot; the last, as newcomers write, takes twice as long whatever the bot does. What the bot
 * can add is questions: each one left open costs two taps and a thought, 2.15 s. With the kind of contact left to ask
 * the first sentence took 17.5 s; "ocmw" tells it, and then it needs 15.5 s.
 */
const sentences: readonly Sentence[] = [
  { facts: 4, write: (code) => `gisteren 1u30 ${code} ocmw` },
  { facts: 3, write: (code) => `gisteren 1u30 ${code}` },
  { facts: 4, write: (code) => `gebeld ${code} vandaag 20 min` },
  { facts: 4, write: (code) => `gisteren ${code.toLowerCase()} huisbezoek 1u` },
  {
    facts: 6,
    write: (code) => `was gisteren bij ${code}, 1u30, samen naar ocmw voor leefloon, di 1/12 om 14u terug`,
  },
]

type Kept = Readonly<{ card: Card; isKept: boolean; sentenceMs: number; saveMs: number }>

/** A person's seconds for one typed log, counted on the cards the bot really answers with; the first has the aim. */
export async function benchTypedLog(town: BenchTown): Promise<readonly Figure[]> {
  const bot = await town.startBot(await town.copy('typed'))
  try {
    const figures: Figure[] = []
    for (const [at, sentence] of sentences.entries()) {
      const number = crowd.students - 1 - at
      // What the bench's own families are called needs a digit more than the programme's: G-014.
      const text = sentence.write(familyCode(number, 0))
      const command: LoadCommand = { do: 'card', port: Number(bot.ready), number, text }
      const kept = (await town.load.ask(command)) as Kept
      figures.push(figureOf(sentence, kept, at === 0))
    }
    return figures
  } finally {
    await bot.stop()
  }
}

function figureOf({ facts, write }: Sentence, { card, sentenceMs, saveMs }: Kept, isMain: boolean): Figure {
  const text = write('G-014')
  const open = unanswered(card)
  const work: Work = {
    keys: keysFor(text),
    // Send, Bewaren, and two for each question left: open it, choose.
    taps: 2 + 2 * open,
    thoughts: facts + 1 + open,
    waitSeconds: (sentenceMs + saveMs) / 1000,
  }
  const slower = secondsOf(work, operators.measuredKey).toFixed(1)
  const counted = `${work.keys} keys, ${work.taps} taps, ${work.thoughts} thoughts, ${open} left to ask`
  const figure = { name: `"${text.slice(0, 30)}"`, value: secondsOf(work), unit: 's' }
  const note = `${counted}; ${slower} s at the measured ${operators.measuredKey} s a key`
  return isMain ? { ...figure, aim: { atMost: 16 }, note } : { ...figure, note }
}

/** Required answers that the sentence left open. */
function unanswered(card: Card): number {
  return elementsOf(card).filter(({ isRequired, value }) => isRequired === true && !value).length
}
