import type { Card } from '../../cards/card.ts'
import { type FlagStatus, type FlagStatusView, flagStatusCard } from '../../cards/flag-status-card.ts'
import type { SignGroup } from '../../cards/tell-flag-part.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { AlreadyDone } from '../../programme/urgent-flag.ts'
import { labelOf, signs } from '../../understanding/signs/signs.ts'
import { hostile, localNumbers } from './fictional.ts'

/** All signs there are, in their groups. */
function groupsIn({ language }: Wording): readonly SignGroup[] {
  return [...new Set(signs.map(({ group }) => group))].map((group) => ({
    group,
    options: signs
      .filter((sign) => sign.group === group)
      .map((sign) => ({ id: sign.id, label: labelOf(sign, language) })),
  }))
}

/** What the student sees of an urgent need, from raising it until it is over. */
export function flagStatusSamples(words: Wording): Readonly<Record<string, Card>> {
  const fresh: FlagStatusView = {
    flag: 'flag-0190a0b0',
    token: 'form-0190a0b0',
    need: { types: ['medical'], calls: [] },
    local: [{ for: 'maternity', number: '09 000 00 00' }],
    isDrill: false,
    status: { as: 'asked', names: ['Agnes Begga'], at: '22u05' },
    known: { level: null, sign: null, done: [], callBack: null, signs: groupsIn(words) },
  }
  const told = {
    ...fresh.known,
    level: 'today',
    sign: signs[1]?.id ?? null,
    done: AlreadyDone.options.slice(2, 4),
    callBack: '0470 00 00 00',
  } as const
  const shown = (status: FlagStatus, more: Partial<FlagStatusView> = {}) =>
    flagStatusCard({ ...fresh, status, ...more }, words)
  return {
    'flag-status': flagStatusCard(fresh, words),
    'flag-status-told': flagStatusCard({ ...fresh, known: told, wasTold: true, need: { types: [] } }, words),
    'flag-status-by-sign': flagStatusCard(
      { ...fresh, known: { ...told, level: 'now' }, wasTold: true, bySign: 'now', need: { types: [] } },
      words,
    ),
    'flag-status-problem': flagStatusCard(
      { ...fresh, known: told, problem: sayRefusal(words, { reason: 'only-a-human-lowers' }) },
      words,
    ),
    'flag-status-several': shown({ as: 'asked', names: ['An', 'Bo', 'Cis', 'Dré', 'Eef'], at: '22u20' }),
    'flag-status-drill': flagStatusCard({ ...fresh, isDrill: true }, words),
    'flag-status-taken': shown({ as: 'taken', by: 'Rita Walburga', at: '22u07' }),
    'flag-status-nobody': shown({ as: 'nobody', againAt: '22u20' }),
    'flag-status-quiet': shown(
      { as: 'quiet', pickedUp: 'vr 27/11 9u' },
      { need: { types: ['homelessness'] }, local: localNumbers },
    ),
    'flag-status-intervision': shown(
      { as: 'intervision' },
      { known: { ...fresh.known, level: 'intervision' } },
    ),
    'flag-status-closed': shown({ as: 'closed', by: 'Rita Walburga', at: '23u', outcome: 'helped' }),
    'flag-status-withdrawn': shown({ as: 'withdrawn', at: '22u10' }),
    'flag-status-hostile': shown(
      { as: 'taken', by: hostile, at: '22u07' },
      {
        local: [{ for: 'maternity', number: hostile }],
        problem: hostile,
        known: { ...told, callBack: hostile.slice(0, 40) },
      },
    ),
  }
}
