import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { workNouns } from '../../workNames.ts'
import { asks } from './signs.ts'

/** Headings under which points or categories stand, and those that only sound so. */
const focus = new RegExp(
  `(?:内容|重点|范围|方向|类别|类型|分类|选题|领域|题材|学科|组别|专题|主题|课题|[议论话]题|(?:参考|备选|可选|推荐|建议|调研|研究|选报|征集|课题|命题|演讲|讨论|写作|征文)题目|(?:故事|选题|写作|采写|题材|创作)线索|征集项目|案例种类|种类|门类|${asks}|哪些(?=可以)|(?:哪些|哪几?[类种方]|哪[几些]个|什么(?:(?:样|题材|主题|内容|类型|方面)的)?)(?:组|类|单元|项目|赛道|板块|栏目|事|案例|案件|典型|题目|角度|领域|方向|类型|类别|形式|体裁|组别|作品|故事|稿件|做法|方面|内容|题材|主题|项目|成果|论文|视频|课题|选题|课程|事迹)|[征集报选]哪几?类|征集作品|题目参考|栏目|[选取]材|切入点?|(?:比赛|评选|推选|选树|遴选|评比|展评|推荐|申报|参赛|参评|竞赛|大赛)项目|(?:作品|成果|稿件|征集|参赛|征文|投稿|案例|节目|课程|[表呈展]现|${workNouns})形式|^形式|角度|板块|赛道|赛题|侧重点?|体裁|分组|(?<![产作商食药用物饮器制藏艺])品类|类目|单元|项目(?=设置)|(?:征集|选题|案例|内容|报送)要点)`,
)
const noFocus =
  /要求|(?:人物|人员|作者|单位|地域|区域|参[与加赛])范围|报送(?!的?(?:内容|范围|重点|类|方向|种类|选题|主题|专题|课题|题材|体裁|领域|门类|品类|栏目))|时间|(?<!(?:申报|报送|推荐|参评|提交|证明|佐证|支撑)的?)材料(?!(?:的?(?:选题|主题|题材|范围|方向|分类|类别|类型|种类|门类|品类|体裁|领域|专题)))|(?:申报|报送|推荐|参评|提交|证明|佐证|支撑)的?材料|方式|方法|格式|评审|评选(?!的?(?:范围|内容|类别|类型|分类|分组|组别|方向|重点|项目|领域|种类))|评分|奖|组织|联系|名额|数量|申报条件|对象|宣传|推广|培训|展示/
const ends = new RegExp(
  `${focus.source}(?:(?:及|和|与|、)[一-鿿]{2,6}|设置|说明|参考|任选|自选|指南|指引|提示|目录|清单|建议|选项|划分|安排|如下|分类|(?:可以?|能|要)(?:申?报|参加|参评|参赛|投稿|写|投))?$|分组(?:办法|方法|规则)$`,
)

/** 征集内容、数量及要求: what is told beside the points. */
const besides =
  /(?:[、及和与](?:有关|具体|来稿|作品|参[赛评]|投稿|稿件|征文|相关|报送|推荐|申报|提交|制作|征集)?(?:范围|数量|名额|(?:推荐|报送|申报)?[篇件个份]?数|限额|对象|要求|时间|格式|条件|(?:征集|报送|投稿|申报|提交|参与|参赛)(?:方式|办法|途径))){1,3}(?:要求)?$/
/** 征集内容分两部分: how many points stand below. */
const parted = /(?:共?分[为成]?|[为有])[二两三四五六七八]个?(?:部分|大?类|方面|板块|项|种)$/
/** 征集分为两类, 案例分三种: what comes in is parted. */
const callsWorks = new RegExp(`(?:征集|征文|申报|参[赛评]|投稿|内容|成果|${workNouns}|作品)$`)
const timed =
  /^(?:征集|征文|活动|评选)?(?:时间|时限)(?:及|和|与|、)(?=[一-鿿]{0,2}(?:范围|内容|主题|类别|方向|重点)$)/
const taking = /^.*对象(?:及|和|与)(?=组别|类别|内容|范围|主题|方向)/

/** Whether a heading stands over points or categories. */
export function isFocus(line: Line): boolean {
  return (
    line.mark !== null &&
    line.heading.replace(/\([^()]*\)$/, '').length <= 16 &&
    isFocusName(line.heading) &&
    !isManner(line)
  )
}

/** Whether words name what points or categories stand under. */
export function isFocusName(words: string): boolean {
  const heading = words.replace(/\([^()]*\)$|[?!]$/, '').replace(timed, '')
  const own = heading.replace(besides, '').replace(parted, '')
  const isParted = own !== heading && parted.test(heading) && callsWorks.test(own)
  if (!ends.test(heading) && !ends.test(own) && !isParted) return false
  if (/范围.*条件/.test(heading) || ofPaper.test(heading)) return false
  return !noFocus.test(own.replace(taking, ''))
}

/** 内容与格式: what each paper is made of and how it is set. */
const ofPaper =
  /^(?:案例|材料|正文|文本|文稿|文章|论文|稿件|报告|成果)?内容(?:[及与和、](?:格式|体例|结构|框架|篇幅|字数|写法|编排|排版|装订|提纲)){1,2}(?:要求|规范)?$/

const goesOn = /^[^。;:(]{2,24};(?:\(?[2二][.、)]|②)/

/** 1.技术攻关板块；2.绿色降碳板块: the first of points that run on in its line, and no heading whatever it is called. */
export function opensRun({ text }: NoticeText, { wordsAt, end, mark }: Line): boolean {
  return mark?.number === 1 && goesOn.test(text.slice(wordsAt, Math.min(end, wordsAt + 40)))
}

/** 作品要求 over 表现形式: how what comes in may look. */
function isManner({ heading, parent }: Line): boolean {
  return /[表呈展]现形式|体裁|^(?:作品)?形式/.test(heading) && /要求|标准|说明/.test(parent?.heading ?? '')
}

/** （一）教改课题 under 申报材料: a point that stood under another heading before stands over none of its own. */
export function isNamedAgain(lines: readonly Line[], { heading, index, parent }: Line): boolean {
  return lines.some(
    (one) => one.index < index && one.mark && one.heading === heading && one.parent !== parent && one.parent,
  )
}

/** 1.3 类型 beside 1.1 and 1.2: the one heading of several that has points below holds those of the whole. */
export function isParted(lines: readonly Line[], children: readonly Line[]): boolean {
  const holding = children.filter(
    (child) => lines.filter((one) => one.parent === child && one.mark).length > 0,
  )
  return holding.length === 1 && children.length > 1 && holding.every(isFocus)
}
