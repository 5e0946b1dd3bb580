import { amountsIn } from '../amounts.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { BodyClass, Demanded, ReadRule } from '../reading.ts'
import { bodiesIn } from './quotaBodies.ts'

const reader = 'requirements'

/** What papers are called that a notice demands besides the case and its photos. */
const papers: readonly (readonly [Demanded, RegExp])[] = [
  ['summary', /汇总表|一览表|统计表|目录表|汇总清单|推荐名单|推荐目录/],
  ['contact', /联系人信息表|联络员信息|联系人(?:回执|名单|表)|联络员(?:名单|表|登记)|联系信息表/],
  [
    'form',
    /(?:申报|推荐|报名|登记|申请|参赛|参评|作品|(?<!人|员)信息)(?:登记)?(?:表|书)(?!格|彰|示|现|达|演|明|面|记)/,
  ],
  ['pledge', /承诺书|诚信书|(?:原创|真实性|版权|诚信)(?:声明|承诺)(?:书)?|声明书/],
  ['authorisation', /授权书|授权委托书|使用授权|肖像授权|许可书/],
  ['scan', /扫描件|扫描版|扫描(?:成|后|为)|扫描PDF|盖章PDF|PDF版/],
  [
    'evidence',
    /佐证(?:材料|资料)?|(?:效益|财务|部门|获奖|相关)证明|证明(?:材料|文件)|支撑材料|查新报告|查重报告/,
  ],
  ['evidence', /复印件/],
  [
    'video',
    /(?:展示|汇报|宣传|现场|教学|说课|讲课|课堂)[一-鿿]{0,6}(?:视频|录像|短片)|视频(?:资料|短片|材料|素材)|(?:短)?视频[一-鿿]{0,2}(?:一部|1部|一个|1个)|录像/,
  ],
  ['audio', /音频/],
  ['slides', /(?<!页)PPT|幻灯片|课件|演示文稿/i],
  [
    'opinion',
    /推荐意见表|(?:写|附|出具|提供)[^,。;]{0,16}推荐意见|推荐函|推荐信|公示证明|公示情况|审核意见表|推荐报告/,
  ],
  ['paper', /纸质(?:版|材料|件|文本|文档|申报|稿|原件)?|书面材料一式|打印件|打印稿|书面(?:材料)?一(?:式|份)/],
  ['electronic', /电子(?:版|文档|稿(?!件)|文本|材料|文件|档)|以电子方式/],
]
const overview =
  /综合(?:材料|报告|情况)|工作(?:综述|总结|报告)|(?:活动|组织|征集|开展|推荐)(?:情况)?(?:总结|报告|综述)|情况(?:报告|说明|总结|综述)|总结(?:报告|材料)|综述|概述|的总结(?=\(|一份|,|$)|面上[^。;]*书面材料/

const demanding =
  /须|需|应|请|要|另|并|同时|附|报送|提交|填写|填报|提供|上报|发送|报至|寄|送|装订|加盖|盖章|签|打包|一律|随/
const notWanted = /^[^,。;]{0,6}(?:不(?:作|做|需|用|再|收)|无需|可不)/
const listHeading = /材料|清单|资料/
const mentioned =
  /不(?:再)?(?:需|用|必|收|报)[^,。;]{0,8}$|无需[^,。;]{0,8}$|(?:详|参)见[^,。;]{0,6}$|免报|不另/

/** Papers demanded besides the case and its photos (notice 二、4 and 三、3), each once, at the first demand. */
export function requirements(notice: NoticeText): Read {
  const rules: ReadRule<'requirement'>[] = []
  for (const sentence of bodySentences(notice)) {
    const listed = sentence.headings.some((heading) => listHeading.test(heading))
    if (!(listed || demanding.test(sentence.text)) || isOfJudging(sentence)) continue
    if (/^(?:报送|提交|申报)?[一-鿿]{0,6}(?:材料|要求)$/.test(sentence.text)) continue
    for (const rule of [...overviewIn(notice, sentence), ...papersIn(notice, sentence)]) {
      if (!rules.some((known) => isSame(known, rule))) rules.push(rule)
    }
  }
  return { rules }
}

/** A paper named again; two forms are the same when both are 申报表 or both 推荐表. */
function isSame(known: ReadRule<'requirement'>, rule: ReadRule<'requirement'>): boolean {
  if (known.value.what !== rule.value.what) return false
  if (rule.value.what === 'overview') return known.value.of === rule.value.of
  return rule.value.what !== 'form' || known.quote.slice(-3) === rule.quote.slice(-3)
}

function isOfJudging({ headings }: Sentence): boolean {
  return headings.some(
    (heading) => /评审|评选办法|奖|背景|意义|评分/.test(heading) && !/申报|报送|推荐/.test(heading),
  )
}

function papersIn(notice: NoticeText, sentence: Sentence): ReadRule<'requirement'>[] {
  return papers.flatMap(([what, pattern]) => {
    const match = pattern.exec(sentence.text)
    if (!match || mentioned.test(sentence.text.slice(0, match.index))) return []
    if (notWanted.test(sentence.text.slice(match.index + match[0].length))) return []
    const start = sentence.start + match.index
    const of = what === 'summary' ? ownerOf(sentence, match.index) : null
    const at = { start, end: start + match[0].length, confidence: 0.85 }
    return [found(notice, reader, 'requirement', { what, of, minChars: null, maxChars: null }, at)]
  })
}

/** Whose duty a paper is: the one class that the phrase has as its subject, or null for everybody. */
function ownerOf({ text }: Sentence, before: number): BodyClass | null {
  for (const phrase of text.slice(0, before).split(/[,:]/).toReversed()) {
    const named = bodiesIn(phrase, 0).filter((body) => body.from > body.start && body.class !== 'grassroots')
    const classes = new Set(named.map((body) => body.class))
    if (classes.size > 0) return classes.size === 1 ? (named[0]?.class ?? null) : null
  }
  return null
}

function overviewIn(notice: NoticeText, sentence: Sentence): ReadRule<'requirement'>[] {
  const { text, start } = sentence
  const match = overview.exec(text)
  if (!match) return []
  const amount = amountsIn(text, '个?字').find((one) => Math.abs(one.start - match.index) < 60 && one.certain)
  const owners = bodiesIn(text.slice(0, match.index), 0).filter(
    (body) => body.from > body.start || /^[县市]/.test(body.label),
  )
  const classes: (BodyClass | null)[] =
    owners.length > 0 ? [...new Set(owners.map((body) => body.class))] : [null]
  const from = Math.min(match.index, amount?.start ?? match.index)
  const to = Math.max(match.index + match[0].length, amount?.end ?? 0)
  return classes.map((of) => {
    const value = {
      what: 'overview' as const,
      of,
      minChars: amount?.min ?? null,
      maxChars: amount?.max ?? null,
    }
    return found(notice, reader, 'requirement', value, { start: start + from, end: start + to })
  })
}
