import type { Stage } from '../reading.ts'

const signsUp = /报名(?!表|材料|登记表)|登记(?!表)|回执|参会|参训|联络员|意向|选题申报|立项/

/** What is done by a day, the words that tell it by stage; the first deed named decides. */
const deeds: readonly (readonly [Stage, RegExp])[] = [
  ['registration', signsUp],
  [
    'submission',
    /报送|上报|申报(?!表|书|材料|单位|人)|推荐(?!表|书|材料|单位|案例|作品|意见|名单|的|函|名额)|提交|递交|发送|发[至到往]|投送|投稿|来稿|邮寄|寄[至到送达出往]|传[至到]|上传|送[至交达到]|交[至到由所给]|[将把].{0,60}?(?:报|送|寄|发|交|汇[至到])|汇总|汇集|汇[至到]|报[所本各给至市省区县局州我集校院总委办电纸书]|截稿|收稿|收件|交稿|征稿|征集|填报|完成.{0,8}(?:申报|推荐|报送)/,
  ],
  [
    'review',
    /评审|评选|初评|复评|终评|初审|复审|终审|终选|初选|评定|遴选|评议|打分|投票|答辩|审核|审定|审查|评比|评出|函评|发表赛|确定.{0,6}名单|论证/,
  ],
  ['publicity', /公示(?!证明|材料|情况|文|无异议)/],
  ['award', /公布|揭晓|表彰|颁奖|通报|命名|发文|发布结果/],
]

/** The stage that words belong to; null where they name no deed. */
export function stageOf(words: string): Stage | null {
  if (signsUp.test(words.slice(0, 16))) return 'registration'
  let first: { stage: Stage; at: number } | null = null
  for (const [stage, pattern] of deeds) {
    const at = pattern.exec(words)?.index
    if (at !== undefined && (first === null || at < first.at)) first = { stage, at }
  }
  return first?.stage ?? null
}

/** The kinds of time that a label names: 征集时间：, 评审阶段（3月—5月）. */
const labels: readonly (readonly [Stage, RegExp])[] = [
  ['registration', /报名|登记|注册/],
  ['publicity', /公示/],
  ['review', /评审|评选|初评|复评|终评|初审|复审|终审|审核|遴选|评定|评比|投票|答辩/],
  ['award', /表彰|颁奖|公布|通报|揭晓/],
  [
    'submission',
    /征集|征稿|投稿|收稿|截稿|申报|报送|推荐|提交|上报|参赛|参评|交稿|收件|受理|接收|(?:通道|系统|平台|端口|入口|窗口)开[放通启]|来稿|投送|寄送|交付|上传|填报/,
  ],
]

const labelEnd =
  /([^,。;:()\t\n]{2,12}?)(?:的?(?:起止)?(?:时间|阶段|日期|时限|期限|期))?(?:为|是|自|从|由|在|:|\(|\))*$/

/** The stage that the label before a stretch of time names, such as 征集时间：; null where it names none. */
export function labelled(before: string): Stage | null {
  const label = labelEnd.exec(before.slice(-24))?.[1] ?? ''
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** The stage of the words behind a stretch of time: 3月1日至4月30日为征集阶段. */
export function labelledBehind(after: string): Stage | null {
  const label = /^[):,]*(?:期间)?[为是,:]?([^,。;:()]{2,10}?)(?:阶段|时间|期)/.exec(after)?.[1] ?? ''
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

const inner =
  /(?:报|交|送|寄|发)(?:送)?(?:至|到|给|由)?(?:其|本人|各自)?(?:所在|所属|属地|本级|各(?:县|区|市|学|推荐|单位|主管|产业)|推荐单位|推荐部门|主管部门|归口|本单位|上级主管|基层)|(?:单位|学院|学校|支部|基层|作者|个人|教师|职工|企业).{0,12}向(?:所在|所属|推荐|本|各)/
const recipient =
  /(?:(?:报|送|推荐|申报)(?:送|荐)?(?:至|到|给|参加)?|向)((?:省|市|全国|国家|中央|中国|上级|全总)[^,。;将由]{0,3})/
const demanding = /([^,。;]{1,16})(?:通知)?(?:要求|规定|明确|限定)[各我全]/
/** 市里的申报截止日为: the day of a body above. */
const above =
  /((?:市|省|全国|国家|上级)(?:里|总工会|总|级|局|厅|妇联|团委|科协)?)的?(?:最终|申报|上报|报送|推荐|统一)*(?:截止|期限|时限)/

/** How high a body stands by its name: 2 for a county to 5 for the whole country; 0 where the name does not tell. */
function rankOf(name: string): number {
  if (/全国|国家|中国|中华|中央|国务院|全总|主管部门|上级/.test(name)) return 5
  const level = /[省市县区厅]/.exec(name.replace(/^.{0,6}?省.{1,4}市(?=.{2})/, '市'))?.[0] ?? ''
  return { 省: 4, 厅: 4, 市: 3, 县: 2, 区: 2 }[level] ?? 0
}

/** Whether what is handed in goes to a body below the issuer, or a body above it sets the day or gets the things. */
export function isRelay(before: string, behind: string, issuer: string): boolean {
  if (inner.test(behind)) return true
  const own = rankOf(issuer)
  const superior = demanding.exec(before)?.[1] ?? above.exec(before)?.[1] ?? ''
  if (superior !== '') return rankOf(superior.slice(-8)) > own && own > 0
  const to = recipient.exec(behind)?.[1] ?? ''
  return to !== '' && rankOf(to) > own && own > 0
}
