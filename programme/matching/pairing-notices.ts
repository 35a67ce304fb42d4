import { type Notice, routine } from '../notice.ts'
import type { Pairing } from './pairing.ts'

/** Who hears of a change of a pair: the student, and who supervises the family unless that is who did it. */
export function pairNotices(
  pairing: Pairing,
  { supervisor, by }: Readonly<{ supervisor: string; by: string }>,
): readonly Notice[] {
  const { id, student, version } = pairing
  const cause = `${id}:${version}`
  const toStudent = (kind: Parameters<typeof routine>[0]) =>
    student === by ? [] : [routine(kind, student, id, cause)]
  const toSupervisor = (kind: Parameters<typeof routine>[0]) =>
    supervisor === by ? [] : [routine(kind, supervisor, id, cause)]
  switch (pairing.state) {
    case 'agreed':
      return [...toStudent('pair-made'), ...toSupervisor('pair-unplanned')]
    case 'meeting':
      // One of both said yes: nothing to tell before the other one answers.
      return pairing.familySaid || pairing.studentSaid ? [] : toStudent('pair-meeting')
    case 'begun':
      return [...toStudent('pair-begun'), ...toSupervisor('pair-begun')]
    case 'refused':
      return [...toStudent('pair-ended'), ...toSupervisor('pair-ended')]
    case 'dropped':
      return [
        ...(pairing.why === 'student-left' ? [] : toStudent('pair-ended')),
        ...toSupervisor('pair-ended'),
      ]
  }
}
