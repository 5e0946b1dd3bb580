import { unmarked } from '../../lineSigns.ts'
import { firstFound, matchesIn, type Stretch, trimmedStretch, type Way } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { type Line, pointKinds } from '../../outline.ts'
import { workNouns } from '../../workNames.ts'
import { announcedIn, introducedAt, optionedIn } from './announced.ts'
import { asksWho, tellsWho, turnsTo } from './claimed.ts'
import { dividedIn } from './divided.ts'
import { framedIn } from './framed.ts'
import { runOnKeys } from './keys.ts'
import { isWritten } from './lines.ts'
import { countedBefore, countedIn, listedIn } from './lists.ts'
import { areForms, isForm } from './mentioned.ts'
import { mostOf } from './mostOf.ts'
import { allowedIn, chosenIn, ledIn, namedIn } from './named.ts'
import { isToldOtherwise } from './otherwise.ts'
import { pointsAt } from './points.ts'
import { topics } from './signs.ts'
import { summedIn } from './summed.ts'
import { toldIn } from './told.ts'

/** Without a heading for them: 案例分为课程育人、文化育人两类, or lines behind 以下方面：. */
export function loosePoints(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  const keyed = runOnKeys(notice, line)
  if (keyed.length > 0) return keyed
  const isElsewhere = isOfOther(notice, line)
  const introduced = isElsewhere ? [] : introducedAt(notice, lines, line)
  if (introduced.length > 0) return introduced
  const kinds = kindLinesFrom(notice, lines, line)
  if (kinds.length > 0) return kinds
  const at = trimmedStretch(notice.text, line)
  const led = isElsewhere ? [] : firstFound([announcedIn, ledIn], notice.text, at)
  if (led.length > 0) return areGenres(notice, led) ? [] : led
  const sentences = matchesIn(notice.text, at, /[^。;]+/g)
  const called = sentences.filter(
    (one) => !isAim(line) || parting.test(notice.text.slice(one.start, one.end)),
  )
  const lists = called
    .flatMap((sentence) => listsWithin(notice, line, sentence))
    .map((list) => (isToldOtherwise(notice, list) ? [] : list))
  const first = lists.findIndex((list) => list.length > 0)
  return lists.filter((list, index) => index === first || (index > first && isSummed(notice, list))).flat()
}

/** 报刊作品为：消息、通讯、系列报道: forms alone that no count makes kinds. */
function areGenres(notice: NoticeText, list: readonly Stretch[]): boolean {
  const names = list.map(({ start, end }) => notice.text.slice(start, end))
  return (
    names.length > 1 &&
    areForms(
      notice,
      list.filter((_, index) => isForm(names[index] ?? '')),
    ) &&
    mostOf(names)(isForm)
  )
}

/** What stands behind a list that is named for what it lists: 四个组别, 三个选题. */
const summed =
  /^等?[二两三四五六七八九十]个?大?(?:组别|类别|类型|体裁|形式|主题|[选议专]题|题材|方向|领域|角度|板块|单元|赛道)/

function isSummed({ text }: NoticeText, list: readonly Stretch[]): boolean {
  const last = list.at(-1)
  const areGroups = list.every(({ end }) => text[end - 1] === '组')
  return last !== undefined && (areGroups || summed.test(text.slice(last.end, last.end + 8)))
}

/** The list of a sentence, and the one behind it: 设学生、教师两个组别，围绕阅读、写作、演讲三个主题. */
function listsWithin(notice: NoticeText, line: Line, sentence: Stretch): Stretch[][] {
  const first = looseIn(notice, line, sentence)
  if (!isSummed(notice, first)) return [first]
  const from = first.at(-1)?.end ?? sentence.end
  const comma = notice.text.slice(from, sentence.end).indexOf(',')
  return comma < 0 ? [first] : [first, looseIn(notice, line, { ...sentence, start: from + comma + 1 })]
}

/** Headings under which papers, steps, bodies or deeds of the organiser are listed. */
const otherMatter =
  /材料(?!内容|方向)|联[系络]|咨询|运用|使用|应用|转化|推广|宣传|展[示播览]|汇编|保障|分工|职责|条件|资格|规格|版权|著作权|知识产权|声明|评[审分选]|奖|表彰|组织|机构|步骤|阶段|进度|流程|程序|途径|渠道|方式|事项|纪律|对象|撰写|格式|结构|框架|体例|提纲|名额|工作要求|思想|原则|目[的标]|意义/
/** Words that name what a case is to tell of, whatever stands over them. */
const topic = /方向|领域|主题|专题|选题|话题|题材|赛道|板块|单元|角度|视角|栏目|类|方面/
/** 本次评选设三个类别： and 围绕四个问题撰写材料： part works whatever else they name. */
const parted = new RegExp(`(?:分[设为成]?|设|围绕|从|聚焦)[二两三四五六七八九]个?大?(?:${topics}|问题|类|组)`)
/** 各单位须报送以下内容： are papers. */
const handedIn =
  /(?:报送|提交|提供|上报|上传|填报|附)(?:以下|下列|如下)?(?:内容|材料|资料|文件)(?:包括|如下|为|有)?:/

/** 具体如下： and 主要包括： lead on to anything. */
const unnamed =
  /^(?:主要|具体|一般|大致|应当?|须|需|包括|包含|有|为|如下|内容|以下|下列|[几一二两三四五六七八九]|[个项点条步]|分|等|的)+:$/

/** Under 活动目的 and 指导思想 stands what the call is to bring about, unless it parts what comes in. */
function isAim(line: Line): boolean {
  const heading = (line.mark ? line.heading : line.parent?.heading) ?? ''
  return (
    heading.length <= 10 &&
    /目的|意义|指导思想|宗旨|工作目标|总体(?:要求|目标|思路)|活动目标|背景/.test(heading)
  )
}

const parting =
  /(?:案例|作品|征文|论文|故事|稿件|成果|项目)[^,。;]{0,6}(?:分|设|包括|须|应|围绕|涉及|聚焦)|(?:征集|推荐|报送|申报|收集)[^,。;]{0,6}(?:围绕|反映|涉及|以下|在|关于|案例|作品|论文|故事)|(?:征集|设|分)[^。;]{4,60}[\d二三四五六七八九]个?大?(?:类|组|赛道|方向|主题|板块)/

/** Whether what a line lists belongs to another matter: its heading says so and it names no topics itself. */
function isOfOther(notice: NoticeText, line: Line): boolean {
  const words = unmarked(notice.text, line)
  const heading = line.mark && line.heading.length <= 12 ? line.heading : (line.parent?.heading ?? '')
  const behind = words.startsWith(heading) ? words.slice(heading.length).replace(/^[。:】]/, '') : words
  const lead = /^[^:]*:?/.exec(behind)?.[0] ?? ''
  if (handedIn.test(lead) || unnamed.test(lead)) return true
  if (parted.test(heading)) return false
  return heading.length <= 12 && otherMatter.test(heading) && !topic.test(lead) && !/内容|主题/.test(heading)
}

/** What no case may hold; 涉及型号、参数等内容的，须经审查 tells what holds it is to undergo. */
const forbidden =
  /(?:不得|不能|不可|不应|严禁|禁止|避免|杜绝|不要|不宜)[^,。;]{0,6}(?:涉及|含有|包含|出现)|涉及[^,。;]{4,40}的,(?:必?须|应|不得|一律|均|要|请|由|[做作])/

const noCall = /奖|评|材料|名额|数量|要求|方式|时间|步骤|安排|对象|单位/

const numberedKind = new RegExp(`^(?:${pointKinds}.|第[一二三四五六七八]类)`)

/** 攻关故事, 客户故事, 匠心故事: what is called for, each time of another kind. */
const kindOfWorks = new RegExp(`^[一-鿿“”]{2,6}?(${workNouns})$`)

/** 主题1：红色家书, （一）文学类: lines that number kinds as such, from the first of them on. */
function kindLinesFrom(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  if (line.mark?.number !== 1 || noCall.test((line.parent?.heading ?? '').replace(/\([^()]*\)$/, '')))
    return []
  const run = lines.filter(({ mark, parent }) => mark?.style === line.mark?.style && parent === line.parent)
  const isKind = ({ mark, heading }: Line) =>
    numberedKind.test(mark?.text ?? '') ||
    /^[一-鿿“”]{2,8}(?:类|赛道|组别|板块|单元)$|^[一-鿿]{2,4}(?:(?<!同|种|分|一|各|此|这)类)(?![别型似])/.test(
      heading,
    )
  const nouns = new Set(run.map(({ heading }) => kindOfWorks.exec(heading)?.[1] ?? ''))
  const areOfNoun = run.length >= 3 && nouns.size === 1 && !nouns.has('')
  const isSized = run.some(({ start, end }) =>
    /\d(?:字|MB?|分钟|像素|[个件篇幅份])|格式|分辨率|奖/.test(notice.text.slice(start, end)),
  )
  return run.length >= 2 && run[0] === line && (areOfNoun || run.every(isKind)) && !isSized
    ? pointsAt(notice, lines, run)
    : []
}

/** 围绕评价考核、课程开发|等方面: what a surely summed list names tells of no judging. */
const summedList =
  /(?<=(?:案例|作品|征文|论文|故事|内容|成果|稿件)[^,。;、]{0,6}(?:围绕|聚焦|从|反映|涉及))[^,。;]+(?=等(?:方面|领域|内容|主题|环节))/

/** What stands before what this call says: 去年收到80篇，今年分为…, 为便于评审，案例分为…. */
const before = new RegExp(
  oneOf([
    '(?<=^|:)(?:去年|往年|往届|上(?:一)?[届年])[^。;]{0,80}?,(?=今年|本次|本届|此次|现)',
    '^为了?(?:便于|方便)[^,。;]{1,12},',
    // 为总结经验，现就甲、乙两个专题征集案例: what the call is to bring about
    '^[^一-鿿]{0,5}为(?!主题|题)[^。;]{4,160}?,(?=(?:经[^,。;]{1,12},)?(?:现|特|拟|今年|本次|本届|此次|[^,。;]{0,14}(?:决定|拟|将))[^,。;、]{0,16}(?:就|围绕|聚焦|针对|征集|分)(?![^,。;]{0,40}(?:事项|通知|公告|安排)))',
    // 包括背景、做法、成效三个部分，重点围绕…: what each text is made of
    '^[^。;]{4,80}?(?:部分|组成|构成|要素),(?=重点|主要|内容)',
  ]),
)

/** What a text is made of stands in lists too: 从项目起因、服务内容、今后打算几方面写. */
const partOfText =
  /(?:背景|起因|缘起|由来|做法|措施|举措|过程|成效|效果|成果|经验|启示|体会|感悟|收获|打算|反思|问题|思路|简介|概况|评价|目标|影响|步骤|特色|创新点|亮点|展望)$/

/** 以第三人称撰写，1500字左右，内容应包括组织领导、宣传发动: what a text of some length is made of. */
const ofText =
  /(?:\d{3,5}字|千字|第[一三]人称|题目自[拟定]|标题自[拟定])[^。;]*内容(?:应当?|须|要|需|必须|一般|主要)*(?:包括|包含|涵盖|含|有|涉及)/

/** What may be done with works, and by which media, stands in lists too. */
const ofRights = /(?:使用|传播|授权|许可|著作|署名|肖像|版)[范权](?!益)|无偿使用|(?<![新融全自多])媒体/

/** 论文评审分五个专题 parts what comes in. */
const judged = new RegExp(
  `评[选审比](?:活动)?(?:共|拟)?(?=(?:分[设为成]?|设[置立]?)[二两三四五六七八九十\\d]{1,2}个?大?(?:${topics}|类|组))`,
)

/** 设青年组、老年组两个组别，每组设一、二等奖. */
const awardedEach = /,(?:每|各)(?:个?组别?|个?类别?)?(?:分别|各|均)?(?:设|评)[^。;]*奖[^。;]*$/

/** 收储环节、运输环节、加工环节: what works are parted by, unless they are steps of judging. */
const parts = /(?:[一-鿿]{2,12}环节、)+[一-鿿]{2,12}环节(?:[二两三四五六七八九]个环节)?/
const steps = /[评审]|答辩|路演|投票|公示|申报|推荐|展示/

/** 参加范围: headings over those who may take part. */
const ofTakers = /对象|条件|资格|人员|(?:参[加与赛评选]|推荐|申报|评选|评比|选树|选拔|表彰|推选|遴选)范围/

/** 从事教学、医疗等工作的|人员: whom a list under such a heading tells of. */
const takersBehind =
  /^等?[^,。;]{0,12}的[^,。;]{0,8}(?:人[员才士]|[职员民]工|[者师生民户]|干部|青年|单位|企业|机构|团队|组织|集体|个人)(?=[,。;(]|$)/

/** 在植树造林、资源管护等工作中|成绩突出: what those who may take part have done. */
const merits =
  /^等?[^,。;]{0,10}(?:成绩|成效|贡献|表现|业绩|事迹|作用)(?:突出|显著|明显|优异|较大)|^等?[^,。;]{0,10}(?:取得|[做作]出|有)[^,。;]{0,4}(?:突出|显著|重要|较大|积极|优异)[^,。;]{0,2}(?:成绩|成效|贡献|业绩)/

/** What a sentence outside any section on contents lists as such. */
function looseIn(notice: NoticeText, line: Line, at: Stretch): Stretch[] {
  const words = notice.text.slice(at.start, at.end)
  if (ofRights.test(words) || ofText.test(words)) return []
  const chosen = firstFound([optionedIn, framedIn, chosenIn, allowedIn], notice.text, at)
  if (chosen.length > 0) return chosen
  const listed = looseListIn(notice, line, at)
  const heading = line.parent?.heading ?? ''
  const names = listed.map(({ start, end }) => notice.text.slice(start, end))
  if (/对象|条件|资格|人员/.test(heading) && names.every((name) => name.endsWith('组'))) return []
  const arePeople = mostOf(names)((name) => /.[员者工师生人户]$/.test(name))
  const behind = notice.text.slice(listed.at(-1)?.end ?? at.end, at.end)
  const isOfReach = /范围|对象/.test(line.mark ? line.heading : heading)
  if (isOfReach && (turnsTo(words) || tellsWho(notice, listed))) return []
  if (ofTakers.test(heading) && (takersBehind.test(behind) || merits.test(behind))) return []
  if (asksWho.test(heading) || (ofTakers.test(heading) && arePeople)) return []
  if (areForms(notice, listed)) return []
  const parts = listed.filter(({ start, end }) => partOfText.test(notice.text.slice(start, end)))
  return parts.length * 2 >= listed.length ? [] : listed
}

function looseListIn(notice: NoticeText, line: Line, whole: Stretch): Stretch[] {
  const earlier = before.exec(notice.text.slice(whole.start, whole.end))
  const from = whole.start + (earlier ? earlier.index + earlier[0].length : 0)
  const form = notice.text.slice(from, whole.end).search(/,(?:文章|作品|征文)?(?:体裁|文体)/)
  const at = { start: from, end: form < 0 ? whole.end : from + form }
  const words = notice.text.slice(at.start, at.end).replace(judged, '').replace(awardedEach, '')
  const around = words.replace(summedList, '').replace(parts, (list) => (steps.test(list) ? list : ''))
  if (forbidden.test(words) || /(?:^|:)(?:去年|往年|往届|上(?:一)?[届年])/.test(words)) return []
  if (
    (line.mark && /奖|(?<!参)评/.test(line.heading)) ||
    /评选(?!(?:活动)?(?:共|分|设)[^。;奖]{4,60}(?:类|类别|组别|板块|赛道|领域|方向)(?:[,。;]|$))|评审|(?<!教[育学]|学[习业生]|素[养质]|质量|课[程堂]|绩效|多元|增值|过程|综合)评价|评分|衡量|奖|部分/.test(
      around,
    ) ||
    (/(?<!薄弱|重点|关键)环节/.test(around) && steps.test(words))
  )
    return []
  const calls =
    /[写讲拍画][^,。;:]{0,4}[二三四五六七八九]个?大?(?:方面|角度|方向|主题|话题)|案例|作品|征文|论文|项目|成果|故事|征集|材料(?:[要应须可]|应当|主要|重点)?(?:围绕|聚焦|反映|涉及|突出)|本书|文集|[专选]辑|丛书|选题|主题|作者|投稿|单元|材料内容|实践|做法|经验|体裁|题材|题目|稿[件子]|来稿|课程|教案|作业|工作法|操作法|视频|摄影|角度|板块|类别|赛道|组别|话题|专题|方向|篇章|栏目|子项|主要内容|内容[应须可要]|可以?围绕|[大比竞]赛|^[^一-鿿]{0,4}“[^“”]{2,20}”(?:活动)?共?分[为成设]/.test(
      words,
    )
  if (line.mark && /体裁/.test(words) && isWritten(unmarked(notice.text, line))) return []
  if ((/材料/.test(words) && !calls) || /体裁(?!分|不限|自定)/.test(words)) return []
  if (/^[^一-鿿]{0,5}(?:近年来|多年来|[一-鿿]{2,4}以来,|为(?!主题|题))/.test(words)) return []
  const counted = calls
    ? [...countedIn(notice.text, at), ...summedIn(notice.text, at), ...countedBefore(notice.text, at)]
    : []
  if (counted.length > 0) return counted
  const divided: Way = (text, sentence) => dividedIn(text, sentence, calls)
  const told: Way = (text, sentence) => toldIn(text, sentence, false)
  return firstFound([divided, listedIn, ...(calls ? [namedIn] : []), told], notice.text, at)
}
