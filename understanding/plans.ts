import { appointmentsOf, placeTimes } from './appointments.ts'
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

// "herinner me om 18u": today, or tomorrow when that hour has gone by
function atHour({ context }: Scene, time: string): HeardAppointment {
  const later = time > context.now.toFormat('HH:mm')
  return { date: context.now.plus({ days: later ? 0 : 1 }).toISODate() ?? '', time, words: time }
}
