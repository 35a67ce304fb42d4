import type { ClosingRefusal } from '../../programme/closing/closing-refusal.ts'

/** Each reason why a closing, a hand-over or erasing says no, with what it says besides. */
export const closingRefusals: {
  [Reason in ClosingRefusal['reason']]: Omit<Extract<ClosingRefusal, { reason: Reason }>, 'reason'>
} = {
  'closing-day-unclear': { latest: '2027-05-20' },
  'closing-not-begun': {},
  'closing-item-empty': {},
  'closing-farewell-unclear': {},
  'closing-items-open': { items: ['network', 'farewell'] },
  'evaluation-missing': {},
  'handover-buddy-missing': {},
  'handover-is-buddy': {},
  'handover-day-unclear': { latest: '2027-02-20' },
  'handover-until-unclear': {},
  'handover-open-already': {},
  'handover-over': {},
  'handover-changed-meanwhile': {},
  'handover-summary-missing': {},
  'handover-summary-open': {},
  'old-notes-hidden': {},
  'erase-too-early': { from: '2027-11-26' },
  'erased-already': {},
}
