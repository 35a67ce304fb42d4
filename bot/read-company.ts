import type { Present, SpeakingHelp, Spoken } from '../programme/contact.ts'

/** Who was there, what was spoken, and whether being together was all: what a sentence says beside the contact itself. */
export type Company = Readonly<{
  present: readonly Present[]
  spoken: Spoken | null
  speakingHelp: SpeakingHelp | null
  justTogether: boolean
  /** For each of them that was heard: the words it came from. */
  words: Readonly<Record<string, string>>
}>

const people: Readonly<Record<Present, string>> = {
  mother: 'mama|moeder|mom|mum|mother',
  partner: 'partner|papa|vader|haar man|husband|dad|father',
  baby: 'baby|kleintje|newborn',
  children: 'kinderen|kindjes|kids|children|zoontje|dochtertje|peuter|kleuter',
  relative: 'oma|opa|tante|nonkel|zus|broer|schoonmoeder|grandmother|grandma|aunt|uncle|sister|brother',
  friend: 'vriendin|buurvrouw|buurman|friend|neighbour',
  professional: 'vroedvrouw|verpleegkundige|maatschappelijk werker|midwife|nurse|social worker',
  interpreter: 'tolk|interpreter',
}

const anybody = `(?:${Object.values(people).join('|')})`
const article = '(?:(?:de|het|een|haar|zijn|the|her|his|a|an) )?'

/** "met mama en de baby", "de tolk was erbij", "er was een tolk bij", "we hadden een tolk". */
const wasThere = [
  new RegExp(`\\b(?:met|with) ${article}${anybody}(?:(?:,| en| and| &) ${article}${anybody})*`, 'giu'),
  new RegExp(
    `\\b${anybody}(?:(?: en| and) ${article}${anybody})* (?:was |waren |were )?(?:er ook|ook bij|erbij|aanwezig|there|present)\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:er (?:was|waren)|we hadden|we had|there was) ${article}${anybody}\\b`, 'giu'),
]

const languages: readonly (readonly [Spoken, string])[] = [
  ['dutch', 'nederlands|vlaams|dutch'],
  ['english', 'engels|english'],
  ['french', 'frans|french'],
  [
    'other',
    'arabisch|turks|pools|roemeens|bulgaars|spaans|russisch|farsi|pasjtoe|tigrinya|arabic|turkish|polish',
  ],
]
const anyLanguage = languages.map(([, names]) => names).join('|')
const spokenIn = new RegExp(
  `\\b(?:(?:spraken|praatten|spoke|gesproken in het|gepraat in het|talked in) (?:we )?(${anyLanguage})|(${anyLanguage}) (?:gesproken|gepraat))\\b`,
  'iu',
)

const app = /\b(?:vertaalapp|google translate|deepl|translation app|translate app)\b/iu

const together =
  /\b(?:er moest (?:niets|niks)|(?:niets|niks) moest|just (?:been )?together|nothing had to(?: be done)?|just being there)\b/iu

const denied = /\b(?:niet|geen|zonder|not|no|without)\b/iu

/** Reads the company in a sentence: plain word lists, and nothing that a denying clause says. */
export function companyIn(sentence: string): Company {
  const clauses = sentence.split(/[.;!?]|,(?! ?(?:de |het |een )?[\p{L}]+ en )/u)
  const stated = clauses.filter((clause) => !denied.test(clause))
  const there = stated.flatMap((clause) => wasThere.flatMap((way) => clause.match(way) ?? []))
  const present = (Object.keys(people) as Present[]).filter((one) =>
    there.some((words) => new RegExp(`\\b(?:${people[one]})\\b`, 'iu').test(words)),
  )
  const said = stated.map((clause) => spokenIn.exec(clause)).find((found) => found !== null)
  const language = (said?.[1] ?? said?.[2] ?? '').toLowerCase()
  const spoken = languages.find(([, names]) => language !== '' && names.split('|').includes(language))?.[0]
  const help = present.includes('interpreter') ? 'interpreter' : null
  const free = together.exec(sentence)?.[0]
  return {
    present,
    spoken: spoken ?? null,
    speakingHelp: help ?? (stated.some((clause) => app.test(clause)) ? 'translation-app' : null),
    justTogether: free !== undefined,
    words: {
      ...(present.length > 0 ? { present: [...new Set(there)].join('”, “') } : {}),
      ...(said ? { spoken: said[0] } : {}),
      ...(free === undefined ? {} : { actions: free }),
    },
  }
}

/** Whether a sentence says anything of the company. */
export function saysCompany({ present, spoken, speakingHelp, justTogether }: Company): boolean {
  return present.length > 0 || (spoken ?? speakingHelp) !== null || justTogether
}
