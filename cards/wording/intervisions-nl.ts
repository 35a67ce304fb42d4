import { counted } from './days-and-numbers.ts'

const waiting = (families: number) =>
  families === 0 ? 'geen gezin wacht' : `${counted(families, 'gezin wacht', 'gezinnen wachten')}`
const without = (students: number) =>
  students === 0
    ? 'elke student heeft een gezin'
    : `${counted(students, 'student', 'studenten')} zonder gezin`

/** The intervisions a site plans, in Dutch. */
export const intervisionsNl = {
  title: (site: string) => `Intervisie ${site}`,
  fallback: 'De intervisies die gepland zijn.',
  rhythm: (weeks: number) =>
    weeks === 1 ? 'Jullie ritme: elke week.' : `Jullie ritme: om de ${weeks} weken.`,
  none: 'Er is nog geen intervisie gepland.',
  moment: (day: string, hour: string, where: string) => `${day} ${hour} · ${where}`,
  online: 'online',
  proposed: (day: string) => `Volgens jullie ritme is de volgende op ${day}.`,
  first: 'Kies een eerste dag, dan stel ik de volgende voor.',
  pick: 'Welke intervisie?',
  add: 'Moment vastleggen',
  move: 'Verplaatsen',
  cancel: 'Gaat niet door',
  plan: 'Intervisie plannen',
  matching: 'Matching openen',
  form: {
    title: (site: string) => `Intervisie ${site} vastleggen`,
    moveTitle: (site: string) => `Intervisie ${site} verplaatsen`,
    on: 'Dag',
    at: 'Uur',
    where: 'Waar? (leeg = online)',
    whereExample: 'lokaal B2.14',
    save: 'Vastleggen',
    back: 'Terug',
  },
  done: {
    planned: (day: string) => `Vastgelegd: ${day}. De werkdag ervoor zeg ik wie er wacht.`,
    moved: (day: string) => `Verplaatst naar ${day}.`,
    cancelled: 'Geschrapt.',
  },
  notices: {
    tomorrow: (site: string, what: string) => `Morgen intervisie ${site}, ${what}`,
    ahead: (day: string, site: string, what: string) => `${day} intervisie ${site}, ${what}`,
    whoWaits: (families: number, students: number) => `${waiting(families)}, ${without(students)}`,
    moved: (site: string, when: string) => `De intervisie van ${site} is verplaatst: ${when}.`,
    cancelled: (site: string) => `De intervisie van ${site} gaat niet door.`,
    unplanned: (site: string, who: string) =>
      `Voor ${site} is nog geen intervisie gepland: ${who}. Leg jij of een begeleider een dag vast?`,
    profileNone:
      'Binnenkort kijken jullie in de intervisie wie bij welk gezin past. Vul je je profiel nog in? Twee minuten is genoeg.',
    profileToCheck:
      'Binnenkort kijken jullie in de intervisie wie bij welk gezin past. Je profiel is nog niet nagekeken: klopt alles nog?',
  },
}
