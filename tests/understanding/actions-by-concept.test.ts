import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const actionsIn = (text: string) =>
  read(text, twoFamilies).contacts.flatMap(({ actions }) => actions.map(({ value }) => value))

describe('the five doings, by thing and verb', () => {
  it.each([
    ['practical', 'hb Hawa 1u, lekkend kraantje gemaakt en gordijnrail gehangen'],
    ['practical', 'hb Hawa 1u, haar telefooncontract overgezet'],
    ['practical', 'hb Hawa 1u, verhuisadres doorgegeven'],
    ['practical', 'hb Hawa 1u, een zetel naar boven gesleurd'],
    ['practical', 'Hawa 1h at home, put up the curtains'],
    ['practical', 'hb Hawa 1u, werkloosheidspapieren bijeengelegd'],
    ['practical', 'hb Hawa 1u, wandkastje gelijmd'],
    ['practical', 'hb Hawa 1u, samen de kelder leeggeschept'],
    ['information', 'hb Hawa 1u, een wandelboekje bezorgd'],
    ['referral', 'hb Hawa 1u, haar opgegeven voor het stadskoor'],
    ['organising', 'hb Hawa 1u, jobcoach gecontacteerd'],
    ['emotional', 'hb Hawa 1u, ze kon er eindelijk alles eens uitgooien'],
    ['emotional', 'Hawa 20 min gebeld, haar wat kunnen bedaren'],
    ['emotional', 'hb Hawa 1u, gezegd dat ze er niet alleen voor staat'],
    ['information', 'Hawa 20 min gebeld, ze vroeg raad over papvoeding'],
    ['information', 'Hawa 20 min gebeld over de waarborg, ze begrijpt de brief nu'],
    ['information', 'hb Hawa 1u, infoblad over tandjes afgegeven'],
    ['referral', 'hb Hawa 1u, warm overgedragen naar Kind en Gezin'],
    ['referral', 'hb Hawa 1u, toegeleid naar de naaigroep'],
    ['organising', 'hb Hawa 1u, met de juf en de zorgleerkracht rond tafel gezeten'],
    ['organising', 'hb Hawa 1u, bij de tandarts een plekje losgekregen voor volgende week'],
    ['organising', 'got Hawa a slot with the midwife for next tuesday, 15 min call yesterday'],
  ])('%s: %s', (action, text) => {
    expect(actionsIn(text)).toContain(action)
  })
})

describe('what seems a doing and is none', () => {
  it.each([
    ['denied', 'practical', 'hb Hawa 1u, kon haar niet helpen met de computer'],
    ['denied', 'organising', 'hb Hawa 1u, nog niets geregeld voor de opvang'],
    ['for later', 'practical', 'hb Hawa 1u, we gaan volgende keer samen de papieren invullen'],
    ['for later', 'referral', 'hb Hawa 1u, misschien eens doorverwijzen naar een psycholoog'],
    ['asked', 'practical', 'Hawa 20 min gebeld, ze vroeg of ik haar kast kan helpen monteren'],
    ['urged', 'practical', 'hb Hawa 1u, ze vroeg om samen de papieren te bekijken maar de kleine huilde'],
    ['by her mother', 'practical', 'hb Hawa 1u, haar mama had al gekookt en gekuist'],
    ['by her worker', 'referral', 'hb Hawa 1u, ze zei dat de maatschappelijk werker haar had doorverwezen'],
    ['a talk with an office', 'emotional', 'hb Hawa 1u, OCMW-assistente gesproken over de huurwaarborg'],
    ['by a neighbour', 'practical', 'hb Hawa 1u, de buurvrouw lette op de kinderen'],
    ['by a brother', 'practical', 'visited Hawa for 1 hour, her brother fixed the washing machine'],
    ['a leaflet is no parcel', 'practical', 'hb Hawa 1u, folder over zindelijkheid afgegeven'],
    ['to an office', 'information', 'hb Hawa 1u, attest ingescand en doorgestuurd naar de mutualiteit'],
    ['a paper is sent', 'referral', 'hb Hawa 1u, attest ingescand en doorgestuurd naar de mutualiteit'],
    ['praise', 'information', 'hb Hawa 1u, gezegd dat ze fier mag zijn op zichzelf'],
    ['meeting her', 'organising', 'om negen uur afgesproken met Hawa aan het ocmw, 1u'],
    ['to ask her', 'information', 'Hawa een berichtje gestuurd om te vragen hoe haar examen was'],
    ['two sayings', 'information', 'hb Hawa 1u, post opgehaald bij het oude adres en afgegeven'],
  ])('%s is not %s: %s', (_why, action, text) => {
    expect(actionsIn(text)).not.toContain(action)
  })

  it('is done all the same when the asking was answered', () => {
    expect(
      actionsIn('Hawa vroeg of ik haar papieren wou nalezen. heb dat gedaan bij haar thuis, 1u'),
    ).toContain('practical')
  })

  it('makes no visit of a call or a mail on her behalf', () => {
    const [contact] = read('school gemaild voor Hawa, 15 min', twoFamilies).contacts
    expect([contact?.kind?.value, contact?.actions.map(({ value }) => value)]).toEqual([
      'message',
      ['organising'],
    ])
  })
})
