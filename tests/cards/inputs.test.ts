import { describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import { contactDraftCard, SaveContact } from '../../cards/contact-draft-card.ts'
import {
  dayInput,
  formToken,
  manyOf,
  oneOf,
  recordId,
  textInput,
  timeInput,
  toggleInput,
  wholeNumber,
} from '../../cards/inputs.ts'
import { nl } from '../../cards/wording/nl.ts'
import { ContactKind } from '../../programme/contact-words.ts'
import { tap } from './client.ts'
import { filled } from './fictional.ts'
import { draftView } from './student-samples.ts'

const refused = Symbol('refused')

function read(schema: z.ZodType, sent: unknown): unknown {
  const parsed = schema.safeParse(sent)
  return parsed.success ? parsed.data : refused
}

describe('a toggle', () => {
  it.each([
    ['true', true],
    ['false', false],
    [true, true],
    [false, false],
    [undefined, false],
    ['TRUE', refused],
    ['1', refused],
    [1, refused],
    ['', refused],
    [null, refused],
    [['true'], refused],
    [{}, refused],
  ])('sent as %j is read as %j', (sent, expected) => {
    expect(read(toggleInput, sent)).toBe(expected)
  })
})

describe('minutes', () => {
  const minutes = wholeNumber(1, 1440)
  it.each([
    ['90', 90],
    [90, 90],
    ['0090', 90],
    ['', null],
    [undefined, null],
    [null, null],
    ['1440', 1440],
    ['1441', refused],
    ['0', refused],
    [0, refused],
    [-5, refused],
    ['-5', refused],
    ['1e3', refused],
    ['1.5', refused],
    [1.5, refused],
    ['0x10', refused],
    ['9'.repeat(400), refused],
    [Number.NaN, refused],
    [Number.POSITIVE_INFINITY, refused],
    ['een uur', refused],
    [' 90', refused],
    ['٩٠', refused],
    [['90'], refused],
    [true, refused],
    [{ valueOf: 90 }, refused],
  ])('sent as %j are read as %j', (sent, expected) => {
    expect(read(minutes, sent)).toBe(expected)
  })
})

describe('a day', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2028-02-29', '2028-02-29'],
    ['', null],
    [undefined, null],
    ['2026-02-30', refused],
    ['2027-02-29', refused],
    ['22/11/2026', refused],
    ['2026-11-22T10:00:00Z', refused],
    ['gisteren', refused],
    [20_261_122, refused],
    [['2026-11-22'], refused],
  ])('sent as %j is read as %j', (sent, expected) => {
    expect(read(dayInput, sent)).toBe(expected)
  })
})

describe('a clock time', () => {
  it.each([
    ['14:00', '14:00'],
    ['14:00:59', '14:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['', null],
    [null, null],
    ['24:00', refused],
    ['14:60', refused],
    ['9:00', refused],
    ['14u00', refused],
    ['14:00:00.000', refused],
    [1400, refused],
    [['14:00'], refused],
  ])('sent as %j is read as %j', (sent, expected) => {
    expect(read(timeInput, sent)).toBe(expected)
  })
})

describe('free text', () => {
  const text = textInput(2000)
  it.each([
    ['  hallo \n', 'hallo'],
    ['twee\nlijnen', 'twee\nlijnen'],
    ['   ', null],
    ['', null],
    [undefined, null],
    ['a'.repeat(2000), 'a'.repeat(2000)],
    ['a'.repeat(2001), refused],
    [['a'], refused],
    [42, refused],
    [{ toString: 'a' }, refused],
    ['__proto__', '__proto__'],
  ])('sent as %j is read, trimmed, or refused, never cut', (sent, expected) => {
    expect(read(text, sent)).toBe(expected)
  })
})

describe('one answer of a list', () => {
  it.each([
    ['outing', 'outing'],
    ['', null],
    [undefined, null],
    [null, null],
    ['Outing', refused],
    ['outing,phone', refused],
    ['__proto__', refused],
    ['constructor', refused],
    [['outing'], refused],
    [0, refused],
  ])('sent as %j is read as %j', (sent, expected) => {
    expect(read(oneOf(ContactKind), sent)).toBe(expected)
  })
})

describe('several answers', () => {
  it.each([
    ['outing,phone', ['outing', 'phone']],
    ['outing', ['outing']],
    ['', []],
    [',,', []],
    [undefined, []],
    [null, []],
    [
      ['outing', 'phone'],
      ['outing', 'phone'],
    ],
    ['outing,nonsense', refused],
    ['__proto__', refused],
    ['outing, phone', refused],
    [Array(61).fill('outing'), refused],
    [{ length: 1, 0: 'outing' }, refused],
    [7, refused],
  ])('sent as %j are read as %j', (sent, expected) => {
    expect(read(manyOf(ContactKind), sent)).toEqual(expected)
  })
})

describe('ids and tokens', () => {
  it.each([
    [recordId, 'a', 'a'],
    [recordId, '', refused],
    [recordId, 'a'.repeat(81), refused],
    [recordId, 7, refused],
    [formToken, 'form-123', 'form-123'],
    [formToken, 'short', refused],
    [formToken, 'a'.repeat(81), refused],
    [formToken, ['form-123'], refused],
  ])('%# are text of a sensible length', (schema, sent, expected) => {
    expect(read(schema, sent)).toBe(expected)
  })
})

describe('the draft form', () => {
  const sent = tap(contactDraftCard(draftView(filled, nl), nl), 'save-contact')

  it('is read as it was sent', () => {
    expect(SaveContact.safeParse(sent).success).toBe(true)
  })

  it.each([
    ['a field nobody asked for', { extra: 'x' }],
    ['a field called constructor', { constructor: 'x' }],
    ['a family as an array', { family: ['family-merel'] }],
    ['a revision as text', { revision: '2' }],
    ['a revision between two', { revision: 1.5 }],
    ['no token', { token: undefined }],
    ['an unknown kind', { kind: 'visit' }],
    ['a note of 2001 characters', { raised: 'a'.repeat(2001) }],
    ['a place of 121 characters', { place: 'a'.repeat(121) }],
    ['minutes in words', { minutes: '1e3' }],
    ['a toggle in another word', { toIntervision: 'yes' }],
  ])('is refused with %s', (_, more) => {
    expect(SaveContact.safeParse({ ...sent, ...more }).success).toBe(false)
  })

  it('cannot change what objects are made of', () => {
    const evil = JSON.parse('{"__proto__": {"kind": "phone", "polluted": true}}') as object
    expect(SaveContact.safeParse({ ...sent, ...evil }).success).toBe(false)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
