import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { StorageFailure } from '../../../storage/store.ts'
import { sample } from '../sample.ts'

/** Tries to open a store some times, tells how each try ended, and holds on to it once it has it. */
const [folder = '', key = '', times = '1'] = process.argv.slice(2)
for (let time = 0; time < Number(times); time++) {
  const answer = await openLowdbStore({
    folder,
    collections: sample,
    masterKey: Buffer.from(key, 'hex'),
  }).then(
    () => 'open',
    (error) => (error instanceof StorageFailure ? error.code : 'failed'),
  )
  writeSync(1, `${answer}\n`)
  // held until the test ends this process
  if (answer === 'open') setInterval(() => undefined, 1000)
}
