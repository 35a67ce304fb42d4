import { basename } from 'node:path'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { type InputFiles, isReadable, mostFiles } from './input-files.ts'
import { mostBytes, tooLarge, Unreadable } from './unreadable.ts'

/** A file that becomes more than this many times larger was made to fill a disk. */
const mostTimesLarger = 500

/** What is small stays harmless however well it was packed. */
const harmless = 1024 * 1024

/**
 * The files in a zip. Nothing is written to disk, and still a zip that tries to leave its folder is refused whole:
 * whoever made it meant no good. Rejects with Unreadable.
 */
export async function zipFiles(path: string): Promise<InputFiles> {
  const said = basename(path)
  const zip = await openZip(path, said)
  try {
    const entries = await entriesOf(zip, said)
    return {
      names: [...entries.keys()].filter(isReadable).toSorted(),
      sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
      open: (name) => bytesOf(zip, entries.get(name), `${name} in ${said}`),
      close: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function openZip(path: string, said: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch (error) {
    throw new Unreadable(
      `${said} is geen zip die ik kan openen; misschien is het maar half aangekomen.`,
      error,
    )
  }
}

async function entriesOf(zip: ZipFile, said: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      check(entry, said)
      if (entry.fileName.endsWith('/')) continue
      if (entries.has(entry.fileName)) throw new Unreadable(`${entry.fileName} staat twee keer in ${said}.`)
      entries.set(entry.fileName, entry)
      total += isReadable(entry.fileName) ? entry.uncompressedSize : 0
      if (total > mostBytes) throw tooLarge(`Wat in ${said} zit`, mostBytes)
      if (entries.size > mostFiles) throw new Unreadable(`In ${said} zitten meer dan ${mostFiles} bestanden.`)
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const climbs =
      error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
    throw climbs
      ? climbing(said)
      : new Unreadable(`${said} is beschadigd: de lijst van bestanden klopt niet.`, error)
  }
  return entries
}

function check(entry: Entry, said: string): void {
  const { fileName, compressedSize, uncompressedSize } = entry
  // the upper half of the attributes holds the mode of a Unix file; 0o12 is a link
  if (entry.externalFileAttributes >>> 28 === 0o12) throw climbing(said)
  if (entry.isEncrypted()) throw new Unreadable(`${said} heeft een wachtwoord. Pak hem eerst zelf uit.`)
  if (uncompressedSize > harmless && uncompressedSize > compressedSize * mostTimesLarger)
    throw new Unreadable(
      `${fileName} in ${said} wordt bij het uitpakken verdacht groot. Ik lees deze zip niet.`,
    )
}

function climbing(said: string): Unreadable {
  return new Unreadable(`In ${said} zit een bestand dat buiten zijn map wil komen. Ik lees deze zip niet.`)
}

async function* bytesOf(zip: ZipFile, entry: Entry | undefined, said: string): AsyncIterable<Uint8Array> {
  if (entry === undefined) return
  let bytes = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      // what the list of files says of its size is only what it says
      bytes += chunk.length
      if (bytes > mostBytes) throw tooLarge(said, mostBytes)
      yield chunk
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`${said} is beschadigd en kan niet uitgepakt worden.`, error)
  }
}
