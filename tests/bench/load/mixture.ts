import { crowd, lecturer, sentenceOf, student } from '../crowd.ts'
import { saved, typed } from './deliveries.ts'
import type { Poster } from './post.ts'
import type { QuietConnector } from './quiet-connector.ts'

/** What people do all day: twenty turns, of which sixteen log. */
const day = ['say', 'save', 'say', 'save', 'families', 'save', 'say', 'save', 'say', 'week'].flatMap(
  (what) => [what, what === 'families' ? 'new-logs' : what],
)

/** Whether the answer to "Bewaren" is the kept contact's card, and not the form again with a problem. */
export function isKept(text: string): boolean {
  return text.includes('"type":"AdaptiveCard"') && !text.includes('"Input.')
}

/** Turns of a steady stream: a save takes the card of an earlier sentence, so that each student goes round and round. */
export function createMixture({ post }: Poster, { serviceUrl, takeCard }: QuietConnector) {
  const waiting: number[] = []
  let said = 0

  async function say(): Promise<boolean> {
    const number = said % crowd.students
    const round = Math.floor(said / crowd.students)
    said += 1
    const { status } = await post(typed(student(number), sentenceOf(number, round), serviceUrl))
    waiting.push(number)
    return status === 200
  }

  async function save(): Promise<boolean> {
    const number = waiting.shift()
    const shown = number === undefined ? null : takeCard(student(number).conversationId)
    if (number === undefined || shown === null) return false
    const { status, text } = await post(saved(student(number), shown, serviceUrl))
    return status === 200 && isKept(text)
  }

  const ask = (who: ReturnType<typeof student>, text: string) =>
    post(typed(who, text, serviceUrl)).then(({ status }) => status === 200)

  return {
    /** A hundred students with an open card, so that there is something to save from the first moment on. */
    begin: async () => {
      for (let count = 0; count < 100; count++) await say()
    },
    turn: (number: number): Promise<boolean> => {
      switch (day[number % day.length]) {
        case 'say':
          return say()
        case 'save':
          return save()
        case 'families':
          return ask(student((number * 7) % crowd.students), 'mijn gezinnen')
        case 'week':
          return ask(student((number * 11) % crowd.students), 'mijn week')
        default:
          return ask(lecturer(number % crowd.lecturers), 'nieuwe verslagen')
      }
    },
  }
}
