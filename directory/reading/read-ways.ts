import { WebAddress } from '../hsds/text.ts'
import { foundIn, type ReadPart } from './read-part.ts'

/**
 * Belgian numbers as people write them: 09 000 00 09, 09/000.00.09, 0470 00 00 00, 0800 00 000, +32 (0)9 000 00 09.
 * The digits are counted afterwards, so that an enterprise number or an account is none.
 */
const telephone =
  /(?<![\w.+/-])(?:(?:\+|00)\d{2}[\s./-]*(?:\(0\))?[\s./-]*[1-9]|0[1-9])(?:[\s./-]{0,3}\d)+(?![\w])/g

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

/** A site with or without its scheme; without, only with endings that no Dutch sentence has after a full stop. */
const site =
  /(?<![\w@.])(?:https?:\/\/[^\s<>"']+|(?:www\.)?(?:[a-z0-9-]+\.)+(?:be|com|org|net|eu|info|gent|brussels|vlaanderen|nl|example)(?:\/[^\s<>"']*)?)(?![\w@-])/gi

/** Telephone numbers, mail addresses and sites. */
export function readWays(text: string): readonly ReadPart[] {
  const mails = foundIn(text, mail)
  const sites = foundIn(text, site)
  const isOther = (at: number) => [...mails, ...sites].some(({ start, end }) => start <= at && at < end)
  const numbers = foundIn(text, telephone).filter(({ said, start }) => isNumber(said) && !isOther(start))
  return [
    ...mails.slice(0, 1).map(({ said, start, end }) => ({
      field: 'email' as const,
      value: said.replace(/\.$/, '').toLowerCase(),
      start,
      end,
    })),
    ...sites.slice(0, 1).flatMap(siteOf),
    ...numbers.map(({ said, start, end }) => ({
      field: 'phones' as const,
      value: [{ number: said.replace(/\s+/g, ' ').trim(), note: null }],
      start,
      end,
    })),
  ]
}

/** Whether it is a mobile number: one of a person rather than of a desk. */
export function isMobile(number: string): boolean {
  return /^04[5-9]\d{7}$/.test(nationalNumber(number))
}

/** The digits of a number as dialled in Belgium: 0 and eight or nine more; a foreign one with 00 before it. */
export function nationalNumber(number: string): string {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '')
  const whole = number.trim().startsWith('+') ? `00${digits}` : digits
  return whole.replace(/^0032/, '0')
}

/** A web address as a browser wants it, from one with or without its scheme; null when it is none. */
export function webAddress(typed: string): string | null {
  const said = typed.trim().replace(/[.,;:!?)]+$/, '')
  const whole = /^https?:\/\//i.test(said) ? said : `https://${said}`
  const isHost = /^https?:\/\/[^\s/]+\.[a-z]{2,}(?:[/?#:]|$)/i.test(whole)
  return isHost && WebAddress.safeParse(whole).success ? whole : null
}

function isNumber(said: string): boolean {
  const number = nationalNumber(said)
  if (number.startsWith('00')) return number.length >= 10 && number.length <= 17
  return number.length === 9 ? !/^04[5-9]/.test(number) : /^04[5-9]\d{7}$/.test(number)
}

function siteOf({ said, start, end }: Readonly<{ said: string; start: number; end: number }>): ReadPart[] {
  const value = webAddress(said)
  return value === null ? [] : [{ field: 'website', value, start, end }]
}
