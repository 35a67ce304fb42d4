import { testAppId } from '../../teams/client.ts'
import { startIssuer } from '../../teams/issuer.ts'
import { crowd, sentenceOf, student } from '../crowd.ts'
import { atOnce, closedLoop } from '../load/closed-loop.ts'
import type { LoadCommand } from '../load/commands.ts'
import { saved, typed } from '../load/deliveries.ts'
import { createMixture, isKept } from '../load/mixture.ts'
import { openLoop, repeatableChance } from '../load/open-loop.ts'
import { createPoster } from '../load/post.ts'
import { startQuietConnector } from '../load/quiet-connector.ts'

const [issuer, connector] = await Promise.all([startIssuer(), startQuietConnector()])
const { serviceUrl } = connector
const token = await issuer.token({ audience: testAppId, serviceUrl })
const numbers = Array.from({ length: crowd.students }, (_, number) => number)
const sentences = (round: number) =>
  numbers.map((number) => typed(student(number), sentenceOf(number, round), serviceUrl))

process.on('message', (command: LoadCommand) => {
  run(command).then(
    (answer) => process.send?.(answer),
    (error: unknown) => {
      throw error
    },
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ serviceUrl, openIdUrl: issuer.openIdUrl })

async function run(command: LoadCommand): Promise<object> {
  const poster = createPoster(command.port, token, command.do === 'steady' ? 256 : atOnce)
  try {
    switch (command.do) {
      case 'say':
        return await closedLoop(sentences(command.round), poster, (text) => text === '')
      case 'save':
        return await closedLoop(taps(), poster, isKept)
      case 'steady':
        return await steady(command, poster)
      case 'card':
        return await oneCard(command, poster)
    }
  } finally {
    poster.close()
  }
}

/** One tap for each card that was shown; a student without one counts as a failed turn. */
function taps(): readonly string[] {
  return numbers.map((number) => {
    const who = student(number)
    const shown = connector.takeCard(who.conversationId)
    return shown === null ? '' : saved(who, shown, serviceUrl)
  })
}

async function steady(
  { rate, seconds }: Extract<LoadCommand, { do: 'steady' }>,
  poster: ReturnType<typeof createPoster>,
): Promise<object> {
  const mixture = createMixture(poster, connector)
  await mixture.begin()
  return openLoop({ rate, seconds, chance: repeatableChance() }, mixture.turn)
}

async function oneCard(
  { number, text }: Extract<LoadCommand, { do: 'card' }>,
  poster: ReturnType<typeof createPoster>,
): Promise<object> {
  const who = student(number)
  const start = performance.now()
  await poster.post(typed(who, text, serviceUrl))
  const sentenceMs = performance.now() - start
  const shown = connector.takeCard(who.conversationId)
  if (shown === null) throw new Error('no-card')
  const tapped = performance.now()
  const { text: answer } = await poster.post(saved(who, shown, serviceUrl))
  return { card: shown.card, isKept: isKept(answer), sentenceMs, saveMs: performance.now() - tapped }
}
