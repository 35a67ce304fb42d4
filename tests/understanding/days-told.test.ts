import { describe, expect, it } from '@jest/globals'
import { messageOf } from '../../understanding/message.ts'
import { read } from '../../understanding/read.ts'
import { spokenDay } from '../../understanding/spoken-days.ts'
import { oneFamily, twoFamilies } from './moment.ts'

const contactsIn = (text: string) => read(text, twoFamilies).contacts
const datesIn = (text: string) => contactsIn(text).map(({ date }) => date?.value ?? null)
const nextIn = (text: string) =>
  contactsIn(text).flatMap(({ next }) =>
    next.map(({ date, time }) => (time === null ? date : `${date}T${time}`)),
  )

describe('days as dialects and thumbs spell them', () => {
  it.each([
    ['moandag', 'maandag'],
    ['mandaag', 'maandag'],
    ['dijnsdag', 'dinsdag'],
    ['woesndag', 'woensdag'],
    ['goensda', 'woensdag'],
    ['dunderdag', 'donderdag'],
    ['vrydagachternoene', 'vrijdagnamiddag'],
    ['zoaterdag', 'zaterdag'],
    ['zundagoavond', 'zondagavond'],
    ['eirgistern', 'eergisteren'],
    ['gisterenachternoene', 'gisternamiddag'],
    ['vanachternoen', 'vannamiddag'],
    ['vanmorgend', 'vanochtend'],
    ['overmorgend', 'overmorgen'],
    ['veurmiddag', 'voormiddag'],
  ])('%s is %s', (typed, written) => {
    expect(spokenDay(typed)).toBe(written)
  })

  it.each(['mondig', 'vredig', 'zondig', 'wandeling', 'vanavond', 'geweest', 'panda', 'honderd'])(
    '%s stays what it is',
    (word) => {
      expect([null, word]).toContain(spokenDay(word))
    },
  )
})

describe('the day of a contact', () => {
  it.each([
    ['Hawa bezocht eergistrn, uurtje', '2026-11-21'],
    ['van de morgend bij Hawa, 45 min', '2026-11-23'],
    ['bij Hawa gezeten sinds twee uur deze namiddag', '2026-11-23'],
    ['we zijn za naar de markt geweest met Hawa, 1u', '2026-11-21'],
    ['heb do met Hawa gebeld, 10 min', '2026-11-19'],
    ['Hawa deed niet open, terwijl dat voor vandaag afgesproken was', '2026-11-23'],
    ['net gedaan met nachtdienst, dus kort: Hawa gisteren 50 min gebeld', '2026-11-22'],
    ['Hawa gisteren bezocht, 1u. Haar zus gaat dinsdag zelf met de kleine naar de oogarts', '2026-11-22'],
    ['een week of twee geleden bij Hawa, 1u', '2026-11-09'],
    ['ik spreek dit even in vandaag bij Hawa kasten opgeruimd', '2026-11-23'],
    ['hoi ik spreek dit in onderweg dus vandaag van 1 tot 2 bij fam. D. thuis geweest', '2026-11-23'],
  ])('%s', (text, day) => {
    expect(datesIn(text)).toEqual([day])
  })

  it('takes "zat" for a verb and "ma 5 min" after a colon for a Monday', () => {
    expect(datesIn('ik zat bij Hawa van 10u tot 11u vandaag')).toEqual(['2026-11-23'])
    expect(datesIn('Hawa gebeld: ma 5 min')).toEqual(['2026-11-16'])
  })
})

describe('where a sentence ends', () => {
  it.each([
    ['bij fam. D. thuis geweest', 1],
    ['gisteren 1u. haar zus belde', 2],
    ['gisteren 30 min. gebeld', 1],
  ])('%s', (text, sentences) => {
    expect(messageOf(text, new Set()).clauses).toHaveLength(sentences)
  })
})

describe('an appointment among other days', () => {
  it.each([
    [
      'bij Hawa vandaag 1u. Ze heeft vrijdag 4 december controle. Zelf ga ik de maandag erna',
      ['2026-12-04', '2026-12-07'],
    ],
    [
      'bij Hawa vandaag 1u. Ze gaat 2 december naar vdab, de week erna op vrijdag ga ik',
      ['2026-12-02', '2026-12-11'],
    ],
    ['bij Hawa vandaag 1u. Volgend bezoek een week later, 10u', ['2026-11-30T10:00']],
    [
      'bij Hawa vandaag 1u. Ze gaat 2 december naar vdab, de dag erna ga ik langs',
      ['2026-12-02', '2026-12-03'],
    ],
    ['bij Hawa vandaag 1u, we zien elkaar over drie weken op donderdag om twee uur', ['2026-12-17T14:00']],
    ['seeing Hawa again in a fortnight, today we had 45 minutes', ['2026-12-07']],
    ['bij Hawa vandaag 1u, over een dag of tien weer', ['2026-12-03']],
    ['bij Hawa vandaag 1u, binnen een goeie week weer', ['2026-11-30']],
    [
      'bij Hawa vandaag 1u, ze moet den achtsten december om kwart voor negen in t ziekenhuis zijn',
      ['2026-12-08T08:45'],
    ],
    ['Hawa was niet thuis. ze stuurt dat woensdag 2 uur wel gaat', ['2026-11-25T14:00']],
    ['berichtje naar Hawa gestuurd da de vroedvrouw donderdag om elf komt', ['2026-11-26T11:00']],
    ['sms van Hawa: de kraamzorg passeert vrijdag om 8 uur', ['2026-11-27T08:00']],
    ['Hawa niet thuis, briefje gestoken dat ik donderdag om 10u terugkom', ['2026-11-26T10:00']],
    ['Hawa missed yesterday, rebooked for thursday 10am', ['2026-11-26T10:00']],
    ['saw Hawa yesterday 1h, moved our Tuesday slot to Wednesday 4pm', ['2026-11-25T16:00']],
    ['afspraak met Hawa verschoven van dinsdag 10u naar donderdag half drie', ['2026-11-26T14:30']],
    ['Hawa gebeld gisteren, woensdag lukt niet, donderdag wel', ['2026-11-26']],
    ['Hawa gisteren 1u. Terug op vrijdag! 13u30', ['2026-11-27T13:30']],
    ['Hawa gisteren 1u. Haar man werkt morgen, ik kom vrijdag om 10u', ['2026-11-27T10:00']],
    ['Hawa gisteren 1u. Ze verhuist 1 december', []],
    ['Hawa gisteren 1u. Ik heb examens vanaf 14 december', []],
    ['Hawa gisteren 1u. Ik ben op reis vanaf 14 december', []],
  ])('%s', (text, appointments) => {
    expect(nextIn(text)).toEqual(appointments)
  })

  it('finds the day of a misspelt weekday when it is planned', () => {
    const { contacts } = read('ik ga woesndag om 14h naar Hawa', oneFamily)
    expect(contacts.flatMap(({ next }) => next.map(({ date, time }) => [date, time]))).toEqual([
      ['2026-11-25', '14:00'],
    ])
  })
})
