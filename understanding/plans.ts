import { appointmentsOf, placeTimes } from './appointments.ts'
import { wordsBetween } from './message.ts'
import type { ContactReading, HeardAppointment } from './reading.ts'
import type { Scene } from './scene.ts'
import type { PlacedDay } from './tense.ts'

/** The one contact of a plan or a reminder: who it is about and when, all its days taken as still to come. */
export function placed(scene: Scene, first: ContactReading, nothing: ContactReading): ContactReading {
  const days = scene.days.map(
    (day): PlacedDay => (day.future === null ? day : { ...day, direction: 'future', day: day.future }),
  )
  const times = placeTimes(scene.message, scene.moments, days)
  const { next, unsure } = appointmentsOf({ ...scene, days, times })
  const loose = times.find(({ day }) => day === null)
  const told = { ...nothing, family: first.family, services: first.services }
  if (next.length > 0 || unsure.length > 0 || loose === undefined) return { ...told, next, unsure }
  return { ...told, next: [atHour(scene, loose.time)] }
}

/** The contacts of a plan: one, or one a family when each is named beside a day of its own ("di 10u Ana, do 14u Ilse"). */
export function placedEach(
  scene: Scene,
  told: readonly ContactReading[],
  nothing: ContactReading,
): readonly ContactReading[] {
  const whole = placed(scene, told[0] ?? nothing, nothing)
  const { message, families } = scene
  if (families.length < 2 || whole.next.length !== families.length || !takeTurns(scene)) return [whole]
  return families.map(({ code, from, to }, index) => ({
    ...whole,
    family: code === null ? null : { value: code, words: wordsBetween(message, from, to) },
    services: told[index]?.services ?? [],
    next: whole.next.slice(index, index + 1),
  }))
}

// A family, a day, a family, a day; or the other way round; each family once.
function takeTurns({ families, days }: Scene): boolean {
  if (days.length !== families.length || new Set(families.map(({ code }) => code)).size < families.length)
    return false
  const named = [
    ...families.map(({ from }) => ({ from, what: 'family' })),
    ...days.map(({ from }) => ({ from, what: 'day' })),
  ].sort((left, right) => left.from - right.from)
  return named.every(({ what }, at) => at === 0 || what !== named[at - 1]?.what)
}

// "herinner me om 18u": today, or tomorrow when that hour has gone by
function atHour({ context }: Scene, time: string): HeardAppointment {
  const later = time > context.now.toFormat('HH:mm')
  return { date: context.now.plus({ days: later ? 0 : 1 }).toISODate() ?? '', time, words: time }
}
