import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const domainsIn = (text: string) =>
  read(text, twoFamilies).contacts.flatMap(({ domains }) => domains.map(({ value }) => value))

describe('what was talked about', () => {
  it.each([
    ['income', 'hb Hawa 1u, het remgeld bij de dokter is te veel voor hen'],
    ['income', 'hb Hawa 1u, klevertjes van de mutualiteit opgestuurd'],
    ['income', 'hb Hawa 1u, ze kan de crèche niet betalen'],
    ['income', 'hb Hawa 1u, ingebrekestelling gekregen'],
    ['income', 'hb Hawa 1u, she is behind on payments'],
    ['housing', 'hb Hawa 1u, het dak is stuk boven de living'],
    ['housing', 'hb Hawa 1u, wc weer verstopt'],
    ['housing', 'hb Hawa 1u, rolgordijn opgehangen'],
    ['housing', 'hb Hawa 1u, energieleverancier vergeleken met de V-test'],
    ['housing', 'hb Hawa 1u, they got kicked out by the family upstairs'],
    ['health', 'hb Hawa 1u, heur knie is gezwollen'],
    ['health', 'hb Hawa 1u, over haar rugpijn'],
    ['health', 'hb Hawa 1u, gin krampen gehad'],
    ['health', 'hb Hawa 1u, de vaksins van de kleine overlopen'],
    ['health', 'hb Hawa 1u, she gave birth on Friday'],
    ['child', 'hb Hawa 1u, de oudste doet lastig in de klas'],
    ['child', 'gebeld met Hawa, her toddler wont sleep'],
    ['child', 'hb Hawa 1u, zoontje wordt gepest'],
    ['child', 'hb Hawa 1u, een verhaaltje voorgelezen aan de kindjes'],
    ['child', 'hb Hawa 1u, kleine bijt de juf in het klasje'],
    ['work', 'hb Hawa 1u, oefenzinnetjes gelezen'],
    ['work', 'hb Hawa 1u, werkwoorden ingeoefend'],
    ['work', 'hb Hawa 1u, haar C4 gekregen'],
    ['work', 'hb Hawa 1u, niveautest gedaan bij Ligo'],
    ['work', 'hb Hawa 1u, she is job hunting'],
    ['social', 'hb Hawa 1u, discussie met haar ex'],
    ['social', 'hb Hawa 1u, ze zijn uit elkaar'],
    ['social', 'hb Hawa 1u, ze ziet weinig volk'],
    ['social', 'hb Hawa 1u, conflict met de schoonmoeder'],
    ['social', 'hb Hawa 1u, she knows nobody here'],
    ['material', 'hb Hawa 1u, gordijntjes meegebracht'],
    ['material', 'hb Hawa 1u, bijzetbed gemonteerd'],
    ['material', 'hb Hawa 1u, de tetradoeken zijn gewassen'],
    ['material', 'hb Hawa 1u, brought winter boots'],
    ['legal', 'met Hawa op de trein voor haar interview bij DVZ'],
    ['legal', 'hb Hawa 1u, over het bezoekweekend'],
    ['legal', 'hb Hawa 1u, haar kaart is vervallen'],
    ['legal', 'hb Hawa 1u, oproep gekregen van het CGVS'],
    ['legal', 'hb Hawa 1u, they have a court date'],
    ['mental', 'hb Hawa 1u, ze heeft schrik voor de bevalling'],
    ['mental', 'hb Hawa 1u, ze zat in de knoop'],
    ['mental', 'hb Hawa 1u, ze voelt zich waardeloos'],
    ['mental', 'hb Hawa 1u, a rough week for her'],
  ])('%s: %s', (domain, text) => {
    expect(domainsIn(text)).toContain(domain)
  })

  it.each([
    ['work', 'met Hawa op de trein voor haar interview bij DVZ'],
    ['material', 'hb Hawa 1u, baby heeft zes natte pampers per dag'],
    ['child', 'hb Hawa 1u, brief van DVZ voorgelezen'],
    ['child', 'bij Hawa 1u, gin krampen, ze voelt heur goe'],
    ['income', 'met Hawa naar de woonmaatschappij, formulier ingevuld'],
    ['social', 'hb Hawa 1u, alles goed met mama en kind'],
    ['housing', 'Hawa cancelled, moved to Thursday 10:30'],
    ['health', "hb Hawa 1u, overmorgen zie'k heur terug"],
  ])('is not %s: %s', (domain, text) => {
    expect(domainsIn(text)).not.toContain(domain)
  })

  it('is what an appointment was made for, when nothing else was told', () => {
    expect(domainsIn('Hawa gebeld, afspraak kinderarts vastgelegd voor haar: 25/11 17u10')).toEqual([
      'health',
    ])
  })
})
