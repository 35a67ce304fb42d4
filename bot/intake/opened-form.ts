import { type IntakePart, timesKept } from '../../programme/intake/intake.ts'
import type { Turn } from '../action.ts'
import type { IntakeFound } from './intake-of-turn.ts'

/** A form that came back: what was sent, and what is wrong with it. */
export type SentBack<Sent> = Readonly<{ sent: Sent; problem: string }>

/** What every form has; a form that comes back keeps its token, and sees the part as it stands by now. */
export function opened(
  part: IntakePart,
  { family, intake }: IntakeFound,
  from: Readonly<{ turn: Turn; back: SentBack<Readonly<{ token: string }>> | undefined }>,
) {
  const token = from.back?.sent.token ?? from.turn.newId()
  return { token, times: timesKept(intake, part), family, problem: from.back?.problem }
}
