import { describe, expect, it } from '@jest/globals'
import { tellsOfService } from '../../../directory/reading/tells-of-service.ts'

describe('a text that shares a service', () => {
  it.each([
    'deel een dienst',
    'Deel een dienst: De Kast, Dampoortstraat 12, 9000 Gent',
    'ik wil een dienst delen',
    'nieuwe dienst: De Kast',
    'share a service: Meeting Point',
    'ik heb een goeie voedselbank gevonden: De Kast, Dampoortstraat 12, 9000 Gent',
    'we hebben een speelgroep ontdekt, bel 09 000 00 09',
    'De Kast\nDampoortstraat 12\n9000 Gent\n09 000 00 09',
  ])('“%s”', (text) => {
    expect(tellsOfService(text)).toBe(true)
  })

  it.each([
    'zoek een voedselbank in Gent',
    'ik heb haar niet gevonden',
    'ik heb haar thuis gevonden, ze was moe',
    'gisteren bij G-014 geweest\nsamen gewandeld\nvolgende week terug',
    'gisteren 1u30 bij G-014, samen naar OCMW, di 1/12 14u terug',
    'bel 09 000 00 09',
    'de dienst delen we niet',
    'hulp\nhulp\nhulp',
  ])('none is “%s”', (text) => {
    expect(tellsOfService(text)).toBe(false)
  })
})
