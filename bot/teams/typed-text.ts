import type { Activity } from './activity.ts'

/** Characters of one typed message that are read; longer ones are refused, not cut. */
export const longestText = 10_000

const entities: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
])

/** The place of a card from the compose box in a text: nobody typed it. */
const composedCard =
  /<span[^<>]{0,300}schema\.skype\.com\/InputExtension[^<>]{0,100}>\s*(?:<span[^<>]{0,200}><\/span>\s*)*<\/span>/g

/**
 * What a person typed: the bot's own mention gone, other mentions as their names, Teams' marks and spaces plain.
 * The SDK's `removeRecipientMention` is not used: it throws without a recipient and removes one mention only.
 */
export function typedText({ text, entities: marks, recipient }: Activity): string {
  const own = (marks ?? []).flatMap((mark) =>
    'mentioned' in mark && mark.mentioned.id === recipient.id && mark.text !== '' ? [mark.text] : [],
  )
  const withoutBot = own.reduce((left, mention) => left.replaceAll(mention, ' '), text ?? '')
  return withoutBot
    .replace(composedCard, ' ')
    .replace(/<at[^<>]{0,200}>([^<]{0,500})<\/at>/g, '$1')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities.get(entity) ?? entity)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/(?![\n\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
