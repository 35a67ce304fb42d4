import { readFileSync } from 'node:fs'

/** One line of a Dockerfile: what it does, and with what. */
export type Step = Readonly<{ does: string; with: string }>

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

/** The lines of the Dockerfile, stage by stage; what is broken over lines is one. */
export function stagesOf(): readonly (readonly Step[])[] {
  const stages: Step[][] = []
  const lines = read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replaceAll('\\\n', '')
    .split('\n')
  for (const line of lines.filter(Boolean)) {
    const [does = '', ...rest] = line.split(' ')
    if (does === 'FROM') stages.push([])
    stages.at(-1)?.push({ does, with: rest.join(' ').trim().replace(/\s+/g, ' ') })
  }
  return stages
}

/** What .dockerignore lets into the image, of the names in the root; and what it keeps out again. */
export function letIn(): Readonly<{ names: readonly string[]; not: readonly string[] }> {
  const lines = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (lines[0] !== '*') throw new Error('not everything is kept out first')
  const names = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  return { names, not: lines.slice(1).filter((line) => !line.startsWith('!')) }
}
