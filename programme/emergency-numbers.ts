import type { UrgencyType } from './contact-words.ts'

/** A number to call, as shown to a buddy. Only confirmed public numbers stand here; local ones are site settings. */
export type EmergencyNumber = Readonly<{
  number: string
  for: 'ambulance' | 'police' | 'doctor-on-duty' | 'suicide-line' | 'poison' | 'violence-advice' | 'talk'
  source: string
  checkedOn: string
}>

/** Belgian public numbers. Kept in one place so that a coordinator can see when each was last checked. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  {
    number: '112',
    for: 'ambulance',
    source: 'diekeure.be noodnummers; aalter.be/noodoproepen',
    checkedOn: '2026-11-01',
  },
  { number: '101', for: 'police', source: 'diekeure.be noodnummers', checkedOn: '2026-11-01' },
  {
    number: '1733',
    for: 'doctor-on-duty',
    source: 'w8post.be/wanneer; dokterlaurier.be',
    checkedOn: '2026-11-01',
  },
  { number: '1813', for: 'suicide-line', source: 'zelfmoord1813.be', checkedOn: '2026-11-01' },
  {
    number: '070 245 245',
    for: 'poison',
    source: 'libelle.be 2025-02; huisartsenpraktijkderoute.be',
    checkedOn: '2026-11-01',
  },
  { number: '1712', for: 'violence-advice', source: '1712.be/nl/over-1712', checkedOn: '2026-11-01' },
  { number: '106', for: 'talk', source: 'focus-wtv.be 2025-08-05', checkedOn: '2026-11-01' },
]

/** Who to call first for each type; whoever is not named comes after, in the order of the list. */
const first: Readonly<Record<UrgencyType, readonly EmergencyNumber['for'][]>> = {
  medical: ['ambulance', 'doctor-on-duty'],
  newborn: ['ambulance', 'doctor-on-duty', 'poison'],
  violence: ['police', 'ambulance', 'violence-advice'],
  self_harm: ['suicide-line', 'ambulance', 'talk'],
  mental: ['ambulance', 'suicide-line', 'doctor-on-duty', 'talk'],
  homelessness: [],
  food: [],
  energy: [],
  legal: [],
}

/** A body in danger goes before everything else that a message tells. */
const byDanger = Object.keys(first) as readonly UrgencyType[]

/** The numbers in an order that fits what it is about; the usual order when that is not known. */
export function numbersFor(types: readonly UrgencyType[]): readonly EmergencyNumber[] {
  const wanted = byDanger.filter((type) => types.includes(type)).flatMap((type) => first[type])
  const rank = ({ for: what }: EmergencyNumber) => {
    const at = wanted.indexOf(what)
    return at === -1 ? wanted.length : at
  }
  return emergencyNumbers.toSorted((one, other) => rank(one) - rank(other))
}

/** Whether the OCMW or the CAW helps before any of the numbers: no roof, food or energy, and nobody in danger. */
export function isForSocialService(types: readonly UrgencyType[]): boolean {
  return types.length > 0 && types.every((type) => first[type].length === 0)
}
