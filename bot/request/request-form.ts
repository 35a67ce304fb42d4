import { asFilled, type RequestBuddy, type RequestFormView } from '../../cards/request-form-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import type { ActivePerson } from '../../programme/person.ts'
import { nothingFilled, type RequestFilled } from '../../programme/request/request-draft.ts'
import { dueMonths } from '../../programme/request/request-rules.ts'
import type { Day } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { languageNamed } from './read-request.ts'

/** Whose form it is, from what it is filled in, and what it is asked with. */
export type Opening = Readonly<{
  person: ActivePerson
  records: ReadableProgramme
  words: Wording
  today: Day
  token: string
}>

/** The form as it opens: what a sentence told, and of who asks what the last request said. */
export async function openedForm(
  told: RequestFilled | null,
  { person, records, words, today, token }: Opening,
): Promise<RequestFormView> {
  const before = (await records.roads.find('partner', person.id))
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
    .find(({ request }) => request !== null)?.request
  const filled = asFilled(told ?? nothingFilled, languageNamed(words.language))
  return formView(
    {
      ...filled,
      site: person.sites[0] ?? null,
      organisation: before?.organisation ?? null,
      professional: before?.professional ?? person.name.slice(0, 80),
      phone: before?.phone ?? null,
      sector: filled.sector ?? before?.sector ?? null,
      safety: null,
      otherHelpers: [],
      familyWants: null,
    },
    { person, records, today, token, isRead: told !== null },
  )
}

/** The form with these values, at the sites of who asks. */
export async function formView(
  filled: Omit<RequestBuddy, 'token'>,
  {
    person,
    records,
    today,
    token,
    isRead = false,
    problem,
  }: Omit<Opening, 'words'> & Readonly<{ isRead?: boolean; problem?: string }>,
): Promise<RequestFormView> {
  const names = new Map((await records.sites.all()).map(({ id, name }) => [id, name]))
  return {
    token,
    sites: person.sites.map((id) => ({ id, label: names.get(id) ?? id })),
    filled,
    months: dueMonths(today),
    isRead,
    ...(problem === undefined ? {} : { problem }),
  }
}
