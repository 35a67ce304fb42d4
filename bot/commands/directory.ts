import { exportDirectory } from './directory/export-directory.ts'
import { importDirectory, type Told } from './directory/import-directory.ts'
import { measureKnownItems } from './directory/known-items-file.ts'
import { type Asked, readAsked, usage } from './directory/options.ts'
import { NoStore } from './directory/own-store.ts'
import { importPlaces } from './directory/places-file.ts'
import { Unreadable } from './directory/unreadable.ts'

const { lines, isWell } = await answer(readAsked(process.argv.slice(2))).catch(refusalOf)
for (const line of lines) (isWell ? console.log : console.error)(line)
if (!isWell) process.exitCode = 1

/** Imports, exports or reads the table of places, on the store of this machine while the bot does not run. */
async function answer(asked: Asked): Promise<Told> {
  switch (asked.verb) {
    case 'import':
      return importDirectory(asked)
    case 'export':
      return exportDirectory(asked)
    case 'places':
      return importPlaces(asked.from)
    case 'known-items':
      return measureKnownItems(asked.files, asked.mapping)
    case 'help':
      return { lines: usage, isWell: true }
    case 'unclear':
      return { lines: [asked.why, '', ...usage], isWell: false }
  }
}

function refusalOf(error: unknown): Told {
  if (error instanceof Unreadable) return { lines: [error.message], isWell: false }
  if (error instanceof NoStore) return { lines: error.lines, isWell: false }
  throw error
}
