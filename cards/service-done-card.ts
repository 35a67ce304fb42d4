import { z } from 'zod'
import type { Card } from './card.ts'
import { type Body, button, card, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Names the service a button is about. */
export const PickService = z.strictObject({ service: recordId })

/** Takes one change back. */
export const UndoServiceChange = z.strictObject({ service: recordId, change: recordId })

/** What was done with a service, and the steps that fit: take it back, look at it, change more. */
export type ServiceDoneView = Readonly<{
  service: string
  said: string
  more?: readonly string[]
  undo?: Readonly<{ change: string }> | 'share' | 'closing'
  steps: readonly ('open' | 'change' | 'history' | 'check')[]
}>

const verbs = {
  open: 'open-service',
  change: 'change-service-form',
  history: 'service-history',
} as const

/** A short answer about a service with its way back; names may be in it as they are, the card escapes them. */
export function serviceDoneCard(view: ServiceDoneView, words: Wording): Card {
  const { service, said, more = [], steps } = view
  const titles = words.sharing.saved
  const body: Body = [
    line(plain(said, 600)),
    ...more.map((text) => quiet(plain(text, 600), { spacing: 'Small' })),
  ]
  return card({
    fallback: said,
    body,
    actions: [
      ...undoOf(view, words),
      ...steps.map((step) =>
        step === 'check'
          ? button({ title: words.sharing.check.see, verb: 'check-services' })
          : button({ title: titles[step], verb: verbs[step], data: { service } }),
      ),
    ],
  })
}

function undoOf({ service, undo }: ServiceDoneView, words: Wording) {
  if (undo === undefined) return []
  if (undo === 'share')
    return [button({ title: words.sharing.saved.undo, verb: 'withdraw-service', data: { service } })]
  if (undo === 'closing')
    return [button({ title: words.sharing.check.reopen, verb: 'reopen-service', data: { service } })]
  const data = { service, change: undo.change }
  return [button({ title: words.sharing.saved.undo, verb: 'undo-service-change', data })]
}
