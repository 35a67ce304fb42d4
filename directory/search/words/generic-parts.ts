/** Parts of compounds that say nothing by themselves: a house of the child is not found by who looks for a house. */
export const genericParts: ReadonlySet<string> = new Set(
  `huis huizen thuis dienst centrum bureau groep punt plaats plek team werking werker werk zorg hulp kantoor maatschappij
  vereniging organisatie instelling bedrijf loket lijn post kamer zaal markt dag uur week maand pakket middel
  materiaal actie project programma plan beleid overleg aanbod aanvraag vraag nood algemeen sociaal sociale
  vrouw man moeder vader ouder ouders tijd recht kaart kas bank geld kost kosten stuk deel voor ver was val
  probleem problemen moeilijkheid moeilijkheden klacht kind kinder kindje baby gezin familie mens ziek zieken gas wacht onthaal raad raadpleging advies staat stap`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
