import { z } from 'zod'
import { Feature, Line as ServiceLine } from './features.ts'
import { Schedule } from './hsds/schedule.ts'
import { Service } from './hsds/service.ts'
import { Line, Mail, Text, WebAddress } from './hsds/text.ts'
import { languageCode } from './language-code.ts'
import { NeedKey } from './needs/needs.ts'
import { type ServiceSheet, saysFree } from './sheet.ts'
import type { SheetField } from './sheet-field.ts'

/** A text that says something. */
const Said = Text.refine((text) => text.trim() !== '' && text === text.trim(), { error: 'says nothing' })

/** One block of hours, without what ties it to the service it stands with. */
const Block = Schedule.omit({
  id: true,
  service_id: true,
  location_id: true,
  service_at_location_id: true,
  attributes: true,
  metadata: true,
}).readonly()
export type Block = z.infer<typeof Block>

const Place = z
  .strictObject({
    street: Line,
    postcode: Line,
    city: Line,
    /** Where it lies, when that is known; somebody who types another address does not know it. */
    position: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .readonly()
      .nullable(),
  })
  .readonly()

const PhoneNumber = z.strictObject({ number: Line, note: Said.nullable() }).readonly()

const Age = z.number().min(0).max(130).nullable()

/** What each field of a sheet can hold; null and an empty list: nobody said. */
export const fieldValues = {
  name: Line,
  organization: Line.nullable(),
  what: Text,
  audience: Said.nullable(),
  needs: z.array(NeedKey).readonly(),
  features: z.array(Feature).readonly(),
  line: ServiceLine.nullable(),
  apply: Said.nullable(),
  bring: z.array(Said).max(100).readonly(),
  hours: z.array(Block).max(200).readonly(),
  hoursNote: Said.nullable(),
  address: Place.nullable(),
  phones: z.array(PhoneNumber).max(100).readonly(),
  email: Mail.nullable(),
  website: WebAddress.nullable(),
  languages: z
    .array(z.string().refine((code) => languageCode(code) === code, { error: 'is no code' }))
    .readonly(),
  interpreter: Said.nullable(),
  cost: z
    .strictObject({ text: Said.nullable(), isFree: z.boolean() })
    .readonly()
    .refine(({ text, isFree }) => isFree || (text !== null && !saysFree(text)), {
      error: 'says that it is free',
    })
    .nullable(),
  ages: z.strictObject({ from: Age, to: Age }).readonly().nullable(),
  waiting: Said.nullable(),
  isFull: z.boolean().nullable(),
  status: Service.shape.status,
  alert: Said.nullable(),
} as const satisfies Readonly<Record<SheetField, z.ZodType>>

/** The value of each field, by its name. */
export type FieldValues = { [Field in SheetField]: z.infer<(typeof fieldValues)[Field]> }

/** What a sheet says in one field, as `withField` takes it. */
export function fieldOf<Field extends SheetField>(sheet: ServiceSheet, field: Field): FieldValues[Field] {
  return readers[field](sheet)
}

const readers: { readonly [Field in SheetField]: (sheet: ServiceSheet) => FieldValues[Field] } = {
  name: ({ name }) => name,
  organization: ({ organization }) => organization,
  what: ({ what }) => what,
  audience: ({ audience }) => audience,
  needs: ({ needs }) => needs,
  features: ({ features }) => features,
  line: ({ line }) => line,
  apply: ({ apply }) => apply,
  bring: ({ bring }) => bring,
  hours: blocksOf,
  hoursNote: ({ hoursNote }) => hoursNote,
  address: addressOf,
  phones: ({ phones }) => phones,
  email: ({ email }) => email,
  website: ({ website }) => website,
  languages: ({ languages }) => languages,
  interpreter: ({ interpreter }) => interpreter,
  cost: ({ cost: text, isFree }) =>
    text === null && isFree !== true ? null : { text, isFree: isFree === true },
  ages: ({ ages }) => ages,
  waiting: ({ waiting }) => waiting,
  isFull: ({ isFull }) => isFull,
  status: ({ status }) => status,
  alert: ({ alert }) => alert,
}

/** The note is a field of its own, so the block that carries it in the standard is told without it. */
function blocksOf({ schedules, hoursNote }: ServiceSheet): FieldValues['hours'] {
  const carrier = schedules.findIndex(({ description, notes }) =>
    [description, notes].some((text) => text !== undefined && text.trim() === hoursNote),
  )
  return schedules.flatMap((schedule, index) => {
    const block = Block.parse(schedule)
    if (index !== carrier) return [block]
    const { description: _, notes: __, ...told } = block
    return Object.keys(told).length === 0 ? [] : [told]
  })
}

function addressOf({ places: [first] }: ServiceSheet): FieldValues['address'] {
  return first?.address ? { ...first.address, position: first.position } : null
}
