import { themes } from './host-config.ts'

/** Widths of a card in pixels: a narrow telephone and a chat on a desk. */
export const widths = [320, 480] as const

/** File name of one picture of a card. */
export function pictureName(card: string, theme: string, width: number): string {
  return `${card}-${theme}-${width}.png`
}

/** The page that shows all pictures, four beside each other per card. */
export function picturePage(cards: readonly string[]): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Kaarten</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 24px; background: #f0f0f0; }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-bottom: 40px; }
h2 { width: 100%; margin: 0; font-size: 16px; }
img { border: 1px solid #ccc; max-width: 100%; }
</style>
<h1>Kaarten, licht en donker, ${widths.join(' en ')} pixels breed</h1>
${cards.map(section).join('\n')}
</html>
`
}

function section(card: string): string {
  const pictures = themes.flatMap((theme) => widths.map((width) => ({ theme, width })))
  const images = pictures.map(
    ({ theme, width }) =>
      `<img src="${pictureName(card, theme, width)}" alt="${card}, ${theme}, ${width}" loading="lazy">`,
  )
  return `<section><h2>${card}</h2>\n${images.join('\n')}\n</section>`
}
