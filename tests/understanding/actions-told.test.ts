import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const actionsIn = (text: string) =>
  read(text, twoFamilies).contacts.flatMap(({ actions }) => actions.map(({ value }) => value))

describe('practical', () => {
  it.each([
    'hb Hawa 1u, samen het formulier voor de schooltoelage ingevuld',
    'hb Hawa 1u, geholpen om de kast in mekaar te steken',
    'hb Hawa 1u, wieg ineengestoken',
    'hb Hawa 1u, op de kindjes gelet terwijl zij douchte',
    'hb Hawa 1u, online een aanvraag gedaan voor het groeipakket',
    'hb Hawa 1u, samen naar de mutualiteit gebeld',
    'hb Hawa 1u, samen gebeld naar de huisbaas',
    'hb Hawa 1u, mail voor haar opgesteld',
    'hb Hawa 1u, buggy afgegeven',
    'hb Hawa 1u, gat in de muur dichtgemaakt',
    'hb Hawa 1u, babykleertjes gevouwen',
    'hb Hawa 1u, mee gezocht op immoweb',
    'hb Hawa 1u, haar gereden naar de winkel',
    'hb Hawa 1u, de kleine gewogen',
    'hb Hawa 1u, put together the crib',
    'hb Hawa 1u, samen valiesje gemaakt voor de bevalling',
    'hb Hawa 1u, haar gsm terug aan de praat gekregen',
    'hb Hawa 1u, matras verschoven',
    'hb Hawa 1u, haar haar gevlochten',
    'hb Hawa 1u, tsjiep tsjiep kuikentjes verzorgd samen',
    'bij Hawa 1u, haar administratie in orde gebracht',
    'bij Hawa 1u, de aanvraag sociale woning samen afgewerkt',
    'bij Hawa 1u, nieuwe simkaart in haar gsm gestoken',
    'bij Hawa 1u, de kindjes beziggehouden terwijl mama de strijk deed',
    'bij Hawa 1u, samen online pampers besteld',
    'bij Hawa 1u, looked after the baby while she showered',
    'bij Hawa 1u, vloerkleed gereinigd',
    'bij Hawa 1u, matrasbeschermer gaan omruilen voor haar',
    'hb Hawa 1u, nieuwe gordijnen gestikt',
    'hb Hawa 1u, samen een budgetplan opgemaakt',
    'hb Hawa 1u, wat meegeholpen met inpakken',
    'bij Hawa 1u, haar keuken samen heringericht en gelakt',
    'bij Hawa 1u, samen met haar gebeld naar Fluvius over de meter',
    'bij Hawa 1u, papieren van de kinderbijslag uitgezocht',
  ])('%s', (text) => {
    expect(actionsIn(text)).toContain('practical')
  })

  it.each([
    'hb Hawa 1u, veel gelachen samen',
    'hb Hawa 1u, thee gedronken en gebabbeld',
    'hb Hawa 1u, brief uitgelegd',
    'hb Hawa 1u, doorverwezen naar caw',
    'hb Hawa 1u, ze heeft zelf haar papieren ingevuld',
    'hb Hawa 1u, haar man heeft de kast gemaakt',
    'hb Hawa 1u, de poetsvrouw had alles gekuist',
    'hb Hawa 1u, afspraak gemaakt bij de dokter',
    'hb Hawa 1u, ze had gekookt voor mij',
    "hb Hawa 1u, baby is 's nachts wakker geweest",
    'hb Hawa 1u, ze had haar facturen al betaald',
    'hb Hawa 1u, ze heeft een nieuwe zetel gekocht',
    'hb Hawa 1u, alles goed',
    'hb Hawa 1u, ze is verhuisd naar een groter appartement',
    'bij Hawa 1u, ze had de afwas al gedaan',
    'bij Hawa 1u, haar zus had de kleertjes gewassen',
    'bij Hawa 1u, ze heeft een job gevonden',
    'bij Hawa 1u, de baby heeft goed gedronken',
    'bij Hawa 1u, ze vertelde dat ze het formulier heeft opgestuurd',
    'bij Hawa 1u, de huisbaas heeft de kraan hersteld',
    'bij Hawa 1u, gezellig gebabbeld',
    'hb Hawa 1u, ze had zelf de kamer geschilderd',
    'hb Hawa 1u, haar man werkt nu in de bouw',
    'hb Hawa 1u, ze was net de was aan het doen',
    'bij Hawa 1u, ze heeft de kamer zelf samengesteld',
  ])('is not what somebody else did, nor something else: %s', (text) => {
    expect(actionsIn(text)).not.toContain('practical')
  })
})

describe('emotional', () => {
  it.each([
    'hb Hawa 1u, ze kon haar verhaal kwijt',
    'hb Hawa 1u, ze weende, ik heb haar vastgepakt',
    'hb Hawa 1u, er gewoon geweest voor haar',
    'hb Hawa 1u, stoom afgelaten',
    'hb Hawa 1u, ze was heel verdrietig, bijgestaan',
    'hb Hawa 1u, haar gezegd dat ze een goeie mama is',
    'hb Hawa 1u, zitten bleiten samen',
    'hb Hawa 1u, gave her a hug',
    'hb Hawa 1u, ze durfde eindelijk vertellen over vroeger',
    'hb Hawa 1u, ze was op van de zenuwen, samen rustig geademd',
    'hb Hawa 1u, ze wou gewoon es klagen',
    'bij Hawa 1u, haar tranen gedroogd',
    'bij Hawa 1u, ze voelde zich alleen en wou gewoon gezelschap',
    'bij Hawa 1u, mentale steun',
    'bij Hawa 1u, een knuffel gegeven',
    'bij Hawa 1u, haar proberen wat op te vrolijken',
    'hb Hawa 1u, ze vertelde over haar vlucht, heftig, ik luisterde',
    'hb Hawa 1u, listened to her story',
  ])('%s', (text) => {
    expect(actionsIn(text)).toContain('emotional')
  })

  it.each([
    'hb Hawa 1u, formulier ingevuld',
    'hb Hawa 1u, kast gemaakt',
    'hb Hawa 1u, uitleg gegeven over de aanvraag',
  ])('is not what somebody else did, nor something else: %s', (text) => {
    expect(actionsIn(text)).not.toContain('emotional')
  })
})

describe('information', () => {
  it.each([
    'hb Hawa 1u, uitgelegd hoe de aanvraag werkt',
    'hb Hawa 1u, brief van de bank uitgelegd',
    'hb Hawa 1u, nummer van de wachtpost gegeven',
    'hb Hawa 1u, tips voor krampjes',
    'hb Hawa 1u, opgezocht welke bus ze moet nemen',
    'hb Hawa 1u, adres van de kringwinkel doorgestuurd',
    'hb Hawa 1u, explained how the bins work',
    'hb Hawa 1u, advies over slapen',
    'hb Hawa 1u, laten zien hoe de app werkt',
    'hb Hawa 1u, stappen opgeschreven voor haar',
    'bij Hawa 1u, uitleg over de huurwaarborg',
    'bij Hawa 1u, haar de weg naar het loket gewezen',
    'bij Hawa 1u, samen opgezocht wanneer de apotheek open is',
    'bij Hawa 1u, haar telefoonnummers gegeven van crèches',
    'bij Hawa 1u, brochure borstvoeding gegeven',
    'bij Hawa 1u, told her where to get free nappies',
    'bij Hawa 1u, haar ingelicht dat het loket dicht is',
    'hb Hawa 1u, haar de app van De Lijn getoond',
    'hb Hawa 1u, haar gewezen op de sociale kruidenier',
    'hb Hawa 1u, het nummer van 1712 gegeven',
    'hb Hawa 1u, the letter explained',
  ])('%s', (text) => {
    expect(actionsIn(text)).toContain('information')
  })

  it.each([
    'hb Hawa 1u, samen gekookt',
    'hb Hawa 1u, ze vertelde over haar zus',
    "hb Hawa 1u, ze toonde foto's van haar dorp",
    'hb Hawa 1u, kleertjes uitgezocht',
    'hb Hawa 1u, ze liet mij de echo zien',
    'hb Hawa 1u, de vroedvrouw heeft uitgelegd hoe ze moet puffen',
    'hb Hawa 1u, ze vertelde dat ze gaat trouwen',
    "hb Hawa 1u, foto's gekeken",
    'bij Hawa 1u, ze gaf mij het adres van haar zus',
    'bij Hawa 1u, ze vertelde wat de dokter zei',
    'bij Hawa 1u, ze liet me de kamer zien',
    'bij Hawa 1u, de verpleegster gaf haar een folder',
    'bij Hawa 1u, gelachen',
    'hb Hawa 1u, ze vertelde over haar nieuwe buren',
    'hb Hawa 1u, ze stuurde mij een foto',
    "bij Hawa 1u, dan heeft ze mij nog foto's getoond",
    'bij Hawa 1u, Hawa showed me her certificate',
    "bij Hawa 1u en dan heeft ze mij nog foto's getoond van haar familie en volgende week maandag ga ik terug",
  ])('is not what somebody else did, nor something else: %s', (text) => {
    expect(actionsIn(text)).not.toContain('information')
  })
})

describe('referral', () => {
  it.each([
    'hb Hawa 1u, doorverwezen naar het CAW',
    'hb Hawa 1u, ingeschreven bij de voedselbank',
    'hb Hawa 1u, haar doorgestuurd naar de huisarts',
    'hb Hawa 1u, op weg gezet naar het inloopteam',
    'hb Hawa 1u, haar naar het wijkgezondheidscentrum verwezen',
    'hb Hawa 1u, signed her up at the toy library',
    'hb Hawa 1u, gelinkt aan de sociale kruidenier',
    'hb Hawa 1u, haar kennis laten maken met de vroedvrouw',
    'hb Hawa 1u, haar opgegeven voor de taalles',
    'bij Hawa 1u, naar het OCMW doorverwezen voor een leefloon',
    'bij Hawa 1u, voorgesteld om naar het inloopteam te gaan',
    'bij Hawa 1u, referred to the psychologist',
    'hb Hawa 1u, haar bij Kind en Gezin aangemeld',
    'bij Hawa 1u, haar opgegeven voor het inloopteam',
    'bij Hawa 1u, het inloopteam aangeraden en haar bij hen ingeschreven in het inloopteam',
  ])('%s', (text) => {
    expect(actionsIn(text)).toContain('referral')
  })

  it.each([
    'hb Hawa 1u, ze is ingeschreven op school',
    'hb Hawa 1u, ze werd door de dokter doorverwezen naar een specialist',
    'hb Hawa 1u, gekookt',
    'bij Hawa 1u, de huisarts stuurde haar door naar spoed',
    'bij Hawa 1u, ze heeft zich ingeschreven voor de taalles',
    'bij Hawa 1u, foto doorgestuurd',
    'bij Hawa 1u, ze is zelf ingeschreven bij de voedselbank',
  ])('is not what somebody else did, nor something else: %s', (text) => {
    expect(actionsIn(text)).not.toContain('referral')
  })
})

describe('organising', () => {
  it.each([
    'hb Hawa 1u, afspraak gemaakt bij de tandarts',
    'hb Hawa 1u, de huisbaas gebeld voor de schimmel',
    'hb Hawa 1u, vervoer geregeld voor vrijdag',
    'hb Hawa 1u, met de sociaal assistente gebeld over haar dossier',
    'hb Hawa 1u, afbetalingsplan geregeld met fluvius',
    'hb Hawa 1u, arranged a babysitter',
    'hb Hawa 1u, naar haar advocaat getelefoneerd',
    'bij Hawa 1u, de maatschappelijk werker gebeld voor een overleg',
    'bij Hawa 1u, een plaatsje geregeld in de crèche',
    'bij Hawa 1u, called the clinic to reschedule',
    'bij Hawa 1u, verhuis georganiseerd met vrijwilligers',
    'hb Hawa 1u, haar huisbaas gemaild over de ketel',
    'hb Hawa 1u, rescheduled her midwife appointment',
    'bij Hawa 1u, samen gebeld naar de tandarts voor een afspraak',
    'saw Hawa yesterday, booked Friday 3pm at the dentist for her',
  ])('%s', (text) => {
    expect(actionsIn(text)).toContain('organising')
  })

  it.each([
    'hb Hawa 1u, kamer gemaakt voor de baby',
    'hb Hawa 1u, ze heeft zelf een afspraak gemaakt',
    'hb Hawa 1u, samen gekookt',
    'hb Hawa 1u, ze heeft een afspraak vrijdag bij de dokter',
    'hb Hawa 1u, geluisterd',
    'hb Hawa 1u, volgende afspraak 3 december',
    'Hawa gebeld, 10 min',
    'bij Hawa 1u, de dokter heeft een afspraak gemaakt voor haar',
    'bij Hawa 1u, ze belt morgen zelf naar de school',
    'bij Hawa 1u, soep gemaakt',
    'hb Hawa 1u, ze moet nog een afspraak maken',
    'bij Hawa 1u, samen met haar gebeld naar Fluvius over de meter',
    '25 min gebeld met de mama van Hawa',
    'lang getelefoneerd met Hawa gisterenavond',
  ])('is not what somebody else did, nor something else: %s', (text) => {
    expect(actionsIn(text)).not.toContain('organising')
  })
})
