import { provinceOf } from '../province.ts'

/** The cells of one row, by column. */
export type Cells = Readonly<Record<string, string>>

/** How a cell may be read: `{website:web}`. */
const readings: Readonly<Record<string, (text: string) => string>> = {
  web: (text) => (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : text),
  mail: (text) => /[^\s<>()[\]:;,"@]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0] ?? '',
  digits: (text) => text.replace(/\D/g, ''),
  province: provinceOf,
}

const placeholder = /\{([^{}:]+)(?::([a-z]+))?\}/g

/** The columns that a template asks for. */
export function columnsIn(template: unknown): readonly string[] {
  if (typeof template === 'string')
    return [...template.matchAll(placeholder)].map(([, column = '']) => column)
  if (typeof template !== 'object' || template === null) return []
  return Object.values(template).flatMap(columnsIn)
}

/** A template that asks for a reading there is not, null when all is well. */
export function unknownReading(template: unknown): string | null {
  if (typeof template === 'object' && template !== null)
    return (
      Object.values(template)
        .map(unknownReading)
        .find((one) => one !== null) ?? null
    )
  const asked = typeof template === 'string' ? [...template.matchAll(placeholder)].map(([, , as]) => as) : []
  return asked.find((as) => as !== undefined && !Object.hasOwn(readings, as)) ?? null
}

/**
 * A template with the cells of a row in it. `{column}` is a cell, `[ bus {box}]` stands only when its cell says
 * something, and an object of which no cell says anything is left out.
 */
export function filled(template: unknown, cells: Cells): unknown {
  return fill(template, cells).value
}

/** `said`: whether a cell said something; null when no cell was asked for. */
type Filled = Readonly<{ value: unknown; said: boolean | null }>

function fill(template: unknown, cells: Cells): Filled {
  if (typeof template === 'string') return fillText(template, cells)
  if (typeof template !== 'object' || template === null) return { value: template, said: null }
  const inside = Object.entries(template).map(([field, one]) => [field, fill(one, cells)] as const)
  const said = anySaid(inside.map(([, one]) => one.said))
  if (said === false) return { value: undefined, said }
  const kept = inside.filter(([, { value }]) => value !== undefined && value !== '')
  if (Array.isArray(template)) return { value: kept.map(([, { value }]) => value), said }
  return { value: Object.fromEntries(kept.map(([field, { value }]) => [field, value])), said }
}

function fillText(template: string, cells: Cells): Filled {
  let said: boolean | null = null
  const withCells = (text: string) => {
    let isSaid = false
    const value = text.replace(placeholder, (_, column: string, as?: string) => {
      const cell = (cells[column] ?? '').trim()
      const read = as === undefined ? cell : (readings[as]?.(cell) ?? cell)
      isSaid ||= read !== ''
      said = said === true || read !== ''
      return read
    })
    return { value, isSaid }
  }
  const parts = template.split(/\[([^[\]]*)\]/)
  const text = parts.map((part, at) => {
    const { value, isSaid } = withCells(part)
    return at % 2 === 0 || isSaid ? value : ''
  })
  const value = text.join('').trim()
  return { value: said === false ? '' : value, said }
}

function anySaid(all: readonly (boolean | null)[]): boolean | null {
  if (all.includes(true)) return true
  return all.includes(false) ? false : null
}
