import { found, type NoticeText } from '../noticeText.ts'
import { hole } from '../numerals.ts'
import { type Doubt, meet, type ReadRule } from '../reading.ts'

const mail = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,12}(?![A-Za-z0-9])/g
/** a@example.com 2、网下提交: a figure that a blank parts from the address in the print. */
const beforeFigure = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,12}(?=\d)/g
const cue =
  '(?:邮箱|邮件|信箱|发至|发送至|发到|(?:报送|发送|发|传|寄|送)[^A-Za-z0-9。;@]{0,8}[至到]|[发送寄传](?=[A-Za-z0-9])|e-?mail)[^A-Za-z0-9。;@]{0,12}'
const name = '[A-Za-z0-9][A-Za-z0-9._-]{1,40}?'
const known = '(?:[1lI]26|[1lI]63|[1lI]39|189|qq|sina|sohu|foxmail|example)'
const end = '(?:com|cn|org|net)(?:\\.cn)?'
const file = '(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|txt|jpe?g|png|tiff?|rar|zip|7z|mp[34]|mov|html?)(?![a-z])'
const damaged = [
  // name□host: the sign of a mailbox lost.
  new RegExp(`(?<![A-Za-z0-9._-])(${name}${hole}[A-Za-z0-9-]{2,20}\\.${end})(?![@A-Za-z0-9])`, 'gi'),
  new RegExp(`(?<![A-Za-z0-9._-])(${name}(?:[#&*]|@@)[A-Za-z0-9-]{2,20}\\.${end})(?![@A-Za-z0-9])`, 'gi'),
  /(?<![A-Za-z0-9._-])([A-Za-z0-9][A-Za-z0-9._-]{1,40}@(?:126|163|139|189|qq|sina|sohu|foxmail)\.(?:con|cm|om|c0m|corn|coml|cn0))(?![A-Za-z0-9.])/gi,
  new RegExp(`${cue}((?!www\\.)${name} ?[A-Za-z0-9-]{2,20}[.,]${end})(?![@A-Za-z0-9])`, 'gi'),
  // 联系人：某某，0000-0000001，name host: the sign a blank, right behind a telephone.
  new RegExp(
    `(?<=\\d{7,8}[,;、])((?!www)[A-Za-z][A-Za-z0-9._-]{1,40} [A-Za-z0-9-]{2,20}\\.${end})(?![@A-Za-z0-9])`,
    'gi',
  ),
  // A host of any ending behind words for mail, where no page and no file is named.
  new RegExp(`${cue}((?!www\\.)${name}\\.(?!${file}|${end}(?![a-z]))[a-z]{2,10})(?![@A-Za-z0-9.:/_-])`, 'gi'),
  new RegExp(`(?<![A-Za-z0-9._-])(${name}@[A-Za-z0-9-]{2,20}[,。、]?${end})(?!\\.?[A-Za-z0-9])`, 'gi'),
  /(?<![A-Za-z0-9._-])([A-Za-z0-9][A-Za-z0-9._-]{1,40}@[A-Za-z0-9-]{2,20}(?<!com|cn|org|net))(?=$|[^A-Za-z0-9.@,。、-]|[,。、](?!com|cn|org|net))/g,
  new RegExp(`(?<![A-Za-z0-9._-])(${name}@[lI](?:26|63|39)\\.com)`, 'g'),
  new RegExp(`${cue}((?:[A-Za-z0-9._-] ){1,40}[A-Za-z0-9._-]?@(?:[A-Za-z0-9.] ?){3,30})`, 'gi'),
]
const lost = new RegExp(hole)
const parted = new RegExp(
  `^(.{2,}?)\\.?(?:@@?|${hole}|#|&|\\*|[(\\[]at[)\\]])?(${known})[.,。、]?(${end})$`,
  'i',
)
const misprinted =
  /@[lI](?:26|63|39)\.|@(?:126|163|139|189|qq|sina|sohu|foxmail)\.(?:con|cm|om|corn|coml|co)$/i

/** The mailboxes that a text names, each once, and those that copying has broken. */
export function mailboxesIn(notice: NoticeText): { rules: ReadRule<'mailbox'>[]; doubts: Doubt[] } {
  const text = outsideAnnexes(notice)
  const whole = new Map<string, RegExpExecArray>()
  const parted = [...text.matchAll(beforeFigure)].filter(({ index, 0: seen }) =>
    notice.plain.isParted(index + seen.length),
  )
  for (const match of [...text.matchAll(mail), ...parted]) {
    const address = match[0].toLowerCase()
    const isCut = lost.test(text[match.index - 1] ?? '')
    if (!whole.has(address) && !isCut && !misprinted.test(match[0])) whole.set(address, match)
  }
  const rules = [...whole.values()].map((match) => {
    const at = { start: match.index, end: match.index + match[0].length, confidence: 0.99 }
    return found(notice, 'channels', 'mailbox', { address: match[0] }, at)
  })
  const veiled = veiledIn(notice, text)
  const broken = damaged.flatMap((pattern) => brokenBy(notice, text, pattern))
  const asked = broken.filter(({ span }) => !veiled.some((rule) => meet(rule.span, span)))
  return {
    rules: [...rules, ...veiled],
    doubts: [...asked, ...[...whole.values()].flatMap(partedName(notice))],
  }
}

/** someone#example.org（请将#改为@）, someone[at]example[dot]org: written so that machines do not find it. */
const veiled = [
  /([A-Za-z0-9][A-Za-z0-9._-]{1,40})[#*&]((?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,12})(?=[^A-Za-z0-9].{0,6}[#*&]号?(?:改|换|替换|变)[^,。;]{0,4}@)/g,
  /([A-Za-z0-9][A-Za-z0-9._-]{0,40}) ?[([【]at[)\]】] ?((?:[A-Za-z0-9-]{1,40}(?:\.| ?[([【]dot[)\]】] ?)){1,4}[A-Za-z]{2,12})(?![A-Za-z0-9])/gi,
]

function veiledIn(notice: NoticeText, text: string): ReadRule<'mailbox'>[] {
  return veiled.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: seen, 1: local, 2: host = '' }) => {
      const at = { start: index, end: index + seen.length, confidence: 0.95 }
      const address = `${local}@${host.replaceAll(/ ?[([【]dot[)\]】] ?/gi, '.')}`
      return found(notice, 'channels', 'mailbox', { address }, at)
    }),
  )
}

/** What may stand before an address and a blank without being its first half. */
const word = /^(?:e-?mail|mail|qq|word|pdf|wps|excel|ppt|to|at|no|jpe?g|zip|rar|docx?|xlsx?|[a-z])$/i

/** gong hui@example.org: a blank within the name, or in the place of a sign that copying has lost. */
function partedName(notice: NoticeText): (match: RegExpExecArray) => Doubt[] {
  return ({ index, 0: seen }) => {
    const own = seen.slice(0, seen.indexOf('@'))
    const inner = [...own].findIndex((_, at) => at > 0 && notice.plain.isParted(index + at))
    const before = /(?<![A-Za-z0-9@._-])([A-Za-z0-9._-]{1,20}) $/.exec(
      notice.text.slice(Math.max(0, index - 24), index),
    )
    const first = inner > 0 ? own.slice(0, inner) : (before?.[1] ?? '')
    if (!/[a-z]/i.test(first) || word.test(first)) return []
    const second = inner > 0 ? seen.slice(inner) : seen
    const span = notice.plain.spanOf(inner > 0 ? index : index - first.length - 1, index + seen.length)
    const options = ['', '_', '.'].map((sign) => `${first}${sign}${second}`)
    return [
      { kind: 'mailbox', code: 'damaged-address', values: { seen: `${first} ${second}` }, options, span },
    ]
  }
}

/** The text with blanks for what is annexed; a plan that is annexed is the call itself. */
function outsideAnnexes({ lines, zones, text }: NoticeText): string {
  let from = 0
  const kept = lines.map(({ start, end, index }) => {
    const between = text.slice(from, start)
    from = end
    return between + (zones[index] === 'annex' ? ' '.repeat(end - start) : text.slice(start, end))
  })
  return kept.join('') + text.slice(from)
}

function brokenBy(notice: NoticeText, text: string, pattern: RegExp): Doubt[] {
  return [...text.matchAll(pattern)].map((match) => {
    const seen = (match[1] ?? '').trimEnd()
    const start = match.index + match[0].lastIndexOf(seen)
    const span = notice.plain.spanOf(start, start + seen.length)
    const mended = seen.replaceAll(' ', '').replace(/\.(?:con|cm|om|c0m|corn|coml|cn0)$/i, '.com')
    const [, local, host = '', ending = ''] = parted.exec(mended) ?? []
    const options = local ? [`${local}@${host.replace(/^[lI]/, '1')}.${ending}`] : []
    return { kind: 'mailbox', code: 'damaged-address', values: { seen }, options, span }
  })
}
