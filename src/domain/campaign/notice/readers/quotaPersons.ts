import { type NoticeText, titleOf } from '../noticeText.ts'

/** Whether a notice calls for people and their deeds: 关于推荐最美护士的通知. */
export function callsForPeople(notice: NoticeText): boolean {
  return honoured.test(titleOf(notice))
}

const person =
  '党员|团员|教师|教练|班主任|辅导员|[职员]工|工作者|志愿者|医生|护士|青年|学生|干部|个人|家长|[一-鿿]员|[一-鿿]师'
/** What people are called in a title; who makes works is told by what stands behind (优秀教师论文). */
const honoured = new RegExp(
  `事迹|人物|最美|道德模范|楷模|标兵|工匠|劳模|榜样|好人|之星|先进个人|能手|带头人|人选|(?:优秀|先进|十佳|金牌|杰出|模范|星级|最佳)[一-鿿“”]{0,8}?(?:${person})(?=[”、和及与]|的?(?:通知|函|启事)|[评推]选|推荐|推报|选树|表彰|活动|工作|$)`,
)

const persons =
  /(?<=[一-鿿)\d—-]\d{1,2}|(?:[荐报送选推申过少多于各]|[至到-])[一二两三四五六七八九十]{1,3})人(?=[,;。)]|$)/g

/** Who stands behind a work or takes part is not sent. */
const ofMakers = /(?<!工)作者|成员|署名|执笔|指导|联络|团队|参加|参与|合写/

/** In such a notice people are counted as works are: 各县2人 is 各县2名. */
export function inPersons(words: string): string {
  if (ofMakers.test(words)) return words
  return words
    .split(/(?<=[,;])/)
    .map((clause) => (clause.includes('人数') ? clause : clause.replaceAll(persons, '名')))
    .join('')
}

/** 事迹:各县2人: the deeds that a line is about. */
export function deedsIn(words: string): string | null {
  return /^([一-鿿“”]{0,8}事迹):/.exec(words)?.[1] ?? null
}
