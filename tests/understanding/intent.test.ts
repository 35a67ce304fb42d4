import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { readIntent } from '../../understanding/intent.ts'
import { type Intent, intents, type ReadingContext } from '../../understanding/reading.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'

const now = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })
const student: ReadingContext = {
  now,
  role: 'student',
  site: 'Gent',
  families: [
    { code: 'G-101', aliases: ['Rabia'] },
    { code: 'G-102', aliases: ['Lotte'] },
  ],
}
const lecturer: ReadingContext = { ...student, role: 'lecturer' }
const partner: ReadingContext = { ...student, role: 'partner', families: [] }
const intentOf = (text: string, context: ReadingContext = student): Intent =>
  readIntent(text, context, readUrgency(text, context)).intent

const bySaying: Readonly<Record<Intent, readonly string[]>> = {
  log_contact: [
    'gisteren huisbezoek bij Rabia, 1u30, samen brieven gelezen',
    'Lotte gebeld, 20 min',
    'home visit with Rabia on Friday, 45 minutes',
  ],
  correct_log: [
    'nee het was 45 minuten en geen uur',
    'fout, dat was bij Lotte en niet bij Rabia',
    'change the last one to a phone call',
  ],
  undo_log: ['verwijder mijn laatste verslag', 'maak dat ongedaan', 'undo', 'please delete my last log'],
  cancel: ['stop', 'laat maar', 'annuleer', 'never mind'],
  find_service: [
    'waar vind ik een voedselbank in Gent?',
    'ken je een gratis advocaat in Hasselt',
    'is there a food bank near Ghent?',
  ],
  flag_urgent: ['Rabia heeft plots hevig bloedverlies', 'dringend', 'the baby is not breathing'],
  my_families: ['mijn gezinnen', 'welke gezinnen volg ik op?', 'show my families'],
  my_logs: ['mijn uren', 'hoeveel uur heb ik al gedaan', 'how many hours have I logged'],
  my_appointments: ['mijn afspraken', 'wat staat er op mijn planning deze week', 'when is my next visit'],
  plan_contact: [
    'ik ga vrijdag om 10u naar Rabia',
    'afspraak met Lotte overmorgen om 14u',
    "I'm visiting Rabia next Tuesday at 3pm",
  ],
  set_reminder: [
    'herinner mij morgen om Lotte te bellen',
    'zet een herinnering voor dinsdag',
    'remind me tomorrow to call Rabia',
  ],
  new_buddy_request: [
    'ik wil een buddy aanvragen',
    'aanmelding voor een buddy: mama van 2, woont in Gent',
    'request a buddy',
  ],
  intervision: [
    'wanneer is de volgende intervisie',
    'ik wil iets inbrengen op intervisie',
    'when is the next intervision',
  ],
  help: ['help', 'hoe werkt dit?', 'wat kan ik hier doen', 'how does this work'],
  greet: ['hallo', 'goeiemorgen', 'hi there'],
  thanks: ['dank je wel', 'merci', 'thanks a lot'],
  affirm: ['ja', 'klopt', 'jep', 'ok', 'yes please'],
  deny: ['nee', 'klopt niet', 'nope', "that's wrong"],
  set_language: ['can we switch to English?', 'Nederlands aub', 'kan je overschakelen naar het Engels?'],
  privacy: ['wie kan mijn verslagen lezen?', 'wat gebeurt er met de gegevens', 'who can read my notes'],
  contact_lecturer: [
    'ik wil mijn docent spreken',
    'kan mijn begeleidster mij bellen?',
    'I want to talk to my lecturer',
  ],
  intake_gdi: ['intake gdi', 'ik wil de kansarmoedecriteria invullen', 'start the intake for G-101'],
  match_family: ['koppel Jana aan G-101', 'match student Noor with G-102'],
  ack_alert: ['ik neem de melding van G-101 op mij', 'melding overgenomen', "got the alert, I'm handling it"],
  list_alerts: ['welke meldingen staan nog open?', 'open alerts', 'zijn er nog dringende meldingen?'],
  ask_info: [
    'wat moet ik doen als de mama niet opendoet?',
    'mag ik alleen op huisbezoek gaan?',
    'what should I do if she moves away?',
  ],
  other: ['mijn bus heeft vertraging', 'vertel een mop'],
}
const roleOf = (intent: Intent): ReadingContext => {
  if (intent === 'new_buddy_request') return partner
  return ['intake_gdi', 'match_family', 'ack_alert', 'list_alerts'].includes(intent) ? lecturer : student
}

describe('every intent in Dutch and English', () => {
  for (const intent of intents) {
    it.each(bySaying[intent])(`${intent}: %s`, (text) => {
      expect(intentOf(text, roleOf(intent))).toBe(intent)
    })
  }
})

describe('how an intent is decided', () => {
  it('takes a bare duration as something about a contact', () => {
    const reading = readIntent('45min', student, readUrgency('45min', student))
    expect([reading.intent, ...reading.alternatives]).toEqual(['log_contact', 'correct_log'])
    expect(intentOf('anderhalf')).not.toBe('flag_urgent')
  })

  it('weighs the role', () => {
    expect(intentOf('gezien', lecturer)).toBe('ack_alert')
    expect(intentOf('nieuwe aanmelding', partner)).toBe('new_buddy_request')
  })

  it('is surer of a command than of a riddle, and offers others for the riddle', () => {
    const command = readIntent('stop', student, readUrgency('stop', student))
    const riddle = readIntent('en nu', student, readUrgency('en nu', student))
    expect(command.confidence).toBeGreaterThan(0.9)
    expect(riddle.confidence).toBeLessThan(command.confidence)
    expect(riddle.alternatives).not.toContain(riddle.intent)
  })

  it('calls nothing a flag when nothing sounds urgent', () => {
    const quiet = { zone: 'log', level: null, types: [], family: null, reasons: [] } as const
    expect(readIntent('gisteren 1u bij Rabia geweest, ze had vroeger koorts', student, quiet).intent).toBe(
      'log_contact',
    )
  })

  it('keeps to the floor on the development messages', () => {
    const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
    const contexts = (
      JSON.parse(here('./contexts.json')) as { contexts: Record<string, Omit<ReadingContext, 'now'>> }
    ).contexts
    const messages = here('./dev.jsonl')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; ctx: string; gold: { intent: Intent[] } })
    const wrong = messages.filter(({ text, ctx, gold }) => {
      const who = contexts[ctx]
      return who === undefined || !gold.intent.includes(intentOf(text, { ...who, now }))
    })
    expect(wrong.length / messages.length).toBeLessThanOrEqual(0.05)
  })
})
