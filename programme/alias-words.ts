import { birds } from './family.ts'

/** Why a nickname would be misread: it is a family's bird, a family's code, or a word that means something by itself. */
export type ReservedAs = 'bird' | 'code' | 'word'

/** Words that a sentence needs for something else; a nickname among them would turn every such sentence into a visit. */
const words = new Set(
  [
    'gezin familie family mama papa baby kind buddy begeleider docent student',
    'ja nee neen ok oke oké goed klopt fout yes no',
    'log loggen contact bezoek huisbezoek uitstap telefoon bericht afspraak verslag week taal hulp help privacy',
    'dringend urgent nood bewaar bewaren opslaan save stop undo weg wis verwijder annuleer cancel',
    'vandaag gisteren eergisteren morgen overmorgen nu straks later vroeger today yesterday tomorrow now',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'january february march may june july august october',
    'uur uurtje min minuten dag weekend maand ochtend middag avond nacht morning afternoon evening night',
  ].flatMap((line) => line.split(' ')),
)

const titles = /^(?:het )?(?:gezin|familie|fam\.?|family) /u

/** Whether a nickname is taken by the programme itself or by the language; null when it is free. */
export function reservedAs(alias: string): ReservedAs | null {
  const wanted = alias.trim().toLowerCase().replace(/\s+/g, ' ')
  if (/^[a-z][\s-]?\d{2,4}$/u.test(wanted)) return 'code'
  const bare = wanted.replace(titles, '').replace(/ \d+$/u, '')
  if (birds.some((bird) => bird.toLowerCase() === bare)) return 'bird'
  return bare.split(' ').every((word) => words.has(word)) ? 'word' : null
}
