import { oneOf } from '../oneOf.ts'

/** What a report on the whole of a body's work is called. */
export const overview = new RegExp(
  oneOf([
    '综合性?(?:材料|报告|情况)|工作(?:综述|总结|小结|报告)',
    '(?:情况|活动)的?(?:[\\u4e00-\\u9fff]{2})?小结',
    '(?:活动|组织|征集|开展|推荐(?=情况|总结|综述))(?:情况)?(?:总结(?!表彰|推广|宣传|提炼|经验|会|工作)|报告(?!会)|综述)',
    '(?<!听取[^,。;]{0,12})(?<!公示|基本|知情同意|授权|刊用|采用|使用|版权|查重)情况(?:书面)?(?:报告|(?<=(?:工作|组织|征集|推荐|评选|遴选|活动|开展|推进|实施|完成)情况)说明|总结|综述|汇报(?=材料|[一1\\d两](?:份|篇)|[(,。;、和及与]|$))|自评报告',
    '年度(?:工作)?总结|(?<!成果|项目|案例|课题|课程|研究|技术)总结(?:报告|材料)',
    '(?<=(?:报送|提交|上报|撰写|附)(?!.{0,12}(?:案例|经验|成果|项目))[^,。;]{0,12})[一-鿿]{2}总结(?=[,。;(报一]|$)',
    '(?:书面|简要|简短)总结(?=[,。;(报]|$)|(?:一份|[12]份)[一-鿿]{2,6}总结(?![一-鿿])',
    '(?<!案例|项目|作品|成果|课程|品牌|论文|事迹|文献|研究)综述',
    '(?:综合|工作|活动|总体)概述|的总结(?=\\(|一份|,|$)',
    '(?:活动|工作|开展|组织|征集|推荐|评选|遴选|申报)[一-鿿]{0,4}情况[^,。;]{0,4}(?:形成|写成|整理成|撰写|写出|写)[一1份篇]{0,2}(?:文字|书面|专题|专项)?(?:材料|总结|报告)',
    '总结[^,。;]{0,8}情况,(?:并)?形成(?:书面|文字|总结)(?:材料|报告)',
    '开展情况(?:写|整理)成[一份篇]{0,2}(?:总结|报告)',
    '(?=组织|开展|推进|进展)(?<=[将把][^,。;]{0,14})..情况(?=[^,。;]{0,12}(?:上报|报送|反馈|报告|报[市省区县我]))',
    '面上[^。;]*书面材料',
    '(?:工作|情况|活动)[^,。;]{0,4}进行(?:认真|全面)?总结,(?:并)?形成[^,。;]{0,6}(?:材料|报告|总结)',
    '(?:工作|活动)(?:组织)?(?:开展)?情况(?=\\([^()]{0,8}\\d字)',
    '(?<=(?:报送?|提交|附上?)(?:(?![的应须])[^,。;]){0,16})(?:活动|工作)(?:组织|开展|推进)情况(?=[,。;(]|$)',
  ]),
)
/** 就工作总体情况撰写专题报告一份，3000字: a report on the whole of a body's work by what it is written on. */
const reportOn =
  /(?:工作|总体|活动|开展|组织|推荐)[一-鿿]{0,4}情况[^,。;]{0,4}(?:撰写|写成|写出?|形成|整理成)[^,。;]{0,6}(?:报告|材料|总结)[^,。;]{0,4},[^,。;]{0,6}$/

/** Whether the clause and the words around a length tell that it is of such a report; 面上情况…|1000字的书面材料. */
export function isReportOn(clause: string, before: string, after: string): boolean {
  return reportOn.test(clause) || (/^的?(?:书面|综合)?(?:材料|报告)/.test(after) && /面上|情况/.test(before))
}

const ends = new RegExp(`(?:${overview.source})$`)

/** Whether some words are the name of such a report. */
export function isReport(name: string): boolean {
  return ends.test(name)
}

const sorts = '(?:论著|论文|述评|评论|专论|病例|个案|译文|译作|调研报告|研究)'
const sortBefore = new RegExp(`${sorts}[、和及与]$`)
const sortBehind = new RegExp(`^(?:类|[、和及与]${sorts})`)

/** 论著、|综述|、个案护理: a sort of works beside others. */
export function isSortOfWork(lead: string, name: string, tail: string): boolean {
  return name.endsWith('综述') && (sortBefore.test(lead) || sortBehind.test(tail))
}
