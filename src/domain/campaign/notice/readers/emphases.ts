import { piecesOf } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

/** What is done with a work that comes in, for and by those who call. */
const deed =
  '面向|放[在到]|瞄准|对准|选[取择送报拍用树]?|推[荐选报介]|征集|收[集录]|关注|反映|突出|遴选|安排|考虑|挖掘|宣传|展[现示]|总结|介绍|支持|拍摄|撰写|报送?|上报|申报|写|拍|讲|谈|于|在|是|为'
const little = '(?:适当|适度|酌情|适量|合理|少量|有少量|有适量)'
/** 兼顾机关, 同时欢迎机关, 适当反映机关: what is to be there as well, behind its verb. */
const told = `(?:并|${little}|统筹|注意|同时|一并|也|亦|还|且|又|要|可以?|允许|应|须|再)*(?:兼(?![任职备具用容修])[一-鿿]|吸纳|辅之?以|统筹(?![兼考安推选收纳])|(?<=适当|适度|少量)(?:搭配|穿插|补充)|考虑|照顾到?|吸收|安排|选取|选送|收录|纳入|其次(?:是|为|${deed})|有?(?:少量|适量|酌情)(?:${deed}|的|有)?|${little}(?:${deed})|(?<=适当)(?:推荐|征集|选报|报送)|(?<=[时也])欢迎(?:${deed})?|(?<=[也亦还可以])以?(?:写|收|选|报送?|推荐|宣传|讲述?|拍摄?|征集|接受|欢迎|反映|展[现示]|记录|描[写绘]|表现|体现|吸纳)(?![择取已]))([^,。;:]{2,40})`
/** 机关为辅, 机关适当兼顾, 机关也可报送: the same before its verb. */
const taken =
  '(?:兼[顾收]|征集|收集|申报|选报|收录|选[取入报用]|考虑|照顾|纳入|吸收|安排|报送|推荐|参[加评]|投稿)'
const shared = `以?([^,。;:以]{2,40}?)(?:为(?:辅|次|补充)|次之|兼[顾收](?:收录|选[取入报])?(?=[,。;]|$)|(?:[也亦][要应可须]?以?)?${little}${taken}|[可应要须]以?${little}${taken}|[也亦][要应可须]以?(?:有|占|适当|${taken})|[也亦]可以?(?:参[与加评赛选]|报名|投稿|申报|推荐|报送)?(?=[,。;]|$))`
const also = `(?:${told}|${shared})`
const piece = '(?:[^,。;:以]|(?<![,。;:])以(?=[上下内外前后来]))'
/** 以企业为主; 向企业倾斜; 重点面向企业; 企业优先: where the weight lies. */
const weights: readonly string[] = [
  `以(${piece}{2,40}?)为(?:主要?(?:[一-鿿]{0,2}对象|内容|来源)|主体|主(?![题要体席动流线编打角])|(?:[一-鿿]{2})?重点(?:对象)?|重)`,
  '(?:^|[:,(])(?!以)([^,。;:以]{2,20}?)为主',
  '[向往]([^,。;:]{2,20}?)(?:倾斜|侧重)',
  `(?:(?:重点|重心|主要|[侧偏]重于?|着重|重在|突出|优先|首选|(?<![许很最更增])多(?![于在是为])(?=${deed}))(?:${deed})?)([^,。;:]{2,40}?)`,
  '(?:^|[:,(])([^,。;:以]{2,20}?)优先',
  '主体[为是]([^,。;:]{2,20}?)',
]
/** 以企业为主，兼顾机关; 立足企业，兼顾机关; bodies alone only where cases are told to come from them: 案例以企业、班组为主. */
const forms: readonly RegExp[] = [
  ...weights.map((weight, index) => new RegExp(`${weight}[,、;]${index < 2 ? '?' : ''}${also}`, 'd')),
  new RegExp(`以(${piece}{2,40}?)为(?:主|重点)[,;][也亦]可以?(?:是|为)([^,。;:A-Za-z]{2,40})`, 'd'),
  new RegExp(`以(${piece}{2,40}?)为主[,;](?:并|同时)?(?:适当)?[向往对]([^,。;:]{2,20}?)(?:适当)?倾斜`, 'd'),
  /(?:立足|面向)([^,。;:]{2,20}?)[,;]适?当?兼[顾收]([^,。;:]{2,40})/d,
  /(?<=案例)以([^,。;:以]{0,40}?(?:企业|单位|班组|车间|机关|社区|基层))为主()(?=$|[,。;])/d,
]
/** How a call or its judging goes, and what every such text says of itself. */
const none =
  /^(?:发音|语[言音]|普通话|中文|汉语|英语|电子|纸质|书面|邮|工作(?!方法|成效|经验|案例|法|实践|做法)|任务|以下|下列|线[上下]|专家|评|网络|投票|自[愿主]|正面(?!典型|案例|人物|事例|题材)|问题|重点|特色|实效|.*主题|点|人为本|\d(?!\d*(?:[岁后]|年以))|[已未])|评分$|(?:原则|导向|标准|质量|条件)$|(?<![男女])性$|^[一二两三][件篇个]|^推荐$/
/** 优先推荐给刊物，并选送参加评选: where what was chosen goes. */
const passedOn =
  /^(?:[给至]|申报(?:国家|全国|[省市县区]级)|参[加评与]|发[表给往]|刊[发登载]|编入|[纳列]入(?![^,。;]*的)|授予|表彰|颁发|在[^,。;的]*(?:刊[发登载]|发[表布]|展[示播]|宣传|推广))/

/** 近两年的实践为主 tells when; only 兼顾 sets something beside it. */
const lately = /^近[一二两三五]年/
const judging = /评审|评选(?!名额|活动|范围|对象)|打分|评分|考[核察]|检查|审核/

/** 学习以自学为主，集中辅导为辅: what is told of is no work. */
const ofNoWork =
  /(?:学习|培训|教学|资金|经费|投入|考[核评]|检查|督[导查]|奖励|宣传|评价|验收|核查)(?:形式|方式|工作)?(?:坚持)?$/

const ofQuality = /(?<![男女])性$/

/** 评选以社区项目为主: the verb before what is chosen. */
const choosing = /评选$/
const ofChosen =
  /(?:项目|案例|作品|成果|故事|题材|事迹|单位|企业|班组|社区|机关|学校|职工|人员|工人|农民|个人|集体|家庭|青年|教师|学生|基层|一线)$/

/** 行政强制、行政检查四类: kinds that are counted, whatever their names say of checks. */
const kinds = /[^,。;:]*、[^,。;:]*[二三四五六七八九十]个?大?(?:[类种项]|方面|领域|方向)(?=,)/g

/** 请各局逐一审核，重点报送… tells what those who report do first. */
function isOfJudging(lead: string): boolean {
  const before = lead.replaceAll(kinds, '')
  const clause = before.slice(before.lastIndexOf(',') + 1)
  return judging.test(clause) || (judging.test(before) && !/^请|^各/.test(before))
}

/** What goes on behind the pieces; the same noun behind both halves belongs to each. */
const trailer =
  /(?:等.*|的(?:案例|作品|成果|典型|代表|需要|平衡)?|(?:踊跃|积极)?(?:投稿|参加|参与|参赛|参评|报名))$/

/** 征集科普短视频, 来源于工业企业: what is done with it is no part of it. */
const calledFor = /^(?:征集|推荐|报送|选送|遴选|收集|来源于|来自|取材于)(?=[一-鿿]{2})/

/** Where the weight lies and what is to be there as well: 以企业为主，兼顾机关、社区. */
export function emphases(notice: NoticeText): Read {
  return { rules: notice.bodySentences.flatMap((sentence) => ruleOf(notice, sentence)) }
}

function ruleOf(notice: NoticeText, sentence: Sentence): Read['rules'] {
  const match = forms.map((form) => form.exec(sentence.text)).find((one) => one !== null)
  if (!match) return []
  const [whole, main = '', ...others] = match
  const second = Math.max(
    0,
    others.findIndex((one) => one !== undefined),
  )
  const also = others[second] ?? ''
  if (
    none.test(main) ||
    passedOn.test(main) ||
    ofQuality.test(also) ||
    (lately.test(main) && !/兼[顾收]/.test(whole))
  )
    return []
  if (ofNoWork.test(sentence.text.slice(0, match.index))) return []
  if (isOfJudging(sentence.text.slice(0, match.index).replace(ofChosen.test(main) ? choosing : '', '')))
    return []
  const [, [mainAt] = [0], ...places] = match.indices ?? []
  const [alsoFrom] = places[second] ?? [0]
  const lead = calledFor.exec(main)?.[0].length ?? 0
  const mainFrom = mainAt + lead
  const start = sentence.start + match.index
  const works = /的$|(?:案例|作品|成果|典型|故事)$/.exec(main)?.[0] ?? ''
  const told = works !== '' && also.endsWith(works) ? also : also.replace(trailer, '')
  const done =
    /(?<=..)(?:选取|征集|推荐|报送|收集|遴选|选送)(?:案例|作品|典型|人选|成果)?$/.exec(main)?.[0].length ?? 0
  const value = {
    main: names(notice, sentence.start + mainFrom, main.length - lead - done),
    also: names(notice, sentence.start + alsoFrom, told.length),
  }
  return [found(notice, 'emphases', 'emphasis', value, { start, end: start + whole.length })]
}

/** The pieces of a half, the whole where a piece would be a single sign (列入省、市、县三级名录的企业); 和 parts none of which one 的 tells of all: 场站和后勤人员的故事, 一线的做法和人物. */
function names(notice: NoticeText, start: number, length: number): string[] {
  const at = { start, end: start + length }
  const pieces = piecesOf(notice.text, at)
  const owned = pieces.filter((piece) => notice.text.slice(piece.start, piece.end - 1).includes('的')).length
  const isCut = pieces.some((piece) => piece.end - piece.start < 2) || (owned > 0 && owned < pieces.length)
  const parts = isCut ? piecesOf(notice.text, at, false) : pieces
  const isTorn = owned > 0 && parts.some((piece) => piece.end - piece.start < 2)
  return (isTorn ? [at] : parts).map((piece) => printedAt(notice, piece))
}
