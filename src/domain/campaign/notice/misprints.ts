import { type NoticeText, type Sentence, textAndAnnexes } from './noticeText.ts'
import { boxes, hole } from './numerals.ts'
import { oneOf } from './oneOf.ts'
import { type Doubt, type DoubtCode, meet, type RuleKind, type Span } from './reading.ts'

type Suspect = {
  readonly kind: RuleKind
  readonly code: DoubtCode
  readonly start: number
  readonly end: number
}

/** What copying makes of a figure: l and I of 1, O of 0, a box of any. */
const wrong = `[lIOo${boxes}]`
const figure = `[\\dlIOo${boxes}]`
/** What a number stands behind that begins with a box; elsewhere a box before a number is one to tick. */
const bound =
  '(?:不(?:得|能)?(?:超过|多于|少于|低于|小于|大于|高于)|至少|至多|最多|限报|推荐|报送|各报|每[一-鿿]{1,3}报?|各|\\d[至到-]|\\d月|年|公示(?:期|时间)?[为是:]?)'

/** A number that copying has damaged, with its unit behind it. */
const misread = oneOf([
  // 2O00, 8O0-l500: a figure misread or lost beside one that is left.
  `(?:(?<=${bound})|(?!${hole}))(?!O2O)(?=${figure}{0,8}${wrong})(?=${figure}{0,8}\\d)${figure}{1,8}(?:[至到-]${figure}{1,8})?`,
  `${figure}{1,5}-(?=\\d{0,4}${wrong})(?=${figure}{0,4}\\d)${figure}{1,5}`,
  // □个, l张, l至2: no figure is left.
  `(?<=[-一-鿿\\d,、:(”》)≥≤]|至)[lI]?${hole}{1,2}|^(?:${hole}|[lI])(?=(?:.|个工作日|自然日)(?:以[内上下]|左右)?(?:$|[(,]))`,
  '(?<=[一-鿿])[lI]',
  `${wrong}[至到-]\\d{1,3}`,
])

/** What a number is of, by the words behind it. */
const units: readonly (readonly [RuleKind, DoubtCode, string])[] = [
  ['textLimit', 'damaged-number', '字(?:左右|以内|以上)?'],
  ['photos', 'damaged-number', '(?:张|[MK]B?(?![A-Za-z])|dpi|像素)'],
  ['award', 'damaged-number', '%'],
  ['publicityPeriod', 'damaged-number', '(?:天|个?工[作怍]日)'],
  ['deadline', 'damaged-date', '(?:年(?=\\d)|月(?!内)|[日号](?!常)|:\\d\\d)'],
  [
    'quota',
    'damaged-number',
    '(?:个(?!人(?!以|的))|件|篇(?!幅|章)|项(?!目)|部(?!门|分|署)|例(?!如|会)|则|幅|组(?![织照图画诗])|门(?!店|类)|份|名(?!称|单|额)|节(?!目|日)|家|户|人(?=[以的及至到()-]|[,。;]|$))',
  ],
]

/** Behind letters and a dot a number is no whole one, save behind that of a point: 3.30□字. */
const whole = `(?<![A-Za-z@\\d${boxes}])(?<!(?<!^\\d{1,2})\\.)`

/** A number misread or parted from its bound: 2O00字, 不少3张, 2M以. */
const numbers = units.map(([kind, code, unit]) => ({
  kind,
  code,
  pattern: new RegExp(
    `${whole}(?:${misread})${unit}|不(?:少|低|小|多|大|高)\\d{1,5}${unit}|\\d{1,5}${unit}以(?=[,。;)、]|$)`,
    'g',
  ),
}))

const others: typeof numbers = [
  {
    kind: 'mailbox',
    code: 'damaged-address',
    pattern: new RegExp(
      oneOf([
        `[\\w.-]{0,30}${hole}[\\w.-]{0,30}@[\\w.-]{1,30}|[\\w.-]{1,30}@[\\w.-]{0,30}${hole}[\\w.-]{0,30}`,
        '[\\w.-]{1,30}@(?:[\\w.-]{1,30}\\.(?:c0m|corn|c0rn|0rg|con|cm|om)|(?:exarnple|foxrnail|hotrnail|grnail|examp1e)\\.[a-z.]{2,8})(?![\\w.])',
        '(?<![\\w.@-]|[a-z./]\\/|at[)\\]】] ?)(?!www\\.)[a-z\\d][\\w.-]{0,24}?[\\w-](?:126|163|139|189|qq|sina|sohu|foxmail|example)\\.(?:com|cn|org|net)(?:\\.cn)?(?!\\.?[\\w@/])',
      ]),
      'gi',
    ),
  },
  // hz@163., hz◎163.com, @163.com: an end, a sign or a beginning lost.
  {
    kind: 'mailbox',
    code: 'damaged-address',
    pattern:
      /[\w.-]{2,30}(?:[◎©®][\w.-]{2,30}|@(?:(?:126|163|139|189|qq|sina|sohu|foxmail)\.(?:co?)?(?![\w.])|[\w-]{1,20}\.\.[a-z]{2,3}|(?![\w一-鿿])))|(?<![\w.一-鿿])@[\w-]{2,20}\.(?:com|cn|net|org)(?!\w)/gi,
  },
  {
    kind: 'deadline',
    code: 'damaged-date',
    pattern: new RegExp(
      `\\d{1,2}月\\d{1,2}日\\d{1,2}月\\d{1,2}日|(?<=日(?:至|到|-))[1-9]\\d{2}[日号]|20\\d{2}([./-])(?=[\\d./-]{0,4}${wrong})${figure}{1,2}\\1${figure}{1,2}|(?<=日)(?:2[5-9]|[3-9]\\d)[时点](?!间)`,
      'g',
    ),
  },
  {
    kind: 'publicityPeriod',
    code: 'damaged-number',
    pattern: /(?<=公示[^,。;]{0,8})\d{1,2}个工作(?![日作天怍乍昨])/g,
  },
  // 不少10, 各不少1 alone in a cell of a table.
  { kind: 'quota', code: 'damaged-number', pattern: /^\s*各?不(?:少|低|小|多|大|高)\d{1,3}\s*$/g },
  { kind: 'award', code: 'damaged-number', pattern: new RegExp(`(?<=[”奖])${hole}{1,2}人`, 'g') },
  // 情况报告，□500字以内: a box behind words and without another one is none to tick.
  {
    kind: 'textLimit',
    code: 'damaged-number',
    pattern: new RegExp(
      `(?<=(?<!${hole}[^。;]{0,60})[一-鿿],)${hole}\\d{2,4}字(?:以内|左右|以上)(?![^。;]{0,60}${hole})`,
      'g',
    ),
  },
  // 不超过字, 两千宇: the number lost or its unit misread.
  {
    kind: 'textLimit',
    code: 'damaged-number',
    pattern: /不(?:超过?|少于|低于|多于)字(?=[,。;)、]|$)|[\d十百千]宇(?:以内|左右|以上)?(?=[,。;)、]|$)/g,
  },
  // 在年3月21日至年3月20日: the figures of the year lost.
  {
    kind: 'deadline',
    code: 'damaged-date',
    pattern:
      /(?<=[在于自从至到由为是:,(-])年\d{1,2}月(?:\d{1,2}[日号])?(?:(?:至|到|-)年\d{1,2}月(?:\d{1,2}[日号])?)?/g,
  },
  // 2020年58日前: the month and the day without the sign between them.
  { kind: 'deadline', code: 'damaged-date', pattern: /(?<=年)\d{2,4}[日号](?:之?前|止|截)/g },
  {
    kind: 'contact',
    code: 'damaged-number',
    pattern: new RegExp(
      `(?<!\\w)(?:0\\d{2,3}-|1[3-9]\\d|(?<=电话[:为]?)(?=\\d{0,8}${hole}))(?=\\d{0,8}${wrong})${figure}{4,9}|(?<=电话[:为]?)0\\d{2,3}-(?:\\d{1,6})?(?![\\d${boxes}A-Za-z-])`,
      'g',
    ),
  },
]

/** What a counted number is of instead of a quota, by what is spoken of before it. */
const counted: readonly (readonly [RuleKind, RegExp])[] = [
  [
    'award',
    /(?:等奖|优秀奖|入围奖|提名奖|组织奖|表彰|评选出|评出|授予|命名|认定|推出|选树|称号)[^,。;]{0,20}$|”$/,
  ],
  ['publicityPeriod', /公示[^,。;]{0,8}$/],
]

/** Numbers that a blank cuts into, where the notice does not space its numbers: 25 0字, 4月2 日. */
const cut: typeof numbers = [
  { kind: 'textLimit', code: 'damaged-number', pattern: /(?<![\d.,])\d{2,5}字/g },
  { kind: 'deadline', code: 'damaged-date', pattern: /(?<=\d{1,2}月)[12]日/g },
]

const rows = [...numbers, ...others]

function isCut({ plain }: NoticeText, { kind, start, end }: Suspect): boolean {
  if (kind === 'deadline')
    return plain.isParted(start + 1) && !plain.isParted(start) && !plain.isParted(start - 1)
  for (let at = start + 1; at < end - 1; at += 1) if (plain.isParted(at)) return true
  return false
}

function suspectsIn({ text, start }: Sentence, sorts: typeof numbers): Suspect[] {
  return sorts.flatMap(({ kind, code, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: seen }): Suspect => {
      const of = kind === 'quota' && counted.find(([, before]) => before.test(text.slice(0, index)))
      return { kind: of ? of[0] : kind, code, start: start + index, end: start + index + seen.length }
    }),
  )
}

/** What every pattern of damage has in it; most sentences have nothing of the kind. */
const sign = new RegExp(
  `${hole}|[lIOo][\\d一-鿿%:-]|\\d[lIOo]|不[少低小多大高]\\d|\\d[一-鿿MKB]{1,3}以(?:[,。;)、]|$)|@|\\.(?:com|cn|org|net)|年\\d{2,4}[日号]|[在于自从至到由为是:,(-]年\\d|[◎©®宇]|公示.{0,10}个工作|日\\d{1,2}[月时点]|[至到-]\\d{3}[日号]|[过超于]字|电话`,
  'i',
)

function isSuspect({ text }: Sentence): boolean {
  return sign.test(text)
}

const ofPaper = new RegExp(
  `[\\[(【]\\d{4}[\\])】]第?[×Xx]{0,3}号|[\\[(【](?=\\d{0,3}${wrong})${figure}{4}[\\])】]第?\\d{1,4}号|[\\[(]\\d{4}[\\])]第?(?=\\d*${wrong})${figure}{1,5}号`,
)

/** 〔2018〕□5号: the number of the paper itself with a figure lost. */
function numberOfPaper({ text }: NoticeText): Suspect[] {
  const match = ofPaper.exec(text.slice(0, 600))
  if (!match) return []
  const end = match.index + match[0].length
  return [{ kind: 'documentNumber', code: 'damaged-number', start: match.index, end }]
}

/** Numbers and addresses that copying has damaged and that no reader has asked about; `asked` are the spans asked. */
export function misprints(notice: NoticeText, asked: readonly Span[]): Doubt[] {
  const told = textAndAnnexes(notice)
  const suspects = [
    ...numberOfPaper(notice),
    ...told.filter(isSuspect).flatMap((sentence) => suspectsIn(sentence, rows)),
    ...told.flatMap((sentence) => suspectsIn(sentence, cut).filter((one) => isCut(notice, one))),
  ]
  const doubts: Doubt[] = []
  const known = [...asked]
  for (const { kind, code, start, end } of suspects) {
    const span = notice.plain.spanOf(start, end)
    if (known.some((one) => meet(one, span))) continue
    known.push(span)
    doubts.push({ kind, code, values: { seen: notice.text.slice(start, end) }, options: [], span })
  }
  return doubts
}
