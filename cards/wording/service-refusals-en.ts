import type { serviceRefusalsNl } from './service-refusals-nl.ts'

/** Why the shared directory says no, in English. */
export const serviceRefusalsEn: typeof serviceRefusalsNl = {
  'service-of-other-site': () =>
    'This service belongs to another region. You can read and confirm it, they change it there. Something wrong? Tap “No longer right”.',
  'service-closed': () => 'This service is closed in the list. A lecturer can open it again.',
  'service-not-closed': () => 'This service is open.',
  'service-name-missing': () => 'What is the service called? Without a name nobody finds it.',
  'service-made-already': ({ name }) =>
    `You shared “${name}” with this form already. I will not make a second one.`,
  'service-field-missing': () => 'First choose what you want to change.',
  'service-field-unclear': ({ field }) =>
    unclear[field] ?? 'I could not read one of the answers. Will you look again?',
  'service-field-unchanged': () => 'That is what it says already.',
  'unknown-change': () => 'I cannot find that change.',
  'change-undone-already': () => 'That change was undone already.',
  'change-not-last': () => 'Somebody changed this again since. Undo the latest change first.',
  'confirmed-today': () => 'You confirmed this service today already. Thank you.',
  'agreed-already': () => 'This service was looked at already.',
  'reported-already': () => 'You reported that already. A lecturer will look at it.',
  'report-handled-already': () => 'Somebody looked at this already.',
  'too-few-gone-reports': () =>
    'It can be closed when two different people report that it is gone. Your report counts.',
  'tip-missing': () => 'Type your tip first.',
  'tip-too-long': ({ most }) => `Your tip is too long. Make it ${most} characters at most.`,
  'tip-handled-already': () => 'Somebody looked at that tip already.',
  'share-not-yours-to-withdraw': () =>
    'Others work with this service already. Not right? Tap “No longer right”, and a lecturer will look at it.',
  'names-a-family': ({ named }) =>
    `I read “${named}”, and that is what a family is called. Nothing of a family goes into the shared list. Leave it out. Is it somebody of the service? Then write the job: “the midwife”.`,
  'mobile-not-agreed': ({ number }) =>
    `The number ${number} is a mobile number. Is it a public number, or does this person agree? Then tick the box. Otherwise leave it out.`,
  'mobile-in-text': ({ number }) =>
    `The number ${number} is a mobile number. Put it under “Telephone”, and I will ask whether it may be shared.`,
}

const unclear: Readonly<Record<string, string>> = {
  hours: 'I could not read those hours. Write them like this: “Mon-Fri 9-12 and 13-16; Wed 14-16”.',
  address: 'Part of the address is missing: street with number, postcode and town.',
  phones: 'I could not read that telephone number. Put each number on a line of its own.',
  email: 'I could not read that mail address.',
  website: 'I could not read that web address. Write it like this: “www.example.be”.',
  languages: 'I do not know one of those languages. Put commas between them: “Turkish, Arabic”.',
  kbo: 'That enterprise number is not right: it has ten digits.',
  ages: 'Those ages are not right: from young to old, in years.',
}
