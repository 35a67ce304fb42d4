import { describe, expect, it } from '@jest/globals'
import { plain } from '../../cards/escape.ts'
import { mailLink, telephoneLink, webLink } from '../../cards/web-link.ts'
import { markdownToHtml, mayOpen } from '../../tab/card/markdown.ts'

const anchor = (target: string, words: string) =>
  `<p><a href="${target}" target="_blank" rel="noopener noreferrer">${words}</a></p>`

describe('what a card says', () => {
  it.each([
    ['gewone woorden', '<p>gewone woorden</p>'],
    ['**Bellen:** 09', '<p><strong>Bellen:</strong> 09</p>'],
    ['twee **sterren', '<p>twee **sterren</p>'],
    ['een\n\ntwee', '<p>een</p><p>twee</p>'],
    ['- een\n- twee', '<ul><li>een</li><li>twee</li></ul>'],
    ['G\\-014 \\*niet vet\\*', '<p>G-014 *niet vet*</p>'],
    ['**met \\*\\* erin**', '<p><strong>met ** erin</strong></p>'],
    ['1 < 2 & "drie"', '<p>1 &lt; 2 &amp; &quot;drie&quot;</p>'],
    ['👩‍👧 kind', '<p>👩‍👧 kind</p>'],
    ['', '<p></p>'],
  ])('“%s” is shown', (text, html) => {
    expect(markdownToHtml(text)).toBe(html)
  })

  it('has links to the web, a number and a mail address', () => {
    expect(markdownToHtml(webLink('https://dewarmekast.example/a?b=1&c=2'))).toBe(
      anchor('https://dewarmekast.example/a?b=1&amp;c=2', 'dewarmekast.example'),
    )
    expect(markdownToHtml(telephoneLink('09 000 00 01'))).toBe(anchor('tel:090000001', '09 000 00 01'))
    expect(markdownToHtml(mailLink('hallo@kast.example'))).toBe(
      anchor('mailto:hallo@kast.example', 'hallo@kast.example'),
    )
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '[klik](vbscript:x)',
  '[klik](http://onveilig.example)',
  '[klik](//evil.example)',
  '[klik](/tab/ask)',
  '[klik](https://x.example"onmouseover="alert(1))',
  "[klik](https://x.example'onmouseover='alert(1))",
  '[klik](https://x.example><img/src=x/onerror=alert(1)>)',
  '[<img src=x onerror=alert(1)>](https://x.example)',
  '[a](https://x.example)](javascript:alert(1))',
  '[[a](javascript:b)](https://x.example)',
  '**<b onclick=alert(1)>vet</b>**',
  '- <li onclick=alert(1)>',
  '\\<script>alert(1)\\</script>',
  '\ue0000\ue000<b>',
  '&lt;script&gt;',
  `${'['.repeat(3000)}a${'](https://x.example)'.repeat(3000)}`,
  '**'.repeat(20_000),
]

describe('what nobody may slip into a card', () => {
  it.each(hostile)('%.60s', (text) => {
    for (const html of [markdownToHtml(text), markdownToHtml(plain(text))]) {
      const tags = html.match(/<[^>]*>/g) ?? []
      for (const tag of tags)
        expect(tag).toMatch(
          /^<\/?(?:p|ul|li|strong|a)>$|^<a href="(?:https:\/\/|tel:|mailto:)[^"<>'`\s]*" target="_blank" rel="noopener noreferrer">$/,
        )
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"]/)
    }
  })

  it.each(['https://x.example', 'tel:112', 'mailto:a@b.example'])('a button opens %s', (target) => {
    expect(mayOpen(target)).toBe(true)
  })

  it.each([
    'http://x.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' https://x',
    '',
    '//x',
  ])('a button does not open “%s”', (target) => {
    expect(mayOpen(target)).toBe(false)
  })
})
