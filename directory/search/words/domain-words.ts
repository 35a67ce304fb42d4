import type { LifeDomain } from '../../../programme/contact-words.ts'

/** Words for a whole life domain, where no need is named. Folded; a phrase is matched word by word. */
export const domainWords: Readonly<Record<LifeDomain, readonly string[]>> = {
  income: [
    'geld',
    'inkomen',
    'financieel',
    'financiele',
    'financien',
    'money',
    'income',
    'argent',
    'revenus',
  ],
  housing: ['wonen', 'woonst', 'huisvesting', 'woonproblemen', 'woonprobleem', 'housing', 'se loger'],
  health: ['gezondheid', 'medisch', 'medische', 'gezondheidszorg', 'health', 'medical', 'sante', 'medicale'],
  child: [
    'kind en opvoeding',
    'voor kinderen',
    'met kinderen',
    'voor de kinderen',
    'for children',
    'pour enfants',
  ],
  work: ['tewerkstelling', 'arbeid', 'werk en opleiding', 'employment', 'emploi', 'travail'],
  social: ['sociaal contact', 'sociale contacten', 'netwerk', 'vrije tijd', 'leisure', 'loisirs'],
  material: [
    'materieel',
    'materiele',
    'materiaal',
    'spullen',
    'gerief',
    'huisgerief',
    'material',
    'materielle',
  ],
  legal: ['juridisch', 'juridische', 'recht', 'rechten', 'legal', 'juridique'],
  mental: ['psychisch', 'psychische', 'mentaal', 'mentale', 'geestelijk', 'geestelijke', 'mental', 'mentale'],
}
