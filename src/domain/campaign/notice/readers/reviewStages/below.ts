import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { rankOf, rankOfIssuer } from '../bodyRanks.ts'
import { issuers } from '../issuers.ts'
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

/** Whether the line of a sentence tells what those who recommend do. */
export function isOfThoseBelow(notice: NoticeText, { line }: Sentence): boolean {
  const row = notice.text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + longest))
  return (
    (ofThoseBelow.test(row) && !isOfCaller(notice, row)) ||
    rankFirst.test(row.slice(0, 40)) ||
    (handsUp.test(row.slice(0, 200)) && !/专家|评委|组委会|主办/.test(row.slice(0, 200))) ||
    ownFirst.test(row.slice(0, 40)) ||
    doneBelow.test(row)
  )
}
