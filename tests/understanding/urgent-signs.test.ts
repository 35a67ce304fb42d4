import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { ReadingContext } from '../../understanding/reading.ts'
import { scan } from '../../understanding/signs/hits.ts'
import { asideWithout, setAside } from '../../understanding/signs/qualifiers.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'
import { said } from './words/said-signs.ts'

const now = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })
const one: ReadingContext = {
  now,
  role: 'student',
  site: 'Gent',
  families: [{ code: 'G-101', aliases: ['Rabia'] }],
}
const two: ReadingContext = { ...one, families: [...one.families, { code: 'G-102', aliases: ['Lotte'] }] }
const signsIn = (text: string): string[] => scan(text).hits.map((hit) => hit.sign.id)

describe('each concept is heard in many wordings', () => {
  for (const [sign, texts] of Object.entries(said)) {
    it.each(texts)(`${sign}: %s`, (text) => {
      expect(signsIn(text)).toContain(sign)
    })
  }
})

const asides: readonly (readonly [string, string, string])[] = [
  ['negated', 'ze heeft geen koorts', 'ze heeft koorts'],
  ['negated', 'geen weeën, bloedverlies of hoofdpijn', 'weeën, bloedverlies of hoofdpijn'],
  ['negated', 'no signs of violence, he never hits her', 'he hits her'],
  ['past', 'vroeger werd ze mishandeld door haar ex', 'ze werd mishandeld door haar ex'],
  ['past', 'she was depressed years ago', 'she was depressed'],
  ['resolved', 'de koorts van de baby is weg', 'de koorts van de baby stijgt'],
  ['resolved', 'verwarming was kapot maar dat is opgelost', 'verwarming is kapot'],
  ['hypothetical', 'wat moet ik doen als ze hevig bloedverlies heeft', 'ze heeft hevig bloedverlies'],
  ['hypothetical', 'what if the baby has a seizure', 'the baby has a seizure'],
  ['figurative', 'we gaan dood van het lachen, ik val flauw', 'ik zie dat ze flauwvalt'],
  ['figurative', 'ze was bewusteloos van het lachen 😂', 'ze was bewusteloos'],
  ['quoted', 'in de folder staat: baby met koorts, bel de dokter', 'de baby heeft koorts, bel de dokter'],
  ['school', 'casus voor school over een vrouw met stuipen', 'een vrouw met stuipen'],
  ['someone-else', 'de buurvrouw werd geslagen door haar man', 'ze werd geslagen door haar man'],
  ['someone-else', 'in die film had een vrouw een psychose', 'de vrouw had een psychose'],
]

describe('what sets a sign aside', () => {
  it.each(asides)('%s: %s', (why, text, plainly) => {
    const read = scan(text)
    expect(read.hits.length).toBeGreaterThan(0)
    const reasons = read.hits.map((hit) => setAside(hit, read))
    expect(reasons.map((reason) => reason?.why)).toContain(why)
    for (const reason of reasons) if (reason) expect(text).toContain(reason.words)
    const bare = scan(plainly)
    expect(bare.hits.some((hit) => setAside(hit, bare) === null)).toBe(true)
  })

  it.each(asides)('without the rule "%s" the sign in "%s" counts', (why, text) => {
    const read = scan(text)
    const hit = read.hits.find((one) => setAside(one, read)?.why === why)
    if (hit === undefined) throw new Error('nothing was set aside')
    expect(asideWithout(hit, read, new Set([why as 'past']))?.why).not.toBe(why)
  })

  it.each([
    'baby drinkt niet',
    'ze voelt geen beweging meer',
    'geen melkpoeder in huis',
    'ze wil er niet meer zijn',
    'de baby ademt niet',
    'vroeger was ze depressief en nu weer',
    'ze zegt van niet maar ik zag blauwe plekken',
    'ik weet niet wat doen, ze bloedt hevig',
    'niet alleen koorts, ook stuipen',
    'het bloedverlies stopt niet',
  ])('a "niet" or a "vroeger" that changes nothing: %s', (text) => {
    const read = scan(text)
    expect(read.hits.some((hit) => setAside(hit, read) === null)).toBe(true)
  })
})

describe('numbers and days', () => {
  it.each([
    ['baby heeft 38,4', true],
    ['baby heeft 37,2', false],
    ['baby is 38 weken geboren', false],
    ['de baby drinkt 90 ml, 38 graden koorts', true],
  ])('fever in "%s": %s', (text, expected) => {
    expect(signsIn(text).includes('baby-fever')).toBe(expected)
  })

  it.each([
    ['bloeddruk 165/110', true],
    ['bloeddruk 120/80', false],
    ['afspraak 14/12', false],
  ])('blood pressure in "%s": %s', (text, expected) => {
    expect(signsIn(text).includes('preeclampsia')).toBe(expected)
  })

  it.each([
    ['uithuiszetting vrijdag', 'today'],
    ['uithuiszetting op 28/11', 'today'],
    ['uithuiszetting aangekondigd voor 20 januari', 'within-24-hours'],
    ['ze krijgt een bevel om het grondgebied te verlaten binnen 2 dagen', 'today'],
  ])('%s is %s', (text, level) => {
    const reasons = readUrgency(text, one).reasons.filter(({ sign }) => /eviction|deportation/.test(sign))
    expect(reasons[0]?.level).toBe(level)
  })
})

describe('an urgency explains itself', () => {
  it('names sign, words, level, type and family', () => {
    const reading = readUrgency('Lotte heeft plots hevig bloedverlies, 29 weken', two)
    expect(reading).toMatchObject({ zone: 'alarm', level: 'now', types: ['medical'], family: 'G-102' })
    expect(reading.reasons[0]).toMatchObject({
      sign: 'mother-heavy-bleeding',
      words: 'hevig bloedverlies',
      setAside: null,
    })
  })

  it('shows what set a sign aside', () => {
    const reading = readUrgency('geen koorts, geen bloedverlies, alles rustig', one)
    expect(reading.zone).toBe('log')
    expect(reading.level).toBeNull()
    expect(reading.reasons.length).toBeGreaterThan(0)
    for (const reason of reading.reasons) expect(reason.setAside).not.toBeNull()
  })

  it('leaves the family open when two could be meant', () => {
    expect(readUrgency('de baby ademt niet meer', two).family).toBeNull()
    expect(readUrgency('de baby ademt niet meer', one).family).toBe('G-101')
  })

  it('finds one urgent sentence in a long report', () => {
    const report =
      'Huisbezoek bij Rabia van 14u tot 15u. We hebben samen de brieven van de mutualiteit gesorteerd en koffie gedronken. De kleine speelde op de mat. Bij het weggaan zei ze dat ze liever niet meer wakker wordt. Volgende afspraak is op 3 december.'
    expect(readUrgency(report, one).zone).not.toBe('log')
  })
})

describe('few words', () => {
  it.each([
    'ze bloedt',
    'ze heeft een mes gekregen van hem',
    'mama heeft een bloeding',
    'G-101 bloedt',
    'ze ziet alles zwart',
  ])('"%s" is never let go by', (text) => {
    expect(readUrgency(text, one).zone).not.toBe('log')
  })

  it('hears the buddy who was threatened', () => {
    expect(readUrgency('ik ben bedreigd bij het gezin', one).types).toEqual(['violence'])
  })

  it.each([
    'over 2 weken',
    'de dokter komt morgen',
    'ze deed niet open vanmorgen',
    'nog geen bericht van haar',
    'ze heeft nog niets van het ocmw gehoord',
  ])('"%s" is followed by no question', (text) => {
    expect(readUrgency(text, one).zone).toBe('log')
  })
})

describe('the work stays in proportion to the length', () => {
  const pathological = [
    'baby niet drinkt bloed ',
    'niet ',
    'ze wil niet meer ',
    'bloed bloed ',
    'a',
    'geen ',
    '😂',
    "'",
    '38,4 ',
    'haar man slaat haar ',
    '/ ',
    'én ',
  ]
  it.each(pathological)('%j repeated', (piece) => {
    const short = scan(piece.repeat(Math.ceil(500 / piece.length))).steps
    const long = scan(piece.repeat(Math.ceil(5000 / piece.length))).steps
    expect(long).toBeLessThan(400 * 5000)
    expect(long).toBeLessThan(25 * Math.max(short, 200))
  })

  it('reads anything without throwing', () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '....',
      '?!',
      '\ud800',
      '٣٨',
      '-'.repeat(5000),
      'x'.repeat(5000),
    ]) {
      expect(readUrgency(text, one).zone).toBe('log')
    }
  })
})
