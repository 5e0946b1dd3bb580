import type { NoticeText, Sentence } from '../../noticeText.ts'

/** 关于征集案例的通知（至6月20日止）: the title tells the day where the text tells none. */
export function titleSentences({ sentences, head: { title } }: NoticeText): Sentence[] {
  const isTitle = ({ start, end }: Sentence) => title !== null && start >= title.start && end <= title.end
  return sentences.filter((one) => isTitle(one) || (one.zone === 'head' && calling.test(one.text)))
}
const calling = /(?:征[集稿文]|[大竞比]赛|评选|展评)[^:]*(?:通知|启事|公告|公示|函|方案)/
