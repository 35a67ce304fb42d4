import { emptyRota } from '../../programme/duty.ts'
import { localKinds } from '../../programme/emergency-numbers.ts'
import { answered, lastCard, press } from './hands.ts'
import type { Town } from './town.ts'

type Filled = Readonly<Record<string, string>>

/** The button that opens a form of the rota, and the one that keeps what was filled in. */
type Form = readonly [open: string, save: string]
export const shift: Form = ['shift-form', 'save-shift']
export const absence: Form = ['absence-form', 'save-absence']
export const closed: Form = ['closed-form', 'close-days']
export const hours: Form = ['hours-form', 'save-hours']

/** What stands in the store of a site's rota. */
export const rotaOf = (town: Town, site = 'gent') => town.read((records) => records.rotas.get(site))

/** The card that a typed command brings. */
export async function opened(town: Town, who: string, typed = 'wachtdienst') {
  return lastCard(await town.person(who).says(typed)).card
}

/** A form of the rota, filled in and sent by who opened it. */
export async function sends(town: Town, who: string, [form, save]: Form, filled: Filled) {
  const card = answered(await town.person(who).taps(...press(await opened(town, who), form)))
  const tap = press(card, save, filled)
  return { tap, card: answered(await town.person(who).taps(...tap)) }
}

/** Puts Wies on duty until the evening of a day, and nobody after. */
export async function keepsShift(town: Town, day: string): Promise<void> {
  const shift = { id: 's', person: 'wies', from: '2026-11-23T08:00:00.000Z', until: `${day}T17:00:00.000Z` }
  const { warned } = (await rotaOf(town)) ?? {}
  const rota = { ...emptyRota('gent'), shifts: [shift], ...(warned ? { warned } : {}) }
  await town.change(async (records) => records.rotas.put(rota))
}

/** Fills in every local number of a site, checked today; by kind another day, or null for one that is empty. */
export async function hasNumbers(
  town: Town,
  site: string,
  other: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const today = town.now().toISODate() ?? ''
  const filled = localKinds.flatMap(({ for: key }, at) => {
    const on = key in other ? other[key] : today
    const number = { number: `09 000 00 0${at}`, checked: { by: 'Co Coördinator', on: on ?? today } }
    return on === null ? [] : [[key, number] as const]
  })
  await town.change(async (records) => {
    const found = await records.sites.get(site)
    if (found) records.sites.put({ ...found, numbers: [{ version: 1, filled: Object.fromEntries(filled) }] })
  })
}
