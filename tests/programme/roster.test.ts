import { describe, expect, it } from '@jest/globals'
import { readEmail, readObjectId, readRole, readRow } from '../../programme/roster.ts'
import { newSite, type Site } from '../../programme/site.ts'

const sites: readonly Site[] = [
  newSite({ id: 'gent', name: 'Gent', letter: 'G' }),
  newSite({ id: 'hasselt', name: 'Hasselt', letter: 'H' }),
]

const good = {
  naam: 'Lotte Sint-Denijs',
  email: 'Lotte@School.example',
  object_id: '',
  rollen: 'student',
  sites: 'Gent',
  taal: '',
  beoordelaar: '',
}

function read(more: Readonly<Record<string, string>>) {
  return readRow({ line: 7, cells: { ...good, ...more } }, sites)
}

describe('a row of a roster', () => {
  it('becomes a person with a sign-in address in lower case', () => {
    expect(read({})).toEqual({
      entry: {
        line: 7,
        name: 'Lotte Sint-Denijs',
        email: 'lotte@school.example',
        objectId: null,
        roles: ['student'],
        sites: ['gent'],
        language: null,
        assessorEmail: null,
      },
      faults: [],
    })
  })

  it.each([
    ['several roles', { rollen: 'docent, Coördinator' }, { roles: ['lecturer', 'coordinator'] }],
    [
      'roles between other signs',
      { rollen: 'buddy;partner|beoordelaar' },
      { roles: ['student', 'partner', 'assessor'] },
    ],
    ['a role twice', { rollen: 'student+buddy' }, { roles: ['student'] }],
    ['several sites by name and id', { sites: 'GENT, hasselt' }, { sites: ['gent', 'hasselt'] }],
    ['a language', { taal: 'EN' }, { language: 'en' }],
    [
      'an object id instead of an address',
      { email: '', object_id: '0190A0B0-0000-7000-8000-000000000001' },
      { email: null, objectId: '0190a0b0-0000-7000-8000-000000000001' },
    ],
    ['an assessor', { beoordelaar: ' Roza@school.example ' }, { assessorEmail: 'roza@school.example' }],
    ['blanks around', { naam: '  Lotte  ' }, { name: 'Lotte' }],
  ])('may have %s', (_, cells, entry) => {
    expect(read(cells)).toMatchObject({ entry, faults: [] })
  })

  it.each([
    ['no name', { naam: ' ' }, [['no-name', '']]],
    ['nothing to know the person by', { email: '' }, [['no-identity', '']]],
    ['an address that is none', { email: 'lotte.school' }, [['no-identity', 'lotte.school']]],
    [
      'an address that is none beside an object id',
      { email: 'lotte@', object_id: '0'.repeat(32) },
      [['no-identity', 'lotte@']],
    ],
    ['an object id that is none beside an address', { object_id: '123' }, [['no-identity', '123']]],
    ['no role', { rollen: '' }, [['bad-role', '']]],
    ['an unknown role', { rollen: 'student, baas' }, [['bad-role', 'baas']]],
    ['a role from what objects are made of', { rollen: 'constructor' }, [['bad-role', 'constructor']]],
    ['no site', { sites: '' }, [['bad-site', '']]],
    ['a site of somebody else', { sites: 'Gent, Antwerpen' }, [['bad-site', 'Antwerpen']]],
    ['an unknown language', { taal: 'fr' }, [['bad-language', 'fr']]],
    ['an assessor without an address', { beoordelaar: 'Roza' }, [['bad-assessor', 'Roza']]],
    [
      'several things wrong',
      { naam: '', rollen: 'baas', sites: 'Antwerpen' },
      [
        ['no-name', ''],
        ['bad-role', 'baas'],
        ['bad-site', 'Antwerpen'],
      ],
    ],
  ])('with %s is named by its line', (_, cells, faults) => {
    expect(read(cells).faults).toEqual(faults.map(([fault, value]) => ({ line: 7, fault, value })))
  })

  it('may miss the columns that need not be there', () => {
    const { naam, email, rollen, sites: where } = good
    const row = { line: 2, cells: { naam, email, rollen, sites: where } }
    expect(readRow(row, sites).faults).toEqual([])
  })
})

describe('words and identities', () => {
  it.each([
    ['Student', 'student'],
    [' begeleider ', 'lecturer'],
    ['doorverwijzer', 'partner'],
    ['', null],
    ['toString', null],
    ['__proto__', null],
  ])('the role %j is %s', (word, role) => {
    expect(readRole(word)).toBe(role)
  })

  it.each([
    ['A@B.be', 'a@b.be'],
    ['a b@c.be', null],
    ['a@b@c', null],
    [`${'a'.repeat(65)}@b.be`, null],
    ['', null],
  ])('the address %j is %s', (text, email) => {
    expect(readEmail(text)).toBe(email)
  })

  it.each([
    ['F'.repeat(32), 'f'.repeat(32)],
    ['g'.repeat(32), null],
    ['f'.repeat(31), null],
    ['f'.repeat(41), null],
  ])('the object id %j is %s', (text, id) => {
    expect(readObjectId(text)).toBe(id)
  })
})
