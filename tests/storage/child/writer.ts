import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { nextCommand } from '../course.ts'
import { sample } from '../sample.ts'

/** Writes without end until it is killed, telling each number before it is tried and after it was acknowledged. */
const [folder = '', key = ''] = process.argv.slice(2)
const masterKey = Buffer.from(key, 'hex')
const store = await openLowdbStore({ folder, collections: sample, masterKey, journalBytes: 20_000 })
const say = (what: string) => void writeSync(1, `${what}\n`)
say('open')
const command = async () => say(`done ${await nextCommand(store, (number) => say(`tried ${number}`))}`)
for (;;) await Promise.all([command(), command(), command(), command()])
