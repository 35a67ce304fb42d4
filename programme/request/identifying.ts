import type { Day } from '../stamp.ts'
import { hasAddress, hasBirthDay, hasEmail, hasPhone } from './identifying-details.ts'
import { type KnownWords, namesSomebody } from './identifying-names.ts'
import { hasNationalNumber } from './national-number.ts'

/** What says who a family is, and so never belongs in a channel or in a request. */
const identifyingKinds = ['national-number', 'name', 'address', 'phone', 'email', 'birth-date'] as const
export type IdentifyingKind = (typeof identifyingKinds)[number]

/** What is known where something was typed: which words are names, whose own words they are, and which day it is. */
export type KnownAround = Readonly<{
  words: KnownWords
  /** Of the professional who typed it: name and sign-in address say nothing about a family. */
  own: readonly string[]
  today: Day
}>

/** Digits of other scripts, signs of full width and hidden signs, all written the plain way. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\p{Cf}/gu, '')
}

/**
 * Which kinds of identifying things stand in a text, never the things themselves: whoever asks can refuse without
 * repeating or keeping any of them. What looks like one is taken for one; a partner who is asked to say it otherwise
 * loses a minute, a family that is named loses more.
 */
export function identifyingIn(typed: string, { words, own, today }: KnownAround): readonly IdentifyingKind[] {
  const text = without(plainly(typed), own.map(plainly))
  const found: Readonly<Record<IdentifyingKind, boolean>> = {
    'national-number': hasNationalNumber(text),
    name: namesSomebody(text, words),
    address: hasAddress(text),
    phone: hasPhone(text),
    email: hasEmail(text),
    'birth-date': hasBirthDay(text, today),
  }
  return identifyingKinds.filter((kind) => found[kind])
}

/** The text without somebody's own words: the whole name, its parts, the address. */
function without(text: string, own: readonly string[]): string {
  const parts = own.flatMap((one) => [one, ...one.split(/\s+/)]).filter((part) => part.length > 1)
  return parts
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, part) => left.replace(whole(part), ' '), text)
}

// Not by RegExp.escape: the tab has this too, and its browsers may be older.
function whole(part: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${part.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
}
