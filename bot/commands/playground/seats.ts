import { fictionalPeople } from '../../fictional/people.ts'
import type { Seat } from './seat.ts'

const places = [
  { name: 'student', port: 56150 },
  { name: 'lecturer', port: 56152 },
  { name: 'partner', port: 56154 },
] as const

/** The three windows of the fictional programme: its first student, lecturer and partner. */
export function fictionalSeats(): readonly Seat[] {
  return places.map(({ name, port }) => {
    const person = fictionalPeople.find(({ roles }) => roles.includes(name))
    if (person === undefined) throw new Error(`the fictional programme has no ${name}`)
    return { name, port, person }
  })
}
