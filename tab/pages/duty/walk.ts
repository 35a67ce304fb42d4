const steps = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['ArrowUp', -7],
  ['ArrowDown', 7],
])

/** The day a key leads to from another: arrows by day and week, Home and End within the week, Page keys by month. */
export function walk(from: string, key: string): string | null {
  const moment = new Date(`${from}T00:00:00Z`)
  const step = steps.get(key)
  const weekday = (moment.getUTCDay() + 6) % 7
  if (step !== undefined) return moved(moment, step)
  switch (key) {
    case 'Home':
      return moved(moment, -weekday)
    case 'End':
      return moved(moment, 6 - weekday)
    case 'PageUp':
      return sameDayOf(moment, -1)
    case 'PageDown':
      return sameDayOf(moment, 1)
    default:
      return null
  }
}

function moved(moment: Date, days: number): string {
  const next = new Date(moment)
  next.setUTCDate(next.getUTCDate() + days)
  return written(next)
}

/** The same day of another month, or its last one when it is shorter. */
function sameDayOf(moment: Date, months: number): string {
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months + 1, 0))
  last.setUTCDate(Math.min(moment.getUTCDate(), last.getUTCDate()))
  return written(last)
}

function written(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
