import type { LifeDomain } from '../../programme/contact-words.ts'
import { Referral } from '../../programme/referral.ts'
import type { Town } from './town.ts'

/** More families in Ghent with a buddy since a month, each with one contact of today about one thing. */
export async function haveContact(town: Town, count: number, domain: LifeDomain): Promise<void> {
  await town.change(async (records) => {
    const family = await records.families.get('family-G-014')
    const match = await records.matches.get('match-G-014')
    const contact = await records.contacts.get('contact-G-014-1')
    if (!family || !match || contact?.state !== 'kept') throw new Error('no family')
    for (let at = 0; at < count; at += 1) {
      const code = `G-03${at}`
      const id = `family-${code}`
      records.families.put({ ...family, id, code, pseudonym: `Uil ${at}`, supervisor: 'wies' })
      records.matches.put({ ...match, id: `match-${code}`, family: id, from: '2026-10-23' })
      records.contacts.put({
        ...contact,
        id: `contact-${code}`,
        family: id,
        keptAt: '2026-11-23T10:00:00.000Z',
        seen: null,
        facts: { ...contact.facts, date: '2026-11-23', domains: [domain] },
      })
    }
  })
}

/** Referrals of families of Ghent that ended (or run) some way, begun on a day. */
export async function wereReferred(
  town: Town,
  led: readonly (readonly [code: string, state: string, on: string])[],
): Promise<void> {
  await town.change(async (records) => {
    for (const [at, [code, state, on]] of led.entries()) {
      const stamped = `${on}T10:00:00.000Z`
      const isOpen = state === 'discussed'
      const step = { state, at: stamped, by: 'lies', together: null, appointment: null, undone: null }
      records.referrals.put(
        Referral.parse({
          id: `referral-${at}`,
          family: `family-${code}`,
          student: 'lies',
          service: 'service-x',
          site: 'gent',
          createdAt: stamped,
          steps: [{ ...step, state: state === 'withdrawn' || state === 'unknown' ? 'discussed' : state }],
          question: null,
          version: 1,
          state,
          ...(isOpen ? { dueDay: '2026-12-01', asks: { asked: 0, notYet: 0 } } : { endedAt: stamped }),
        }),
      )
    }
  })
}
