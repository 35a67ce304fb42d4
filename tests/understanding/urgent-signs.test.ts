import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { ReadingContext } from '../../understanding/reading.ts'
import { scan } from '../../understanding/signs/hits.ts'
import { setAside } from '../../understanding/signs/qualifiers.ts'
import { signs } from '../../understanding/signs/signs.ts'
import { compileSigns } from '../../understanding/signs/ways.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'

const now = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })
const one: ReadingContext = {
  now,
  role: 'student',
  site: 'Gent',
  families: [{ code: 'G-101', aliases: ['Rabia'] }],
}
const two: ReadingContext = { ...one, families: [...one.families, { code: 'G-102', aliases: ['Lotte'] }] }
const signsIn = (text: string): string[] => scan(text).hits.map((hit) => hit.sign.id)

const said: Readonly<Record<string, readonly string[]>> = {
  'mother-heavy-bleeding': [
    'ze verliest massaal bloed',
    'er komen grote klonters bloed uit',
    'she is bleeding heavily',
    'het bloed stopt nie',
  ],
  'mother-bleeding': [
    'bloedverlies bij 12 weken zwanger',
    'ze heeft wat bloed in haar slip',
    'spotting since this morning',
  ],
  'waters-broke': [
    'haar vliezen zijn gebroken',
    'groen vruchtwater',
    'she is leaking fluid',
    'water is net gebroken',
  ],
  'labour-preterm': ['weeën om de 5 minuten', 'contractions at 30 weeks', 'ze moet persen!'],
  'mother-belly-pain': ['hevige buikpijn, 31 weken', 'ze krimpt ineen van de pijn', 'severe stomach pain'],
  preeclampsia: [
    'koppijn en ze ziet sterretjes',
    'bloeddruk 170/110',
    'plots dik gezicht en dikke handen',
    'blurry vision since noon',
  ],
  'movement-less': [
    'ze voelt de baby niet meer bewegen',
    'minder schopjes van de kleine',
    "baby hasn't moved today",
  ],
  'mother-faint': [
    'ze is flauwgevallen in de winkel',
    'mama reageert nergens op',
    'she passed out',
    'van haar sus gegaan',
  ],
  'mother-seizure': ['ze kreeg stuipen', 'she had a seizure', 'stuiptrekkingen over heel haar lijf'],
  'mother-breath-chest': ['pijn op de borst', 'ze is zo kortademig', 'chest pain since last night'],
  'mother-fever': ['mama heeft 39 koorts na de keizersnede', 'houdt niks binnen', 'jeuk aan haar handpalmen'],
  'mother-wound': [
    'de wonde ettert',
    'kuit is dik en rood',
    'stinkende afscheiding',
    'her stitches are oozing',
  ],
  'no-prenatal-care': [
    'ze is 6 maanden zwanger en nog nooit bij een gynaecoloog geweest',
    'no prenatal care at all',
  ],
  'baby-breathing': ['de baby ademt zo raar', 'kindje krijgt geen lucht', 'newborn is gasping'],
  'baby-blue': ['baby heeft blauwe lippen', 'the baby turned blue', 'de kleine ziet grauw'],
  'baby-unresponsive': ['ik krijg de baby niet wakker', "baby won't wake up"],
  'baby-limp': ['kindje ligt slap in haar armen', 'the baby is floppy'],
  'baby-seizure': ['baby heeft stuipen', 'oogjes van de baby draaien weg en hij schokt'],
  'rash-not-fading': ['vlekjes die je niet kan wegdrukken', "a rash that doesn't fade"],
  'baby-fever': ['baby van 6 weken heeft 38,6', 'de kleine heeft koorts', 'newborn has a fever'],
  'baby-not-drinking': ['de baby wil niet drinken', 'kindje weigert de fles', 'the baby refuses to feed'],
  'baby-no-wet-nappies': ['al 10 uur geen natte pamper', 'no wet diapers since yesterday'],
  'baby-vomit-green': ['baby braakt alles uit', 'groen braaksel bij de kleine'],
  'baby-fontanelle': ['zijn fontanel staat bol'],
  'baby-yellow-drowsy': ['baby is geel en suf'],
  'baby-yellow': ['de baby ziet geel', 'baby has jaundice'],
  'shaken-or-fallen': ['baby van de verzorgingstafel gevallen', 'peuter heeft een knoopbatterij ingeslikt'],
  poison: ['ze dronk javel', 'de peuter heeft pillen opgegeten'],
  accident: ['ze is van de trap gevallen', 'hit by a car'],
  'gas-or-co': ['het ruikt naar gas', 'CO-vergiftiging'],
  'suicide-plan': [
    'ze spaart pillen op',
    'afscheidsbrief gevonden',
    'ze zou zich van kant maken',
    'ze staat op de brug en wil springen',
    'she wrote a suicide note',
  ],
  'suicidal-thoughts': [
    'ze wil niet meer leven',
    'ze wil dood',
    'liever niet meer wakker worden',
    'ze wil er niet meer zijn',
    'ze is het leven beu',
    'iedereen is beter af zonder haar',
    'she wants to die',
    "she doesn't want to be here anymore",
    'denkt aan zelfmoord',
    "'k wil nie meer leven zegt ze",
    'geen zin meer in het leven',
    'ze wil gewoon verdwijnen',
    'niemand zou haar missen',
    'ze is levensmoe',
    'she wishes she was dead',
    'ze ziet geen uitweg meer',
    'tired of living',
    'ze had liever nooit bestaan',
    'dood wil ze',
    'voor altijd slapen',
    'was ze maar dood',
    'moe van het leven',
    'better off without her',
    'ze droomt van de dood, wil sterven',
    'ze denkt eraan uit het leven te stappen',
    'life is not worth living',
    'no reason to live',
    'ze wil zichzelf iets aandoen',
    'ze wou dat ze dood was',
    'she wants to end it all',
    'doodgaan wil ze',
    'doodswens',
    'zwarte gedachten',
    'dark thoughts',
    'ze denkt aan de dood',
    'she thinks about dying',
    'stoppen met leven',
    'nooit meer wakker worden',
    'haar leven heeft geen zin meer',
    'wants to disappear',
  ],
  'self-injury': ['ze snijdt zichzelf', 'verse sneetjes op haar armen', 'she cuts herself'],
  'harm-to-baby-thoughts': [
    'ze is bang dat ze de baby iets aandoet, wil de baby pijn doen',
    'she is afraid to hurt the baby',
  ],
  psychosis: [
    'ze hoort stemmen',
    'postnatale psychose',
    'she hears voices',
    'ze denkt dat de duivel in de baby zit',
  ],
  depression: [
    'ze weent al weken elke dag',
    'geniet nergens meer van',
    'she has been depressed for weeks',
    'ze ziet het niet meer zitten',
  ],
  'violence-now': [
    'hij zwaait met een mes naar haar man',
    'haar ex dreigt haar te vermoorden',
    'he choked her',
    'hij wurgt haar',
  ],
  violence: [
    'haar man slaat haar',
    'ze heeft een blauw oog',
    'her husband hits her',
    'zijn hand is uitgegleden',
    'durft niet naar huis',
  ],
  controlling: [
    'ze mag niet buiten van haar man',
    'hij controleert haar gsm',
    "her husband won't let her see friends",
  ],
  'child-abuse': ['papa slaat de kinderen', 'de baby was alleen thuis', 'vermoeden van kindermishandeling'],
  'homeless-now': [
    'ze slaapt in haar auto',
    'vanavond geen slaapplaats',
    'nowhere to sleep tonight',
    'de woning is onbewoonbaar verklaard',
  ],
  'eviction-announced': [
    'brief van de deurwaarder voor de huurachterstand',
    'eviction notice',
    'vonnis van de vrederechter over de huur',
  ],
  'no-energy': ['geen stroom meer', 'de budgetmeter is leeg', 'verwarming kapot', 'electricity was cut off'],
  'energy-cut-announced': ['Fluvius dreigt met afsluiting', 'uitnodiging voor de LAC'],
  'no-formula': ['geen melkpoeder meer', 'out of formula', 'flesvoeding is op'],
  'no-food': ['frigo is leeg', 'de kinderen hebben honger', 'nothing to eat'],
  'food-running-out': ['geld is bijna op', 'nog eten voor 3 dagen'],
  deportation: ['bevel om het grondgebied te verlaten', 'ze wordt uitgewezen', 'deported next week'],
  'residence-lapsing': ['haar verblijfskaart vervalt', 'oranje kaart loopt af'],
  'buddy-unsafe': ['ik voel me hier niet veilig', 'hij heeft mij bedreigd', "he threatened me, I'm scared"],
  'cry-for-help': ['het is dringend, bel mij', 'help mij aub', 'ik weet niet wat ik moet doen'],
}

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
    expect(setAside(hit, read, new Set([why as 'past']))?.why).not.toBe(why)
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

describe('the table of signs', () => {
  it('has unique ids, a label, a door and at least one wording each', () => {
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length)
    for (const { label, door, said: wordings } of signs) expect([label, door, wordings[0]]).not.toContain('')
  })

  it('refuses a wording that speaks of an unknown group', () => {
    const [first] = signs
    if (first === undefined) throw new Error('no signs')
    expect(() => compileSigns([{ ...first, said: ['<unicorns>'] }])).toThrow('unicorns')
  })

  it('lets a lecturer change a level without code', () => {
    const changed = signs.map((sign) =>
      sign.id === 'mother-fever' ? { ...sign, level: 'now' as const } : sign,
    )
    const ways = [...compileSigns(changed).waysByAnchor.values()].flat()
    expect(
      ways.filter(({ sign }) => sign.id === 'mother-fever').every(({ sign }) => sign.level === 'now'),
    ).toBe(true)
  })

  it('points only to signs that exist', () => {
    const ids = new Set(signs.map(({ id }) => id))
    for (const { yieldsTo } of signs) if (yieldsTo !== undefined) expect(ids).toContain(yieldsTo)
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

type DevelopmentMessage = {
  text: string
  ctx: string
  tags: string[]
  gold: { urgency?: { level: number[] } }
}
const fileHere = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

describe('development messages', () => {
  const contexts = (
    JSON.parse(fileHere('./contexts.json')) as { contexts: Record<string, Omit<ReadingContext, 'now'>> }
  ).contexts
  const zones = fileHere('./dev.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DevelopmentMessage)
    .flatMap(({ text, ctx, tags, gold }) => {
      const level = gold.urgency?.level
      const who = contexts[ctx]
      if (level === undefined || who === undefined) return []
      return [
        {
          zone: readUrgency(text, { ...who, now }).zone,
          low: Math.min(...level),
          high: Math.max(...level),
          tags,
        },
      ]
    })
  const harmless = zones.filter(({ high }) => high === 0)
  const share = (list: readonly { zone: string }[], zone: string): number =>
    list.filter((one) => one.zone === zone).length / list.length

  it('misses none that is urgent', () => {
    const urgent = zones.filter(({ low }) => low > 0)
    expect(urgent.length).toBeGreaterThan(30)
    expect(urgent.filter(({ zone }) => zone === 'log')).toEqual([])
  })

  it('seldom troubles people for nothing', () => {
    const hard = harmless.filter(({ tags }) => tags.includes('hardneg'))
    expect(share(harmless, 'ask')).toBeLessThanOrEqual(0.05)
    expect(share(hard, 'alarm')).toBeLessThanOrEqual(0.04)
    expect(share(hard, 'ask')).toBeLessThanOrEqual(0.12)
  })
})
