import { z } from 'zod'
import { UrgencyLevel } from '../programme/contact-words.ts'
import { emergencyNumbers } from '../programme/emergency-numbers.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The red button, on a draft or from the list; both may be missing. */
export const RaiseUrgent = z.strictObject({
  draft: recordId.nullable().optional(),
  family: recordId.nullable().optional(),
  level: UrgencyLevel.nullable().optional(),
})

export type RaiseUrgent = z.infer<typeof RaiseUrgent>

/** What the student is told after the numbers: who hears of it, or that nobody could be told. */
export type UrgentView = Readonly<{ told: string | null; stored: boolean; maternityNumber: string | null }>

/** Who to call, before anything else; it needs nothing stored and nothing sent. */
export function urgentCard({ told, stored, maternityNumber }: UrgentView, words: Wording): Card {
  const said = words.urgent
  const after = !stored ? said.notStored : told ? said.told(plain(told)) : said.nobody
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      block('attention', numberLines(maternityNumber, words)),
      line(said.notEmergency),
      line(after),
    ],
    actions: [button({ title: words.families.title, verb: 'my-families' })],
  })
}

function numberLines(maternityNumber: string | null, words: Wording): Body {
  const said = words.urgent
  return [
    ...emergencyNumbers.map(({ number, for: what }) =>
      line(said.call(number, words.numbers[what]), { spacing: 'Small' }),
    ),
    ...(maternityNumber ? [line(said.maternity(plain(maternityNumber)), { spacing: 'Small' })] : []),
  ]
}

type RaisedView = Readonly<{ student: string; family: string | null; level: UrgencyLevel | null }>

/** The one notice for the supervising lecturer: who, which code, how urgent it sounded; no story, no name. */
export function urgentRaisedCard({ student, family, level }: RaisedView, words: Wording): Card {
  const said = words.urgent
  const text = said.notice(plain(student), family ?? said.noticeNoFamily)
  return card({
    fallback: text,
    body: [
      block('attention', [line(text, { weight: 'Bolder' })]),
      ...(level ? [line(said.sounds(words.levels[level]))] : []),
      quiet(said.callStudent(plain(student)), { spacing: 'Small' }),
    ],
    actions: [button({ title: words.notUnderstood.supervised, verb: 'supervised-families' })],
  })
}
