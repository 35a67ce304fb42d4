/** Something that does not conform: which thing, where in it, and what is wrong there. */
export type Fault = Readonly<{ where: string; at?: string; what: string }>

/** What was checked against what: how many there were, and what is wrong. */
export type Outcome = Readonly<{ name: string; against: string; checked: number; faults: readonly Fault[] }>

const mostShown = 20

/** The outcomes in lines, faults below their own; the same fault in many places is told once with how many. */
export function reportLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, against, checked, faults }) => {
    const wrong = new Set(faults.map(({ where }) => where)).size
    const line = `${name.padEnd(34)}${against.padEnd(20)}${checked - wrong} van ${checked}`
    return [line, ...faultLines(faults)]
  })
}

/** Whether everything was looked at and nothing is wrong; having looked at nothing is no proof. */
export function isConform(outcomes: readonly Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(({ checked, faults }) => checked > 0 && faults.length === 0)
}

function faultLines(faults: readonly Fault[]): readonly string[] {
  const same = [...Map.groupBy(faults, ({ what }) => what)]
  const shown = same.slice(0, mostShown).map(([what, all]) => {
    const more = all.length > 1 ? ` (en ${all.length - 1} keer elders)` : ''
    const { where = '', at = '' } = all[0] ?? {}
    return `  ✗ ${[where, at].filter(Boolean).join(' ')}: ${what}${more}`
  })
  return same.length > mostShown ? [...shown, `  ✗ … en nog ${same.length - mostShown} andere fouten`] : shown
}
