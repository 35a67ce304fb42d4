import type { Duplicate } from '../directory/duplicates.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { ShareService } from './service-form-card.ts'
import type { Wording } from './wording/nl.ts'

/** What looks like the service being shared, and the form as it was sent, to go on with. */
export type ServiceDuplicatesView = Readonly<{ duplicates: readonly Duplicate[]; sent: ShareService }>

/** Shown before saving: the known services that look like it, for a person to judge. */
export function serviceDuplicatesCard({ duplicates, sent }: ServiceDuplicatesView, words: Wording): Card {
  const said = words.sharing.duplicates
  const name = plain(sent.name ?? '', 80)
  const isOnlyHint = duplicates.every((one) => one.isOnlyHint)
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(isOnlyHint ? said.hintText(name) : said.text(name)),
      ...duplicates.flatMap((one) => rowOf(one, words)),
    ],
    actions: [button({ title: said.another, verb: 'share-service', data: { ...sent, another: true } })],
  })
}

function rowOf({ sheet, by }: Duplicate, words: Wording): Body {
  const said = words.sharing.duplicates
  const address = sheet.places[0]?.address
  const where = address ? [`${address.street}, ${address.postcode} ${address.city}`] : []
  const service = { service: sheet.id }
  return [
    line(plain(sheet.name, 100), { weight: 'Bolder', spacing: 'Medium' }),
    quiet([...where.map((text) => plain(text, 120)), said.by[by]].join(' · ')),
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [
        button({ title: said.isSame, verb: 'confirm-service', data: service }),
        button({ title: said.open, verb: 'open-service', data: service }),
      ],
    },
  ]
}
