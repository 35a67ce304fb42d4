import { isAppointmentTime } from './appointments.ts'
import type { Duration } from './durations.ts'
import { type Message, wordsBetween } from './message.ts'
import { readNumber } from './numbers.ts'
import type { Heard } from './reading.ts'
import { isAhead, type Scene, type Span } from './scene.ts'
import type { TimeRange } from './time-ranges.ts'
import { hourWords, minuteWords } from './words/time-words.ts'

/** How long the contact of a stretch took: a duration told, else the time between two hours. */
export function minutesIn(scene: Scene, segment: Span): Heard<number> | null {
  const { message, moments, days, times } = scene
  const inside = (span: Span) => span.from >= segment.from && span.from < segment.to
  const range = moments.ranges.find((one) => inside(one) && !isNextRange(scene, one))
  const durations = moments.durations.filter(
    (one) => inside(one) && !(one.clock !== null && isAppointmentTime(message, one, days)),
  )
  const told = durations.filter((one) => !isAhead(scene, one.from))
  const duration = bestOf(scene, told.length > 0 ? told : durations)
  const heard = ({ minutes, from, to }: Span & { minutes: number }) => ({
    value: minutes,
    words: wordsBetween(message, from, to),
  })
  if (duration === undefined) return range === undefined ? null : heard(range)
  const beside = range === undefined || Math.abs(duration.from - range.to) <= 2
  const onlyRoad = range !== undefined && isOnTheRoad(message, duration)
  return (beside || times.length === 0) && !onlyRoad ? heard(duration) : heard(range)
}

function isNextRange({ days, times }: Scene, range: TimeRange): boolean {
  const time = times.find(({ from }) => from === range.from)
  return time !== undefined && time.day !== null && days[time.day]?.direction === 'future'
}

const total = /^(?:duurde|duurt|duur|tijd|alles|totaal|allemaal|lasted|took|for|total|geduurd)$/
const rather =
  /^(?:schrijf|noteer|zeg|reken|log|eigenlijk|eerder|nee|neen|rather|actually|sorry|make|maak|zet|put|bedoel|bedoelde|correctie|oeps|foutje|meant|juister)$/

// The first one told, unless a later one is the total, more exact, or takes the first back ("halve dag, schrijf 3u").
function bestOf({ message }: Scene, all: readonly Duration[]): Duration | undefined {
  const told = withoutRoad(message, all)
  const before = (one: Duration) => message.words.slice(Math.max(0, one.from - 3), one.from)
  const taken = told.slice(1).findLast((one) => before(one).some((word) => rather.test(word)))
  const exact = told.filter(({ vague }) => !vague)
  const best =
    taken ??
    told.find((one) =>
      before(one)
        .slice(-2)
        .some((word) => total.test(word)),
    ) ??
    exact[0] ??
    told[0]
  return best === undefined ? undefined : takenBack(message, best)
}

const takingBack =
  /^(?:nee|neen|sorry|bedoel|bedoelde|correctie|oeps|foutje|meant|juister|no|wait|wacht|allee|allez|alle|euh|eh)$/
const near = 5

// "50 min bij haar, nee sorry 40": the unit is said once
function takenBack(message: Message, told: Duration): Duration {
  const { words } = message
  for (let at = told.to; at < told.to + near && at < words.length; at += 1) {
    if (!takingBack.test(words[at] ?? '')) continue
    while (takingBack.test(words[at] ?? '') || /^(?:ik|was|waren|het|eerder|t|ist)$/.test(words[at] ?? ''))
      at += 1
    const number = readNumber(message, at)
    if (number === null || (number.to < words.length && message.clauseOf[number.to] === message.clauseOf[at]))
      return told
    const inHours = words
      .slice(told.from, told.to)
      .some((word) => hourWords.has(word) && !minuteWords.has(word))
    const minutes = number.value * (inHours && number.value <= 8 ? 60 : 1)
    return { ...told, minutes, to: number.to }
  }
  return told
}

const road =
  /^(?:bus|tram|trein|metro|auto|fiets|fietsen|gefietst|gereden|rijden|rit|busrit|treinrit|file|onderweg|heen|heenweg|terugweg|terugrit|heenrit|reistijd|verplaatsing|reis|gereisd|reizen|pendelen|bike|train|drive|driving|drove|cycled|cycling|commute|traffic|travel|aanschuiven|aangeschoven|wachten|gewacht|wachtzaal|wachttijd|vertraging|waiting|waited|queue|queued|queuing)$/
const reach = 3

/** Time spent on the way or in a queue ("half uur bus heen", "25 min terug"): not the contact, when that was told too. */
function isOnTheRoad({ words, clauseOf }: Message, { from, to }: Span): boolean {
  const sameClause = (at: number) => clauseOf[at] === clauseOf[from]
  const after = words.slice(to, to + reach).filter((_, at) => sameClause(to + at))
  const stop = after.findIndex((word) =>
    /^(?:bij|met|en|at|with|and|daar|bezoek|gebleven|gezeten)$/.test(word),
  )
  const follows = stop < 0 ? after : after.slice(0, stop)
  if (follows.some((word) => road.test(word))) return true
  if (
    /^(?:wandelen|stappen|gewandeld|gestapt|walk)$/.test(follows[0] ?? '') &&
    /^(?:tot|heen|erheen|daarheen|there)$/.test(follows[1] ?? '')
  )
    return true
  if (/^(?:terug|back|there)$/.test(follows[0] ?? '') && follows.length === 1) return true
  return words
    .slice(Math.max(0, from - 2), from)
    .some((word, at, two) => road.test(word) && sameClause(from - two.length + at))
}

function withoutRoad(message: Message, told: readonly Duration[]): readonly Duration[] {
  if (told.length < 2) return told
  const stays = told.filter((one) => !isOnTheRoad(message, one))
  return stays.length > 0 ? stays : told
}
