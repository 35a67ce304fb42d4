import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Sent } from '../teams/connector.ts'

/** A text that is kept of a family, and whose own chat may have shown it while it was being typed. */
type Kept = Readonly<{ what: string; text: string; typedBy: string | null }>

/** Shorter ones ("ja", a name of three letters) stand in any sentence. */
const shortest = 12

/** Every text that is sealed with a family's key: who it is, and what was told of it. */
async function keptTexts(records: ReadableProgramme): Promise<readonly Kept[]> {
  const sealed = await Promise.all([
    records.families.all().then((all) => all.flatMap(({ identity }) => from('identity', identity))),
    records.contacts
      .all()
      .then((all) =>
        all.flatMap(({ texts, history, student }) => from('contact', [texts, history], student)),
      ),
    records.referrals.all().then((all) => all.flatMap(({ whys }) => from('referral', whys))),
    records.intakes.all().then((all) => all.flatMap(({ told }) => from('intake', told))),
    records.trajectories
      .all()
      .then((all) =>
        all.flatMap(({ goalTexts, helperTexts }) => from('trajectory', [goalTexts, helperTexts])),
      ),
    records.closings.all().then((all) => all.flatMap(({ words }) => from('closing', words?.texts))),
    records.handovers.all().then((all) => all.flatMap(({ summary }) => from('hand-over', summary))),
    records.evaluations.all().then((all) => all.flatMap(({ words }) => from('evaluation', words))),
    records.partnerAnswers.all().then((all) => all.flatMap(({ words }) => from('partner', words))),
  ])
  return sealed.flat()
}

function from(what: string, value: unknown, typedBy: string | null = null): readonly Kept[] {
  if (typeof value === 'string') return isStory(value) ? [{ what, text: value, typedBy }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inside) => from(what, inside, typedBy))
}

/** Days, codes and ids are no story. */
function isStory(text: string): boolean {
  return text.length >= shortest && /\s/.test(text) && !/^\d{4}-\d{2}-\d{2}/.test(text)
}

/**
 * Which kinds of confidential texts went to Teams in messages of the bot, whoever they went to. The one exception is the
 * own open draft of a student, which shows what was just typed (docs/decisions/0006).
 */
export async function confidentialSent(
  records: ReadableProgramme,
  sent: readonly Sent[],
): Promise<readonly string[]> {
  const messages = sent.map(({ conversationId, activity }) => ({
    conversationId,
    said: JSON.stringify(activity),
  }))
  const leaked = (await keptTexts(records)).filter(({ text, typedBy }) => {
    const written = JSON.stringify(text).slice(1, -1)
    return messages.some(
      ({ conversationId, said }) => !conversationId.includes(`29:${typedBy}`) && said.includes(written),
    )
  })
  return [...new Set(leaked.map(({ what, text }) => `${what}: ${text}`))]
}
