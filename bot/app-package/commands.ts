import type { Wording } from '../../cards/wording/nl.ts'

/** A command that Teams offers while somebody types to the bot, by its name in the wording. */
type OfferedCommand = keyof Wording['appPackage']['commands']

/** Where the bot can be spoken to. */
type Scope = 'personal' | 'team' | 'groupChat'

/** Which commands Teams offers where: at most three lists of twelve. Each does what it says when it is typed there. */
export const commandLists: readonly Readonly<{ scope: Scope; commands: readonly OfferedCommand[] }>[] = [
  {
    scope: 'personal',
    commands: [
      'log',
      'myFamilies',
      'myWeek',
      'myContacts',
      'findService',
      'myReferrals',
      'newLogs',
      'askForBuddy',
      'myRequests',
      'urgent',
      'language',
      'help',
    ],
  },
  { scope: 'team', commands: ['askForBuddy', 'urgent', 'help'] },
  { scope: 'groupChat', commands: ['urgent', 'help'] },
]
