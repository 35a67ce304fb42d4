import type { Message, Way } from './asked.ts'

/** A message for somebody who did not just ask: a new one, or another text in the place of one sent before. */
export type Outgoing = Readonly<{ way: Way; message: Message; replaces?: string }>

/**
 * What became of one attempt. `sent` carries Teams' message id, the only proof of sending.
 * `later`: certainly not delivered, try again (412, 429, 502, 504, connection refused); `afterMs` when Teams said so.
 * `unclear`: may have been delivered (500, time-out, reset after sending). `unreachable`: 403 or 404, do not try again.
 */
export type Attempt =
  | Readonly<{ outcome: 'sent'; messageId: string }>
  | Readonly<{ outcome: 'later'; afterMs: number | null; status: number | null }>
  | Readonly<{ outcome: 'unclear'; status: number | null }>
  | Readonly<{ outcome: 'unreachable'; status: number }>

/** Sends one message, once, within 10 seconds; never throws and never retries by itself. */
export type Messenger = (outgoing: Outgoing) => Promise<Attempt>
