import type { OpenDay } from '../query.ts'

/** Names of days in three languages, folded. */
export const dayNames: ReadonlyMap<string, OpenDay> = new Map<string, OpenDay>([
  ...days('MO', 'maandag maandags monday mondays lundi'),
  ...days('TU', 'dinsdag dinsdags tuesday tuesdays mardi'),
  ...days('WE', 'woensdag woensdags wednesday wednesdays mercredi'),
  ...days('TH', 'donderdag donderdags thursday thursdays jeudi'),
  ...days('FR', 'vrijdag vrijdags friday fridays vendredi'),
  ...days('SA', 'zaterdag zaterdags saturday saturdays samedi'),
  ...days('SU', 'zondag zondags sunday sundays dimanche'),
  ...days('weekend', 'weekend weekends weekeinde'),
  ...days('today', "vandaag today aujourd'hui vanavond vanmiddag vanmorgen vanochtend vannacht tonight"),
  ...days('tomorrow', 'morgen morgenvroeg tomorrow demain'),
])

/** Parts of a day, folded, in minutes since midnight. */
export const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...parts(
    [360, 720],
    "voormiddag ochtend ochtends 's-morgens morgens vanmorgen vanochtend morgenvroeg morning matin",
  ),
  ...parts([720, 840], 'middag middags lunch noon midi'),
  ...parts([720, 1080], 'namiddag namiddags vanmiddag afternoon apres-midi'),
  ...parts([1050, 1380], 'avond avonds vanavond evening tonight soir'),
  ...parts([1320, 1800], 'nacht nachts vannacht night nuit'),
])

function days(day: OpenDay, names: string): readonly (readonly [string, OpenDay])[] {
  return names.split(' ').map((name) => [name, day])
}

function parts(
  span: readonly [number, number],
  names: string,
): readonly (readonly [string, readonly [number, number]])[] {
  return names.split(' ').map((name) => [name, span])
}
