import { join } from 'node:path'
import type { Seat, Sitter } from './seat.ts'
import { type Opened, openWindow } from './window.ts'

type Asked = Readonly<{ seats: readonly Seat[]; people: readonly Sitter[]; folder: string; botPort: number }>

/** The windows of all seats, each with what became of it, in the order of the seats. */
export type Windows = readonly Readonly<{ seat: Seat; opened: Opened }>[]

/** Opens one Playground window per seat, each in its own folder under `folder`. */
export async function openWindows({ seats, people, folder, botPort }: Asked): Promise<Windows> {
  const open = async (seat: Seat) => ({
    seat,
    opened: await openWindow({ seat, people, botPort, folder: join(folder, seat.name) }),
  })
  const [first, ...others] = seats
  if (first === undefined) return []
  // Alone, because several npx at once write over each other when they fetch the same package.
  const opened = await open(first)
  if (!opened.opened.isOpen && opened.opened.why !== 'stopped') return [opened]
  return [opened, ...(await Promise.all(others.map(open)))]
}

/** Ends every window that is open. */
export async function endWindows(windows: Windows): Promise<void> {
  await Promise.all(windows.map(({ opened }) => (opened.isOpen ? opened.end() : undefined)))
}
