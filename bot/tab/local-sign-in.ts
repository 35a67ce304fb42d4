import { randomBytes } from 'node:crypto'
import type { Holder, TokenCheck } from './token-check.ts'

/** Somebody who can be chosen in the trial. */
export type LocalPerson = Readonly<{ id: string; name: string; roles: readonly string[]; objectId: string }>

/** The trial's stand-in for signing in. */
export type LocalSignIn = Readonly<{
  people: readonly Omit<LocalPerson, 'objectId'>[]
  /** A token for who was chosen, which this process alone knows; null for nobody of the list. */
  signIn: (id: string) => string | null
  check: TokenCheck
}>

/** Lets anybody be one of these fictional people; only for local mode, on this machine. */
export function createLocalSignIn(people: readonly LocalPerson[], tenantId: string): LocalSignIn {
  const holders = new Map<string, Holder>()
  return {
    people: people.map(({ id, name, roles }) => ({ id, name, roles })),
    signIn: (id) => {
      const person = people.find((one) => one.id === id)
      if (person === undefined) return null
      const token = randomBytes(32).toString('base64url')
      holders.set(token, { objectId: person.objectId, tenantId, until: null })
      return token
    },
    check: async (authorization) => holders.get(authorization.replace(/^Bearer /, '')) ?? 'refused',
  }
}
