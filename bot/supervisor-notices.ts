import { answerCard } from '../cards/help-card.ts'
import { peopleChangedCard } from '../cards/people-card.ts'
import type { Notice } from '../programme/notice.ts'
import { may, supervises } from '../programme/permissions.ts'
import { holds, worksAt } from '../programme/person.ts'
import type { Message } from './asked.ts'
import { codesOf } from './leaving.ts'
import { ownFamilyOf, type Rendering } from './notice-rendering.ts'

type SupervisorNotice = Notice &
  Readonly<{ kind: 'supervisor-changed' | 'supervisor-passed' | 'supervisor-left' }>

/** What is told of who supervises a family; null when it is no longer so. */
export function supervisorNoticeMessage(
  { kind, about }: SupervisorNotice,
  rendering: Rendering,
): Promise<Message | null> {
  switch (kind) {
    case 'supervisor-changed':
      return supervisorMessage(about, rendering)
    case 'supervisor-passed':
      return passedMessage(about, rendering)
    case 'supervisor-left':
      return supervisorLeftMessage(about, rendering)
  }
}

/** For who supervised it until now, and for its buddies: who does so from now on. */
async function passedMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const { records, words, to } = rendering
  const family = await records.families.get(id)
  if (!family) return null
  const supervisor = await records.people.get(family.supervisor)
  if (supervisor?.state !== 'active' || !supervises(supervisor, family) || supervisor.id === to.id)
    return null
  const name = words.family(family.code, family.pseudonym)
  const isBuddy = (await ownFamilyOf(id, rendering)) !== null
  // Who was a buddy when it was given, and is no longer.
  if (!isBuddy && !may(to, 'see-supervised-families')) return null
  const text = isBuddy
    ? words.supervisorForm.noticeBuddy(supervisor.name, name)
    : words.supervisorForm.noticePassed(supervisor.name, name)
  return { card: answerCard(text, isBuddy ? ['families', 'help'] : ['supervised', 'help'], words) }
}

async function supervisorMessage(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const family = await records.families.get(id)
  if (!family || !supervises(to, family)) return null
  const text = words.supervisorForm.notice(words.family(family.code, family.pseudonym))
  return { card: answerCard(text, ['supervised', 'newLogs'], words) }
}

/** The families that still wait for another supervisor when it is sent, at the sites of who hears it. */
async function supervisorLeftMessage(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const person = await records.people.get(id)
  const waiting = (await records.families.find('supervisor', id)).filter(
    (family) => worksAt(to, family.site) && !(person?.state === 'active' && supervises(person, family)),
  )
  if (!person || waiting.length === 0 || !holds(to, 'coordinator')) return null
  const text = words.supervisorForm.noticeLeft(person.name)
  return { card: peopleChangedCard({ text, unsupervised: codesOf(waiting), of: id }, words) }
}
