import '../young-memory.ts'
import { readChoices } from './playground/choices.ts'

const choices = readChoices(process.argv.slice(2))
if (typeof choices === 'string') {
  console.error(choices)
  process.exitCode = 1
} else {
  // Only then the whole bot is loaded: who mistyped a word is told so at once.
  const { tryOut } = await import('./playground/try-out.ts')
  await tryOut(choices)
}
