import { fromBuffer, type ZipFile } from 'yauzl'

/** Every text file of an archive by its path. */
export function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error || !archive) return reject(error)
      readAll(archive).then(resolve, reject)
    })
  })
}

function readAll(archive: ZipFile): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    archive.on('error', reject)
    archive.on('end', () => resolve(parts))
    archive.on('entry', (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error || !stream) return reject(error)
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('error', reject)
        stream.on('end', () => {
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
          archive.readEntry()
        })
      })
    })
    archive.readEntry()
  })
}
