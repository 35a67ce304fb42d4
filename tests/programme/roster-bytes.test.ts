import { describe, expect, it } from '@jest/globals'
import { readRosterBytes } from '../../programme/roster-bytes.ts'

const text = 'naam;email\nCoördinator Zoë;zoe@school.example'

/** The text as a spreadsheet writes it, with what stands before it. */
function bytesIn(encoding: BufferEncoding, mark: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...mark, ...Buffer.from(text, encoding)])
}

describe('the bytes of a roster', () => {
  it.each([
    ['UTF-8', bytesIn('utf8')],
    ['UTF-8 with its mark', bytesIn('utf8', [0xef, 0xbb, 0xbf])],
    ['UTF-16, small end first', bytesIn('utf16le', [0xff, 0xfe])],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])],
    ['Windows-1252', bytesIn('latin1')],
  ])('are read when they are %s', (_, bytes) => {
    expect(readRosterBytes(bytes)?.replace('\ufeff', '')).toBe(text)
  })

  it('keep what only Windows-1252 has', () => {
    expect(readRosterBytes(Uint8Array.from([0x80, 0x92]))).toBe('€’')
  })

  it.each([
    ['UTF-16 that does not say so', bytesIn('utf16le')],
    ['a spreadsheet itself', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])('are no text when they are %s', (_, bytes) => {
    expect(readRosterBytes(bytes)).toBeNull()
  })
})
