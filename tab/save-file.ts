/** How long the browser keeps what it is still saving, in milliseconds. */
const keptFor = 60_000

/** Has the browser save a file that was made or fetched here; nothing of it stands in an address. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor)
}
