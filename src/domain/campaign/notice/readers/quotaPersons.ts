import type { NoticeText } from '../noticeText.ts'

/** Whether a notice calls for people and their deeds: 关于推荐最美护士的通知. */
export function callsForPeople({ head, text }: NoticeText): boolean {
  const title = head.title ? text.slice(head.title.start, head.title.end) : ''
  return /事迹|人物|最美|道德模范|楷模|标兵|工匠|劳模|榜样|好人|之星|先进个人|能手|带头人/.test(title)
}

const persons = /(?<=[局会委部校院司处室市县区乡镇办位家荐报选各共)]\d{1,2})人(?=[,;。)]|$)/g

/** In such a notice people are counted as works are: 各县2人 is 各县2名. */
export function inPersons(words: string): string {
  return /作者|成员|指导|联络|团队|参加|参与|人数|合写/.test(words) ? words : words.replaceAll(persons, '名')
}

/** 事迹:各县2人: the deeds that a line is about. */
export function deedsIn(words: string): string | null {
  return /^([一-鿿“”]{0,8}事迹):/.exec(words)?.[1] ?? null
}
