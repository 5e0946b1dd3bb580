import type { Amount } from '../amounts.ts'
import type { Sentence } from '../noticeText.ts'
import { bodiesIn } from './quotaBodies.ts'

/** What cases and works are counted by. */
export const unit =
  '个(?!工作日|月|字|百分|自然|部分|方面|小组参|环节|阶段|类别|板块|专题|栏目|单元|系列|主题|组别|人$)|件|篇(?!幅|章)|封|项(?!目组)|对(?!于|照|应)|名(?!称|额|单|义|师|联|负|专|工作|指导|教|干)|部(?!门|分|署)|组(?!织)|例(?!如|会|行)|则|首|条|份|幅'

const sending =
  /报送|提供|推荐|推送|提交|提报|上报|申报|选送|推选|遴选|承担|限报|限交|限投|必报|保底|投稿|赐稿|供稿|署名|选报|推报|送评|征(?:得|集)(?=[\d一二两三四五六七八九十])|限[\d一二两三]|[报交送推投写荐][\d一-十两不至]/
const quotaHeading =
  /名额|数量|限额|指标|任务|数额|控制数|基数|件数|篇数|份数|几[件篇个]|多少|配额|分配|推荐|推选|报送|申报|选送|组织/
const honours =
  /奖|产生|选取|保留|遴选(?:出|精品|优秀|典型)|选出|选定|评选出|评出|通过[初复]评|评定|表彰|入选|选出|命名|获|评选(?:\d|不|[一二三四五六七八九十])/
const elsewhere =
  /一式|复印|原件|扫描|光盘|照片|图片|U盘|加盖|盖章|每(?:个|件|篇|项)?(?:作品|案例|课程|视频)(?:不|需|须|附|时)|往年|去年|上年|已有|现有|累计|共有|共收到|目前|已(?:有|建|评|征集|培育|命名|申报)|(?:每|单)(?:组|套|个|件|篇|部)$|配备|图$|前$|每$|每[百千]名[^,]{0,12}$|浮动|上浮|增减|不足[^,]{1,4}按$|(?:打成|压缩为|合为)$|确定(?:一|1)?$|翻拍|老照片|指导教师/
const superior =
  /其中报[省市全]|[我全][省市县区](?:推荐|申报)?的?(?:限额|名额|共)|下达|(?:省|国家|教育部|上级|主管部门)[一-鿿]{0,5}要求各/
const otherThings =
  /^(?:工作日|月|部分|方面|层面|环节|阶段|维度|类别|板块|县|区|市|单位|字|一等|二等|三等|小时|关键词|参考文献|以上特色|特色|领域|(?:案例|作品|项目|故事|论文|征文|视频)一[个份件]|系统|班组|车间|支部|门店|家庭|产业|乡镇|街道|社区|主体|压缩包|文件|文档|的(?:[市县区,可按另]|[一-鿿]{0,3}(?:单位|企业|学校|工会|集团|协会)))/

/** Whether a number tells how many cases may be sent, and not how many win, are attached or were there before. */
export function isQuota(sentence: Sentence, amount: Amount, from: number, continues: boolean): boolean {
  const { text, headings } = sentence
  const before = text.slice(from, amount.start)
  if (elsewhere.test(before.slice(-24)) || honours.test(before) || superior.test(before)) return false
  if (isOfPapers(text, amount, headings, before)) return false
  if (otherThings.test(text.slice(amount.end)) || (amount.exact ?? 0) > 500) return false
  const bodies = bodiesIn(before, 0)
  if (from > 0 || (continues && bodies.length > 0)) return true
  if (sending.test(text) && (bodies.length > 0 || sending.test(before))) return true
  return bodies.length > 0 && headings.some((heading) => quotaHeading.test(heading))
}

/** 份 counts cases only where numbers are allotted; copies of papers are 份 as well. */
function isOfPapers(text: string, amount: Amount, headings: readonly string[], before: string): boolean {
  const counted = text.slice(amount.start, amount.end + 2)
  if (
    !counted.includes('份') ||
    /份(?:案例|典型|作品|成果|材料)/.test(counted + text.slice(amount.end + 2, amount.end + 4))
  )
    return false
  const isAllotting = headings.some((heading) => /名额|数量|份数|指标|任务|数额|多少|分配/.test(heading))
  return !isAllotting || /[表证书册件]$|留|纸|存/.test(before)
}

/** Whether a sentence stands under a heading of honours, where numbers count winners. */
export function isUpheld({ headings }: Sentence): boolean {
  return headings.some(
    (heading) => /奖项|奖励|表彰|奖次|评奖/.test(heading) && !/名额|推荐|报送/.test(heading),
  )
}
