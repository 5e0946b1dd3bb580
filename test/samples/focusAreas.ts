import { noticeText } from '../../src/domain/campaign/notice/noticeText.ts'
import { focusAreas } from '../../src/domain/campaign/notice/readers/focusAreas.ts'
import { noticeSaying } from './notices.ts'

/** The focus areas of a whole notice, as printed. */
export function areasIn(notice: string): string[] {
  const { rules } = focusAreas(noticeText(notice))
  return rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

/** The focus areas that stand in a section under a heading, before the one on how to report. */
export function areasUnder(words: string, heading: string): string[] {
  return areasIn(noticeSaying(`${words}\n二、报送方式\n请按时报送。`, heading))
}

/** The focus areas of lines between the opening of a small notice and its last section; `called` is what it calls for. */
export function areasBetween(body: string, called = '案例'): string[] {
  return areasIn(`关于征集${called}的通知\n各单位：\n通知如下。\n${body}\n九、时间\n请于十月底前报送。\n`)
}
