import { unmarked } from '../../lineSigns.ts'
import { kindsListed } from '../../listedKinds.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { areSeveral, calledFor, countedNouns, namesWorkKind } from '../../workNames.ts'
import { chooses } from './choosing.ts'

/** What a clause, a line or a heading says its awards are for, and whether each of several gets them: 歌曲、小品各设. */
export type Subject = { readonly works: string; readonly isEach: boolean }

/** A number of works, as the source of a pattern. */
export const workCount =
  '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[个件篇名幅部首条组家项份例则集堂种门节段支张封台本场期出讲]'
/** What an award begins with: 一等奖, “金扳手奖”, 10件优秀作品; the sign stands for one that is read already. */
const award = oneOf([
  '\u0001|“?(?:[特一二三四]等|[一二三]级|[特一二三四][、和]|[金银铜][奖牌、]|优[秀胜质]|最[佳美具受]|[十百]佳|入[围选展编]|示范|典型|标杆)',
  `“?(?:精品|鼓励|提名|单项|[一-鿿]{2,6}奖)|“|${workCount}|[一-鿿]{2,12}?${workCount}`,
])
const strong = '“?(?:[特一二三]等|[特一二三]、|[金银铜][奖牌、])'
const ranked = new RegExp(strong)
/** And what may stand right behind the works: 征文一等奖, 音频“金话筒奖”. */
const bare =
  '\u0001|“?(?:[特一二三四]等|[特一二三][、和]|[金银铜][奖牌、]|(?:优[秀胜]|最[佳美具]|[十百]佳|入[围选展]|示范|典型|[一二三]级|收藏|典藏|馆藏)(?:(?![设评取奖])[一-鿿]){0,10}奖?”?(?:\\d|各|若干|不超过))'
const sets = oneOf([
  '(?<![建开铺附假创])设(?![计备施想])[立置有]?|评选产生|评选出?|评定出?|评审出?|评出|(?<![书影剧时短乐网述点诗锐])评(?![论书剧弹析介])|产生|遴选出?|选[出定拔]|(?<![录争选采])取',
  `确定|定出|推选出?|推出|授予|颁发|表彰|奖励|${chooses}`,
])
const each = '各自?|均|分别|分类|每类|每[组项种个]'
const isToEach = new RegExp(each)
const how = `(?:${each}|共|再|将|拟|另|还|则|单独|合计|按照?[^,;。\u0001]{0,14}?(?:\\d{1,3}%(?:的?比例)?|(?=\u0001)))`
const marks = oneOf([
  '第?[一二三四五六七八九\\d]{1,2}[.、)]|\\d{1,2}(?:\\.\\d{1,2}){1,2}|\\([一二三四五六七八九\\d]{1,2}\\)|[①-⑩·●■★*-]',
  '[一二三四五六]是|[^,:]{0,8}(?:奖项|设[置奖]|评[选奖])[^,:]{0,4}:|其中[:,]?|包括|拟|将|(?:对于?|针对|从|在|就|按照?)(?=[一-鿿“])',
])
const named = '(?<works>[A-Z一-鿿“”、]{2,24}?)(?:等?(?:[两二三四五六七八]|\\d)个?大?(?:类别?|种|项|组别?))?'
const part = '(?:作品|稿件|来稿)?(?:[中里]|方面|部分|单元|环节)?(?:奖(?=[设评:]|分为?|包括))?'
const whole = new RegExp(
  `^(?:${marks})*\\s*${named}${part}(?:(?<tail>(?:${how}|${sets})+(?:奖项)?[:(]*|(?:奖项)?[:(]+(?:共?设立?)?)(?=${award})|(?=${bare})|(?=由[^,。;]{2,30}(?:评|组织|投票|邀请|聘请)|经(?!验|营|济|典|过程)))`,
)
/** 评出图文故事一等奖2篇: the works behind the verb, right before the award. */
const behindVerb = new RegExp(
  `^[^,]{0,16}?(?:(?<![建开铺附假创])设(?![计备施想])[立置]?|评选?出|评定|评审出|产生|确定|选出|评选)${named}${part}(?<tail>)(?=${strong}|\u0001)`,
)
/** 对征文类作品，设一等奖2篇: a clause of nothing but the works. */
const alone = new RegExp(
  `^(?:${marks})*\\s*(?:(?:对于?|针对|从|在)${named}(?:作品|稿件)?(?:[中里]|方面|部分)?|${named.replace('<works>', '<other>')}(?:作品|方面|部分|单元|(?:作品)?不[分设](?:等次|等级|奖次|名次)))(?:,|$)`,
)
/** 平面类、视频类各设：, 征文类奖项, 征文的评选: a line or a heading of nothing but the works. */
const leading = new RegExp(
  `^${named}${part}(?<tail>的?(?:评选|评奖|评审|奖项|奖励|设奖|获奖|等次)*(?:设置|名额|数量|情况)?(?:${how})*(?:${sets})?(?:${how})*(?:以下|下列|如下)?(?:奖项|等次|奖)?)(?:\\([^()]*\\))?[:。;,]?$`,
)

/** What a clause may say its awards are for, the likeliest first. */
export function subjectsOf(clause: string): Subject[] {
  return [whole, behindVerb, alone].flatMap((wording) => {
    const match = wording.exec(clause)
    return match ? (subjectIn(match) ?? []) : []
  })
}

/** What a line or a heading that holds nothing else says the awards below it are for. */
export function subjectOver(words: string): Subject | null {
  const match = leading.exec(words.trim().replace(calledFor, ''))
  return match ? subjectIn(match) : null
}

/** “最美书信”“最暖日记”: names in quotes alone, which are awards themselves where no verb stands behind them. */
const quotesAlone = /^(?:[一-鿿]{0,2}“[^“”]+”[、和及]?)+$/

function subjectIn({ groups = {} }: RegExpExecArray): Subject | null {
  const printed = groups['works'] ?? groups['other'] ?? ''
  const works = printed.replaceAll(/[“”]|^(?:评选?出|评选|设立?|选出|产生)|不$/g, '')
  const tail = groups['tail'] ?? ''
  const isNone = works.length < 2 || /[、和与及]$/.test(works) || (tail === '' && quotesAlone.test(printed))
  return isNone ? null : { works, isEach: isToEach.test(tail) }
}

/** The names of several kinds of works that stand in a row. */
export function worksIn(words: string): string[] {
  return words.split(/[、和与及]/).filter((one) => one !== '')
}

/** 活动课案例, 先进单位典型经验: works by the noun at the end, whatever else is named before it. */
const endsInWork = new RegExp(`(?:.(?:${countedNouns}|经验|做法)|^[一-鿿]点子)(?:类|组)?(?:作品|稿件)?$`)
const noKind = oneOf([
  '^[省市县区乡镇校]级$|^[特一二三四]等|^[金银铜][奖牌质]?$|^[每各]|^[两三四五六]类|^[本此]次',
  '奖|(?<![书影剧时短乐网述点诗锐])评(?![论书剧弹析介])|名额|[合总共]计',
])
/** What stands for no kind of works unless it belongs to the name of one: 活动, but not 活动方案. */
const noKindAlone = oneOf([
  '数量|比例|标准|等次|级别|活动|大赛|比赛$|本次|此次|(?:小|班|专家|评审|工作)组$|组织|单位|领导',
])
const ofNoKind = new RegExp(noKind)
const ofNoKindAlone = new RegExp(noKindAlone)
/** Whoever awards, when and how, and no kind of works. */
const noSubject = new RegExp(
  oneOf([
    '^(?:同时|此外|另外|最[终后]|随后|其后|之后|届时|分别|单独|总共)|^(?:评选|评出|选出|设立)|^(?:[由从将拟按共另再还可并且以为给择最本该]|经(?!验|典))|[还拟]将|将从|从[一-鿿]{2,6}中?$|其[中余他它]|[以如]下|下列|分别|根据|[获授颁予被]',
    '^(?:作品|稿件|成果|材料|参赛|参评|网络|现场|入选|入围|候选|个人|集体|团体|综合|优秀作品)$',
  ]),
)
const noSubjectAlone = new RegExp(
  oneOf([
    `(?:${noKindAlone}|组织者)$`,
    '委员会|组委|专家|主办|承办|(?:局|厅|委|办|协会|学会|联合会|总会|工会|医院|法院|学院|学校|公司|集团|部门?|处|科|室)$',
    '[年月日季期届次轮]$|结果|[质数]量|[质数]$',
  ]),
)
const kindByName =
  /^[一-鿿]{2,8}(?<!每)[类组]$|^[A-Z甲乙丙丁][类组]$|^[一-鿿]{1,4}(?<![大竞比决初复预联])赛$|^(?:音频|视频|短视频|动漫|动画|影像|图像|文字|手工|海报|绘本|长图|H5|[党团]课|宣讲|讲解|朗诵|演讲|随手拍)$/

/** （五）小建议：被采纳的建议, （二）“微创新”。: what points are called that tell more behind a colon or a stop, as kinds of works are. */
const pointNames = oncePerNotice(
  ({ lines, text, isOfBody }): ReadonlySet<string> =>
    new Set(
      lines
        .filter(
          (line) =>
            line.mark && isOfBody(line) && /[:。,]/.test(text[line.wordsAt + line.heading.length] ?? ''),
        )
        .map(({ heading }) => heading.replace(/^“([^“”]+)”$/, '$1'))
        .filter((one) => /^[一-鿿]{2,8}$/.test(one)),
    ),
)

/** Whether some words name one kind of works or several: 家风故事、家书, 文字类. */
export function namesKinds(notice: NoticeText, words: string): boolean {
  const listed = kindsListed(notice)
  const contrasted = worksApart(notice)
  const points = pointNames(notice)
  const isOne = (one: string) =>
    (!ofNoKind.test(one) &&
      (endsInWork.test(one) ||
        (!ofNoKindAlone.test(one) &&
          (namesWorkKind(one) ||
            kindByName.test(one) ||
            listed.some((kind) => kind.endsWith(one)) ||
            points.has(one))))) ||
    contrasted.has(one)
  const works = worksIn(words)
  return works.every((one) => isOne(one) || (plainWork.test(one) && works.some(isOne)))
}

/** 稿件、图片各设: what is a kind of works only beside another. */
const plainWork = /^(?:稿件|文稿|文章|图片|照片)$/

const startsStrong = new RegExp(`^[“·●-]?${strong}`)
/** What parts the clauses that awards are told in. */
export const clauseEnd = /[,;。()\t]|(?<=[\d%][一-鿿]?|若干[一-鿿]?)、/

/**
 * What a notice tells its first, second and third prizes apart by, whatever it is called: 好党课评一等奖3堂；好片子评一等奖5部.
 * A single one is told apart from nothing.
 */
export const worksApart = oncePerNotice((notice): ReadonlySet<string> => {
  const lines = notice.lines.filter(
    (line) => notice.isOfBody(line) && unmarked(notice.text, line).trim() !== '',
  )
  const found = lines.flatMap((line, at) => [
    ...ledIn(notice, line),
    ...ledBelow(notice, line, lines[at + 1]),
  ])
  const works = found.flatMap((one) => worksIn(one)).filter((one) => one.length > 1 && !isNoSubject(one))
  return areSeveral(works) ? new Set(works) : new Set()
})

function isNoSubject(words: string): boolean {
  if (ofNoKind.test(words) || noSubject.test(words)) return true
  return !endsInWork.test(words) && noSubjectAlone.test(words)
}

/** 展教具不分等次: works that no grades are told for stand beside those that have them. */
const ungraded = /不[分设](?:等次|等级|奖次|名次)$/

/** The words before the first, second and third prizes of a line. */
function ledIn(notice: NoticeText, line: Line): string[] {
  const clauses = unmarked(notice.text, line).split(clauseEnd)
  const told = clauses.flatMap((clause) => subjectsOf(clause).map(({ works }) => ({ clause, works })))
  const isRanked = told.some(({ clause }) => ranked.test(clause))
  const heading = isRanked || !ranked.test(unmarked(notice.text, line)) ? null : subjectOver(line.heading)
  return [
    ...(line.mark && heading ? [heading.works] : []),
    ...(isRanked
      ? told.flatMap(({ clause, works }) =>
          /[\d“]|若干/.test(clause) || ungraded.test(clause) ? [works] : [],
        )
      : []),
  ]
}

/** A line of nothing but the works over one that begins with a first prize. */
function ledBelow(notice: NoticeText, line: Line, next: Line | undefined): string[] {
  const isLed = next && startsStrong.test(unmarked(notice.text, next).trim())
  const subject = isLed ? subjectOver(unmarked(notice.text, line)) : null
  return subject ? [subject.works] : []
}
