import { DateTime } from 'luxon'
import { programmeZone } from '../programme/belgian-zone.ts'

/** Tells the present moment, in Belgian time. */
export type Clock = () => DateTime

/** The real clock. */
export const wallClock: Clock = () => DateTime.now().setZone(programmeZone)
