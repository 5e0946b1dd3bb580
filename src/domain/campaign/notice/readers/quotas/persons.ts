import { makes } from '../../handingIn.ts'
import { type NoticeText, titleOf } from '../../noticeText.ts'
import { works } from '../../workNames.ts'

/** Whether a notice calls for people and their deeds: 关于推荐最美护士的通知. */
export function callsForPeople(notice: NoticeText): boolean {
  return honoured.test(titleOf(notice)) || notice.lines.some(({ heading }) => numberOfPeople.test(heading))
}

/** 二、推荐人数: a heading that says what its numbers count. */
const numberOfPeople = /^(?:推荐|推选|申报|报送|选树|推报)(?:人数|人选(?:数量|名额)?)(?:要求)?:?$/

const person =
  '党员|团员|教师|教练|班主任|辅导员|[职员]工|工作者|志愿者|医生|护士|青年|学生|干部|个人|家长|[一-鿿]员|[一-鿿]师'
/** What people are called in a title; who makes works is told by what stands behind (优秀教师论文). */
const honoured = new RegExp(
  `事迹|人物|最美|道德模范|楷模|标兵|工匠|劳模|榜样|好人|之星|先进个人|能手|带头人|人选|新[农村乡]人|(?:农民|创业|致富|青年|带货|返乡)[一-鿿“”]{0,4}典型|(?:优秀|先进|十佳|金牌|杰出|模范|星级|最佳)[一-鿿“”]{0,8}?(?:${person})(?=[”、和及与]|的?(?:通知|函|启事)|[评推]选|推荐|推报|选树|表彰|活动|工作|$)`,
)

const persons =
  /(?<=[一-鿿)\d—-]\d{1,2}|(?:[荐报送选推申过少多于各]|[至到-])[一二两三四五六七八九十]{1,3})人(?=[,;。)]|$)/g

/** Who stands behind a work or takes part is not sent. */
const ofMakers = /(?<!工)作者|成员|署名|执笔|指导|联络|团队|参加|参与|合写/

/** 采写人不多于2人, 摄影者1人: and who makes them, in a clause of his own. */
const ofMaker = new RegExp(
  `(?:${makes}|代笔|采访|写作|整理|记录|讲述|口述|主讲)(?:人员|[人者])|(?<!工作|志愿|劳动|候选|建设|创业|获奖|传承)者(?:人数)?(?:一般|原则上)?(?=[不最至限\\d一二三])`,
)

/** In such a notice people are counted as works are: 各县2人 is 各县2名. */
function inPersons(words: string): string {
  if (ofMakers.test(words)) return words
  return words
    .split(/(?<=[,;])/)
    .map((clause) =>
      clause.includes('人数') || ofMaker.test(clause) ? clause : clause.replaceAll(persons, '名'),
    )
    .join('')
}

/** 关于征集典型材料的通知: what is counted by the 份 is what the notice calls for. */
function callsForPapers(notice: NoticeText): boolean {
  return /(?:材料|线索|建议|提案|报告|讲义|脚本|总结|做法|经验|方案)(?:的|活动|工作)*(?:通知|函|启事|公告)$/.test(
    titleOf(notice),
  )
}

const copies = /(?<=(?<![人式])[\d一二两三四五六七八九十])份/g
const ofPapers =
  /一式|原件|复印|盖章|扫描|打印|装订|纸|电子(?![商信工])|表(?![现彰达态演述率])|书(?![法画记香院店])|单(?![位项篇])|[证册盘]|承诺|附|[A-Z]{3}/

/** 推荐8名教师的视频: the works of so many people. */
const madeByPeople = new RegExp(
  `(?<=[\\d一二两三四五六七八九十])[名位](?=(?:优秀)?(?:教师|学生|职工|幼儿|选手|党员|青年)的(?:参[赛评])?${works}(?:参[赛评])?(?:[,;。、]|$))`,
  'g',
)

/** The words of a sentence with what its notice counts by 人 or by 份 counted as works are. */
export function countedIn(notice: NoticeText): (words: string) => string {
  const people = callsForPeople(notice)
  const papers = callsForPapers(notice)
  return (words) => {
    const persons = people ? inPersons(words) : words
    const made = persons.replaceAll(madeByPeople, '件')
    return papers ? inPieces(made) : made
  }
}

/** In such a notice 每市3份 is 每市3篇, save where a clause speaks of papers: 一式3份. */
function inPieces(words: string): string {
  return words
    .split(/(?<=[,;])/)
    .map((clause) => (ofPapers.test(clause) ? clause : clause.replaceAll(copies, '篇')))
    .join('')
}

/** 事迹:各县2人: the deeds that a line is about. */
export function deedsIn(words: string): string | null {
  return /^([一-鿿“”]{0,8}事迹):/.exec(words)?.[1] ?? null
}
