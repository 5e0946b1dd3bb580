import { noticeText } from '../../campaign/notice/noticeText.ts'
import type { NoticeReading } from '../../campaign/notice/reading.ts'
import type { Rules } from '../../campaign/rules.ts'

/** What a notice keeps of an earlier one: whom it is sent to and why. */
export type Lead = { readonly addressees: string; readonly purpose: string }

/**
 * The addressees of an earlier notice as it printed them, where they are the classes that the rules now count for,
 * and its first paragraph without 有关事项通知如下.
 */
export function leadOf(original: string, reading: NoticeReading, rules: Rules): Lead {
  const sent = reading.rules.find((rule) => rule.kind === 'addressees')
  const classes = new Set<string>(sent?.value.classes.map((one) => one.class))
  const same =
    classes.size === new Set(rules.quotas.map((quota) => quota.class)).size &&
    rules.quotas.every((quota) => classes.has(quota.class))
  return { addressees: sent && same ? sent.quote.replaceAll(/\s/g, '') : '', purpose: purposeIn(original) }
}

function purposeIn(original: string): string {
  const notice = noticeText(original)
  const line = notice.bodySentences[0]?.line
  if (!line || line.mark || !/通知如下[:：]?$/.test(notice.text.slice(line.start, line.end).trim())) return ''
  const [from, to] = notice.plain.spanOf(line.start, line.end)
  return original
    .slice(from, to)
    .trim()
    .replace(/[，。；]?(?:现将|现就)?(?:有关|相关|具体)?(?:事项|要求|工作)?通知如下[:：]?$/, '')
}
