/** As people write a number in Belgium: 0470 00 00 00, 0470/00.00.00, +32 470 00 00 00. */
const written = /^\+?\d[\d\s./-]*$/

/** The address that dials a number, or null when what was typed is more or less than a number. */
export function dialAddress(typed: string): string | null {
  const number = typed.trim()
  const digits = number.replace(/\D/g, '')
  // Nine digits is the shortest whole Belgian number, fifteen the longest anywhere (E.164).
  if (!written.test(number) || digits.length < 9 || digits.length > 15) return null
  return `tel:${number.startsWith('+') ? '+' : ''}${digits}`
}
