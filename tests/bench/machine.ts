import { cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What the figures were measured on; `load` is the machine's own, one minute's average before the bench began. */
export type Machine = Readonly<{
  cpu: string
  cores: number
  memoryGb: number
  system: string
  node: string
  load: number
}>

/** This machine. */
export function machine(): Machine {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? Number.NaN,
  }
}
