import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { rankOf, rankOfIssuer } from '../bodyRanks.ts'
import { issuers } from '../issuers.ts'
import { organiser } from './houses.ts'
import { allOfRank } from './passing.ts'

/** What runs on for longer is no row. */
const longest = 600

/** 县级初选。县卫健委组织申报: a line that is called by what those below do among themselves. */
const level =
  '(?:[县区镇乡村]|[学片赛]区|基层|单位|属地|乡镇|街道|园区|社区|二级学院|学院|院系|县区|支部|分会|[分支]行|[分子]公司|项目部)'
const ofThoseBelow = new RegExp(
  `^(?:第[一二三四]步[,:]?)?(?:${level}(?:(?:[、和及]?\\(?${level}\\)?)+)?|各[一-鿿]{1,4}?)(?:级|内部?)?(?:初选|初评|初审|初核|推荐|自评|申报|评选|评审|评议|选拔|遴选|推选|审[核查]|核[查实]|把关)(?:[(:。]|$)(?!.*→)`,
)
/** 县级审核。县（区）局到实地核查: so is one whose text begins with all of those of a rank. */
const rankFirst = new RegExp(`^[一-鿿()、]{2,10}[:。](?:由|请)?${allOfRank}`)

/** 写作初选阶段。学校组织写作，择优上报: so is one that ends in handing up what those of a lower rank chose. */
const handsUp = new RegExp(
  `^[一-鿿]{0,6}(?:初[选评审]|推荐|推选|遴选|评选|选拔|审核|把关|申报)(?:工作|上报)?(?:阶段|环节)?(?:\\([^()]*\\))?[。:](?:由|请)?(?:各(?!专业|学科|评|专家|[类轮组位]|[科处]室|分[会组])|(?:${level}|学校|高校|医院|企业)(?:工会|党委|团委|党组织)?(?=组织|负责|对|开展|进行|完成))[^。;]*(?:择优|推荐|上报|报送|逐级)`,
)

/** 初选。各会员单位自行遴选: so is one called by a first step that those below take. */
const ownFirst =
  /^(?:初[选评审]|推荐|遴选)(?:阶段|环节)?[。:](?:由|请)?各(?!组|专业|评)[^。]{0,16}(?:自行|自主|内部)/

/** 协会初审：各专业协会对材料初审: so is one that is called by the deed of bodies all of whom its text then names. */
const eachOfThem =
  /^(?:第[一二三四]步[,:]?)?(?<body>[一-鿿]{2,6}?)(?:级|内部?)?(?:初[选评审核]|推荐|自评|评[选审议]|遴选|推选|审[核查]|把关)(?:阶段|环节|工作)?(?:\([^()]*\))?[。:](?:由|请)?各[一-鿿]{0,6}?\k<body>/

/** 学校初选 | 9月25日前 | 各学校: a row that ends with those below who do it. */
const doneBelow =
  /\t(?:由|请)?各[^\t专评]{0,8}(?:校|单位|[县区市]|学院|院系|支部|企业|工会|团委|局|乡镇|街道)\)?(?:负责|组织)?$/

/** 区级评选: a level that is called by the rank of its places. */
const turn = /^第[一二三四]步[,:]?/
const ranked = /^(?:县区?|区|乡镇|街道|园区|社区)(?=级)/

/** 区级评选 in a call of 区教育局: what whoever calls does at its own level. */
function isOfCaller(notice: NoticeText, row: string): boolean {
  const level = rankOf(ranked.exec(row.replace(turn, ''))?.[0] ?? '')
  return level > 0 && rankOfCaller(notice) === level
}

const rankOfCaller = oncePerNotice((notice): number =>
  Math.max(0, ...issuers(notice).rules.map(({ quote }) => rankOfIssuer(quote.replaceAll(/\s/g, '')))),
)

/** （二）推荐报送（8月1日至15日）。, 地方推荐 in a cell of its own: a step in which things come in. */
const comesIn =
  /^(?:\([^()]{1,4}\)|\d{1,2}[.、])?(?:第[一二三四]步[,:]?)?(?:[^\t]{2,24}\t)?(?![^(。:\t]*[初复终]?评[审选])[一-鿿、和与及]{0,8}(?:申报|推荐|推选|报送|上报|自荐|报名|投稿|提交|征集|发动|撰写|创作)(?:阶段|环节|工作)?(?:[(。:\t])/
/** 单位申报（11月）→资格审核: all of the call in a line. */
const chained = /→|\)-[一-鿿]|\)[、,]/
/** 推荐办法: a section on how things come in. */
const waysIn =
  /^(?:推荐|申报|报送|上报|推选|选送)(?:和?(?:推荐|申报|报送))?(?:办法|方式|程序|流程|步骤|途径|渠道|方法)$/
/** 由专家组审核, 我局核实: whoever calls, or who it calls on, judges there all the same. */
const judgeThere = /专家|评委|评[审选](?:组|小组|委员会)|组委会|主办|秘书处|我[局厅委会办部中]|[省市]级?以上/
/** 由市总工会|组织: the body of some rank that does what is told. */
const doer =
  /(?:^|[,;。])(?:再|然后)?由?([省市县区州旗校镇](?:里|[一-鿿]{0,12}?[局厅委会办部处院协联]))(?:将|拟|会同|组织|负责|对|进行|联合|统一|汇总|审核|初[审核评])/

/** 由各基层工会推荐，|市总工会对材料进行资格审查: whoever calls judges in the step of those below. */
function isByCaller(notice: NoticeText, text: string): boolean {
  const rank = rankOf(doer.exec(text)?.[1] ?? '')
  return rank > 0 && rank === rankOfCaller(notice)
}

/** Whether a sentence in a step in which things come in is of those who hand them in. */
function isOfComingIn(notice: NoticeText, { text, headings }: Sentence, row: string): boolean {
  const isStep = comesIn.test(row) && !chained.test(row)
  if (!(isStep || waysIn.test(headings.at(-1) ?? '')) || organiser.test(text)) return false
  const by = doer.exec(text)?.[1]
  if (by === undefined) return isStep && !judgeThere.test(text)
  const [rank, own] = [rankOf(by), rankOfCaller(notice)]
  return rank > 0 && own > 0 && rank < own
}

/** 审核 | 4月 | 县级审核把关、实地核实: a cell that is called by a level lower than whoever calls. */
const levelCell = /\t(?:由|请)?(省|市|县|区|乡镇|镇|街道)级[一-鿿]/

function isCellOfLower(notice: NoticeText, row: string): boolean {
  const rank = rankOf(levelCell.exec(row)?.[1] ?? '')
  return rank > 0 && rank < rankOfCaller(notice)
}

/** Whether the line of a sentence tells what those who recommend do. */
export function isOfThoseBelow(notice: NoticeText, sentence: Sentence): boolean {
  const { line } = sentence
  const row = notice.text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + longest))
  return (
    (ofThoseBelow.test(row) && !isOfCaller(notice, row)) ||
    rankFirst.test(row.slice(0, 40)) ||
    (handsUp.test(row.slice(0, 200)) &&
      !judgeThere.test(row.slice(0, 200)) &&
      !isByCaller(notice, sentence.text)) ||
    ownFirst.test(row.slice(0, 40)) ||
    eachOfThem.test(row.slice(0, 60)) ||
    isCellOfLower(notice, row) ||
    isOfComingIn(notice, sentence, row.slice(0, 60)) ||
    doneBelow.test(row)
  )
}
