/** Languages heard in families and at desks, as ISO 639 codes; their names come from the platform (Unicode CLDR). */
const codes = (
  'nl fr en de tr ar ber ary kab rif fa ps prs ku ckb so ti am om sw ln rw wo ff ha yo ig ak ru uk pl ro bg sk cs hu ' +
  'sq sr hr bs mk sl el it es pt hy ka az uz kk ky ur hi pa bn ne si ta ml te gu th vi zh yue ja ko id ms tl mn ' +
  'rom lt lv et fi sv da nb he mt lb ceb mg sn zu xh nso vls'
).split(' ')

/** The languages that have names, in their own order. */
export const languageCodes: readonly string[] = codes

/** Names that the platform does not know but people use. */
const alsoCalled: Readonly<Record<string, string>> = {
  pashtoe: 'ps',
  pasjtoe: 'ps',
  dari: 'prs',
  farsi: 'fa',
  berbers: 'ber',
  tamazight: 'ber',
  riffijns: 'rif',
  soraní: 'ckb',
  sorani: 'ckb',
  kurmanci: 'ku',
  darija: 'ary',
  marokkaans: 'ary',
  arabisch: 'ar',
  roma: 'rom',
  servokroatisch: 'sr',
  joegoslavisch: 'sr',
  mandarijn: 'zh',
  kantonees: 'yue',
  filipijns: 'tl',
  tagalog: 'tl',
  kinyarwanda: 'rw',
  twi: 'ak',
  fulani: 'ff',
  peul: 'ff',
  moldavisch: 'ro',
  vlaams: 'nl',
  flemish: 'nl',
}

const namers = { nl: namer('nl'), en: namer('en'), fr: namer('fr') }

/** The name of a language in a language of ours, the code itself when nobody knows it. */
export function languageName(code: string, inLanguage: 'nl' | 'en' | 'fr'): string {
  return namers[inLanguage].of(code) ?? code
}

const byName = new Map<string, string>([
  ...(['fr', 'en', 'nl'] as const).flatMap((language) =>
    codes.map((code): [string, string] => [plain(languageName(code, language)), code]),
  ),
  ...codes.map((code): [string, string] => [code, code]),
  ...Object.entries(alsoCalled).map(([name, code]): [string, string] => [plain(name), code]),
])

/** The code of a language by its code or its name in Dutch, English or French; null when it is none. */
export function languageCode(text: string): string | null {
  const said = plain(text)
  return byName.get(said) ?? byName.get(said.split(/[-_]/)[0] ?? '') ?? null
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

function namer(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
}
