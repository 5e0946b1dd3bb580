import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { isListOfPapers, materialLists } from '../materialLists.ts'
import { isReport, overview } from '../reports.ts'
import { withAnswers } from './answered.ts'

const demanding = new RegExp(
  oneOf([
    '须|需|应|请|要|另|并|同时|附(?!件)|[只仅](?:[收报交]|接[收受]|受理)|[加再][报填交]|必[须交报附填备]',
    '改[交报]|包括|包含|出[《推]|配|下载|回传|反馈|报送|提交|填写|填报',
    '填(?=[一两二三每好具全清制在入]|[《“])|开具|出示|提供|上报|发送|报至',
    '(?<![日晚时])报(?=[市省区县我校院局]|组委)|发[到至往]',
    '发(?=[a-z\\d]|[一-鿿]{0,14}(?:邮箱|信箱|联系人|处|科|部|室|办))|[上前]传|传[到至给]|做成',
    '交(?![流通叉])|寄|送|装[订袋进入]|连同|压缩成',
    '(?:材料|资料)(?:由[^。;]{2,60}(?:组成|构成)|[为是])',
    '(?:报送|提交|上报|申报|寄送|递交)(?:的)?(?:内容|文件|物品|材料):',
    '(?:材料|资料)(?:组成|清单|构成|份数|明细|名称|目录):|加盖|盖章|签|出具|样式(?:详|参)?见',
    '(?<=前|内|一并|统一|及时|分别)报(?![道名告酬纸刊销表])',
    '报(?=[一-鿿]{2,8}(?:部|处|科|室|办|会|委|局|院|校|团|司|厅|组|中心|站)(?:[,。;(]|$))|打包|齐全',
    '方[可能]|打印|刻录|拷|存[入到至]|一律|一式|依次[为附]|随|粘贴|贴(?=[《“于在])',
    '(?:改|换)[^,。;]{1,8}[为成]|[以用][^,。;]{1,20}(?:代替|替代)|各[一两三二\\d]份',
    '[将把][^,。;]{2,80}报(?![道名告酬纸刊销表])|报(?=电子|纸质)|[发寄]出(?=[,。;]|$)',
    '(?:制作|拍摄|剪辑)[^,。;]{0,16}(?:视频|短片|[专宣]?[题传]片|微片|录像)',
    '传真[至到给发回]',
    '(?:电子|纸质)(?:版|文稿|稿件?|文档|文本|材料)(?:统一|一律|均)*(?:[用为以]|采用|使用|存|保存)[^,。;]{0,20}(?:格式|形式)',
    '提出[^,。;]{0,6}意见|写一[份段篇]|录制|缺一不可|以电子',
  ]),
)

/** A sentence that demands papers, with the words over it that tell whose they are. */
export type Demand = { readonly sentence: Sentence; readonly lead: string }

/** The sentences of a notice that demand something to be handed in. */
export function demands(notice: NoticeText): Demand[] {
  const listed = materialLists(notice)
  let list: List = { line: null, lead: '', goesOn: false }
  return withAnswers(notice, notice.bodySentences).flatMap((sentence, index, all) => {
    const isNext = list.goesOn && notice.text.charAt(sentence.start - 1) === ';'
    const isItem = list.line === sentence.line && (isNext || sentence.isInRow || item.test(sentence.text))
    const over = listed(sentence)
    const row = rowOf(notice, sentence)
    const isDemanded =
      isItem ||
      over !== null ||
      demanding.test(sentence.text) ||
      isNamed(notice, sentence) ||
      must.test(row) ||
      isAnswer(notice, all[index - 1])
    const opened = isDemanded ? itemized.exec(sentence.text) : null
    if (opened) {
      const goesOn = /^:(?![①(\d])/.test(opened[0]) && notice.text.charAt(sentence.end) === ';'
      list = { line: sentence.line, lead: sentence.text.slice(0, opened.index + 1), goesOn }
    }
    if (!isDemanded || mayBe.test(row) || isOfJudging(sentence) || isOfTheme(sentence)) return []
    if (isHeading(sentence) || isNamedBelow(notice, sentence)) return []
    return [{ sentence, lead: isItem && !opened ? list.lead : over || leadOver(sentence) }]
  })
}

/** 申报表 beside 必交, and 演示视频 beside 选交, in a row of a table. */
const must = /\t必[须交报备填附]/
const mayBe = /\t(?:选[交报附填]|可选|自愿|非必)/

/** The row that a sentence is a cell of; empty where it is of no table. */
function rowOf({ text }: NoticeText, { line }: Sentence): string {
  const words = text.slice(line.start, line.end)
  return words.includes('\t') ? words : ''
}

/** 需要交哪些材料？ before 推荐表和承诺书。: what stands behind a question for papers is their list. */
function isAnswer({ text }: NoticeText, before: Sentence | undefined): boolean {
  const asks =
    /(?:交|报送?|提交|提供|准备|上报)[^,。;]{0,8}(?:什么|哪些|啥)|(?:什么|哪些)[^,。;]{0,4}(?:材料|资料)/
  return before !== undefined && text.charAt(before.end) === '?' && asks.test(before.text)
}

/** Papers named alone, save in a row of a table, where the head of the column tells what they are. */
function isNamed({ text }: NoticeText, sentence: Sentence): boolean {
  return isListOfPapers(sentence.text) && !text.slice(sentence.line.start, sentence.line.end).includes('\t')
}

/** A list within a line: where it stands, what leads to it, and whether semicolons alone part its items. */
type List = { readonly line: Sentence['line'] | null; readonly lead: string; readonly goesOn: boolean }

/** 各县总工会须报送 over the numbered papers. */
function leadOver({ line, headings, text }: Sentence): string {
  const over = line.mark ? headings.filter((heading) => !text.startsWith(heading)).at(-1) : undefined
  return over && /(?:报送|提交|提供|上报|填报)(?:的|(?:以下|下列|如下))*(?:材料|资料|文件|内容)?$/.test(over)
    ? `${over}:`
    : ''
}

/** A list in one line: 报送材料需要：①申报表；②成果报告. */
const itemized = /[:][①(]|:1[.、]|:[一其][是一]|(?<=(?:材料|资料|以下|如下|下列)[^:。;]{0,6}):/
const item = /^(?:[①-⑳]|\(\d\)|\d[.、]|[一二三四五六]是|其[一二三四])/
/** 报送材料 over a list is no demand; 佐证材料 in one is. */
function isHeading({ text }: Sentence): boolean {
  return (
    /^(?:报送|提交|申报)?[一-鿿]{0,6}(?:材料|要求)$|^关于[一-鿿]{2,8}$|^(?:报送|提交|申报|上报)(?:材料|资料)?清单(?:\([^()]*\))?:?$/.test(
      text,
    ) &&
    !/佐证|证明|支撑|评价|鉴定|^(?:[一二三四五六]是)?(?:综合|综述|纸质|电子|书面|公示)|^(?:须|应|需|请|附)/.test(
      text,
    )
  )
}

/** （五）视频短片。自愿提供: what is said of the paper that heads a line leaves it open. */
const free =
  /^[。:]?(?:有[^,。;]{1,10}的,?(?:也?可|请|欢迎)|自愿|[^,。;]{0,6}有条件|可(?:以)?(?:另|自行|根据|视|酌情|选|一并|附|提[供交]|报送)|[如若](?:果)?有|鼓励|提倡|欢迎|选[交报附填]|非必)/
/** What a recording is called by at the end of its name. */
const medium = /(?:视频|短片|录像|影像|音频|录音|课件|PPT)(?=(?:短片|资料|材料|文件)?$)/
/** 视频资料 is asked for as 宣传片 all the same. */
const films = /视频|录像|[专宣][题传]片/
/** 影像资料 over 项目照片5至8张: pictures alone. */
const ofPictures =
  /^[。:]?[^。]*?[照图]片(?![^。]*(?<!(?:可|鼓励|提倡|有条件|如有|自愿)[^,。;]{0,14})(?:视频|录像|[短微专宣题传]片)(?![^。;]*(?:如有|可选|选[交报附]|自愿)))/

/** 视频资料。项目须提供3分钟以内的介绍视频: the recording that heads a line is asked for by its full name behind it. */
function isAskedFor(name: string, rest: string): boolean {
  const called = medium.exec(name)?.[0]
  const recorded = called && films.test(called) ? `(?:${films.source})` : called
  const asks = '(?:提[交供]|报送|制作|录制|拍摄|[附配交报])'
  return recorded !== undefined && new RegExp(`${asks}[^,。;]{0,24}${recorded}`).test(rest)
}

/** The next line with words. */
function below(text: string, { end }: Line): string {
  return (
    text
      .slice(end, end + 200)
      .split('\n')
      .find((words) => words.trim() !== '')
      ?.trim() ?? ''
  )
}

/** （一）纸质材料。请将纸质版一式两份寄至: what the copies that head a line are. */
const copies = ['电子', '纸质', '扫描'].map(
  (copy) =>
    [
      new RegExp(`${copy}(?=.?$|版|文|材料|件|稿|报送)`),
      new RegExp(`${copy}(?:版|文|材料|原?件|稿|表|[、和及]|各?[一两二三\\d]份)`),
    ] as const,
)

/** （四）推荐表。每个案例填写《案例推荐表》: a paper that heads a line is named in it. */
function isNamedBelow({ text }: NoticeText, { text: words, start, end, line }: Sentence): boolean {
  const isHead = start === line.wordsAt && /^[\u4e00-\u9fff]{2,8}$/.test(words)
  const rest = text.slice(end, line.end).replace(/原(?:报送|提交|上报)的[一-鿿]{2,8}|可由[^,。;]{2,24}/, '')
  const copy = isHead ? copies.find(([named]) => named.test(words)) : undefined
  if (copy) return /^[。:]/.test(rest) && copy[1].test(rest)
  if (isHead && words === '佐证') return /复印件|证明|材料/.test(rest)
  if (isHead && free.test(rest || below(text, line))) return true
  if (isHead && isAskedFor(words, rest)) return true
  if (isHead && /影像/.test(words) && ofPictures.test(rest || below(text, line))) return true
  return isHead && (rest.includes(words.slice(-3)) || (isReport(words) && overview.test(rest)))
}

/** 征集方向, 选题范围: the headings over what works are about. */
const theme = /^[一-鿿]{0,6}(?:方向|主题|领域|选题|范围|议题|专题)$/
/** What stands there and is handed in all the same. */
const handedIn = /提[交供]|报送|附|填[写报]|出具|上[传报]|寄|交|发[送至到往]|[须需应]报/

/** 信用报告代替无违规证明 under 征集方向: what works are about. */
function isOfTheme({ headings, text }: Sentence): boolean {
  return !handedIn.test(text) && headings.some((heading) => theme.test(heading) && !text.startsWith(heading))
}

/** What comes after the works are in: 终评答辩, 现场展示. */
const laterStage =
  /投票|[复决终][赛评]|答辩|揭晓|公布|展[演示](?!材料|资料|视频|短片|录像|PPT|课件|图片|照片|文[稿本])|颁[发证]/
const judging = /评审|评选办法|奖|背景|意义|评分/

/** What stands under 评审办法 or 现场展示; an address there is where papers go all the same. */
function isOfJudging({ headings, text }: Sentence): boolean {
  const isAsking = /^[请各]/.test(text)
  return (
    !/@|邮箱|寄[:至往]/.test(text) &&
    headings.some(
      (heading) =>
        heading.length <= 20 &&
        !text.startsWith(heading) &&
        (judging.test(heading) || (!isAsking && laterStage.test(heading))) &&
        !/申报|报送|推荐|征集|提交|,/.test(heading),
    )
  )
}
