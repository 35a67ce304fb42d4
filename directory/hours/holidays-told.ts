/** What a text about opening hours says of holidays: open as on other days, closed, or nothing. */
export type HolidaysTold = 'open' | 'closed' | null

const holiday = /feestdag|public holiday|bank holiday|jours? f[ée]ri[ée]/i
const shut =
  /(?<!\p{L})(niet|geen|gesloten|dicht|behalve|uitgezonderd|toe|closed|not|except|ferm[ée]e?s?|sauf)(?!\p{L})/iu
const open =
  /(?<!\p{L})(ook|open|inclusief|incl|elke dag|alle dagen|7\s*(\/|op)\s*7|also|including|y compris|ouvert)(?!\p{L})/iu

/** Reads the sentences of opening hours that speak of holidays; "niet" wins over "ook". */
export function holidaysTold(texts: readonly (string | null | undefined)[]): HolidaysTold {
  const about = texts
    .flatMap((text) => (text ?? '').slice(0, 2000).split(/[.;!\n]/))
    .filter((sentence) => holiday.test(sentence))
  if (about.some((sentence) => shut.test(sentence))) return 'closed'
  return about.some((sentence) => open.test(sentence)) ? 'open' : null
}
