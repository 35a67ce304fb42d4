import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const nextIn = (text: string) =>
  read(text, twoFamilies).contacts.flatMap(({ next }) =>
    next.map(({ date, time }) => (time === null ? date : `${date}T${time}`)),
  )

describe('an appointment still to come', () => {
  it.each([
    ['bij Hawa geweest, volgende keer: 3/12', ['2026-12-03']],
    ['gisteren 1u bij Hawa, tegen vrijdag weer', ['2026-11-27']],
    ['hb Hawa 1u, vrijdag terug', ['2026-11-27']],
    ['hb Hawa 1u, weer vrijdag', ['2026-11-27']],
    ['bij Roza gisteren, 1u. ik ga donderdag mee naar de gynaecoloog', ['2026-11-26']],
    ['bij Hawa gisteren 1u. Ze heeft 4 december een echo', ['2026-12-04']],
    ['gisteren hb hawa, consult kind en gezin 2 dec 10u30', ['2026-12-02T10:30']],
    ['Roza gebeld. k spring donderdag binnen', ['2026-11-26']],
    ['Roza gebeld. k passeer donderdag', ['2026-11-26']],
    ['Roza gebeld, ze wil dat ik zaterdag langskom', ['2026-11-28']],
    ['gesmst met Roza, we zien mekaar zondag in t park', ['2026-11-29']],
    ['Roza gezien gisteren, binnen 14 dagen terug', ['2026-12-07']],
    ['Roza gezien gisteren, volgende afspraak over een week', ['2026-11-30']],
    ['visited Roza yesterday, back on Friday', ['2026-11-27']],
    ['called Roza, meeting her Thursday', ['2026-11-26']],
    ['Roza missed our visit on Friday, rescheduled to this Wednesday 2pm', ['2026-11-25T14:00']],
    ['Roza had afgezegd, nu donderdag 14u', ['2026-11-26T14:00']],
    ['Roza niet thuis vanmorgen, probeer het donderdag nog eens', ['2026-11-26']],
    ['Roza was ziek, we verleggen naar donderdag', ['2026-11-26']],
    ['bezoek Roza verzet, van maandag naar woensdag', ['2026-11-25']],
    ['hb Hawa gisteren, plaatsbezoek appartement zaterdag 11u', ['2026-11-28T11:00']],
    ['gisteren bij Hawa. gezegd dat ik woensdag om 13u30 terugkom', ['2026-11-25T13:30']],
    ['gisteren bij Hawa. woensdag park?', ['2026-11-25']],
    ['gisteren bij Hawa. vlg keer woe', ['2026-11-25']],
    ['gisteren bij Hawa - volgende: do 3/12 10u', ['2026-12-03T10:00']],
    ['gisteren bij Hawa, prik kleine 3/12 9u', ['2026-12-03T09:00']],
    ['gisteren bij Hawa, morgen moet ze naar de dokter om 10u', ['2026-11-24T10:00']],
    ['gisteren bij Hawa, morgen bellen we nog eens', ['2026-11-24']],
    ['vrijdag Hawa bezocht en komende vrijdag weer', ['2026-11-27']],
    ['vrijdag bij Hawa geweest, dinsdag ga ik weer', ['2026-11-24']],
    ['Hawa vrijdag gebeld, toen afgesproken voor dinsdag 10u', ['2026-11-24T10:00']],
    ['met Hawa nr ocmw gisteren, ze moet 8/12 terug', ['2026-12-08']],
    ['met Hawa nr ocmw gisteren, terugkomen 8/12', ['2026-12-08']],
    ['met Hawa naar ziekenhuis gisteren, we moeten 9/12 terug', ['2026-12-09']],
    ['met Hawa naar ziekenhuis gisteren, opnieuw op de 9e', ['2026-12-09']],
    ['Hawa gebeld en datum gekozen, wo 2 dec om vier uur', ['2026-12-02T16:00']],
    ['gisteren hawa, uurtje, k zien eur donderdag were', ['2026-11-26']],
    ['gisteren hawa, uurtje, kga donderdag were', ['2026-11-26']],
    ['gisteren hawa, uurtje, donderdag doen we verder met de papieren', ['2026-11-26']],
    ['gisteren hawa, uurtje, zaterdag koffie', ['2026-11-28']],
    ['Hawa gezien, we pikken donderdag de draad weer op', ['2026-11-26']],
    ['bij Hawa gisteren. Afspraak: 2 december om 13u bij mij op school', ['2026-12-02T13:00']],
    ['bij Hawa gisteren, maandag operatie kleine', ['2026-11-30']],
    ['bij Hawa gisteren, morgen ga ik terug voor de papieren', ['2026-11-24']],
    ['bij Hawa gisteren, 1 dec weer', ['2026-12-01']],
    ['bij Hawa gisteren, dinsdag 1/12 sta ik er terug', ['2026-12-01']],
    ['bij Hawa gisteren; volgend huisbezoek gepland op woensdag 2 dec om 14u', ['2026-12-02T14:00']],
    ['bij Hawa gisteren, donderdag haal ik haar op om 9u30 voor de echo', ['2026-11-26T09:30']],
    ['Hawa gebeld, woensdag past niet, wordt donderdag 16u', ['2026-11-26T16:00']],
    ['Hawa gebeld, ze kan niet op woensdag maar wel op donderdag', ['2026-11-26']],
    ['Hawa sms gestuurd: donderdag 10u ok? ja', ['2026-11-26T10:00']],
    ['Hawa niet thuis vandaag, hopelijk donderdag wel', ['2026-11-26']],
    ['Hawa zegde af, we hebben meteen een nieuw moment: ma 30/11 om 10u', ['2026-11-30T10:00']],
    ["visited Hawa yesterday, she's seeing the midwife on Thursday", ['2026-11-26']],
    ['visited Hawa yesterday, next week Tuesday at 10 again', ['2026-12-01T10:00']],
    ['bij Hawa gisteren, overmorgen speelgroep met haar', ['2026-11-25']],
    ['bij Hawa gisteren, vergeet niet: 3/12 K&G 14u', ['2026-12-03T14:00']],
    ['huisbezoek Hawa vanmorgen 1u en vrijdag ga ik opnieuw', ['2026-11-27']],
    ['Hawa was ziek maar we zien elkaar nu zaterdag', ['2026-11-28']],
    ['met Hawa naar de dokter vanmorgen, ze moet over twee weken terug op controle', ['2026-12-07']],
    ['vrijdag gezien, 1u, Hawa. vrijdag zelfde uur opnieuw', ['2026-11-27']],
    ['morgen kan niet bij Hawa, wordt donderdag 10u', ['2026-11-26T10:00']],
    ['Hawa 20/11 1u, volgende 27/11', ['2026-11-27']],
    ['visited Hawa yesterday, we planned Thursday', ['2026-11-26']],
    ['saw Hawa yesterday, booked Friday 3pm', ['2026-11-27T15:00']],
  ])('%s', (text, appointments) => {
    expect(nextIn(text)).toEqual(appointments)
  })
})

describe('a day on which nobody meets, or that lies behind', () => {
  it.each([
    'bij Hawa, vorige week had ze controle, alles goed. Gisteren 1u',
    'hb Roza gisteren. Vrijdag was ze bij de dokter geweest',
    'hb Roza gisteren. Ze is vrijdag bij de dokter geweest',
    'hb Roza gisteren. vrijdag kwam de vroedvrouw langs',
    'hb Hawa gisteren, ze verwacht antwoord in 3 maanden',
    'hb Hawa gisteren, ze krijgt binnen 2 weken antwoord',
    'hb Hawa gisteren, uitgerekend voor 25 december',
    'hb Hawa gisteren, uitgerekende datum 3 januari',
    'hb Hawa gisteren, ze bevalt rond 20 december',
    'hb Hawa gisteren, huur betalen voor 1 december',
    'hb Hawa gisteren, factuur vervalt op 30/11',
    'hb Hawa gisteren, haar kaart is geldig tot 15 december',
    'hb Hawa gisteren, leefloon komt vrijdag',
    'hb Hawa gisteren, tegen 10 december moet het dossier binnen zijn',
    'hb Hawa gisteren, dossier indienen voor vrijdag',
    'hb Hawa gisteren, ik heb examens vanaf 14 december',
    'hb Hawa gisteren. ben er niet van 24 december tot 3 januari',
    'vrijdag bij Hawa geweest, dinsdag had ze examen',
    'vrijdag bij Hawa geweest, woensdag ervoor belde ze mij',
    'met Hawa nr ocmw gisteren, tegen 8/12 loonfiche bezorgen',
    'gisteren hawa, uurtje, in december terug',
    'bij Hawa gisteren, nieuwe datum prikken we nog',
    'bij Hawa gisteren, geen nieuwe afspraak gemaakt',
    'bij Hawa gisteren, volgende afspraak nog te bepalen',
    'bij Hawa gisteren, vorige donderdag had ze ook al koorts',
    'bij Hawa gisteren, de afspraak van donderdag ging goed',
    'bij Hawa gisteren, ze had vrijdag een sollicitatie, niet gelukt',
    'visited Hawa yesterday, she had an appointment last Thursday',
    'visited Hawa yesterday, rent is due on December 1',
    'visited Hawa yesterday, baby is due January 10',
    'bij Hawa gisteren, moet voor 1 december haar papieren binnendoen',
    'bij Hawa gisteren, loon wordt gestort de 28e',
    'dinsdag en vrijdag bij Hawa geweest, 1u elk',
    'dinsdag bij Hawa, 1u. donderdag gebeld, 10 min',
  ])('%s', (text) => {
    expect(nextIn(text)).toEqual([])
  })
})

it('takes an appointment that was missed for the day it was, and the new one for the next', () => {
  const [missed] = read(
    'Roza missed our appointment on Thursday, said she overslept. rescheduled to this Thursday 3pm',
    twoFamilies,
  ).contacts
  expect(missed?.date?.value).toBe('2026-11-19')
  expect(missed?.next.map(({ date, time }) => [date, time])).toEqual([['2026-11-26', '15:00']])
})
