import type { ServiceRefusal } from '../../programme/service-refusal.ts'

/** Why the shared directory says no, in Dutch. */
export const serviceRefusalsNl = {
  'service-of-other-site': () =>
    'Deze dienst is van een andere regio. Lezen en bevestigen kan, aanpassen doen ze daar. Klopt er iets niet? Tik op “Klopt niet meer”.',
  'service-closed': () => 'Deze dienst staat als gesloten in de lijst. Een docent kan ze weer openzetten.',
  'service-not-closed': () => 'Deze dienst staat gewoon open.',
  'service-name-missing': () => 'Hoe heet de dienst? Zonder naam vindt niemand ze terug.',
  'service-made-already': ({ name }) =>
    `Je deelde “${name}” al met dit formulier. Ik maak er geen tweede van.`,
  'service-field-missing': () => 'Kies eerst wat je wilt aanpassen.',
  'service-field-unclear': ({ field }) =>
    unclear[field] ?? 'Eén van de antwoorden kon ik niet lezen. Kijk je het even na?',
  'service-field-unchanged': () => 'Dat staat er al zo.',
  'unknown-change': () => 'Die aanpassing vind ik niet terug.',
  'change-undone-already': () => 'Die aanpassing is al ongedaan gemaakt.',
  'change-not-last': () => 'Daarna paste iemand dit nog eens aan. Maak eerst de laatste aanpassing ongedaan.',
  'confirmed-today': () => 'Je bevestigde deze dienst vandaag al. Dankjewel.',
  'agreed-already': () => 'Deze dienst is al nagekeken.',
  'reported-already': () => 'Dat meldde je al. Een docent kijkt ernaar.',
  'report-handled-already': () => 'Hier is al naar gekeken.',
  'too-few-gone-reports': () =>
    'Sluiten kan als twee verschillende mensen melden dat de dienst weg is. Jouw melding telt mee.',
  'tip-missing': () => 'Typ eerst je tip.',
  'tip-too-long': ({ most }) => `Je tip is te lang. Maak er hoogstens ${most} tekens van.`,
  'tip-handled-already': () => 'Naar die tip is al gekeken.',
  'share-not-yours-to-withdraw': () =>
    'Anderen werken al met deze dienst. Klopt ze niet? Tik op “Klopt niet meer”, dan kijkt een docent ernaar.',
  'names-a-family': ({ named }) =>
    `Ik lees “${named}”, en zo heet een gezin. In de gedeelde lijst komt niets van een gezin. Laat het weg. Is het iemand van de dienst? Schrijf dan de functie: “de vroedvrouw”.`,
  'mobile-not-agreed': ({ number }) =>
    `Het nummer ${number} is een gsm-nummer. Is dit een publiek nummer, of heb je toestemming van deze persoon? Tik het dan aan. Anders laat je het weg.`,
  'mobile-in-text': ({ number }) =>
    `Het nummer ${number} is een gsm-nummer. Zet het bij “Telefoon”, dan vraag ik of het gedeeld mag worden.`,
} satisfies {
  [Reason in ServiceRefusal['reason']]: (refusal: Extract<ServiceRefusal, { reason: Reason }>) => string
}

const unclear: Readonly<Record<string, string>> = {
  hours: 'Die uren kon ik niet lezen. Schrijf ze zo: “ma-vr 9-12u en 13-16u; wo 14-16u”.',
  address: 'Ik mis nog iets van het adres: straat met nummer, postcode en gemeente.',
  phones: 'Dat telefoonnummer kon ik niet lezen. Zet elk nummer op een eigen lijn.',
  email: 'Dat mailadres kon ik niet lezen.',
  website: 'Dat webadres kon ik niet lezen. Schrijf het zo: “www.voorbeeld.be”.',
  languages: 'Eén van die talen ken ik niet. Zet er komma’s tussen: “Turks, Arabisch”.',
  kbo: 'Dat ondernemingsnummer klopt niet: het heeft tien cijfers.',
  ages: 'Die leeftijden kloppen niet: van jong naar oud, in jaren.',
}
