import { describe, expect, it } from '@jest/globals'
import { typedCommand } from '../../bot/typed-commands.ts'
import { en } from '../../cards/wording/en.ts'
import { nl, type Wording } from '../../cards/wording/nl.ts'
import { languageFor, sayRefusal, wordsOf } from '../../cards/wording/words.ts'
import { Present, Spoken } from '../../programme/contact.ts'
import {
  ContactAction,
  ContactKind,
  LifeDomain,
  ServiceKey,
  UrgencyLevel,
} from '../../programme/contact-words.ts'
import { emergencyNumbers } from '../../programme/emergency-numbers.ts'
import { Role } from '../../programme/person.ts'
import { everyRefusal, rosterFaults } from './every-refusal.ts'

const languages = [
  ['nl', nl],
  ['en', en],
] as const

/** Every leaf of the wording with its path; lists count as one shape, because languages may differ in length. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`))
}

const day = '2026-11-27'

/** Every text the wording can say, functions called with the words `woord`. */
function textsOf(words: Wording): readonly (readonly [string, string])[] {
  const { refusals: _, day: __, clock: ___, minutes: ____, ...plainWords } = words
  return leavesOf(plainWords).map(([path, leaf]) => {
    if (typeof leaf !== 'function') return [path, String(leaf)]
    const say = leaf as (...words: readonly unknown[]) => string
    const isCounting = ['.left', '.over', '.unread', '.more', '.latest', '.total', '.imported']
    if (isCounting.some((end) => path.endsWith(end))) return [path, say(2, 3, 4)]
    const said = say('family', 'woord', 'woord')
    // A wording about days is asked with days.
    return [path, said.includes('NaN') ? say(day, day, day) : said]
  })
}

describe('Dutch and English', () => {
  it('say the same things', () => {
    const shape = (words: Wording) => leavesOf(words).map(([path, leaf]) => `${path}: ${typeof leaf}`)
    expect(shape(en).toSorted()).toEqual(shape(nl).toSorted())
  })

  it('differ in nearly everything: nothing was forgotten', () => {
    const dutch = new Map(leavesOf(nl))
    const same = leavesOf(en).filter(([path, text]) => dutch.get(path) === text && String(text).includes(' '))
    const names = ['.services.kind_en_gezin', '.services.huis_van_het_kind', '.services.clb']
    const ours = ['.appPackage.name.short', '.appPackage.name.full']
    const expected = [...names, ...ours, '.speaks.nl', '.speaks.en']
    expect(same.map(([path]) => path).toSorted()).toEqual(expected.toSorted())
  })
})

describe.each(languages)('%s', (language, words) => {
  it('leaves nothing empty and shows no machine words', () => {
    for (const [path, text] of textsOf(words)) {
      expect([path, text.trim()]).not.toEqual([path, ''])
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|null|\[object|NaN|Invalid/)])
    }
  })

  it.each([
    ['kinds', ContactKind.options],
    ['domains', LifeDomain.options],
    ['actions', ContactAction.options],
    ['services', ServiceKey.options],
    ['roles', Role.options],
    ['present', Present.options],
    ['spoken', Spoken.options],
    ['levels', UrgencyLevel.options],
    ['numbers', emergencyNumbers.map((one) => one.for)],
  ] as const)('has a label of its own for each of the %s', (list, options) => {
    const labels = options.map((option) => (words[list] as Readonly<Record<string, string>>)[option] ?? '')
    for (const label of labels) expect(label).toMatch(/\p{L}/u)
    expect(new Set(labels).size).toBe(options.length)
  })

  it.each(everyRefusal.map((refusal) => [refusal.reason, refusal] as const))(
    'says %s kindly and in whole sentences',
    (_, refusal) => {
      const said = sayRefusal(words, refusal)
      expect(said).toMatch(/^\p{Lu}.*[.?]$/su)
      expect(said).not.toMatch(
        /undefined|null|error|fout|invalid|ongeldig|verboden|forbidden|illegal|!|[A-Z]{4}/,
      )
      expect(said.length).toBeLessThan(700)
    },
  )

  it('gives every roster fault its line and its own sentence', () => {
    const said = rosterFaults.map((fault) =>
      sayRefusal(words, { reason: 'roster-faulty', faults: [fault] }).replace(/\d+/, ''),
    )
    expect(new Set(said).size).toBe(rosterFaults.length)
    const many = sayRefusal(words, { reason: 'roster-faulty', faults: rosterFaults })
    for (const line of [1, 8]) expect(many).toContain(` ${line}: `)
    expect(many).toMatch(/2/)
  })

  it('says of every ended draft what became of it', () => {
    const ends = (['saved', 'dropped', 'expired', 'merged', 'unreadable'] as const).map((as) =>
      sayRefusal(words, { reason: 'draft-gone', as }),
    )
    expect(new Set(ends).size).toBe(5)
  })

  it('lists only commands that are understood (tests/structure/actions.test.ts: those with a code)', () => {
    const listed = [...Object.values(words.help.commands).flat(), ...words.help.everyone]
    const wrong = listed.filter((command) => typedCommand(command) === null && !command.endsWith(' G-014'))
    expect(wrong).toEqual([])
  })

  it('is the language it says it is', () => {
    expect(words.language).toBe(language)
    expect(wordsOf(language)).toBe(words)
  })
})

describe('Dutch refusals', () => {
  it('hold no English words', () => {
    const english = /\b(the|you|your|not|please|log|already|this|family|with|draft|contact not)\b/i
    for (const refusal of everyRefusal) expect(sayRefusal(nl, refusal)).not.toMatch(english)
  })
})

describe('English refusals', () => {
  it('hold no Dutch words', () => {
    const dutch = /\b(het|een|niet|jouw|verslag|gezin|begeleider|kies|geen|vraag|student-buddy)\b/i
    for (const refusal of everyRefusal) expect(sayRefusal(en, refusal)).not.toMatch(dutch)
  })
})

describe('days, times and numbers', () => {
  it.each([
    ['2026-11-22', 'zo 22/11', 'Sun 22/11'],
    ['2026-12-01', 'di 1/12', 'Tue 1/12'],
    ['2027-01-09', 'za 9/1', 'Sat 9/1'],
    ['2028-02-29', 'di 29/2', 'Tue 29/2'],
  ])('%s is %s and %s', (day, dutch, english) => {
    expect([nl.day(day), en.day(day)]).toEqual([dutch, english])
  })

  it.each([
    [0, '0 min', '0 min'],
    [5, '5 min', '5 min'],
    [59, '59 min', '59 min'],
    [60, '1u', '1 h'],
    [65, '1u05', '1 h 5 min'],
    [1440, '24u', '24 h'],
  ])('%d minutes are %s and %s', (minutes, dutch, english) => {
    expect([nl.minutes(minutes), en.minutes(minutes)]).toEqual([dutch, english])
  })

  it('a clock time is 14u05 and 14:05', () => {
    expect([nl.clock('14:05'), en.clock('14:05')]).toEqual(['14u05', '14:05'])
  })

  it.each([
    [0, 'vandaag', 'today'],
    [1, 'nog 1 dag', '1 day left'],
    [3, 'nog 3 dagen', '3 days left'],
  ])('%d days left', (days, dutch, english) => {
    expect([nl.families.left(days), en.families.left(days)]).toEqual([dutch, english])
  })

  it('one day over is one day', () => {
    expect([nl.families.over(1), en.families.over(2)]).toEqual(['1 dag te laat', '2 days late'])
  })
})

describe('the language to speak', () => {
  it.each([
    [null, 'nl-BE', 'nl'],
    [null, 'en-GB', 'en'],
    [null, 'EN-us', 'en'],
    [null, 'fr-BE', 'nl'],
    [null, '', 'nl'],
    ['nl', 'en-GB', 'nl'],
    ['en', 'nl-BE', 'en'],
  ] as const)('chosen %s in a Teams in %s is %s', (chosen, locale, expected) => {
    expect(languageFor(chosen, locale)).toBe(expected)
  })
})
