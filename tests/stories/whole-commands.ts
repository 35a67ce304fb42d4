import { brokenLine } from '../../bot/audit-line.ts'
import type { Contact } from '../../programme/contact.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'

/** Everything that should stand beside a kept, corrected or undone contact and does not, in words. */
export async function halfCommands(records: ReadableProgramme): Promise<readonly string[]> {
  const contacts = (await records.contacts.all()).filter(({ id }) => !id.startsWith('contact-'))
  const audit = (await records.audit.all()).toSorted((one, other) => one.id.localeCompare(other.id))
  const drafts = await records.drafts.all()
  const answers = new Set((await records.answered.all()).map(({ id }) => id))
  const notices = new Set((await records.notices.all()).map(({ id }) => id))
  const faults: string[] = []
  const must = (isThere: boolean, what: string) => {
    if (!isThere) faults.push(what)
  }
  for (const contact of contacts) {
    const times = savesOf(contact)
    const count = (did: string) =>
      audit.filter((line) => line.about === contact.id && line.did === did).length
    must(
      count('contact.kept') === times,
      `${contact.id}: ${count('contact.kept')} audit lines, ${times} saves`,
    )
    must(count('contact.undone') === Number(contact.state === 'undone'), `${contact.id}: audit of undoing`)
    const saved = drafts.filter((draft) => draft.state === 'saved' && draft.contact === contact.id)
    must(saved.length === times, `${contact.id}: ${saved.length} drafts, ${times} saves`)
    for (const { id } of saved)
      must(answers.has(`form:${contact.student}:save-contact:draft:${id}`), `${id}: no answer kept`)
    if (contact.state === 'undone')
      must(
        answers.has(`form:${contact.student}:undo-contact:undo:${contact.id}`),
        `${contact.id}: no answer kept`,
      )
    for (let version = 0; version < times; version++) {
      const cause = version === 0 ? contact.id : `${contact.id}:${version}`
      must(
        [...notices].some((id) => id.startsWith(`contact-logged:${cause}:`)),
        `${cause}: no notice`,
      )
    }
  }
  const saves = audit.filter(({ did, outcome }) => did === 'contact.kept' && outcome === 'done')
  const all = contacts.reduce((sum, contact) => sum + savesOf(contact), 0)
  must(saves.length === all, `${saves.length} audit lines of saving, ${all} saves`)
  must(brokenLine(audit) === null, `audit broken at ${brokenLine(audit)}`)
  return faults
}

function savesOf(contact: Contact): number {
  return 1 + (contact.history ?? []).length
}
