import { classOf } from '../../classes.ts'
import { unmarked } from '../../lineSigns.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { mostOf } from './mostOf.ts'
import { demand, pointsAt } from './points.ts'

/** A theme is one sentence, and what a text may be written as divides it only where nothing else does; only points numbered below it with their names are areas. */
export const themed = /^(?:活动|作品|征集|创作)?主题$|(?:体裁|形式)(?!类别|分类)/
/** What else stands numbered under such a heading, by its name: who may take part, how and when. */
export const noPoint =
  /^(?:[一-鿿]{2,6}(?:阶段|环节)|(?:征集|征文|征稿|竞赛|比赛|大赛|申报|参与|参评|推荐|参赛|报送|适用|投稿|作品|案例|活动|评选|材料|论文|图片|照片|视频|其他|有关|具体)?(?:(?:对象|要求|时间|时限|格式|条件|字数|篇幅|数量|名额|说明|主体|步骤|单位|人员)(?=$|[(和与及、,为是\d]|要求|安排|说明|限制|设置|条件|规定|方面|须|应|不)|(?:方式|方法|材料|程序|标准)(?=$|[(和及、,:为是]|要求|安排|说明|清单|报送|提交|规定|如下|须|应)|主题(?=$|[^一-鿿]|[和与及为是须应要]))|(?:时间|时限|对象|地域|区域|主体|人员|单位|内容)范围$|(?:征集|征文|征稿|竞赛|比赛|大赛|作品|案例|活动|参赛)?(?:内容|形式|范围|方向|类别|类型|领域|选题|重点|体裁|题材|篇幅)$)/

const works = /案例|做法|方法|经验|工作|类|研究|建设|故事|[篇章]$/

/** 妇联组织参与家事纠纷化解: what a body does. */
const done =
  /^“|(?:参与|服务|发挥|推动|推进|运用|开展|促进|助力|破解|引领|加强|创新|化解|治理|建设|发展|改革|探索|实践)/

/** 2022年以来形成的制度成果: what is called for, with its time. */
const whole = /的[一-鿿“”]{2,10}(?:案例|做法|经验|项目|品牌|成果|故事|作品|论文|机制|典型)[;。]?$/

/** 案例须由单位实际组织实施: what is said of every case is no point. */
const statement =
  /^(?:(?:所?(?:报送?|选|写|推荐|征集|申报|参[赛评])的?)?(?:案例|作品|征文|项目|成果|稿件|论文|故事|素材)[^,。;:]{0,4}(?:必?须|应当?(?!急|用|对)|不得|一般(?=[由为应])|均[须应为])|同一(?:案例|作品|单位|作者|项目)|(?:以上|上述)(?:方向|内容|类别|选题)|(?:严禁|不得|禁止|谢绝|杜绝|切忌)|每[位个件篇名人][^,。;]{0,8}(?:限|只|不超过|最多))/

/** 讲述身边人，反映变化: one sentence that says what is to be told. */
const tells =
  /^(?:[一-鿿“”]{2,14},)?(?:指|如|即|[写讲拍画](?:\([写讲拍画]\))?|主要|重点|包括|围绕|聚焦|结合|讲述|反映|展[示现]|记录|总结|介绍|通过|推进|以|从|在|体现|弘扬|宣传|歌颂|描写|立足|紧扣|突出)[^。:;]{6,80}[。;]?$/

/** 纠纷就地化解，矛盾不出村社: two clauses that say what is told of. */
const told = /^[一-鿿“”、]{4,16},[一-鿿“”、]{4,16}[;。]?$/

/** 散文、随笔，2000字以内: a form with its size. */
const sized =
  /^[一-鿿“”、]{2,16},?(?:[一-鿿]{0,6}(?:限|控制在|不超过|不少于|不多于|以|约|每[篇首组]))?(?:\d{1,5}|[一二三四五六七八九十百千两]{2,4})(?:字|行|分钟|首|幅)/

/** 美术作品含国画、版画、漆画等: a form and what it holds. */
const holding =
  /^[一-鿿“”]{2,10}(?:包?含|包括|涵盖|分为|如|有)[一-鿿“”]{1,10}(?:、[一-鿿“”]{1,10}){1,14}[;。]?$/

/** 摄影作品：各县（市、区）5件: how many bodies send of it. */
const counted = /^[^:,。]{2,16}[:,](?!每)([^:,]+)/

const dated = /^.{0,24}(?<!年)\d{1,2}月(?![\d日]*(?:以来|至今))/

/** The numbered lines under a heading, up to a plain line that leads on to a numbering of its own: 案例结构： over 1.背景. */
export function markedUnder({ text }: NoticeText, lines: readonly Line[], section: Line): Line[] {
  const below = lines.filter((line) => line.parent === section && line.mark)
  const past = below.findIndex(({ index, mark }, which) => {
    const before = which > 0 && mark?.number === 1 ? lines.findLast((one) => one.index < index) : undefined
    return before && !before.mark && /:$/.test(text.slice(before.start, before.end).trim())
  })
  return past < 0 ? below : below.slice(0, past)
}

/** Whether a numbered line under a heading is a point and no rule of the call. */
export function isPoint(notice: NoticeText, section: Line, line: Line): boolean {
  const words = unmarked(notice.text, line)
  if (section.heading.startsWith('活动') && dated.test(words)) return false
  if (
    /工作|内容/.test(section.heading) &&
    /(?:^|[。;])(?:请)?各(?:单位|部门|级|地|校)[^。;]{0,8}要/.test(words)
  )
    return false
  if (/名额|数量|限额/.test(section.heading) && classOf(counted.exec(words)?.[1] ?? '') !== null) return false
  if (statement.test(words)) return false
  if (noPoint.test(line.heading)) return false
  if (/^自?\d{4}年/.test(words) && !whole.test(words)) return false
  if (themed.test(section.heading))
    return (
      /^[^。:;,(]{2,24}(?:[。:;(-]|$)/.test(words) ||
      sized.test(words) ||
      holding.test(words) ||
      (/(?<!活动)主题$/.test(section.heading) && told.test(words) && !demand.test(words)) ||
      (/(?<!活动)主题$/.test(section.heading) && tells.test(words) && !demand.test(words))
    )
  if (!/范围|内容/.test(section.heading)) return true
  return entitled.test(words) || !demand.test(words)
}

/** 题目自拟，主题突出, 文体不限, 作品要求原创: how to write, which no theme says of itself. */
const written = new RegExp(
  oneOf([
    '^[^。;:]{0,16}(?:题目|标题|文题)自[拟定]|^[^。;:]{0,20}(?:文体|体裁|题材|形式|篇幅|字数|语言)不限',
    '^(?:参赛|应征)?(?:作品|征文|稿件|来稿|文章)?(?:内容|主题|立意|观点|思想|中心|语言|文字|题材|材料|论点)(?:必?须|要|应|应当|力求)?(?:鲜明|突出|明确|积极|健康|真实|新颖|深刻|流畅|精练|简洁|翔实|具体|集中|准确|充实)',
    '^(?:作品|文章|稿件|征文|来稿|论文|诗文|投稿)[^。;:]{0,8}(?:必?须|要|应当?|要求)[^。;:]{0,8}(?:原创|紧扣|真实|结合|突出|主题)',
    '^“?[^,。;:]{2,12}”?(?:是指|系指|指的是)|(?:手法|风格)不限|^(?:作品|视频|短片)?(?:格式|时长|大小|画幅|分辨率|片[头尾])',
    '^[^。;:]{0,40},(?:做到|力求|注重)[^。;:]{0,20}(?:真切|有物|结合|统一|[生动鲜]+明?|真实)|^(?:必?须|要求|应)(?:为|是)?(?:本人|作者)?(?:的)?原创',
  ]),
)

/** Whether most of the numbered lines under a heading say how to write: 征文内容 over 1.题目自拟。2.文体不限。 */
export function areWritten({ text }: NoticeText, points: readonly Line[]): boolean {
  return mostOf(points.map((line) => unmarked(text, line)))(isWritten)
}

/** Whether some words say how a text is to be written. */
export function isWritten(words: string): boolean {
  return written.test(words)
}

/** 【镜头里的家】手机、相机拍摄均可: what tells of a kind of works behind its name may demand. */
const entitled = /^【[^【】]{2,16}】./

/** 转型案例：在本市注册的制造业企业: who may send in what the point is named by. */
const takers =
  /^[一-鿿“”]{2,10}(?<![组类])(?::|-)[^;。:]{0,60}(?:企业|单位|服务商|供应商|机构|院校|学校|高校|人员|职工|教师|学生|团队|个人|组织|集体|公司|居民|市民|者)[;。]?$/

/** 各级政府及其部门在工作中形成的优秀案例: by whom works are made. */
const makers =
  /^[^。;:]{0,40}(?:政府|部门|企业|单位|高校|院[校所]|机构|组织|团队|团体|人员|学者|教师|学生|职工|个人|社区|居民)[^。;:]{0,24}(?:形成|发现|总结|撰写|提炼|探索|完成|创作|制作|提交|产生|开发)(?:出来)?的(?:优秀|典型|原创|先进|新)?[一-鿿]{0,4}(?:案例|成果|作品|论文|文章|报告|项目|经验|做法)[;。]?$/

/** 书香机关。聚焦读书分享: what is told of behind a name. */
const about = /^[^。]{2,12}。(?:聚焦|围绕|反映|突出|展[现示]|讲述|侧重|重点)/

/** Under 征集范围 stand those who may take part, told by what most of the points are. */
export function areBodies(notice: NoticeText, section: Line, points: readonly Line[]): boolean {
  if (points.length > 1 && points.every((line) => makers.test(unmarked(notice.text, line)))) return true
  if (!/(?<!选题|主题|论文|课题|内容)范围|对象/.test(section.heading)) return false
  const named = points.filter((line) => {
    const words = unmarked(notice.text, line)
    const isHouse = !/[,:]/.test(words) && !works.test(words) && !done.test(words) && !about.test(words)
    return (words.length <= 25 && isHouse && classOf(words) !== null) || takers.test(words)
  })
  return named.length * 2 > points.length
}

/** 作品类别与要求: kinds of works stand below it, whatever is asked of each. */
export const overKinds =
  /(?:类别|类型|分类|门类|种类|组别|赛道|板块|单元|品类)(?:设置|划分)?(?:[及与和、][一-鿿]{0,2}(?:要求|标准|规格|说明|规范))?$/

const demanding = /\d字|格式|须|不低于|不少于|不超过/

/** Kinds of works under each of which stands what it must be like are no points, unless their heading is one of kinds. */
export function areDemanded(
  notice: NoticeText,
  lines: readonly Line[],
  section: Line,
  points: readonly Line[],
): boolean {
  return !overKinds.test(section.heading) && points.every((line) => isDemanding(notice, lines, line))
}

function isDemanding(notice: NoticeText, lines: readonly Line[], line: Line): boolean {
  const below = lines.filter((one) => one.parent === line && one.mark)
  return below.some((one) => demanding.test(notice.text.slice(one.start, one.end)))
}

/** （二）学校实施。 over points of its own, beside kinds that have none: its points stand for it. */
export function leavesIn(
  notice: NoticeText,
  lines: readonly Line[],
  kinds: readonly Line[],
): Stretch[] | null {
  if (kinds.some((line) => isDemanding(notice, lines, line))) return null
  const leaves = kinds.map((line) => {
    const wordsOf = (one: Line) => unmarked(notice.text, one).trim()
    const all = lines.filter((one) => one.parent === line && wordsOf(one) !== '')
    const below = all.filter((one) => one.mark && isPoint(notice, line, one))
    const isOver = /^[^,。;:]{2,16}[。:]?$/.test(wordsOf(line)) && below.length === all.length
    return isOver && below.length > 1 ? below : [line]
  })
  const parted = leaves.filter((below) => below.length > 1)
  const isMixed = parted.length > 0 && parted.length < kinds.length
  return isMixed ? leaves.flatMap((below) => pointsAt(notice, lines, below)) : null
}
