import { type Disk, machineDisk } from '../../storage/disk.ts'

/** The machine's disk, until it is told to be full: then it takes no byte more, and reads as before. */
export function diskThatFills(): Readonly<{ disk: Disk; fill: (isFull: boolean) => void }> {
  let isFull = false
  const full = () => Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  const disk: Disk = {
    ...machineDisk,
    open: async (path, how) => {
      const file = await machineDisk.open(path, how)
      return {
        ...file,
        write: async (bytes, position) => {
          if (isFull) throw full()
          return file.write(bytes, position)
        },
      }
    },
  }
  return {
    disk,
    fill: (now) => {
      isFull = now
    },
  }
}
