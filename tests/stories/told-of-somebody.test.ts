import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Sent } from '../teams/connector.ts'
import { toldOfSomebody } from './told-of-somebody.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const message = (text: string, conversationId = 'a:chat-29:door') =>
  ({ conversationId, activity: { type: 'message', text }, messageId: '1', how: 'send' }) as unknown as Sent

const scan = (text: string, sent: readonly Sent[]) =>
  town.read((records) => toldOfSomebody([{ by: 'kim', text }], records, sent))

describe('the scan of what was sent', () => {
  it.each([
    ['bel haar op 0470 12 34 56', 'ze belt met 0470/12.34.56', 'phone: 0470 12 34 56'],
    ['haar nummer is 85.07.30-033 28', 'nummer 85073003328', 'national number: 85.07.30-033 28'],
    ['ze woont in de Denkbeeldstraat 12', 'Denkbeeldstraat 12 in Gent', 'address: Denkbeeldstraat 12'],
    ['graag hulp voor de familie Verzonnen', 'gezin Verzonnen vraagt hulp', 'name: Verzonnen'],
  ])('finds in “%s” what “%s” tells', async (typed, said, found) => {
    expect(await scan(typed, [message(said)])).toEqual([found])
    // In the own chat of who typed it, an open draft shows it.
    expect(await scan(typed, [message(said, 'a:chat-29:kim')])).toEqual([])
    expect(await scan(typed, [message('Je aanvraag staat in het kanaal.')])).toEqual([])
  })
})
