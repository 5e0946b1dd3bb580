import { unmarked } from '../../lineSigns.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { pointsTold } from './listed.ts'

/** How each text is to be, told beside the one sentence that lists what it may tell of. */
const instruction =
  /^(?:每[个篇件]|各单位|征集以|以[^,。;]{2,20}为主|(?:自|近[一二两三])?\d{0,4}年|(?:案例|稿件|材料|作品|表述|文字|字数|篇幅|内容|图片|照片)[^,。;]{0,6}?(?:要(?!素|点|闻)|应|须|采用|控制|附)|要(?!素|点|闻)|应(?!急|用|对)|须|请|不[要得再写宜]|可(?:采用|邀请|配|附)|注意|已|严禁|禁止)/

/** 成果分工艺、设备两类; 成果类别：甲；乙: how a sentence says that it parts what comes in. */
const parts =
  /^(?:本次|征集|推荐|申报|参评|参赛|报送)?的?(?:案例|作品|成果|论文|项目|征文|故事|稿件|课程|视频|活动)(?:(?:主要)?(?:按[^,。;]{2,8})?(?:共?分(?!别)|设)|(?:类别|类型|分类|组别|方向|主题|选题|领域)(?:[为是有分]|包括)?:?)/

function partedBy(notice: NoticeText, line: Line): Stretch[] {
  const at = { start: line.wordsAt, end: line.end }
  return parts.test(notice.text.slice(at.start, at.end)) ? pointsTold(notice, [at]) : []
}

/** What the one of several numbered sentences lists that instructions stand beside. */
export function soleList(notice: NoticeText, children: readonly Line[]): Stretch[] {
  const parting = children.flatMap((line) => partedBy(notice, line))
  if (parting.length > 0) return parting
  const [told, ...others] = children.filter((line) => !instruction.test(unmarked(notice.text, line)))
  if (!told || others.length > 0 || children.length < 2) return []
  const at = { start: told.wordsAt, end: told.end }
  const isHeaded = /^[^,。;、:]{2,16}。[^:]+$/.test(unmarked(notice.text, told))
  return isHeaded ? [] : pointsTold(notice, [at])
}
