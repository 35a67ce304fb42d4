import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Turn } from '../../bot/action.ts'
import { actions, readVerb, type Verb } from '../../bot/actions.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { knownCommands } from '../../bot/typed-commands.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { may, permissions } from '../../programme/permissions.ts'
import { type ActivePerson, Role } from '../../programme/person.ts'
import { dayOf } from '../../programme/stamp.ts'
import { samples } from '../cards/samples.ts'
import { directoryOf } from '../directory/directory-of.ts'
import { saidIn, verbsOf } from '../stories/hands.ts'
import { openTown, type Town } from '../stories/town.ts'

const verbs = Object.keys(actions) as Verb[]

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Somebody of the fictional programme with that role. */
function holderOf(role: Role): ActivePerson {
  const found = fictionalPeople.find(({ roles }) => roles.includes(role))
  if (!found) throw new Error(`nobody is ${role}`)
  return found
}

function turnOf(person: ActivePerson, records: Turn['records']): Turn {
  const now = town.now()
  return {
    person,
    words: nl,
    now,
    today: dayOf(now),
    records,
    directory: directoryOf(town.store),
    newId: randomUUID,
  }
}

describe('every action of the table', () => {
  it.each(verbs)('%s has a permission somebody holds and an audit name', (verb) => {
    const { needs, audit } = actions[verb]
    expect(permissions).toContain(needs)
    expect(fictionalPeople.some((person) => may(person, needs))).toBe(true)
    expect(audit).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/)
  })

  it.each(verbs)('%s refuses what it cannot read', async (verb) => {
    for (const garbage of [null, 'rommel', 42, ['x'], true])
      for (const person of Role.options.map(holderOf)) {
        const outcome = await town.read((records) => actions[verb].run(garbage, turnOf(person, records)))
        expect(outcome).toMatchObject({ done: false, because: { reason: 'form-unclear' } })
      }
  })

  it('is reached by a command, a sentence or a button', async () => {
    const sentences = [
      ['family-steps', 'G-014'],
      ['who-supervises', 'wie begeleidt G-014?'],
      ['no-own-logs', 'gisteren 1u bij G-014 geweest'],
      ['tell-contact', 'gisteren 1u bij G-014 geweest, gewandeld'],
      ['revise-draft', 'nee'],
      ['copy-draft', 'hetzelfde voor G-011'],
      ['ask-moment', 'vrijdag 10u'],
      ['pick-draft', 'verwijder alles'],
      ['tell-urgent', 'ze heeft vannacht hard gebloed en is 30 weken zwanger'],
      ['not-understood', 'xqzt blorp'],
      ['tell-request', 'graag een buddy voor een mama in Ledeberg, 24 weken zwanger'],
      ['chat', 'dankjewel'],
    ] as const
    for (const [verb, sentence] of sentences) {
      const by = { 'no-own-logs': 'door', 'tell-request': 'kim' } as Readonly<Record<string, string>>
      await town.person(by[verb] ?? 'lies').says(sentence)
      const audit = await town.read((records) => records.audit.all())
      expect([sentence, audit.at(-1)?.did]).toEqual([sentence, actions[verb].audit])
    }
    const reached = new Set<string>([
      ...sentences.map(([verb]) => verb),
      ...knownCommands().map(([, verb]) => verb),
      ...samples.flatMap(({ card }) => verbsOf(card)),
      // Teams tells of an installation; nobody types or taps it.
      'welcome',
      // Asked from the compose box of any chat, where no card of the bot stands.
      'offer-services',
      // Asked by the tab when it opens, and by its pages and their rows.
      'open-tab',
      'open-families-page',
      'open-family-page',
      'open-log',
      // A button of a page of the tab.
      'look-back-form',
      'open-people-page',
      'preview-roster',
      'keep-roster',
      'open-access-log',
      'open-export-page',
      'make-export',
      'open-sites-page',
      'open-moderation-page',
      // Pages of the tab.
      'open-board-page',
      'open-duty-page',
      'open-matching-page',
      'open-figures-page',
    ])
    expect(verbs.filter((verb) => !reached.has(verb))).toEqual([])
  })
})

describe('every button', () => {
  it.each(samples)('of $name stands in the table, with its fallback', ({ card }) => {
    for (const verb of verbsOf(card)) expect([verb, readVerb(verb)]).toEqual([verb, verb])
  })
})

describe('every command', () => {
  const listed = [nl, en].flatMap(({ help }) =>
    Role.options.flatMap((role) =>
      [...help.commands[role], ...help.everyone].map((text) => ({ role, text })),
    ),
  )
  const known = knownCommands().flatMap(([text, verb]) =>
    Role.options.filter((role) => may(holderOf(role), actions[verb].needs)).map((role) => ({ role, text })),
  )
  const greetings = ['hallo', 'hi', 'hello', 'hulp', 'help'].flatMap((text) =>
    Role.options.map((role) => ({ role, text })),
  )

  async function isAnswered(role: Role, typed: string): Promise<void> {
    const said = saidIn(await town.person(holderOf(role).id).says(typed))
    expect(said.length).toBeGreaterThan(20)
    for (const unwanted of [nl.notUnderstood.text, 'hoort niet bij jouw rol', nl.notStored])
      expect(said).not.toContain(unwanted)
  }

  it.each([...listed, ...greetings])('“$text” answers a $role as it is listed', ({ role, text }) =>
    isAnswered(role, text),
  )

  it.each([...listed, ...known, ...greetings])('“$text” answers a $role who shouts it', ({ role, text }) =>
    isAnswered(role, `${text.toUpperCase()}!`),
  )
})
