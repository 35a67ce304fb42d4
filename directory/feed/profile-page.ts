import { createHash } from 'node:crypto'
import { ownTaxonomies, ownTerms } from '../terms.ts'
import type { Credit, FeedShelf } from './feed-shelf.ts'

/** What the page says of whoever serves the feed. */
type Served = Readonly<{ base: string; assurerEmail: string | null; licence: string }>

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem;text-align:left;vertical-align:top}' +
  ':root{color-scheme:light dark}'

/** What a browser may do with the page: show it with its own style, and nothing else. */
export const profilePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`

/** The page behind the profile of the feed: what it adds to HSDS 3.1, what it leaves out, its licence and its sources. */
export function profilePage(served: Served, shelf: Pick<FeedShelf, 'credits'>): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HSDS-profiel van Buddy bij de wieg</title>
<style>${style}</style>
</head>
<body>
<h1>HSDS-profiel van Buddy bij de wieg</h1>
<p><a href="#english" hreflang="en">English below</a></p>
${dutch(served)}
<h2 id="termen">Onze termen</h2>
${termsTable()}
<h2 id="bronnen">Bronnen</h2>
${sourcesList(shelf.credits(), ['Alles in deze feed is door mensen van het programma gedeeld.', 'diensten'])}
<div lang="en">
${english(served)}
<h3>Sources</h3>
${sourcesList(shelf.credits(), ['All of this feed was shared by people of the programme.', 'services'])}
</div>
</body>
</html>
`
}

function dutch({ base, licence, assurerEmail }: Served): string {
  return `<p>Dit is de gids van <em>Een buddy bij de wieg</em>, om te lezen met een programma: diensten voor gezinnen met een
baby, volgens <a href="https://docs.openreferral.org/">HSDS 3.1</a>. Begin bij <a href="${safe(base)}/">${safe(base)}/</a>;
elk adres en elke parameter staat in <a href="${safe(base)}/openapi.json">openapi.json</a>.</p>
<h2>Wat we toevoegen</h2>
<p>Alleen attributen, met termen uit vier lijsten van onszelf: waarvoor een gezin er terechtkan (<code>nood</code>), wat de
drempel lager maakt (<code>drempel</code>), hoe dicht de dienst bij het gezin staat (<code>lijn</code>) en het nummer van
de rubriek in de Sociale Kaart (<code>rubriek</code>, in <code>value</code>). Geen enkel veld erbuiten.</p>
<h2>Wat erin staat</h2>
<ul>
<li>Diensten die een docent of twee verschillende mensen hebben nagekeken, en diensten uit een bron die doorgeven toelaat.
Van een bron zonder licentie, of met een licentie die wij niet kennen, geven we niets door.</li>
<li>Een dienst die verdwenen is, blijft staan met <code>status: defunct</code>. Zo kan je ze bij jou ook weghalen.</li>
<li><code>assured_date</code> is de laatste dag waarop iemand naging of alles nog klopt. <code>last_modified</code> is de
laatste wijziging. Het ene zegt niets over het andere.</li>
<li><code>modified_after</code> geeft ook wat sindsdien bevestigd of nagekeken is.</li>
</ul>
<h2>Wat we weglaten</h2>
<p>Mensen: <code>contacts</code>, <code>attention</code> en namen bij wijzigingen. Wie iets deelde, bevestigde, meldde of
tipte, staat nergens. In <code>metadata</code> blijven de waarden leeg van velden waarin mensen schrijven, want daar kan
een nummer gestaan hebben dat eruit moest. ${
    assurerEmail === null
      ? '<code>assurer_email</code> is er niet.'
      : `<code>assurer_email</code> is de postbus van een rol (${safe(assurerEmail)}).`
  }</p>
<h2>Hoe je vraagt</h2>
<ul>
<li>Alle voorwaarden gelden samen. Een parameter die we niet kennen, die twee keer staat of die niet klopt, krijgt 400 met
de naam en wat er wel mag: een filter die stil genegeerd wordt, geeft een lijst die je verkeerd leest.</li>
<li><code>search</code> zoekt zoals mensen in de bot: de beste 2.000 eerst, en nooit wat verdwenen is.</li>
<li>Een pagina heeft er hoogstens 100, in de volgorde van de id’s. <code>format=ndjson</code> geeft alles, één per regel.</li>
<li><code>minimal=true</code> geeft id, naam, status en laatste wijziging, alles op één pagina.</li>
<li><code>minimum_age</code>, <code>maximum_age</code>, <code>day</code>, <code>start_time</code> en <code>end_time</code>
werken zoals in het profiel van het Verenigd Koninkrijk; dag en uren gelden samen voor één blok openingsuren.</li>
</ul>
<h2 id="licentie">Licentie</h2>
<p>Wat hier gedeeld werd: <strong>${safe(licence)}</strong>, “Een buddy bij de wieg”. Wat uit een bron komt, houdt de
licentie van die bron. De vorm is de Human Services Data Specification, een werk van Open Referral
(<a href="https://openreferral.org/">openreferral.org</a>, CC BY-SA 4.0).</p>`
}

function english({ licence, assurerEmail }: Served): string {
  return `<h2 id="english">In English</h2>
<p>The directory of <em>Een buddy bij de wieg</em> (a programme for families with a baby in Flanders), after HSDS 3.1.</p>
<h3>What we add</h3>
<p>Attributes only, with terms of four taxonomies of our own (table above): what a family comes for (<code>nood</code>),
what lowers the threshold (<code>drempel</code>), how near to the family a service stands (<code>lijn</code>), and the
number of its rubric in the Sociale Kaart (<code>rubriek</code>, in <code>value</code>). No field besides.</p>
<h3>What is in it</h3>
<ul>
<li>Services that a lecturer or two different people agreed to, and services of sources whose licence lets them be handed
on. Nothing of a source without a licence, or with one that we do not know.</li>
<li>A service that is gone stays, with <code>status: defunct</code>, so that you can drop it too.</li>
<li><code>assured_date</code>: the last day somebody checked it. <code>last_modified</code>: the last change. Neither moves
the other. <code>modified_after</code> also gives what was confirmed or agreed to since.</li>
</ul>
<h3>What we leave out</h3>
<p>People: <code>contacts</code>, <code>attention</code>, names at changes, and who shared, confirmed, reported or tipped.
In <code>metadata</code> the values of fields that people write in are empty. ${
    assurerEmail === null
      ? 'There is no <code>assurer_email</code>.'
      : '<code>assurer_email</code> is the mailbox of a role.'
  }</p>
<h3>How to ask</h3>
<p>Filters are joined by AND. A parameter that is unknown, wrong or given twice gets 400 with its name and what is allowed.
<code>search</code> finds what people find: the best 2,000, never what is gone. At most 100 on a page, in the order of their ids; <code>format=ndjson</code> gives everything, one a line;
<code>minimal=true</code> gives id, name, status and last change of everything on one page.</p>
<h3>Licence</h3>
<p>What was shared here: <strong>${safe(licence)}</strong>, “Een buddy bij de wieg”. What comes from a source keeps the
licence of that source. The form is the Human Services Data Specification: an Open Referral resource
(<a href="https://openreferral.org/">openreferral.org</a>), CC BY-SA 4.0.</p>`
}

function termsTable(): string {
  const rows = ownTaxonomies.flatMap((taxonomy) =>
    ownTerms
      .filter(({ taxonomy_id: of }) => of === taxonomy.id)
      .map(
        ({ code = '', name }) =>
          `<tr><td>${safe(taxonomy.name)}</td><td>${safe(code)}</td><td>${safe(name)}</td></tr>`,
      ),
  )
  return `<table>\n<tr><th>Lijst / list</th><th>code</th><th>term</th></tr>\n${rows.join('\n')}\n</table>`
}

function sourcesList(credits: readonly Credit[], [none, services]: readonly [string, string]): string {
  if (credits.length === 0) return `<p>${none}</p>`
  const items = credits.map(({ name, licence, url, services: count }) => {
    const named = url === null ? safe(name) : `<a href="${safe(url)}" rel="noreferrer">${safe(name)}</a>`
    return `<li>${named}: ${safe(licence)} (${count} ${services})</li>`
  })
  return `<ul>\n${items.join('\n')}\n</ul>`
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}
