import type { NoticeText } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'

/** 大赛分为学生组和教师组, 设两个组别: a notice that parts those who enter into groups. */
const parts = /组别|(?:分为?|设(?:有|立|置)?|划分[为成])[^。;\n]{0,30}[一-鿿]组(?![织成建合长])/

/** 每位选手限报|一组: which of them one enters, and no number of works. */
const entered =
  /(?<=(?:限|只能|仅能|只可|可|任|自)(?:选择|选报|报名|参加|参赛|选|报|投){1,2}(?:其中)?(?:的)?)[一1]个?[组类](?![照图画]|作品)(?=[^一-鿿]|$|参[赛加评]|进行|投|报)/g

/** A sentence without the groups that one may enter, each sign where it stood. */
export const withoutGroups = oncePerNotice((notice: NoticeText): ((words: string) => string) => {
  if (!parts.test(notice.text)) return (words) => words
  return (words) => words.replaceAll(entered, (found) => '、'.repeat(found.length))
})
