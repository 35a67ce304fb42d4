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
