import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const kindsIn = (text: string) => read(text, twoFamilies).contacts.map(({ kind }) => kind?.value ?? null)

describe('at home, whatever else was named, called or written there', () => {
  it.each([
    'k zyn by Hawa gewist gistern, een ure',
    'ben naar Hawa heur thuis gefietst, uurtje gebleven',
    'Roza gezien, 45 min',
    'Hawa vandaag, 1u bij haar op den appartement',
    'kwam om 14u aan bij Hawa, weg om 15u30',
    'samen bij haar in de zetel, Hawa had veel te vertellen',
    'we zaten op haar terrasje, Roza en ik, uurtje bij haar',
    'babymassage gedaan bij haar thuis met Hawa',
    'bij Hawa geweest, tolk was erbij',
    'bij hawa geweest, vroedvrouw was erbij',
    'bij Hawa, kleertjes uitgezocht voor de geefwinkel',
    'bij Hawa en samen gebeld naar het ocmw, 1u',
    'bij Hawa thuis, ondertussen gebeld met de mutualiteit',
    'bij Roza geweest, ze belde tussendoor met haar zus',
    'bij Hawa gepasseerd, pakje pampers afgegeven',
    'kheb Hawa bezocht',
    'ik ben langs geweest',
    'nog bij Roza aangelopen',
    'een koffie gedronken bij Hawa thuis',
    'Roza liet mij haar nieuwe kamer zien, 1u',
    'saw Roza yesterday for 45 min',
    "went over to Roza's",
    'na de bevalling bij Hawa thuis, ze zag er moe uit, 1u',
    'in het vluchthuis bij Roza geweest, uurtje',
    'Roza bezocht samen met mijn medestudente, ze had taart gebakken, 1u15',
    'kwam bij Roza aan en de vroedvrouw was er ook, samen naar de baby gekeken',
    'met Hawa thuis naar de online infosessie van kind en gezin gekeken',
    'Roza was alleen thuis, gezellig samen gekookt',
    'vandaag Roza, we hebben thuis geoefend voor haar rijexamen',
    'spent an hour with Roza in her living room',
    'na school nog tot bij Roza gereden, half uurke',
    'Roza haar deur stond open, binnengestapt, soep gegeten',
    'bij Roza, we hebben naar het ziekenhuis gebeld om de afspraak te checken',
    'bij Hawa thuis, haar man was naar de winkel',
    'moed ingesproken bij Hawa voor haar examen, 35 min',
    'bij Hawa het verschil uitgelegd, formulier doorgestuurd. 45 min',
    'ikea kast in elkaar gekregen met Roza, 2u15',
    'heb ik een huisbezoek afgelegd bij Hawa. Duur: 75 minuten',
    'hb Hawa deze morgen 45 min en we zien elkaar terug op vrijdag',
    'zouden gaan wandelen maar baby sliep, dus thee gedronken bij Hawa in de veranda, 50 min',
    'vrijdag bij Hawa eerst de post overlopen, daarna samen naar de bakker, 1u',
    "nog by Hawa gewist een uurke, z'è nu een bedde van de geefwinkel",
    'hb Hawa en we zien elkaar terug op vrijdag',
    'wachtwoord vergeten, een nieuw gemaakt, genoteerd in een schriftje met Hawa, half uur',
    'vanochtend samen met Hawa gebeld naar Fluvius over de budgetmeter, bij haar thuis, 45 min',
    'naar Roza gefietst, uurtje gebleven',
    'Roza vandaag 1u15 bij haar thuis. babymassage samen gedaan',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['home_visit'])
  })
})

describe('somewhere for pleasure, because they went', () => {
  it.each([
    'met Hawa een toerke gewandeld',
    'op tram gestapt met Hawa naar t stad om te kijken naar kerstlichtjes',
    'gaan zwemmen met Roza',
    'met Hawa de buurt verkend, 1u30',
    'in den Hema een koffie gedronken met Hawa',
    'grabbed coffee with Hawa in town',
    'blokske rond met hawa en de buggy',
    'naar den Decathlon voor schoenen met Hawa',
    'we zijn naar een concertje geweest, Hawa genoot',
    'met Roza en kids paddenstoelen gaan zoeken in t bos',
    'tweedehands babymarkt met Hawa',
    'Roza en ik zaten op een terras aan het water, 1u',
    'met Roza en de tweeling naar het indoor speelparadijs',
    'took Hawa for an ice cream',
    'met Hawa de tram op naar Wondelgem om de bib te leren kennen',
    'Roza meegetroond naar de rommelmarkt',
    'met Hawa naar de Zeeman voor rompertjes',
    'met Hawa naar de kringwinkel, bedje gekocht',
    'een toer met den buggy rond het blok, Roza praatte honderduit',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['outing'])
  })
})

describe('a call with the family', () => {
  it.each([
    'Hawa gebeld',
    'Roza heeft mij opgebeld, ze was kwaad',
    'Roza ringde mij gisteren',
    'telefoon van Roza, 5 min',
    'videocall met Hawa',
    'Hawa gesproken over de gsm',
    'Hawa gehoord, alles oke',
    'rang Hawa, 10 min',
    'got a call from Hawa',
    'Hawa ff opgebeld ivm het rooster',
    'met Roza aan de telefoon de brief van t ocmw overlopen',
    'gebeld met Hawa, haar man was thuis',
    'Hawa gebeld om een huisbezoek af te spreken',
    'met Hawa gebeld, we gaan donderdag naar het park',
    'Hawa vroeg of ik haar kon bellen, gedaan, 20 min',
    'Roza wou haar ei kwijt, 30 min getelefoneerd',
    'gebeld met Roza want ik kon niet langsgaan',
    'kort telefonisch contact gehad met Roza',
    "telefoongesprek Roza 25'",
    'Hawa terug gebeld na haar bericht',
    "phoned Hawa, she's doing ok",
    'Left a voicemail for Hawa, she called back, quick catch-up',
    'ben niet geraakt bij Hawa maar we hebben 40 min gebeld',
    'Hawa belde me huilend op, 40 min gepraat, ik zoek mee naar een andere opvang',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['phone'])
  })
})

describe('something written to the family, or by it', () => {
  it.each([
    "Hawa een app'ke gestuurd",
    'smske naar roza',
    'berichtje van Hawa gekregen',
    'voicebericht naar Hawa gestuurd',
    'Hawa een mailtje gedaan',
    "foto's doorgestuurd naar Roza",
    'Hawa de link doorgestuurd',
    'adres van de dokter doorgestuurd naar Roza',
    'Hawa laten weten via sms dat de crèche gesloten is',
    'brief in de bus gestoken bij Roza',
    'dropped Roza a text',
    'Hawa had geappt over de opvang, ik heb teruggeschreven',
    'Roza een proficiat gestuurd',
    'via chat vragen beantwoord van Roza',
    'hawa gestuurd hoe t met de kleine gaat',
    'Roza gestuurd dat het consult om 10u is',
    'bericht naar Hawa met de uren van de bus',
    'heb Roza ge-appt om te vragen of de melk goed valt',
    'kaartje gestuurd naar Roza voor de geboorte',
    'berichtje Roza: ze bedankt mij voor de kleertjes',
    'sms aan Hawa over ocmw morgen 10u',
    'Hawa sms gestuurd dat ik morgen om 13u kom',
    'het lijstje gezonden naar Hawa',
    'Roza sms gestuurd dat ik morgen om 13u kom ipv woensdag',
    'Roza antwoordde op mijn bericht',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['message'])
  })
})

describe('along to a service or an appointment', () => {
  it.each([
    'met Hawa naar de dokter',
    'Roza afgezet aan het ziekenhuis en mee binnen gegaan',
    'Hawa gaan halen en naar de vroedvrouw gereden',
    'Roza bijgestaan bij de politie',
    'naar spoed met Hawa',
    'bij de huisarts met Hawa',
    'Roza haar intake bij CGG, ik was erbij',
    'met Hawa gaan inschrijven op school',
    'oudercontact met Roza',
    'took Roza to the midwife',
    'sat in the waiting room with Roza',
    'met hawa bij de sociaal assistente gezeten',
    'kelly en lotus meegenomen, nee Hawa meegenomen naar het inloopteam',
    'samen een studio gaan bezoeken met Hawa',
    'samen met Roza bij de notaris',
    'mee met Roza naar de logopedist met de oudste',
    'samen naar de vdab met Hawa voor een gesprek met haar consulent',
    'mee naar t oudercontact van Hawa haar zoon',
    'Roza haar vertaald bij het ocmw',
    'Roza bijgestaan tijdens haar gesprek bij het ocmw',
    'meegereden met Roza naar fedasil',
    'Hawa afgezet bij de vroedvrouw en erbij gebleven',
    'was bij Hawa om haar op te halen en dan naar het OCMW, opgehaald om 8u',
    'met ons Hawa naar den tandarts',
    'inloopteam bezocht met Hawa',
    'met mama Hawa naar de tandarts geweest',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['accompanied'])
  })
})

describe('a plan that came to nothing, however it is told', () => {
  it.each([
    'Hawa was er nie',
    'Roza was niet daar',
    '3x gebeld aan de deur bij Hawa, geen teken van leven',
    'Hawa gaf geen gehoor aan de deur',
    'Hawa heeft geannuleerd',
    'Roza moest afbellen',
    'Hawa smste dat het niet ging',
    'Roza stuurde dat ze ziek was, bezoek valt weg',
    'uitstap afgelast, Hawa had koorts',
    'Hawa is t vergeten',
    'ik was ziek, Hawa moeten afzeggen',
    'Hawa nam niet op',
    'Hawa bereik ik niet',
    'Hawa stood me up',
    'voor niks naar Roza gereden',
    'was bij Hawa maar ze was naar de winkel',
    'Hawa afspraak verschoven naar donderdag',
    'Hawa liet weten dat ze niet kon',
    'Roza was onderweg naar Antwerpen, dus geen bezoek',
    'we zouden wandelen met Hawa maar het regende te hard',
    'normaal vandaag bij Roza maar haar man lag in t ziekenhuis',
    'Hawa had afgesproken met mij maar was nergens te bespeuren',
    'gepland bezoek Roza niet kunnen doen',
    'om 14u bij Roza aan de deur, gebeld, geklopt, niets',
    "Roza reageert niet meer op mijn sms'en",
    'Roza niet kunnen bereiken',
    'Roza appte een uur op voorhand dat ze toch niet kon',
    'ben tot daar gereden voor niets, Hawa was niet daar',
    'Roza skipped our meeting',
    'bezoek gecanceld, kindjes van Hawa hebben buikgriep',
    'Roza zat op de trein naar haar moeder toen ik aanbelde',
    'huisbezoek Roza uitgesteld naar volgende week',
    'geen Roza vandaag, ze is ziek',
    'Hawa kan vandaag niet, kindje ziek',
    'Roza vond het vandaag te veel, bezoek niet doorgegaan',
    'we hadden afgesproken aan het park maar Hawa daagde niet op',
    'stond daar in de regen, Roza nergens',
    'niemand thuis bij Hawa, 15 min gewacht',
    'vandaag geen bezoek want haar man had een dag vrij, Hawa',
    'Roza appte dat ze niet kon',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['missed'])
  })
})
