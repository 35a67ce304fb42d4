import { describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { dialAddress } from '../../cards/telephone.ts'
import { TellFlag } from '../../cards/tell-flag-part.ts'
import { RaiseUrgent } from '../../cards/urgent-card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { emergencyNumbers } from '../../programme/emergency-numbers.ts'
import { signs } from '../../understanding/signs/signs.ts'
import { clients, type Node, nodesOf, nodesOfType, tap } from './client.ts'
import { samples } from './samples.ts'

function cardOf(name: string): Card {
  const sample = samples.find((one) => one.name === name)
  if (sample === undefined) throw new Error(`no sample ${name}`)
  return sample.card
}

const verbsOf = (name: string) => nodesOfType(cardOf(name), 'Action.Execute').map(({ verb }) => verb)
const textsOf = (name: string) => nodesOfType(cardOf(name), 'TextBlock').map(({ text }) => String(text))
const addressesOf = (name: string) => nodesOfType(cardOf(name), 'Action.OpenUrl').map(({ url }) => url)

describe('what a lecturer can do about an urgent need', () => {
  it.each([
    ['flag', ['take-flag', 'hand-on-form', 'cannot-flag']],
    ['flag-drill', ['take-flag', 'hand-on-form', 'cannot-flag']],
    ['flag-mine', ['resolve-form', 'hand-on-form', 'flag-level-form']],
    ['flag-mine-asked', ['still-busy', 'resolve-form', 'hand-on-form', 'flag-level-form']],
    ['flag-of-another', ['flag-timeline']],
    ['flag-closed', ['flag-timeline']],
    ['flag-withdrawn', ['flag-timeline']],
  ])('%s: %j', (name, verbs) => {
    expect(verbsOf(name)).toEqual(verbs)
  })

  it('every button names the one flag it is about', () => {
    for (const name of ['flag', 'flag-mine-asked', 'flag-closed'])
      for (const { data } of nodesOfType(cardOf(name), 'Action.Execute'))
        expect(data).toEqual({ flag: 'flag-0190a0b0' })
  })

  it('calling is a button and a link in the text, as long as somebody may still have to', () => {
    for (const name of ['flag', 'flag-mine']) expect(addressesOf(name)).toEqual(['tel:0470000000'])
    for (const name of ['flag-bare', 'flag-hostile', 'flag-of-another', 'flag-closed'])
      expect(addressesOf(name)).toEqual([])
    expect(textsOf('flag')).toContain('**Terugbellen:** [0470 00 00 00](tel:0470000000)')
  })

  it('the same is told in every state: only what became of it differs', () => {
    const facts = (name: string) => textsOf(name).slice(0, 6)
    for (const name of ['flag-mine', 'flag-of-another', 'flag-closed', 'flag-withdrawn'])
      expect(facts(name)).toEqual(facts('flag'))
  })

  it('a repeat and a drill say so first, also in the notification', () => {
    expect(cardOf('flag-repeat').fallbackText).toMatch(/^Herhaling\. Dringend: NU/)
    expect(cardOf('flag-drill').fallbackText).toMatch(/^OEFENING, niemand is in gevaar/)
    expect(textsOf('flag-drill')[0]).toBe(nl.flag.drill)
  })

  it('a notification shows names as they are, without the signs that escape them on a card', () => {
    expect(cardOf('flag').fallbackText).toBe('Dringend: NU. Lotte Sint-Denijs · G-014 · Gezin Merel')
    for (const { name, card } of samples)
      if (/^(flag|open-flags)/.test(name)) expect(card.fallbackText).not.toContain('\\-')
  })

  it('professional secrecy is weighed before a suspicion is shared, by the lecturer', () => {
    expect(textsOf('flag-secrecy')).toEqual(
      expect.arrayContaining([...nl.flag.secrecyChecks.map((check) => `• ${check}`), nl.flag.decides]),
    )
    expect(textsOf('flag')).not.toContain(nl.flag.decides)
  })
})

describe('what the student sees', () => {
  const open = ['flag-status', 'flag-status-taken', 'flag-status-nobody', 'flag-status-quiet']

  it.each(open)(
    '%s: who to call, then that the bot is no emergency line, then how it stands, then the form',
    (name) => {
      const order = nodesOf(cardOf(name)).map(({ type, text }) =>
        String(type).startsWith('Input.') ? 'form' : String(text ?? ''),
      )
      const numbers = emergencyNumbers.map(({ number }) =>
        order.findIndex((text) => text.startsWith(`**${number}**`)),
      )
      const places = [
        Math.max(...numbers),
        order.indexOf(nl.urgent.notEmergency),
        order.findIndex((text) =>
          /^(Nog niet gezien|Gezien door|Niemand bereikt|Er is nu niemand)/.test(text),
        ),
        order.indexOf('form'),
      ]
      expect(Math.min(...numbers, ...places)).toBeGreaterThan(0)
      expect(places.toSorted((one, other) => one - other)).toEqual(places)
    },
  )

  it.each(['flag-status-closed', 'flag-status-withdrawn'])('%s: the numbers stay, the form goes', (name) => {
    for (const number of ['112', '101', '1733', '1813'])
      expect(textsOf(name).join(' ')).toContain(`**${number}**`)
    expect(nodesOf(cardOf(name)).some(({ type }) => String(type).startsWith('Input.'))).toBe(false)
    expect(verbsOf(name)).toContain('raise-urgent')
  })

  it('in danger one line and one tap are enough: nothing is required, and the level stands ready', () => {
    const card = cardOf('flag-status')
    expect(nodesOf(card).filter(({ isRequired }) => isRequired === true)).toEqual([])
    for (const client of clients)
      expect(TellFlag.parse({ ...tap(card, 'tell-flag', client), callBack: '0470 00 00 00' })).toMatchObject({
        level: 'now',
        sign: null,
        done: [],
        callBack: '0470 00 00 00',
      })
  })

  it('what was told before comes back unchanged, in sight', () => {
    const card = cardOf('flag-status-told')
    for (const client of clients)
      expect(TellFlag.parse(tap(card, 'tell-flag', client))).toMatchObject({
        level: 'today',
        sign: 'mother-bleeding',
        done: ['called-doctor', 'called-ward'],
        callBack: '0470 00 00 00',
      })
    const hidden = (name: string) => nodesOf(cardOf(name)).filter((node: Node) => node.isVisible === false)
    expect([hidden('flag-status').length, hidden('flag-status-told').length]).toEqual([1, 0])
  })

  it('shows who to call however many signs were heard', () => {
    expect(RaiseUrgent.safeParse({ signs: signs.map(({ id }) => id) }).success).toBe(true)
  })

  it('a mistake takes back this one and sends nothing else', () => {
    expect(tap(cardOf('flag-status'), 'withdraw-urgent')).toEqual({ call: 'flag-0190a0b0' })
  })
})

describe('figures', () => {
  it('hide counts below five, with their times', () => {
    const shown = textsOf('flag-figures').join('\n')
    expect(shown).toContain('**NU:** 16 keer')
    expect(shown.match(/minder dan 5$/gm)).toHaveLength(3)
    expect(shown).not.toMatch(/\b(4|0) keer|3 min|1u17/)
  })
})

describe('a timeline', () => {
  it('keeps the beginning and the end in sight, and the rest behind a button', () => {
    const unfold = nodesOfType(cardOf('flag-timeline-night'), 'Action.ToggleVisibility')
    expect(unfold.map(({ title }) => title)).toEqual(['Toon 240 regels ertussen'])
    expect(nodesOfType(cardOf('flag-timeline'), 'Action.ToggleVisibility')).toEqual([])
  })
})

describe('a number to call back', () => {
  it.each([
    ['0470 00 00 00', 'tel:0470000000'],
    ['0470/00.00.00', 'tel:0470000000'],
    ['09-000 00 00', 'tel:090000000'],
    [' +32 470 00 00 00 ', 'tel:+32470000000'],
    ['0032470000000', 'tel:0032470000000'],
    ['112', null],
    ['26/11', null],
    ['0470 00 00 00 na 22u', null],
    ['0470+000000', null],
    ['tel:0470000000', null],
    ['0470000000)](http://kwaad.example', null],
    ['1'.repeat(16), null],
    ['٠٤٧٠٠٠٠٠٠٠', null],
    ['', null],
  ])('%j is dialled as %j', (typed, address) => {
    expect(dialAddress(typed)).toBe(address)
  })
})
