import { wordsOf } from '../../lineSigns.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'

/** 1.文件命名, 邮件主题格式：, 文件名如下：: a line of nothing but what is named, with the pattern in the next. */
const overPattern =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,2}[.、)）]*\s*)?(?:[^。;,]{0,10}?)(?:文件夹?|文档|附件|压缩包|邮件|稿件|照片|图片|视频|作品)?[^。;,:]{0,4}(?:命名|主题|标题|名称?|格式)(?:的?(?:格式|规则|方式|要求|规范|示例|样式))?(?:统一)?(?:如下|为)?[:：]?$/
const ofNames = /命名|文件夹?名|文档名|邮件|压缩包|附件名/

/** The line right over one without a number of its own, where it tells what is named. */
export function namingOver({ text, lines }: NoticeText, { index, mark, start: from }: Line): string {
  if (mark !== null && text[from] !== '【') return ''
  const above = lines
    .slice(Math.max(0, index - 2), index)
    .findLast(({ start, end }) => /\S/.test(text.slice(start, end)))
  const words = above ? wordsOf(text, above) : ''
  return words.length <= 24 && ofNames.test(words) && overPattern.test(words) ? words : ''
}
