const yes = new Set([
  ...['ja', 'jawel', 'ja hoor', 'jazeker', 'ok', 'oke', 'oké', 'goed', 'is goed', 'dat is goed', 'prima'],
  ...[
    'klopt',
    'dat klopt',
    'klopt helemaal',
    'ja dat klopt',
    'ja klopt',
    'klopt zo',
    'goed zo',
    'ja goed',
    'ja graag',
  ],
  ...['doe maar', 'ja doe maar', 'top', 'perfect', 'in orde', 'akkoord', 'zeker', 'juist'],
  ...['yes', 'yep', 'yeah', 'yes please', 'sure', 'correct', 'that is right', 'okay', 'fine', 'good'],
])

const save = new Set([
  ...['bewaar', 'bewaren', 'bewaar maar', 'bewaar het', 'bewaar dit', 'ja bewaar', 'ja bewaren', 'ok bewaar'],
  ...[
    'opslaan',
    'sla op',
    'sla maar op',
    'sla het op',
    'save',
    'save it',
    'yes save',
    'yes save it',
    'keep it',
  ],
])

const no = new Set([
  ...[
    'nee',
    'neen',
    'nee hoor',
    'nee dank je',
    'nee dankje',
    'nee bedankt',
    'niet',
    'toch niet',
    'laat maar',
  ],
  ...[
    'no',
    'nope',
    'no thanks',
    'never mind',
    'nee laat maar',
    'klopt niet',
    'dat klopt niet',
    'nee dat klopt niet',
    'nee klopt niet',
  ],
  ...['niet juist', 'fout', 'wrong', 'not right', 'that is wrong', 'nog niet', 'not yet'],
])

/** A typed text without capitals, signs and doubled spaces, as short answers are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}

/** Whether a plain text is a yes and nothing more. */
export function saysYes(typed: string): boolean {
  // "ok top" is a yes as well; a longer row of them is something else.
  const words = typed.split(' ')
  return yes.has(typed) || (words.length <= 3 && words.every((word) => yes.has(word)))
}

/** Whether a plain text asks to keep what is open, and nothing more. */
export function saysSave(typed: string): boolean {
  return save.has(typed)
}

/** Whether a plain text is a no and nothing more. */
export function saysNo(typed: string): boolean {
  return no.has(typed)
}
