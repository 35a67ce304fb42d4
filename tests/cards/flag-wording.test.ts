import { describe, expect, it } from '@jest/globals'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { AlreadyDone, FlagEvent, FlagOutcome } from '../../programme/urgent-flag.ts'

const events = FlagEvent.unwrap().shape.what.options

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('the words of an urgent need, %s', (_, words) => {
  it('tell everything that was done already, and every end, apart', () => {
    expect(new Set(AlreadyDone.options.map((one) => words.alreadyDone[one])).size).toBe(8)
    expect(new Set(FlagOutcome.options.map((one) => words.outcomes[one])).size).toBe(5)
  })

  it('tell every event apart, with a name and without', () => {
    for (const name of ['Rita', null])
      expect(new Set(events.map((what) => words.flagEvents[what](name, 1))).size).toBe(events.length)
    for (const what of events) expect(words.flagEvents[what](null, null)).not.toMatch(/null|undefined/)
  })

  it('mark a repeat, and only a repeat', () => {
    expect(words.flagEvents.asked('Rita', 1)).not.toMatch(/\d/)
    expect(words.flagEvents.asked('Rita', 3)).toContain('3')
  })

  it('never call a person or a family a client, a case or a ticket', () => {
    const blocks = [words.flag, words.flagStatus, words.flagForms, words.flagFollowUp, words.flagLists]
    const said = JSON.stringify(blocks, (_key, leaf) => (typeof leaf === 'function' ? String(leaf) : leaf))
    expect(said).not.toMatch(/\b(client|cliënt|case|casus|ticket|dossier)\b/i)
  })
})

describe('a moment', () => {
  it.each([
    ['22u07', 'Gezien door Rita om 22u07, die neemt dit op.'],
    ['do 26/11 22u07', 'Gezien door Rita do 26/11 22u07, die neemt dit op.'],
  ])('%s is said as people say it', (when, said) => {
    expect(nl.flagStatus.taken('Rita', when)).toBe(said)
  })

  it('of one and of several people agrees with its verb', () => {
    expect(nl.flagStatus.asked('Agnes', false, '22u05')).toBe(
      'Nog niet gezien. Agnes kreeg het om 22u05 en hoort het opnieuw. Wacht niet: bel.',
    )
    expect(nl.flagStatus.asked('Agnes en Rita', true, '22u05')).toContain('kregen het om 22u05 en horen')
  })
})
