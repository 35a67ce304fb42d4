import { describe, expect, it } from '@jest/globals'
import { UrgencyType } from '../../programme/contact-words.ts'
import written from '../../programme/emergency-numbers.json' with { type: 'json' }
import { emergencyNumbers, linesFor, localKinds, readNumbers } from '../../programme/emergency-numbers.ts'

const all = localKinds.map((kind, at) => ({ for: kind.for, number: `00${at}` }))

/** What stands on a card, by name. */
function order(types: readonly UrgencyType[], calls: readonly string[] = [], local = all): readonly string[] {
  return linesFor({ types, calls }, local).map((one) =>
    one.as === 'public' ? one.number.for : one.as === 'local' ? one.kind.for : 'look-for',
  )
}

describe('who to call', () => {
  it.each<[readonly UrgencyType[], readonly string[]]>([
    [['medical'], ['ambulance', 'maternity', 'doctor-on-duty']],
    [['newborn'], ['ambulance', 'doctor-on-duty', 'maternity']],
    [['violence'], ['police', 'ambulance', 'violence-advice', 'child-abuse-centre']],
    [['self_harm'], ['suicide-line', 'ambulance']],
    [['mental'], ['ambulance', 'suicide-line']],
    [['homelessness'], ['ocmw', 'caw', 'ambulance']],
    [['food'], ['ocmw', 'caw', 'ambulance']],
    [['energy'], ['ocmw', 'caw', 'ambulance']],
    [['legal'], ['ocmw', 'caw', 'ambulance']],
    [
      ['homelessness', 'medical'],
      ['ambulance', 'maternity', 'doctor-on-duty', 'ocmw', 'caw'],
    ],
    [
      ['food', 'violence'],
      ['police', 'ambulance'],
    ],
    [[], ['ambulance', 'police', 'doctor-on-duty', 'suicide-line']],
  ])('for %j begins with %j', (types, first) => {
    expect(order(types).slice(0, first.length)).toEqual(first)
  })

  it('a sign goes before its type, and says what it asks for', () => {
    expect(order(['self_harm'], ['ambulance', 'suicide-line']).slice(0, 2)).toEqual([
      'ambulance',
      'suicide-line',
    ])
  })

  it.each(UrgencyType.options.flatMap((type) => [[[type]], [[type, 'newborn' as const]]]))(
    'every public number stands once, whatever it is about: %j',
    (types) => {
      const shown = order(types)
      expect(shown).toEqual([...new Set(shown)])
      expect(shown).toEqual(expect.arrayContaining(emergencyNumbers.map((one) => one.for)))
    },
  )

  it('nobody is bothered with local numbers that do not help; that of the ward always stands', () => {
    expect(order(['violence'])).not.toContain('ocmw')
    expect(order(['food'])).not.toContain('child-abuse-centre')
    expect(order(['food']).at(-1)).toBe('maternity')
    expect(order([])).toEqual(expect.arrayContaining(localKinds.map((kind) => kind.for)))
  })

  it('what is empty is not there, and of the OCMW it is said where to look', () => {
    expect(order(['medical'], [], [])).not.toContain('maternity')
    expect(order(['food'], [], [])[0]).toBe('look-for')
    expect(
      order(
        ['food'],
        [],
        all.filter((one) => one.for === 'caw'),
      ).slice(0, 2),
    ).toEqual(['look-for', 'caw'])
    expect(order(['medical'], [], [])).not.toContain('look-for')
    expect(order([], [], [])).not.toContain('look-for')
  })
})

describe('the data file of numbers', () => {
  it('holds the four that always stand, each with a source and a day', () => {
    expect(emergencyNumbers.map(({ number }) => number)).toEqual(
      expect.arrayContaining(['112', '101', '1733', '1813']),
    )
    for (const { source, checkedOn } of emergencyNumbers) expect([source, checkedOn]).not.toContain('')
  })

  it('invents no local number: nothing of it looks like one', () => {
    expect(JSON.stringify(localKinds).replace(/3\.[23]|24\/7/g, '')).not.toMatch(/\d{2}/)
  })

  const [first] = written.local
  const wrong: readonly (readonly [string, unknown])[] = [
    ['a local number with a value', { ...written, local: [{ ...first, number: '09 000 00 00' }] }],
    ['a label in Dutch only', { ...written, local: [{ ...first, name: { nl: 'Materniteit' } }] }],
    [
      'a public number without a source',
      { ...written, everywhere: [{ ...written.everywhere[0], source: '' }] },
    ],
    ['a call to nobody', { ...written, calls: [{ about: 'medical', first: ['pizza'] }] }],
    ['the same number twice', { ...written, local: [first, first] }],
    ['a type that calls nobody', { ...written, calls: written.calls.slice(1) }],
    ['a type twice', { ...written, calls: [...written.calls, written.calls[0]] }],
  ]
  it.each(wrong)('with %s is refused', (_, file) => {
    expect(() => readNumbers(file)).toThrow(/number|name|source|pizza|maternity|medical/)
  })
})
