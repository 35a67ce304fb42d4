import { createContext, use } from 'react'
import { tabEn } from '../cards/wording/tab-en.ts'
import { type TabWording, tabNl } from '../cards/wording/tab-nl.ts'

/** The words of a language. */
export function wordsOf(language: 'nl' | 'en'): TabWording {
  return language === 'en' ? tabEn : tabNl
}

/** The words this person reads. */
export const Words = createContext<TabWording>(tabNl)

/** The words this person reads. */
export function useWords(): TabWording {
  return use(Words)
}
