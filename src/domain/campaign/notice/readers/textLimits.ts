import { type Amount, amountsIn, misreadNumbers } from '../amounts.ts'
import { nearest } from '../lookup.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule, TextScope } from '../reading.ts'

const reader = 'textLimits'
const unit = '个?汉?字(?:符|数)?(?!节目|体|号|迹|样|库)'

/** What a text is called in front of its limit. */
const scopes: readonly (readonly [TextScope, RegExp])[] = [
  [
    'abstract',
    /摘要|提要|内容简介|案例简介|项目简介|作品简介|成果简介|事迹简介|简要介绍|(?<!作者|个人|单位|学校|企业)简介|概要/,
  ],
  ['caption', /图片?说明|图说|照片说明|说明文字|文字说明|图注|配文/],
  ['title', /标题|题目|案例名称|作品名称|主标题|副标题|题名/],
  ['recommendation', /推荐意见|推荐理由|推荐语|评语|审核意见/],
  [
    'overview',
    /综合(?:材料|报告|情况)|工作总结|活动总结|组织情况|开展情况|工作情况|征集情况|总体情况|面上|情况(?:报告|说明|总结)|总结(?:报告|材料)|工作报告|总结/,
  ],
  [
    'part',
    /每(?:个)?(?:部分|章节|方面|段)|各部分|每一部分|(?:背景|做法|成效|启示|经验|效果|问题|过程|措施)(?:部分|一般|控制|不|限|约)/,
  ],
  [
    'other',
    /作者简介|个人简介|单位简介|学校简介|企业简介|承诺|感言|心得|口号|广告语|宣言|脚本|解说词|旁白|推荐信|寄语|评论|留言|致辞|提纲|讲稿|每(?:条|句|幅|张)/,
  ],
  [
    'case',
    /正文|案例|材料|文章|论文|征文|文稿|稿件|全文|篇幅|报告|成果|作品|事迹|文字|故事|字数|书面|工作法/,
  ],
]

const demanding = /材料|要求|规范|格式|内容|报送|申报|撰写|征集|作品|推荐|方式|方法|办法|标准|事项|须知/

/** The limits of length (notice 二、3 and 二、4), each with the text that it is set for. */
export function textLimits(notice: NoticeText): Read {
  const rules: ReadRule<'textLimit'>[] = []
  const doubts: Doubt[] = []
  for (const sentence of bodySentences(notice)) {
    let from = 0
    for (const amount of amountsIn(sentence.text, unit)) {
      const scope = scopeOf(sentence, amount, from)
      from = amount.end
      const at = { start: sentence.start + amount.start, end: sentence.start + amount.end }
      const misread = misreadNumbers(sentence.text.slice(0, amount.end), unit).at(-1)
      if (scope === null) continue
      if (amount.readings.length > 0 || (misread && misread.end > amount.start))
        doubts.push(damaged(notice, at, misread ? [misread.meant] : amount.readings))
      else if (isDemand(sentence, amount)) rules.push(...limits(notice, scope, amount, at, rules))
    }
  }
  return { rules, doubts: [...doubts, ...unsureOf(notice, rules)] }
}

type At = { readonly start: number; readonly end: number }

function scopeOf(sentence: Sentence, amount: Amount, from: number): TextScope | null {
  const after = sentence.text.slice(amount.end, amount.end + 14)
  if (/^的?(?:书面|综合)?(?:材料|报告)/.test(after) && /面上|情况/.test(sentence.text.slice(0, amount.start)))
    return 'overview'
  const before = nearest(sentence.text.slice(from, amount.start), scopes)
  if (before) return before
  const behind = nearest(/^的?[^,。;]{0,10}/.exec(after)?.[0] ?? '', scopes)
  if (behind) return behind
  if (from > 0) return nearest(sentence.text.slice(0, from), scopes)
  return (
    nearest(sentence.headings.join(' '), scopes) ??
    (demanding.test(sentence.headings.join(' ')) ? 'case' : null)
  )
}

/** A bare number of 字 limits a text only right behind its name: 摘要200字, not 累计发表50万字. */
function isDemand({ text, headings }: Sentence, amount: Amount): boolean {
  if (/累计|发表|出版|刊发|撰写了|共计\d/.test(text.slice(Math.max(0, amount.start - 12), amount.start)))
    return false
  if (amount.exact === null) return true
  const before = text.slice(Math.max(0, amount.start - 12), amount.start)
  return (
    /(?:摘要|正文|字数|标题|简介|材料|说明|理由|意见|部分|篇幅|提要)[为是在约:(]{0,2}$/.test(before) &&
    headings.length >= 0
  )
}

function limits(
  notice: NoticeText,
  scope: TextScope,
  amount: Amount,
  at: At,
  known: readonly ReadRule<'textLimit'>[],
): ReadRule<'textLimit'>[] {
  const { min, max, exact } = amount
  const approx = amount.approx ?? exact
  const same = known.some(
    ({ value }) => value.scope === scope && value.min === min && value.max === max && value.approx === approx,
  )
  const value = { scope, min, max, approx, unit: '字' }
  return same
    ? []
    : [found(notice, reader, 'textLimit', value, { ...at, confidence: exact === null ? 0.95 : 0.6 })]
}

function damaged(notice: NoticeText, at: At, options: readonly string[]): Doubt {
  const span = notice.plain.spanOf(at.start, at.end)
  const seen = notice.plain.original.slice(span[0], span[1])
  return { kind: 'textLimit', code: 'damaged-number', values: { seen }, options, span }
}

/** A number without a bound, and two limits of one text that exclude each other, are asked about. */
function unsureOf(_notice: NoticeText, rules: readonly ReadRule<'textLimit'>[]): Doubt[] {
  return rules.flatMap((rule, index): Doubt[] => {
    const other = rules
      .slice(0, index)
      .find(
        ({ value }) => value.scope === rule.value.scope && value.scope !== 'part' && value.scope !== 'other',
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
