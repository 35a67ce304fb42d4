import { describe, expect, it } from '@jest/globals'
import type { ContactFacts, ContactTexts } from '../../programme/contact.ts'
import { type Looker, readableTexts, type Sight, sightOf } from '../../programme/contact-sight.ts'

const texts: ContactTexts = {
  told: 'verteld',
  raised: 'gezegd',
  observed: 'gezien',
  impression: 'gedacht',
  agreed: 'afgesproken',
  feeling: 'gevoeld',
  question: 'gevraagd',
}

const contactOf = (student: string, date: string, feelingShared = false) => ({
  student,
  facts: { date, feelingShared } as ContactFacts,
  texts,
})

const supervisor: Looker = { as: 'supervisor' }
const buddy = (seesOldNotes: boolean): Looker => ({
  as: 'buddy',
  student: 'noor',
  since: '2026-11-10',
  seesOldNotes,
})
const standIn = (seesOldNotes: boolean): Looker => ({ as: 'stand-in', student: 'noor', seesOldNotes })

describe('how much of a contact somebody sees', () => {
  it.each<[string, Looker, student: string, date: string, Sight]>([
    ['the supervisor', supervisor, 'lies', '2026-10-01', 'whole'],
    ['who logged it', buddy(false), 'noor', '2026-10-01', 'whole'],
    ['a new buddy, of before', buddy(false), 'lies', '2026-11-09', 'hidden'],
    ['a new buddy, of another buddy of the same days', buddy(false), 'lies', '2026-11-10', 'facts'],
    ['a new buddy who may see what was before', buddy(true), 'lies', '2026-10-01', 'whole'],
    ['the same, the last day before', buddy(true), 'lies', '2026-11-09', 'whole'],
    ['the same, of another buddy of the same days', buddy(true), 'lies', '2026-11-10', 'facts'],
    ['a stand-in', standIn(false), 'lies', '2026-11-12', 'hidden'],
    ['a stand-in who may see which there were', standIn(true), 'lies', '2026-10-01', 'facts'],
    ['a stand-in, of one’s own', standIn(false), 'noor', '2026-11-12', 'whole'],
  ])('%s', (_, looker, student, date, sight) => {
    expect(sightOf(contactOf(student, date), looker)).toBe(sight)
  })
})

describe('which texts of it somebody reads', () => {
  it.each<[string, Looker, student: string, shared: boolean, without: readonly (keyof ContactTexts)[]]>([
    ['who wrote them', buddy(false), 'noor', false, []],
    ['the supervisor, a feeling that was shared', supervisor, 'lies', true, []],
    ['the supervisor, a feeling that was not', supervisor, 'lies', false, ['feeling']],
    ['the next buddy, also of a shared feeling', buddy(true), 'lies', true, ['feeling', 'question']],
  ])('%s', (_, looker, student, shared, without) => {
    const read = readableTexts(contactOf(student, '2026-11-01', shared), looker)
    expect(read).toEqual({ ...texts, ...Object.fromEntries(without.map((field) => [field, null])) })
  })

  it.each<[string, Looker]>([
    ['a stand-in', standIn(true)],
    ['a buddy of the same days', buddy(false)],
    ['a buddy of the same days who may see what was before', buddy(true)],
  ])('%s none', (_, looker) => {
    expect(readableTexts(contactOf('lies', '2026-11-20'), looker)).toBeNull()
  })

  it('nobody, once the key of the family is destroyed', () => {
    expect(readableTexts({ ...contactOf('lies', '2026-11-20'), texts: null }, supervisor)).toBeNull()
  })
})
