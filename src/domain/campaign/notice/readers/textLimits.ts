import { type Amount, amountsIn } from '../amounts.ts'
import { nearest } from '../lookup.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule, TextScope } from '../reading.ts'
import { topicOf } from '../topic.ts'

const reader = 'textLimits'
const pages = '页(?!码|面|眉|脚)'
const unit = '个?汉?字(?:符|数)?(?!节目|体|号|迹|样|库)'

/** What a text is called in front of its limit. */
const scopes: readonly (readonly [TextScope, RegExp])[] = [
  [
    'abstract',
    /摘要|提要|(?:内容|案例|项目|作品|成果|事迹|主要内容)(?:的)?简介|简要介绍|(?<!作者|个人|单位|学校|企业|公司|人物)简介|概要/,
  ],
  [
    'caption',
    /图片?说明|图说|(?:照片|图片|作品)说明|说明文字|文字说明|图注|配文|照片|图片|每[张幅组][^,。;]{0,12}/,
  ],
  ['title', /(?:标题|题目|名称|题名)[^,。;]{0,4}$/],
  [
    'title',
    /(?:标题|题目|名称|题名)(?:要|应|须)?(?:简洁|精炼|简练|新颖|鲜明|醒目|准确|突出主题)[、,]?(?:[^,。;]{0,6},)?$/,
  ],
  ['recommendation', /推荐意见|推荐理由|推荐语|评语|审核意见/],
  [
    'overview',
    /综合(?:材料|报告|情况)|综述|概述|(?:活动|组织|工作|开展|征集|推荐|总体)(?:的)?(?:情况)?(?:总结|报告|小结)|(?:工作|征集|总体|开展|组织|活动)情况|面上|情况(?:报告|说明|总结)|总结(?:报告|材料)|的总结/,
  ],
  [
    'part',
    /每(?:个)?(?:部分|章节|方面|段)|各部分|每一部分|(?:背景|做法|成效|启示|经验|效果|问题|过程|措施|反思|步骤|创新点|设计|体会|特色|思考|建议|展望|板块|点评|亮点|评析)[”"]?(?:部分|一项|栏)?[^,。;]{0,3}$/,
  ],
  [
    'other',
    /(?:作者|个人|单位|学校|企业|公司|人物)简介|承诺|感言|心得|口号|广告语|宣言|脚本|解说词|旁白|推荐信|寄语|留言|致辞|提纲|讲稿|每(?:条|句)|说明材料/,
  ],
  [
    'case',
    /正文|案例|材料|文章|论文|征文|文稿|稿件|来稿|全文|篇幅|报告|成果|作品|事迹|文字|故事|字数|书面|工作法|操作法|介绍/,
  ],
]

/** The limits of length (notice 二、3 and 二、4), each with the text that it is set for. */
export function textLimits(notice: NoticeText): Read {
  const rules: ReadRule<'textLimit'>[] = []
  const doubts: Doubt[] = []
  for (const sentence of limitedSentences(notice)) {
    for (const [counted, printed] of [
      [unit, '字'],
      [pages, '页'],
    ] as const) {
      let from = 0
      for (const amount of amountsIn(sentence.text, counted)) {
        const place = {
          scope: scopeOf(sentence, amount, from),
          printed,
          topic: topicOf(sentence, amount.start),
        }
        from = amount.end
        const at = { start: sentence.start + amount.start, end: sentence.start + amount.end }
        if (amount.readings.length > 0) doubts.push(damaged(notice, at, amount.readings))
        if (amount.certain && isDemand(sentence, amount))
          rules.push(...limits(notice, amount, at, place, rules))
      }
    }
  }
  return { rules, doubts: [...doubts, ...unsureOf(rules)] }
}

type At = { readonly start: number; readonly end: number }

function scopeOf(sentence: Sentence, amount: Amount, from: number): TextScope {
  const { text, headings } = sentence
  const after = text.slice(amount.end, amount.end + 16)
  const isRoundUp =
    /^的?(?:书面|综合)?(?:材料|报告)/.test(after) && /面上|情况/.test(text.slice(0, amount.start))
  if (isRoundUp) return 'overview'
  const named = nearest(/^的[^,。;]{0,10}/.exec(after)?.[0] ?? '', scopes)
  return (
    named ??
    nearest(text.slice(from, amount.start), scopes) ??
    nearest(/^[^,。;]{0,6}/.exec(after)?.[0] ?? '', scopes) ??
    (from > 0 ? nearest(text.slice(0, from), scopes) : null) ??
    nearest(headings.join(' '), scopes) ??
    'case'
  )
}

/** A bare number of 字 limits a text only right behind its name: 摘要200字, not 累计发表50万字. */
function isDemand({ text, headings }: Sentence, amount: Amount): boolean {
  if (/累计|发表|出版|刊发|撰写了|共计\d/.test(text.slice(Math.max(0, amount.start - 12), amount.start)))
    return false
  if (/^(?:为宜|为佳)[,;].*字/.test(text.slice(amount.end))) return false
  if (amount.exact === null) return true
  const before = text.slice(Math.max(0, amount.start - 12), amount.start)
  return (
    /(?:摘要|正文|字数|标题|简介|材料|说明|理由|意见|部分|篇幅|提要)[为是在约:(]{0,2}$/.test(before) &&
    headings.length >= 0
  )
}

type What = { readonly scope: TextScope; readonly printed: string; readonly topic: string | null }

function limits(
  notice: NoticeText,
  amount: Amount,
  at: At,
  { scope, printed, topic }: What,
  known: readonly ReadRule<'textLimit'>[],
): ReadRule<'textLimit'>[] {
  const { min, max, exact } = amount
  const value = { scope, min, max, approx: amount.approx ?? exact, unit: printed }
  const applies = topic === null ? {} : { appliesTo: topic }
  const made = found(notice, reader, 'textLimit', value, {
    ...at,
    confidence: exact === null ? 0.95 : 0.6,
    ...applies,
  })
  const same = known.some(
    (one) => JSON.stringify([one.value, one.appliesTo]) === JSON.stringify([value, made.appliesTo]),
  )
  return same ? [] : [made]
}

/** Sentences of the text, and in the forms behind it the limits in brackets: 推荐意见（100字以内）. */
function limitedSentences(notice: NoticeText): Sentence[] {
  const inForms = notice.sentences.filter(
    ({ zone, text }) => zone === 'annex' && /\([^)]*\d字[^)]*\)/.test(text),
  )
  return [...bodySentences(notice), ...inForms]
}

function damaged(notice: NoticeText, at: At, options: readonly string[]): Doubt {
  const span = notice.plain.spanOf(at.start, at.end)
  const seen = notice.plain.original.slice(span[0], span[1])
  return { kind: 'textLimit', code: 'damaged-number', values: { seen }, options, span }
}

/** A number without a bound, and two limits of one text that exclude each other, are asked about. */
function unsureOf(rules: readonly ReadRule<'textLimit'>[]): Doubt[] {
  return rules.flatMap((rule, index): Doubt[] => {
    const other = rules
      .slice(0, index)
      .find(
        ({ value, appliesTo }) =>
          appliesTo === rule.appliesTo &&
          value.scope === rule.value.scope &&
          value.scope !== 'part' &&
          value.scope !== 'other',
      )
    const values = { seen: rule.quote, other: other?.quote ?? '' }
    if (other)
      return [
        { kind: 'textLimit', code: 'conflict', values, options: [other.quote, rule.quote], span: rule.span },
      ]
    const bare = rule.confidence < 0.7
    return bare
      ? [
          {
            kind: 'textLimit',
            code: 'several-readings',
            values,
            options: ['max', 'min', 'approx'],
            span: rule.span,
          },
        ]
      : []
  })
}
