import { likenessWords } from '../../../domain/likeness/telling.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { Found } from './compare.ts'
import type { Opened, Rejected } from './gather.ts'
import { rejectedWords } from './report.ts'

const styles = `
body{font:16px/1.75 "Noto Sans SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:80rem;padding:1rem 1.5rem;color:#222}
h1{font-size:1.5rem}h2{font-size:1.1rem;border-top:1px solid #ccc;padding-top:1rem;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;max-height:32rem;overflow:auto;border:1px solid #ddd;padding:.75rem}
mark{background:#ffe9a8;color:inherit}mark a{color:#8a5a00;font-size:.75em;text-decoration:none;padding-right:.15em}
table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:.25rem .6rem;text-align:left}
@media(max-width:48rem){.pair{grid-template-columns:1fr}}
@media print{.text{max-height:none}}
`

/** A page that stands alone, without a script: both texts of each pair side by side, the passages lit and linked. */
export function likenessPage(
  found: Found,
  files: readonly Opened[],
  rejected: readonly Rejected[],
  say: Say,
): string {
  const originals = new Map(files.map(({ path, text }) => [path, text?.original ?? '']))
  const pairs = found.texts.map((pair, at) => {
    const spans = pair.passages.map(({ a, b }, number) => ({ a, b, number: number + 1 }))
    const side = (own: 'a' | 'b', path: string) =>
      `<div><h3>${escaped(path)}</h3><div class="text">${lit(originals.get(path) ?? '', spans, own, at)}</div></div>`
    return `<h2>${escaped(likenessWords(pair, say))}</h2><div class="pair">${side('a', pair.a)}${side('b', pair.b)}</div>`
  })
  const photos = found.photos.map(
    ({ a, b, distance, transform, band }) =>
      `<tr><td>${escaped(a)}</td><td>${escaped(b)}</td><td>${escaped(say(`likeness.photoBand.${band}`))}</td><td>${escaped(say(`likeness.transform.${transform}`))}</td><td>${distance}</td></tr>`,
  )
  const groups = found.clusters.map((paths) => `<li>${paths.map(escaped).join('<br>')}</li>`)
  const title = escaped(say('likeness.title'))
  return [
    `<!doctype html><html lang="${say.language}"><meta charset="utf-8"><title>${title}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${styles}</style>`,
    `<h1>${title}</h1><p>${escaped(say('likeness.noVerdict'))}</p>`,
    ...pairs,
    listed(say('likeness.photos'), photos, 'table'),
    listed(say('likeness.clusters'), groups, 'ol'),
    listed(
      say('likeness.rejected'),
      rejected.map((one) => `<li>${escaped(rejectedWords(one, say))}</li>`),
      'ul',
    ),
    '</html>\n',
  ].join('\n')
}

function listed(title: string, rows: readonly string[], tag: string): string {
  return rows.length === 0 ? '' : `<h2>${escaped(title)}</h2><${tag}>${rows.join('\n')}</${tag}>`
}

type Lit = {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  readonly number: number
}

/** A text with its passages lit; the number of each leads to the other side. */
function lit(text: string, spans: readonly Lit[], own: 'a' | 'b', pair: number): string {
  const other = own === 'a' ? 'b' : 'a'
  let [out, at] = ['', 0]
  for (const span of spans.toSorted((one, two) => one[own][0] - two[own][0])) {
    const [start, end] = span[own]
    if (start < at) continue
    const link = `<a href="#p${pair}${other}${span.number}">${span.number}</a>`
    out += `${escaped(text.slice(at, start))}<mark id="p${pair}${own}${span.number}">${link}${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return out + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
