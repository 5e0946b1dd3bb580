import type { Stretch } from '../../listing.ts'
import { made } from '../doneDeeds.ts'

const deeds = '推进|推动|开展|加强|深化|实施|落实|促进|做好|抓好|强化|完善|健全|建立|创新|提升|优化'
const deed = new RegExp(`^(?:${deeds})`)
/** 乡镇推进, 园区推动提升: where it is done, and what is done there with all of them. */
const done = new RegExp(
  `^(?:[一-鿿]{0,4}(?:园区|校园|社区|乡[镇村]|城[乡市]|农村|基层|辖区|一线|企业|[省市县区镇村]))?(?:${deeds})(?:${deeds})?`,
)

/** 参与政务实践、社区服务; 创作海报、漫画: never a part of the first name alone. */
const lead = /^(?:参与(?!式|度|感|权|[、和])|参加|投身|创作(?![、和])|撰写|绘制|拍摄)/

/** 推进集体协商、班组建设、社区治理等工作: what is done with all of them stands before the first. */
export function withoutDeed(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const isDeed = ({ start, end }: Stretch) => deed.test(text.slice(start, end))
  if (!first || first.end - first.start < 5 || others.length === 0 || others.some(isDeed)) return names
  const lengths = others.map(({ start, end }) => end - start)
  const led = lead.exec(text.slice(first.start, first.end))?.[0].length ?? 0
  if (led > 0 && !others.some(({ start, end }) => lead.test(text.slice(start, end))))
    return [{ start: first.start + led, end: first.end }, ...others]
  const usual = Math.max(...lengths)
  if (first.end - first.start <= usual) return names
  const all = done.exec(text.slice(first.start, first.end))?.[0].length ?? 0
  const isNamed = first.end - first.start - all >= Math.min(...lengths)
  const ahead = isNamed ? all : isDeed(first) ? 2 : 0
  return ahead > 0 ? [{ start: first.start + ahead, end: first.end }, ...others] : names
}

/** 我省新能源, 全市重大项目: the place of all stands before the first. */
const place =
  /^(?:[我本](?:[省市县区州旗镇乡院校局会]|公司|集团|单位|系统)|全[省市县区州镇乡](?![场域]))(?=[一-鿿“]{2})/

/** 企业在|巩固脱贫成果: who does all of it, and is no part of the first name. */
const acting =
  /^(?:[一-鿿]{0,4}(?:企业|单位|公司|学校|院校|机关|部门|组织|支部|团队|班组|社区|家庭|[职员]工|工人|党员|干部|教师|学生|青年|妇女|群众|[居村市]民|人员|民警)|[一-鿿]{2,4}者)在$/

/** 满足条件的科普人物、科普作品, 全市企业在安全生产、节能降耗: what is said of all stands before the first. */
export function withoutAttribute(
  text: string,
  names: Stretch[],
  signs: readonly string[] = ['的', '在'],
): Stretch[] {
  const [first, ...others] = names
  const wordsOf = ({ start, end }: Stretch) => text.slice(start, end)
  const longest = Math.max(0, ...others.map(({ start, end }) => end - start))
  for (const sign of signs) {
    const of = first ? wordsOf(first).lastIndexOf(sign) + 1 : 0
    const isActing = first !== undefined && acting.test(wordsOf(first).slice(0, of))
    const isLong = first !== undefined && (sign === '的' || isActing || of - 1 > 2)
    if (!first || of === 0 || !isLong || first.end - first.start - of < 2) continue
    const isLonger = first.end - first.start > longest + 2
    if (sign === '在' && !isLonger && !isActing) continue
    if (!others.some((one) => wordsOf(one).includes(sign)))
      return [{ start: first.start + of, end: first.end }, ...others]
  }
  const placed = first ? (place.exec(wordsOf(first))?.[0].length ?? 0) : 0
  if (first && placed > 0 && !others.some((one) => place.test(wordsOf(one))))
    return [{ start: first.start + placed, end: first.end }, ...others]
  return names
}

/** 近三年发生的, 2020年以来办结的: since when, with what came about then. */
const since = /^自?(?:\d{4}年|近[几一二两三四五]年)[^的、]{0,14}的(?=[一-鿿]{2})/

/** 2020年以来办结的信访积案、行政复议: when all of it came about stands before the first. */
export function withoutTime(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const time = first ? (since.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0
  const isOfAll = others.every(({ start, end }) => !text.slice(start, end).includes('的'))
  return first && time > 0 && isOfAll ? [{ start: first.start + time, end: first.end }, ...others] : names
}

/** 期间|办结的劳动争议、工伤认定: what was done with all of them stands before the first. */
const over = new RegExp(`^(?:已|所)?(?:${made}|办理|受理|处理|制定|出台|涌现|建成){1,2}的`)

/** 老字号的技艺、产品、门店: whose they are stands before the first alone. */
export function withoutOwner(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const acting = first ? actorsOf(text, first, others) : 0
  if (first && acting > 0) return [{ start: first.start + acting, end: first.end }, ...others]
  const words = first ? text.slice(first.start, first.end) : ''
  const owner = words.lastIndexOf('的') + 1
  const isOver =
    over.test(words) && /^(?:等|方面|领域|[二三四五六七八九])/.test(text.slice(names.at(-1)?.end))
  if (
    !first ||
    owner < 3 ||
    owner > 7 ||
    (/以来|年间|期间/.test(text.slice(first.start - 2, first.start)) && !isOver) ||
    first.end - first.start - owner < 2
  )
    return names
  const isOwned = others.every(({ start, end }) => end - start <= 5 && !text.slice(start, end).includes('的'))
  return isOwned ? [{ start: first.start + owner, end: first.end }, ...others] : names
}

const actors =
  /^(?:[一-鿿]{0,6}(?:[职员]工|[工农]人|农民工?|工商户|[商农]户|人员|[党团队成]员(?:之间)?|志愿者|劳动者|[工经][作营]者|干[部警]|民警|官兵|教师|学生|青年|妇女|群众|[居村市]民|家庭|夫妻|子女|企业|单位|师生|医护))(?!队伍|权益|素质|技能|之家|服务|培训|教育|管理|文化|思想|生活|健康|心理|帮扶|关爱|安全|创新|入会)(?:(?:积极|主动|踊跃|广泛)?(?:参与|参加|投身|坚守|从事|奋战))?(?=[一-鿿]{2,})/

/** 记录个体工商户艰苦创业、诚信经营、邻里互助: who does all of it stands before the first, which is the longer for it. */
function actorsOf(text: string, first: Stretch, others: readonly Stretch[]): number {
  const words = text.slice(first.start, first.end)
  const length = actors.exec(words)?.[0].length ?? 0
  const longest = Math.max(0, ...others.map(({ start, end }) => end - start))
  const led = others.filter(({ start, end }) => actors.test(text.slice(start, end)))
  const areBare = led.length * 4 < others.length
  return length > 0 && areBare && words.length > longest && words.length - length <= longest + 1 ? length : 0
}

const telling =
  /^(?:主要|重点|着重)?(?:反映|展[现示]|体现|讲述|围绕|聚焦|紧扣|记录|描绘|介绍)(?![在从对我了您你自])(?=[一-鿿“]{2,})/

/** 反映渔港风光、渔村民俗、渔家美食: the verb that leads on to all of them is no part of the first, which is the longer for it. */
export function withoutTelling(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const verb = first ? (telling.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0
  const isLonger = others.every(({ start, end }) => end - start < (first?.end ?? 0) - (first?.start ?? 0))
  const areBare = others.every(({ start, end }) => !telling.test(text.slice(start, end)))
  return first && verb > 0 && isLonger && areBare
    ? [{ start: first.start + verb, end: first.end }, ...others]
    : names
}
