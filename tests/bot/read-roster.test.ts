import { describe, expect, it } from '@jest/globals'
import { firstSites } from '../../bot/first-start.ts'
import { readRoster } from '../../bot/read-roster.ts'
import type { Person } from '../../programme/person.ts'

const co = person('co', { roles: ['coordinator'] })
const ada = person('ada', { objectId: '0'.repeat(31).concat('a') })
const bo = person('bo', { email: 'bo@school.example', objectId: null })
const gone: Person = {
  ...person('gone', {}),
  state: 'removed',
  removedAt: '2026-11-01T08:00:00.000Z',
  removedBy: 'co',
}

function person(id: string, more: Partial<Person>): Person {
  return {
    id,
    state: 'active',
    name: id,
    objectId: null,
    email: `${id}@school.example`,
    roles: ['student'],
    sites: ['gent'],
    language: null,
    assessor: null,
    knowsHistoryStays: false,
    ...more,
  } as Person
}

function read(...lines: readonly string[]) {
  let ids = 0
  const people = [co, ada, bo, gone]
  return readRoster(lines.join('\n'), { sites: firstSites, people, newId: () => `new-${++ids}` })
}

function people(...lines: readonly string[]) {
  const outcome = read(...lines)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  return outcome.plan.people
}

function faults(...lines: readonly string[]) {
  const outcome = read(...lines)
  return 'faults' in outcome ? outcome.faults.map(({ line, fault, value }) => [line, fault, value]) : []
}

const jip = { name: 'Jip Nieuwkomer', email: 'jip@school.example', roles: ['student'], sites: ['gent'] }
const heading = 'naam;email;rollen;sites'

describe('a roster as it comes out of a spreadsheet', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may have %s between its columns', (_, sign) => {
    const rows = [heading, 'Jip Nieuwkomer;jip@school.example;student;Gent'].map((row) =>
      row.replaceAll(';', sign),
    )
    expect(people(...rows)).toMatchObject([jip])
  })

  it('may have commas within its cells, empty lines, Windows line ends and a byte-order mark', () => {
    expect(
      people(
        '\ufeff',
        `${heading}\r`,
        '\r',
        'Jip Nieuwkomer;jip@school.example;student, docent;Gent, Hasselt\r',
        '',
      ),
    ).toMatchObject([{ ...jip, roles: ['student', 'lecturer'], sites: ['gent', 'hasselt'] }])
    expect(
      people('naam\temail\trollen\tsites', 'Nieuwkomer, Jip\tjip@school.example\tstudent\tGent'),
    ).toMatchObject([{ name: 'Nieuwkomer, Jip' }])
  })

  it.each([
    'NAAM;E-mail;Rol;Regio',
    'Name;E-mailadres;Roles;Site',
    'Volledige naam;Mail;rol;Regio’s',
    'naam ;E-Mail adres;Rollen ;"Regio\'s"',
    'Naam;Aanmeldadres;Functie;Plaats',
  ])('may be headed %s', (words) => {
    expect(people(words, 'Jip Nieuwkomer;jip@school.example;student;Gent')).toMatchObject([jip])
  })

  it('may have an object id, a language and an assessor under their usual names, and columns of no use', () => {
    const [jipAsRead, mo] = people(
      'Nr;Naam;Object-ID;E-mail;Rollen;Regio;Language;Assessor;',
      `1;Jip;${'F'.repeat(32)};;student;Gent;EN;mo@school.example;`,
      'twee;Mo;;mo@school.example;beoordelaar;Gent;;;',
    )
    expect(jipAsRead).toMatchObject({ objectId: 'f'.repeat(32), language: 'en', assessor: mo?.id })
  })
})

describe('a roster that cannot be read', () => {
  it.each([
    ['nothing under the headings', [heading], [[1, 'no-rows', '']]],
    ['only empty rows under the headings', [heading, ';;;', ' '], [[1, 'no-rows', '']]],
    [
      'no headings',
      ['Jip;jip@school.example;student;Gent'],
      [
        [1, 'missing-columns', 'naam'],
        [1, 'missing-columns', 'rollen'],
        [1, 'missing-columns', 'sites'],
      ],
    ],
    [
      'a column twice',
      ['naam;email;Mail;rollen;sites', 'Jip;a@b.be;b@b.be;student;Gent'],
      [[1, 'column-twice', 'Mail']],
    ],
    [
      'a row too short and one too long',
      [heading, 'Jip;jip@school.example', 'Mo;mo@school.example;student;Gent;', 'Bo;b@b.be;student;Gent;x'],
      [
        [2, 'column-count', ''],
        [4, 'column-count', ''],
      ],
    ],
    [
      'a quotation mark that stays open',
      [heading, '"Jip;jip@school.example;student;Gent'],
      [[2, 'bad-quotes', '']],
    ],
    [
      'a name too long',
      [heading, `${'a'.repeat(121)};jip@school.example;student;Gent`],
      [[2, 'name-too-long', '']],
    ],
    [
      'letters that were lost',
      [heading, 'Jip;jip@school.example;student;Gent', 'Andr\ufffd;a@b.be;student;Gent'],
      [[3, 'unreadable-letters', '']],
    ],
    [
      'an object id of one known and the address of another',
      [heading.replace('naam', 'naam;object_id'), `Ada;${ada.objectId};bo@school.example;student;Gent`],
      [[2, 'identity-taken', 'bo@school.example']],
    ],
    [
      'a role of several lines',
      [heading, `Jip;jip@b.be;"heks\n\nen ${'ook '.repeat(40)}";Gent`, 'Jop;jop@b.be;student;Mars'],
      [
        [2, 'bad-role', expect.stringMatching(/^heks en ook .{87}…$/)],
        [5, 'bad-site', 'Mars'],
      ],
    ],
    [
      'one address twice',
      [heading, 'Jip;jip@b.be;student;Gent', 'Jop;JIP@b.be;student;Gent'],
      [[3, 'identity-twice', 'jip@b.be']],
    ],
  ])('because of %s is refused by line', (_, lines, expected) => {
    expect(faults(...lines)).toEqual(expected)
  })

  it('lets somebody have the address of one who was removed', () => {
    expect(faults(heading, 'Nieuw;gone@school.example;student;Gent')).toEqual([])
    const lines = [
      heading.replace('naam', 'naam;object_id'),
      `Ada;${ada.objectId};gone@school.example;student;Gent`,
    ]
    expect(faults(...lines)).toEqual([])
  })
})
