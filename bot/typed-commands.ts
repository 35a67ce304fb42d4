import type { Verb } from './actions.ts'

/** Commands that are understood to the letter, before any reading: what the help lists, in both languages. */
const commands: Readonly<Record<string, Verb>> = {
  log: 'log',
  loggen: 'log',
  'contact loggen': 'log',
  'mijn gezinnen': 'my-families',
  gezinnen: 'my-families',
  'my families': 'my-families',
  families: 'my-families',
  'mijn contacten': 'my-contacts',
  contacten: 'my-contacts',
  'my contacts': 'my-contacts',
  'mijn week': 'my-week',
  'my week': 'my-week',
  bijnaam: 'alias-form',
  'bijnaam kiezen': 'alias-form',
  nickname: 'alias-form',
  'laatste ongedaan maken': 'undo-latest',
  'maak ongedaan': 'undo-latest',
  'undo last': 'undo-latest',
  undo: 'undo-latest',
  weggooien: 'drop-draft',
  'gooi weg': 'drop-draft',
  discard: 'drop-draft',
  'laat maar': 'drop-draft',
  'never mind': 'drop-draft',
  stop: 'drop-draft',
  dringend: 'raise-urgent',
  urgent: 'raise-urgent',
  noodgeval: 'raise-urgent',
  nood: 'raise-urgent',
  'nu gevaar': 'raise-urgent',
  'danger now': 'raise-urgent',
  '112': 'raise-urgent',
  'help dringend': 'raise-urgent',
  'hulp dringend': 'raise-urgent',
  emergency: 'raise-urgent',
  'urgent help': 'raise-urgent',
  noodnummers: 'urgent-numbers',
  'emergency numbers': 'urgent-numbers',
  vergissing: 'withdraw-urgent',
  'vergissing, laat maar': 'withdraw-urgent',
  'a mistake': 'withdraw-urgent',
  bewaren: 'save-open-draft',
  bewaar: 'save-open-draft',
  save: 'save-open-draft',
  'nieuwe verslagen': 'new-logs',
  'new logs': 'new-logs',
  'gezin toevoegen': 'family-form',
  'add family': 'family-form',
  'buddy koppelen': 'match-form',
  'match buddy': 'match-form',
  'koppeling stoppen': 'end-match-form',
  'end match': 'end-match-form',
  'begeleider wijzigen': 'supervisor-form',
  'change supervisor': 'supervisor-form',
  'nummer materniteit': 'ward-form',
  'maternity number': 'ward-form',
  'begeleide gezinnen': 'supervised-families',
  'supervised families': 'supervised-families',
  'alle gezinnen': 'site-families',
  'all families': 'site-families',
  'begeleide contacten': 'supervised-contacts',
  'supervised contacts': 'supervised-contacts',
  mensen: 'people',
  people: 'people',
  'lijst plakken': 'roster-form',
  'paste list': 'roster-form',
  leesfouten: 'reading-figures',
  misreadings: 'reading-figures',
  'gedeeld werk': 'shared-work',
  'shared work': 'shared-work',
  hulp: 'help',
  help: 'help',
  'ik wil hulp': 'help',
  'i want help': 'help',
  hallo: 'help',
  hi: 'help',
  hello: 'help',
  hey: 'help',
  dag: 'help',
  privacy: 'privacy',
  taal: 'language-form',
  language: 'language-form',
}

/** The command that was typed to the letter (case, spaces and closing signs aside), or null. */
export function typedCommand(text: string): Verb | null {
  const wanted = text
    .toLowerCase()
    .replace(/[.!?\s]+$/u, '')
    .trim()
    .replace(/\s+/g, ' ')
  return Object.hasOwn(commands, wanted) ? (commands[wanted] ?? null) : null
}

/** All typed commands with what they start, for the tests of the help. */
export function knownCommands(): readonly (readonly [string, Verb])[] {
  return Object.entries(commands)
}
