import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const actionsIn = (text: string) =>
  read(text, twoFamilies).contacts.flatMap(({ actions }) => actions.map(({ value }) => value))

describe('what the buddy did', () => {
  it.each([
    ['practical', 'hb Hawa 1u, samen een foutje rechtgezet op de website'],
    ['practical', 'hb Hawa 1u, oefenzinnetjes met haar gelezen'],
    ['practical', 'hb Hawa 1u, keukenkasten helpen opruimen'],
    ['practical', 'hb Hawa 1u, een berg was geplooid'],
    ['practical', 'hb Hawa 1u, kindjes gewassen'],
    ['practical', 'hb Hawa 1u, babymelk gehaald'],
    ['practical', 'hb Hawa 1u, drove her to the station'],
    ['emotional', 'hb Hawa 1u, over haar miskraam gepraat'],
    ['emotional', 'hb Hawa 1u, moed ingesproken'],
    ['emotional', 'hb Hawa 1u, hart kunnen luchten'],
    ['emotional', 'hb Hawa 1u, let her vent'],
    ['information', 'hb Hawa 1u, haar het nr van een vroedvrouw gegeven'],
    ['information', 'Hawa 6 min gebeld, herinnerd aan haar afspraak bij de mutualiteit morgen 11u'],
    ['information', 'hb Hawa 1u, wat uitleg bij de brief'],
    ['information', 'hb Hawa 1u, answered her questions'],
    ['referral', 'hb Hawa 1u, gezin aangemeld'],
    ['referral', 'hb Hawa 1u, thuisbegeleiding ingeschakeld'],
    ['referral', 'hb Hawa 1u, signposted her to the food bank'],
    ['organising', 'hb Hawa 1u, navraag gedaan bij het ocmw'],
    ['organising', 'hb Hawa 1u, vervoer geregeld'],
    ['organising', 'hb Hawa 1u, contacted the landlord'],
  ])('%s: %s', (action, text) => {
    expect(actionsIn(text)).toContain(action)
  })

  it.each([
    ['practical', 'hb Hawa 1u, uitgelegd vanaf wanneer ze dat kan aanvragen'],
    ['practical', 'hb Hawa 1u, als kind is ze uit huis geplaatst geweest'],
    ['information', 'hb Hawa 1u, ik heb geantwoord dat ik aan haar denk'],
  ])('is not %s: %s', (action, text) => {
    expect(actionsIn(text)).not.toContain(action)
  })
})
