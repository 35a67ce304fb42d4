import { z } from 'zod'
import type { Host } from './host.ts'

/** Somebody of the fictional programme. */
export type LocalPerson = Readonly<{ id: string; name: string; roles: readonly string[] }>

const People = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) })),
})
const SignedIn = z.object({ token: z.string() })

/** Only this window of the browser remembers who was chosen, and only until it is closed. */
const kept = 'buddy-local-token'

/** The browser itself, where the bot runs as a trial. */
export function localHost(): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(forced-colors: active)')
  const now = () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light')
  return {
    isLocal: true,
    language: 'nl',
    theme: now(),
    onTheme: (heard) => {
      for (const query of [dark, contrast]) query.addEventListener('change', () => heard(now()))
    },
    token: async () => sessionStorage.getItem(kept),
    leave: forgetLocal,
    isShown: () => {},
  }
}

/** Who can be chosen. */
export async function localPeople(): Promise<readonly LocalPerson[]> {
  const response = await fetch('/tab/people')
  return People.parse(await response.json()).people
}

/** From now on this window is that person. */
export async function becomeLocal(person: string): Promise<void> {
  const response = await fetch('/tab/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  sessionStorage.setItem(kept, SignedIn.parse(await response.json()).token)
}

/** Nobody is chosen any more. */
export function forgetLocal(): void {
  sessionStorage.removeItem(kept)
}
