import { describe, expect, it } from '@jest/globals'
import { familyPage, pageGone, pageWaiting } from '../../cards/family-page.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { localKinds } from '../../programme/emergency-numbers.ts'

const view = {
  goals: [
    { text: 'Een plek in de crèche <b>&</b> "rust"', state: 'chosen' as const },
    { text: 'Alleen naar de winkel', state: 'reached' as const },
    { text: 'Toch niet meer', state: 'let-go' as const },
    { text: null, state: 'growing' as const },
  ],
  around: [
    { who: 'grootouder', task: 'past op' },
    { who: 'Huis van het Kind (vrijwilliger)', task: null },
  ],
  numbers: [{ for: localKinds[0]?.for ?? '', number: '09 000 00 00' }],
  madeOn: '2027-10-20',
}

describe.each([nl, en])('the page of a family', (words) => {
  const page = familyPage(view, words)

  it('holds its goals, who is around it and whom it can call', () => {
    for (const text of ['Alleen naar de winkel (', 'grootouder: past op', '112 ·', '09 000 00 00', '1813'])
      expect(page).toContain(text)
    expect(page).not.toContain('Toch niet meer')
  })

  it('lets nothing that was typed become part of the page', () => {
    expect(page).toContain('cr\u00e8che &lt;b&gt;&amp;&lt;/b&gt; &quot;rust&quot;')
    expect(page).not.toMatch(/<b>|<script|https?:/)
  })

  it('leaves room to write where nothing is known', () => {
    const empty = familyPage({ ...view, goals: [], around: [] }, words)
    expect(empty.match(/class="room"/g)).toHaveLength(2)
  })

  it('is asked for by a link on a page that shows nothing of it', () => {
    expect(pageWaiting('/gezinsblad/"><x', words)).toContain('href="/gezinsblad/&quot;&gt;&lt;x"')
    expect(pageGone(words)).toContain(words.familyPage.page.gone.replaceAll("'", '&#39;'))
  })
})
