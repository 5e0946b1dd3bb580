import type { CaseCount, NamedQuota, Quota, Rules } from '../../campaign/rules.ts'
import { kindNamed } from '../../campaign/works.ts'
import { chineseDay } from '../gongwen.ts'
import { calledOn, classNamed, closed, numberOf } from './phrases.ts'

/** 三、申报办法: by when, how many, of what variety, and where to. */
export function sending(rules: Rules, collectorOf: (quota: Quota) => string): string[] {
  return [quotas(rules, collectorOf), variety(rules), papers(rules), inquiries(rules)].filter(
    (one) => one !== '',
  )
}

function quotas(rules: Rules, collectorOf: (quota: Quota) => string): string {
  const { deadline, casesPerUnit } = rules
  const time = deadline.time === '23:59' ? '' : deadline.time
  const sent = rules.quotas.map((quota) => quotaWords(quota, rules, collectorOf(quota))).join('；')
  const rest = deadline.policy === 'next-working-day' ? '截止日适逢休息日的，顺延至下一个工作日。' : ''
  const late = deadline.late === 'refuse' ? '逾期不予受理。' : '逾期报送的另行登记，由主办单位研究决定。'
  const each = casesPerUnit === null ? '' : `同一单位的案例不超过${casesPerUnit}个。`
  const floor =
    rules.belowFloor === 'refuse' ? '达不到最低数量的，退回补足后再报。' : '达不到最低数量的，书面说明理由。'
  const lowest = rules.quotas.some(({ min }) => min > 0) ? floor : ''
  return `${chineseDay(deadline.day)}${time}前，请${sent}。${each}${lowest}${rest}${late}`
}

function quotaWords(quota: Quota, rules: Rules, collector: string): string {
  const { class: kind, scope, named = [] } = quota
  const own = named.map((one) => `${namesOf(one)}${handedIn(one)}，`).join('')
  const others = own === '' ? calledOn(kind) : `其他${classNamed(kind)}`
  const shares = sharesOf(quota, rules)
  if (scope === 'perUnit') return `${own}${others}${handedIn(quota)}${shares}`
  return `${calledOn(kind)}合计${handedIn(quota)}${shares}，由${collector}统一收集选送`
}

/** 提交7—8个案例材料, or 提交案例材料，个数不限 */
function handedIn(count: CaseCount): string {
  const number = numberOf(count)
  return `提交${number}案例材料${number === '' ? '，个数不限' : ''}`
}

/** ，其中征文3—5个、摄影2个 */
function sharesOf({ works = [] }: Quota, rules: Rules): string {
  const told = works.flatMap(({ of, ...count }) => {
    const name = kindNamed(rules, of)
    return name === undefined ? [] : [`${name}${numberOf(count) || '个数不限'}`]
  })
  return told.length === 0 ? '' : `，其中${told.join('、')}`
}

function namesOf({ names }: NamedQuota): string {
  return `${names.join('、')}${names.length > 1 ? '各' : ''}`
}

function variety({ facets, emphasis }: Rules): string {
  const spanned = facets.filter(({ key }) => key !== emphasis.facet).map(({ name }) => `不同${name}`)
  const options = facets.find(({ key }) => key === emphasis.facet)?.options ?? []
  const named = (keys: readonly string[]) =>
    options
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name)
      .join('、')
  const also = emphasis.also.length === 0 ? '' : `，兼顾${named(emphasis.also)}等`
  const main = emphasis.main.length === 0 ? '' : `案例以${named(emphasis.main)}为主${also}。`
  return `${spanned.length === 0 ? '' : `案例要求体现${spanned.join('、')}。`}${main}`
}

function papers({ form, mailbox, originals }: Rules): string {
  const printed = {
    'not-needed': '无需报送纸质材料。',
    'on-request': '',
    needed: '同时报送加盖公章的纸质材料一份。',
  } as const
  const box = mailbox === '' ? '' : `，报送邮箱：${mailbox}`
  return `案例标题格式：工会名称+题目，申报案例另需填写“${form.title}”（见附件）${box}。${printed[originals]}`
}

function inquiries({ contact, consent, retention }: Rules): string {
  const asked = /联系/.test(contact.office) ? `${contact.office}：` : `联系人：${contact.office}，`
  const phones = contact.phones.length === 0 ? '' : `${asked}${contact.phones.join('，')}。`
  const agreed = consent === '' ? '' : `报送即视为确认：${closed(consent)}`
  return `${agreed}${closed(retention)}${phones}`
}
