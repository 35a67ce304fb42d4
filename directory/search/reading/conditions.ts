import type { Feature } from '../../features.ts'
import type { Claim } from './claim.ts'
import { matchesIn, type Sentence, spanOf } from './sentence.ts'

/** How people ask for what lowers a threshold, as patterns over folded words. */
const features: Readonly<Record<Feature, RegExp>> = {
  'without-papers':
    / (?:mensen )?(?:(?:zonder|geen)(?: (?:geldige?|wettige?|juiste|de|haar))? (?:papieren|papiers?|verblijf|verblijfspapieren|verblijfsrecht|verblijfsvergunning|verblijfskaart|documenten)|sans papiers?|without (?:legal )?papers|without documents|no papers|undocumented|onwettig verblijf|illegaal(?: in (?:het land|belgie))?)(?= )/g,
  'without-appointment':
    / (?:zonder (?:een )?afspraak(?: te (?:maken|moeten maken))?|geen afspraak(?: nodig)?|zonder rendez vous|vrije inloop|gewoon (?:binnen(?:lopen|gaan|springen|stappen)|langs(?:gaan|komen))|(?:even |zomaar )?binnen(?:lopen|springen|stappen|wandelen)|walk in|without (?:an )?appointment|no appointment(?: needed)?|sans rendez vous|sans rdv)(?= )/g,
  'home-visit':
    / (?:aan huis|(?:bij (?:haar|hem|hen|ons|jou|je|u|mij|mensen|de mensen|het gezin) )?thuis (?:komt|komen|langskomt|langskomen)|(?:komt|komen) (?:ook )?(?:bij (?:haar|hem|hen|ons|jou|je|u|mij|mensen|de mensen|het gezin) )?thuis|bij (?:haar|hem|hen|ons|jou|je|u|mij|mensen|de mensen|het gezin) thuis|huisbezoek(?:en)?|thuisbezoek(?:en)?|home visits?|at home|a domicile|(?:komt|komen) langs)(?= )/g,
  'child-welcome':
    / (?:(?:samen )?met (?:de |haar |mijn |je |een |hun )?(?:kinderen|kind|kindjes|kindje|baby|kids|kleine)(?: erbij)? (?:welkom|mee|meekomen|erbij)|waar (?:de |haar |je |het )?(?:kinderen|kind|kindjes|baby|kleine) (?:mee (?:mag|mogen|kan|kunnen)|(?:mag|mogen|kan|kunnen) mee|welkom (?:is|zijn))|(?:kinderen|kind|kindjes|baby|kleine) (?:mee (?:mag|mogen|kan|kunnen)|(?:mag|mogen|kan|kunnen) mee(?:komen)?|welkom|mee(?:brengen|nemen|komen))|met kinderopvang|opvang (?:tijdens|voorzien)|bring (?:the |your |her )?(?:kids|child|children|baby)|children welcome|enfants (?:bienvenus|admis)|avec (?:les |ses )?enfants)(?= )/g,
  'third-party-payer':
    / (?:(?:met |via )?derdebetaler(?:s)?(?:regeling|systeem)?|derdebetalersregeling|derdebetalend|derde betaler(?:s)?(?:regeling)?|niet(?:s)? voor(?: te)? ?schieten|(?:enkel|alleen) (?:het )?remgeld|tiers payant|third party pay(?:er|ment))(?= )/g,
  wheelchair:
    / (?:(?:toegankelijk |bereikbaar )?(?:met |voor )?(?:een |de )?(?:rolstoel|rolwagen|wheelchair)(?: (?:binnen|toegankelijk))?|rolstoel\p{L}+|rolwagen\p{L}+|rolstoelen|wheelchair accessible|fauteuil roulant|chaise roulante|pmr|(?:buggy|kinderwagen) ?toegankelijk|met (?:de |een )?(?:buggy|kinderwagen) (?:binnen|naar binnen|toegankelijk)|toegankelijk met (?:de |een )?(?:buggy|kinderwagen)|zonder trap(?:pen)?)(?= )/gu,
}

const free =
  / (?:gratis|kosteloos|kosteloze|(?:dat |die )?(?:niets|niks|geen geld) kost(?:en)?|kost (?:niets|niks)|voor (?:niets|niks)|zonder (?:te )?betalen|free(?: of charge)?|gratuit(?:e|es|s|ement)?)(?= )/g

const interpreter =
  / (?:met (?:een )?(?:sociaal )?tolk(?: erbij)?|tolk (?:mogelijk|aanwezig|beschikbaar|erbij|voorzien)|with (?:an )?interpreter|avec (?:un )?interprete)(?= )/g

const leaflet =
  /(?<= )(?:folders?|foldertjes?|brochures?|infoblad(?:en)?|infofiches?|informatieblad(?:en)?|flyers?|leaflets?|depliants?|infobundels?)(?= )/g

/** What lowers the threshold, what it costs and whether somebody interprets. */
export function readConditions(sentence: Sentence): readonly Claim[] {
  const found = Object.entries(features).flatMap(([feature, pattern]) =>
    matchesIn(sentence, pattern).map((match) => ({
      tokens: spanOf(match),
      reading: { by: 'feature' as const, feature: feature as Feature },
    })),
  )
  const plain = (pattern: RegExp, by: 'free' | 'interpreter') =>
    matchesIn(sentence, pattern).map((match) => ({ tokens: spanOf(match), reading: { by } }))
  return [...found, ...plain(free, 'free'), ...plain(interpreter, 'interpreter')]
}

/** The words that ask for a leaflet rather than a service, by their place. */
export function leafletWords({ tokens }: Sentence): readonly number[] {
  return tokens.flatMap(({ word }, at) => (` ${word} `.search(leaflet) === -1 ? [] : [at]))
}
