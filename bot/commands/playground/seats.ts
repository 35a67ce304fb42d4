import { fictionalPeople } from '../../fictional/people.ts'
import type { Seat } from './seat.ts'

const places = [
  { name: 'student', further: 0 },
  { name: 'lecturer', further: 2 },
  { name: 'partner', further: 4 },
] as const

/** The three windows of the fictional programme, from this port on: its first student, lecturer and partner. */
export function fictionalSeats(firstPort: number): readonly Seat[] {
  return places.map(({ name, further }) => {
    const person = fictionalPeople.find(({ roles }) => roles.includes(name))
    if (person === undefined) throw new Error(`the fictional programme has no ${name}`)
    return { name, port: firstPort + further, person }
  })
}
