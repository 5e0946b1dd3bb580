import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { linesBeside } from '../../pointsBeside.ts'
import { namesWorkKind } from '../../workNames.ts'
import type { NamedLimit } from './parts.ts'

/** 导语, 基本情况, 案情简介: what opens a text, and is one of its parts where others stand beside it. */
export const opening =
  /^(?:导语|导读|引言|导言|前言|基本情况|(?:案情|情况|背景|主体|模式|区域|产业)(?:简介|概述))$/

/** 案例撰写提纲, 写作要求, 注: what an outline itself is called by, and what is said of all of a text. */
const ofWhole =
  /内容|正文|全文|案例$|^总|(?:提纲|模板|模版|格式|体例|要求|说明|范本|范例|规范|样式|大纲|须知|指南|框架)$|^备?注$|^(?:总?字数|篇幅|长度|全文|每篇)/
const wholeName = /^总|(?:合|总|共)计$|^[一-鿿]{0,4}(?:正文|全文|全篇)(?:总?字数)?$/
/** 作者简介, 附图: what stands beside a text. */
const besideIt = /^附|(?:作者|本人|个人)(?:简介|介绍|情况)/

/** 教学背景 beside 教学设计 and 教学反思: what only a part of a text is called. */
const ofText = /(?:背景|概况|情况|做法|措施|举措|过程|成效|效果|启示|展望|摘要|标题|题目|结语|引言)$/

/** 一、团队介绍。…不超过300字, also below its heading, in the outline behind a notice: a part, unless all of the text stands there. */
export function isOfOutline(notice: NoticeText, { rule, line, name }: NamedLimit): boolean {
  const { scope } = rule.value
  const point = pointOf(notice, line)
  if (point === null) return false
  const { heading } = point
  const isPlain = scope === 'case' || scope === 'other' || (scope === 'abstract' && opening.test(heading))
  if (!isPlain) return false
  return (
    !ofWhole.test(heading) && !besideIt.test(heading) && !wholeName.test(name) && !isOfWorks(notice, point)
  )
}

/** The point of an outline that a line is or stands in; 基本情况：… is one without a number. */
function pointOf({ text, zones }: NoticeText, line: Line): Line | null {
  const isKeyed = /^[一-鿿]{2,10}$/.test(line.heading) && text[line.wordsAt + line.heading.length] === ':'
  const point = line.mark || isKeyed ? line : line.parent
  return point !== null && zones[point.index] === 'annex' ? point : null
}

/** 一、征文。 beside 二、摄影作品。: points of which each is about another kind of works. */
function isOfWorks(notice: NoticeText, point: Line): boolean {
  const beside = linesBeside(notice, point)
  const ofWorks = beside.filter(({ heading }) => namesWorkKind(heading) || /..[类组]$/.test(heading))
  return ofWorks.length * 2 > beside.length && !beside.some(({ heading }) => ofText.test(heading))
}

/** 作者简介：100字以内 in an outline: what its own point names is no kind of works. */
export function withoutOwnName(
  notice: NoticeText,
  rule: NamedLimit['rule'],
  { line }: NamedLimit,
): NamedLimit['rule'] {
  const { appliesTo, ...bare } = rule
  if (appliesTo !== undefined && besideIt.test(appliesTo)) return bare
  const point = appliesTo === undefined ? null : pointOf(notice, line)
  return point !== null && point.heading === appliesTo && !isOfWorks(notice, point) ? bare : rule
}
