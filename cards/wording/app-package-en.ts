import type { appPackageNl } from './app-package-nl.ts'

/** The same in English. */
export const appPackageEn: typeof appPackageNl = {
  name: { short: 'Buddy bij de wieg', full: 'Een buddy bij de wieg' },
  description: {
    short: 'Log visits, follow families and find services, simply by chatting.',
    full: [
      'Buddy is the bot of “Een buddy bij de wieg” (a buddy at the cradle): students stand beside a family, from pregnancy to the first birthday.',
      'Students type what happened (“yesterday 1h30 at G-014, together to the OCMW”) and keep it with one tap. Lecturers hear of each log and see which family has waited too long. Partners ask for a buddy and follow their request. Everybody searches the same directory of services, from any other conversation too.',
      'Type “urgent” and you see at once who to call. Buddy is a bot and no emergency number: if there is danger now, call 112.',
      'A family goes by a code and a bird here, never by a name. What you type stands in Teams and is read on our own server. It never goes to any other service.',
      'Buddy knows only those whom the coordinator added.',
    ].join('\n\n'),
  },
  tabs: { pages: 'Overview', help: 'Help' },
  commands: {
    log: { title: 'log', description: 'Note what you did with a family (students)' },
    myFamilies: { title: 'my families', description: 'Your families, with what waits for you' },
    myWeek: { title: 'my week', description: 'What there is to do this week, and what has waited too long' },
    myContacts: { title: 'my contacts', description: 'The contacts of the past while' },
    findService: { title: 'find a service', description: 'Find a service, such as “nappies in Ledeberg”' },
    myReferrals: {
      title: 'my referrals',
      description: 'Which service you led a family to, and how it went (students)',
    },
    newLogs: { title: 'new logs', description: 'Logs that you have not seen yet (lecturers)' },
    askForBuddy: { title: 'ask for a buddy', description: 'Ask for a buddy for a family (partners)' },
    myRequests: { title: 'my requests', description: 'Where your requests stand (partners)' },
    urgent: { title: 'urgent', description: 'See at once who to call' },
    language: { title: 'language', description: 'Choose Dutch or English' },
    help: { title: 'help', description: 'What I can do for you' },
  },
  helpPage: {
    title: 'Help with Buddy',
    lead: 'Simply write to Buddy in the chat, in your own words. These words it surely knows:',
    everyone: 'everybody',
    urgent: 'Urgent?',
    urgentText: 'Type “urgent” in the chat, or call at once:',
    people: 'Does something not work? Ask the coordinator of your region, or your supervisor.',
  },
  compose: {
    findService: { title: 'Find a service', description: 'Find a service and put it into this conversation' },
    services: {
      title: 'What are you looking for?',
      description: 'For example: nappies in Ledeberg, doctor open now',
    },
    askForBuddy: {
      title: 'Ask for a buddy',
      description: 'Ask for a buddy for a family, without a name or address',
    },
  },
}
