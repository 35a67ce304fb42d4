import type { Candidate } from './candidates.ts'
import { countBits, isMain } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import type { Plan } from './plan.ts'
import type { FactColumns } from './record-facts.ts'

type Given = Readonly<{ plan: Plan; evidence: Evidence; facts: FactColumns }>

const clearly = 0.2
const muchLess = 0.35

/**
 * Leaves out what shares only the broad need when other records name what was asked for: who asks a dentist is not
 * helped by a GP, as long as there is a dentist. Who asks for several needs is helped by each of them.
 */
export function sharpened(found: readonly Candidate[], given: Given): readonly Candidate[] {
  const { plan, evidence } = given
  if (plan.needs.length !== 1 || found.length < 2) return found
  const named = ({ slot }: Candidate) => countBits(((evidence.mask.of[slot] as number) & plan.narrow) >>> 0)
  const most = plan.narrow === 0 ? 0 : Math.max(...found.map(named))
  return besidesLeft(most === 0 ? found : found.filter((one) => named(one) === most), given)
}

// What is for something else besides is kept when it speaks of it; what is for it, unless others answer clearly more of
// the other words.
function besidesLeft(found: readonly Candidate[], { plan, evidence, facts }: Given): readonly Candidate[] {
  const whole = plan.sums.said + plan.sums.left
  if (whole === 0) return found
  const own = ({ slot }: Candidate) =>
    ((evidence.left.of[slot] as number) + (evidence.said.of[slot] as number)) / whole
  const best = Math.max(...found.map(own))
  if (best < clearly) return found
  const bestLeft = Math.max(...found.map(({ slot }) => (evidence.left.of[slot] as number) / whole))
  return found.filter((one) => {
    if (own(one) >= best * muchLess) return true
    return bestLeft < clearly && plan.needs.some((need) => isMain(facts, one.slot, need))
  })
}
