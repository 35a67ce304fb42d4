import { dayOf, momentOf, type Stamp } from '../../programme/stamp.ts'

/** The moment as days are written here, so that days and moments can be put in order. */
export function whenOf(written: Stamp): string {
  const here = momentOf(written)
  return `${dayOf(here)}T${here.toFormat('HH:mm')}`
}
