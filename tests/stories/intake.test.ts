import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { publishedCriteria } from '../../programme/intake/criteria.ts'
import { toldIn } from '../../programme/intake/intake.ts'
import { chatText, leaksOf } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { asked, familyOf, fills, opens, planForm, plans, planted, sixAnswers } from './intake-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const roadNow = (id: string) => town.read((records) => records.roads.get(id))
const intakeNow = (id: string) => town.read((records) => records.intakes.get(id))

/** Everything on disk, as somebody would read it who got hold of the machine. */
async function onDisk(): Promise<string> {
  const files = await readdir(town.folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((one) => one.isFile())
    .map((one) => readFile(join(one.parentPath, one.name), 'latin1'))
  return (await Promise.all(texts)).join('\n')
}

/** A criterion by name, and on the line below it how it is defined. */
function beside(name: string, definition: string): RegExp {
  return new RegExp(`^${RegExp.escape(name)}\\n.*${RegExp.escape(definition)}`, 'm')
}

/** Fills all parts in an order of their own, leaving the bot in between. */
async function fillsAll(person: string, begun: Card): Promise<Card> {
  let card = await fills(town, person, { card: begun, part: 'criteria', with: sixAnswers })
  card = await fills(town, person, {
    card,
    part: 'safety',
    with: { home: 'fine', alone: 'true', agreed: planted.agreed },
  })
  await town.restart()
  const consent = await fills(town, person, {
    card,
    part: 'consent',
    with: { adults: 'mother,partner', adult: 'mother', answer: 'yes', conditions: planted.conditions },
  })
  const both = answered(
    await town.person(person).taps(...press(consent, 'save-consent', { adult: 'partner', answer: 'yes' })),
  )
  card = lastCard(await town.person(person).taps(...press(both, 'open-intake'))).card
  card = await fills(town, person, {
    card,
    part: 'network',
    with: { family_who: planted.network, family_strength: 'much' },
  })
  card = await fills(town, person, { card, part: 'helpers', with: { what: planted.helpers } })
  return fills(town, person, {
    card,
    part: 'wishes',
    with: { important: planted.important, goal: planted.goal, domain: 'housing', gender: 'woman' },
  })
}

describe('an intake in Ghent', () => {
  it('is planned by a lecturer: the family gets a code and a bird, and stands in the list', async () => {
    const road = await asked(town)
    const card = await plans(town, 'door')
    const family = await familyOf(town, road)
    expect(family).toMatchObject({ code: 'G-015', site: 'gent', supervisor: 'door', identity: null })
    expect(await roadNow(road)).toMatchObject({
      state: 'intake-planned',
      intakeBy: 'door',
      intakeOn: '2026-11-30',
      version: 2,
    })
    expect(shownOn(card)).toContain('Intake ma 30/11 om 14u, door Door Begeleider')
    const list = shownOn(lastCard(await town.person('door').says('mijn intakes')).card)
    expect(list).toContain(`Gezin ${family.pseudonym}`)
    expect(list).toContain('intake ma 30/11 om 14u')
  })

  it('is recorded in parts, left and taken up again, and nothing told comes back or stands open on disk', async () => {
    const road = await asked(town)
    const card = await fillsAll('door', await plans(town, 'door'))
    const { id, code } = await familyOf(town, road)
    const shown = shownOn(card)
    expect(shown).toContain('✓ Zes criteria')
    expect(shown).toContain('2 zwak van 5 beoordeelde domeinen; kansarm vanaf 3')
    expect(shown).toContain('mama: ja (ma 23/11)')
    expect(shown).toContain('partner: ja (ma 23/11)')
    expect(shown).toContain('1 doel')
    expect(shown).not.toContain('nog open')
    const kept = await intakeNow(id)
    expect(kept && toldIn(kept)).toMatchObject({
      important: planted.important,
      network: [{ ring: 'family', text: planted.network }],
      helpers: planted.helpers,
    })
    const trajectory = await town.read((records) => records.trajectories.get(id))
    expect(trajectory?.goalTexts?.[0]?.text).toBe(planted.goal)
    expect(kept?.helpers).toEqual(['kind-en-gezin'])
    expect(await town.read((records) => records.familyWishes.get(id))).toMatchObject({
      languages: ['tr'],
      region: 'Dampoort',
      gender: 'woman',
      help: ['paperwork'],
    })
    await town.person('door').says(`intake ${code}`)
    for (const part of ['consent', 'wishes', 'network', 'safety', 'helpers', 'criteria'] as const)
      expect(JSON.stringify(await opens(town, 'door', card, part))).not.toMatch(
        new RegExp(Object.values(planted).join('|')),
      )
    expect(leaksOf(town, Object.values(planted))).toEqual([])
    const disk = await onDisk()
    expect(Object.values(planted).filter((text) => disk.includes(text))).toEqual([])
    const said = await town.read((records) => records.audit.find('family', id))
    expect(said.map(({ did }) => did)).toEqual(
      expect.arrayContaining([
        'intake.planned',
        'intake.seen',
        'consent.kept',
        'criteria.kept',
        'intake.part-opened',
      ]),
    )
  })

  it('shows each criterion with its published definition beside it', async () => {
    await asked(town)
    const shown = shownOn(await opens(town, 'door', await plans(town, 'door'), 'criteria'))
    expect(publishedCriteria.domains).toHaveLength(6)
    for (const { nl, weakNl } of publishedCriteria.domains) expect(shown).toMatch(beside(nl, weakNl))
    expect(shown).toContain(publishedCriteria.source)
  })

  it('goes to the matching when it is done, and the list asks for the step that is next', async () => {
    const road = await asked(town)
    const card = await fillsAll('door', await plans(town, 'door'))
    const done = answered(await town.person('door').taps(...press(card, 'record-intake')))
    expect((await roadNow(road))?.state).toBe('intake-done')
    expect(shownOn(lastCard(await town.person('door').says('intake')).card)).toContain(
      'klaar voor de matching',
    )
    const gone = await town.person('door').taps(...press(done, 'intake-to-matching'))
    expect(saidIn(gone)).toContain('staat nu in de matching')
    expect((await roadNow(road))?.state).toBe('in-matching')
    expect((await roadNow(road))?.history.map(({ step }) => step)).toEqual([
      null,
      'plan-intake',
      'record-intake',
      'to-matching',
    ])
    const again = await town.person('door').taps(...press(done, 'intake-to-matching'))
    expect(saidIn(again)).toContain('Iemand was je voor')
    expect((await roadNow(road))?.version).toBe(4)
  })

  it('shows on which day and in which words a family is asked for consent, and begins with who was not asked', async () => {
    await asked(town)
    const form = await opens(town, 'door', await plans(town, 'door'), 'consent')
    expect(shownOn(form)).toContain('Stoppen mag altijd, zonder reden')
    expect(shownOn(form)).toContain('Vraag het eerst aan mama alleen, onder vier ogen.')
    expect(inputsOf(form)).toMatchObject({
      adult: 'mother',
      language: 'tr',
      interpreter: 'true',
      on: '2026-11-23',
      answer: '',
    })
  })

  it('what the partner told in confidence is at hand in the parts on safety and helpers', async () => {
    await asked(town, 'gent', { safety: 'known-danger' })
    const card = await plans(town, 'door')
    expect(shownOn(await opens(town, 'door', card, 'safety'))).toContain('De aanvraag zei: gekend gevaar.')
    expect(shownOn(await opens(town, 'door', card, 'safety'))).toContain('112')
    expect(inputsOf(await opens(town, 'door', card, 'helpers')).who).toBe('kind-en-gezin')
    expect(shownOn(card)).not.toContain('gevaar')
  })
})

describe('an intake in Hasselt', () => {
  it('is done by the coordinator; a lecturer supervises and sees it too', async () => {
    await town.person('an').says('hallo')
    const road = await asked(town, 'hasselt')
    const form = await planForm(town, 'co')
    expect(inputsOf(form)).toMatchObject({ who: 'co', supervisor: 'an' })
    const card = answered(await town.person('co').taps(...press(form, 'plan-intake', { day: '2026-12-01' })))
    const { id, code, supervisor } = await familyOf(town, road)
    expect([code, supervisor]).toEqual(['H-004', 'an'])
    const saved = await fills(town, 'co', { card, part: 'safety', with: { home: 'fine' } })
    expect(shownOn(saved)).toContain('✓ Veiligheid')
    // The same thing delivered again is answered again: it is theirs to see.
    const again = await opens(town, 'co', saved, 'helpers')
    const [verb, data] = press(again, 'save-helpers')
    for (let twice = 0; twice < 2; twice++)
      expect(shownOn(answered(await town.person('co').taps(verb, data)))).toContain('✓ Andere hulp')
    expect(saidIn(await town.person('an').says(`intake ${code}`))).toContain('✓ Veiligheid')
    expect(saidIn(await town.person('an').says('intake'))).toContain(code)
    expect(saidIn(await town.person('door').taps('open-intake', { family: id }))).toContain(
      'niet in jouw lijst',
    )
    expect(saidIn(await town.person('an').taps('plan-intake-form', { road }))).toContain('vind ik niet')
  })

  it('is told to who does it when a colleague plans it', async () => {
    await town.change(async (records) => {
      const co = await records.people.get('co')
      if (co)
        records.people.put({
          ...co,
          id: 'co2',
          name: 'Cor Collega',
          objectId: null,
          email: 'cor@buddy.example',
        })
    })
    await town.person('co').says('hallo')
    await asked(town, 'hasselt')
    await town.change(async (records) => {
      const reach = await records.reaches.get('co')
      if (reach)
        records.reaches.put({ ...reach, id: 'co2', way: { ...reach.way, conversationId: 'a:chat-29:cor' } })
    })
    const card = await plans(town, 'co', { who: 'co2' })
    expect(verbsOf(card)).toEqual(['intakes'])
    await town.settle()
    expect(chatText(town, 'cor')).toContain('Je doet een intake')
    const { code } = await familyOf(town, 'road-hasselt')
    expect(saidIn(await town.person('co').says(`intake ${code}`))).toContain('niet in jouw lijst')
  })
})
