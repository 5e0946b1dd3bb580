import { bulletLength } from '../../lineSigns.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import type { Line } from '../../outline.ts'
import { placeOf } from '../../pointsBeside.ts'
import { beside, quality } from './weighed.ts'

/** What speaks of giving points. */
export const scored =
  /(?<!参)评分|分值|满分|[打赋计]分(?!类|组)|百分制|权重|评[审价选议比](?:标准|指标)|分打出/
const item =
  /(?:^|[、,;:。)=+]|从(?!业|事|严)|(?<=\))|(?=[①-⑨]))(?:\d{1,2}[.、]|[①-⑨])?((?:[一-鿿]|“|”){2,14}?)(?:\([^()\d]{2,24}\))?(?:\((?:满分|占|分值)?|:|,?占|,|-)?(?:0-)?(?:\d{1,3}|[一二两三四五六七八九十百]{1,4})(?:分|%|成(?!果|效|绩))(?:[”)]|(?=[、,;:。()+评计打进逐的等①-⑨]|[二三四五六七八两]个?(?:方面|项|维度|指标)|$))/g
const noItem =
  /标准(?!化)|办法$|细则|满分|总分|得分|加分|扣分|投票|点赞|评委|专家|评审|占|超过|低于|^(?:评分|打分|权重|分值|投票)$|各$|分和|以上|以下|比例|一等|二等|三等|总[数量额]|的$|不|每|分别|依次|最高|总计|合计|成绩|[以按]$|^[一-鿿]{2}(?<!部)分$/
/** 专家打分占70%、网络人气占30%: where one of two is a step of judging, so is the other. */
const step =
  /投票|票选|票决|得票|点赞|评委|专家|评[审议定]$|评[审委]|[初复终会网函盲]评|[初复终会函盲]审|[初复决]赛|[打评得]分$|答辩$|路演$|面试$|笔试$|代表$|群众$|网友$|师生$/
/** 1.主题立意（25分）：观点鲜明。 */
const scoredItem = /^[一-鿿]{2,10}\((?:满分|占|分值)?(?:0-)?\d{1,2}分\)(?=[:。,;]|$)/

/** 社会需求（20分）、项目设计（30分）: the items to which points are given. */
export function pointsIn(notice: NoticeText, sentence: Sentence): Stretch[] {
  const { text, start, headings } = sentence
  const isScored =
    scored.test(text) || headings.some((heading) => scored.test(heading)) || isOfScoredLine(notice, sentence)
  const isItem = sentence.line.mark !== null && scoredItem.test(text)
  if (!isScored && !isItem && !isWholeHundred(text)) return []
  const bare = isScored ? bareIn(sentence) : []
  if (bare.length > 0) return bare
  const weighed = [...text.matchAll(item)].map((match) => ({ match, name: itemNamed(match[1] ?? '') }))
  const isOfScale = scale.test(text.slice(0, weighed[0]?.match.index).slice(-12))
  const items = weighed.flatMap(({ match, name }) => {
    const isItemOfScale = isOfScale && step.test(name)
    if (name.length < 2 || ((noItem.test(name) || step.test(name)) && !isItemOfScale)) return []
    if (isStage(text.slice(0, match.index), name)) return []
    const at = start + match.index + match[0].indexOf(name)
    return [{ start: at, end: at + name.length }]
  })
  const steps = weighed.filter(({ name }) => step.test(name)).length
  if (steps > 0 && Math.min(items.length, weighed.length - steps) <= steps) return []
  const alone =
    isItem ||
    headings.some((heading) => scored.test(heading)) ||
    isWholeHundred(wordsOf(notice, sentence.line))
  return items.length > 1 || alone ? items : []
}

/** 评分构成：选题20分；|内容40分；|表达40分: a piece of a line that gives a hundred points. */
function isOfScoredLine(notice: NoticeText, { text, line }: Sentence): boolean {
  if (!/^[一-鿿“”]{2,14}(?:\([^()\d]{2,24}\))?[(:占]{0,2}\d{1,2}[分%]/.test(text)) return false
  const words = wordsOf(notice, line)
  return scored.test(words) && isWholeHundred(words)
}

const sharedEach = /各(?:占|计|为)?\d{1,2}[分%]/
const shareOf = /(?<=^|[,;、])([一-鿿]{2,10})(?:占|计|为)\d{1,2}[分%](?=[,;、。]|$)/g

/** 创新性、实效性各占40分，|文字质量|占20分: what has a share of its own beside those that share one number. */
export function sharesBeside({ text, start }: Sentence): Stretch[] {
  if (!sharedEach.test(text)) return []
  return [...text.matchAll(shareOf)].flatMap(({ index, 1: name = '' }) => {
    const isNone = noItem.test(name) || step.test(name) || noQuality.test(name)
    return isNone ? [] : [{ start: start + index, end: start + index + name.length }]
  })
}

/** The name of an item without what leads on to it: 评分从科学性, 其中选题. */
function itemNamed(words: string): string {
  return words
    .replace(
      /^.*(?:从(?!业|事|严)|[须应要具]有|具备|按照?|对照|参照|其中|包括|分别为|依据|根据|由|围绕|[点要分重]看|考察|考量|考虑|关注|侧重|(?:项目|指标|标准|要素|内容|维度|构成)(?:为|是|有))/,
      '',
    )
    .replace(/^(?:评[分审选价比]|打分|考评)(?:主要|将)?(?:从|按照?|就|围绕|看)/, '')
    .replace(/^[一-鿿]{0,6}(?:[打评计得]分|总分|分值|评价)(?:共|主要)?(?:由|分为?|分成|包括)(?=.{2})/, '')
    .replace(/^[一-鿿]{0,6}的?评[判审分比价]以(?=.*为主$)/, '')
    .replace(/^(?:[一-鿿]{0,4}(?:案例|作品|成果|论文|项目|文章))的/, '')
    .replace(/^(?:以?及|和|与|兼顾)/, '')
    .replace(/^以(?=.*为主$)|为主$/g, '')
    .replaceAll(/[“”]/g, '')
}

/** 评判标准：科学价值30%、…、公众投票10%: a scale that counts a vote beside what is weighed. */
const scale = /(?:标准|指标|要素|维度|细则)(?:为|是|有|包括)?:?$/

/** 分为资料评价和现场发布两个环节，资料评价占60%: what weighs is a step. */
function isStage(before: string, name: string): boolean {
  return before.includes(name) && /环节|阶段|步骤/.test(before)
}

/** 计分：主题20、内容50、语言30: numbers that come to a hundred, without a word for points. */
function bareIn({ text, start }: Sentence): Stretch[] {
  const items = [...text.matchAll(/(?<=[:,、]|^)([一-鿿]{2,8})(\d{1,2})(?=[,、]|$)/g)]
  const sum = items.reduce((all, { 2: points }) => all + Number(points), 0)
  if (items.length < 2 || sum !== 100) return []
  return items.map(({ index, 1: name = '' }) => ({ start: start + index, end: start + index + name.length }))
}

function wordsOf({ text }: NoticeText, { wordsAt, end }: Line): string {
  return text.slice(wordsAt, Math.min(end, wordsAt + 600))
}

/** What tells that tenths weigh what judges look at: 评委主要看; 理论教学占七成 is a share of something else. */
const looks = /评[委审选分比]|专家|打分|[要重]看/

/** 创新性（40分）、效益性（30分）、规范性（30分）: points that come to a hundred score something, and need no other beside them. */
export function isWholeHundred(text: string): boolean {
  const units = looks.test(text) ? /^[分%成]$/ : /^[分%]$/
  const points = [
    ...text.matchAll(
      /(\d{1,2}|[一二两三四五六七八九十]{1,3})([分%成])(?=[(),、;。+计合]|等?[二三四五六七八两\d]个?(?:方面|项|维度|指标)|的(?:标准|要求|比[例重]|权重|分值|原则|办法)|$)/g,
    ),
  ]
    .filter(({ 2: unit = '' }) => units.test(unit))
    .map(({ 1: written = '', 2: unit }) => (numeralOf(written) ?? 0) * (unit === '成' ? 10 : 1))
  return points.length > 1 && points.reduce((sum, one) => sum + one, 0) === 100
}

/** 项目 分值 over 创新性 40: the rows of a table of points. */
export function tabledIn(notice: NoticeText): { readonly line: Line; readonly at: Stretch }[] {
  const rows = notice.lines.filter(
    (line) =>
      /body|annex/.test(notice.zones[line.index] ?? '') &&
      notice.text.slice(line.start, line.end).includes('\t'),
  )
  const from = rows.findIndex((line) =>
    /分值|分数|权重|标准分|满分|(?:评[比分审选价议]|打分|考评)(?:项目?|指标|要素|内容|维度)\t/.test(
      notice.text.slice(line.start, line.end),
    ),
  )
  if (from < 0) return []
  return rows.slice(from + 1, from + 20).flatMap((line) => {
    const words = notice.text.slice(line.start, line.end)
    const name = /^\t?(?:\d{1,2}\t)?([一-鿿]{2,12})(?=\t)/.exec(words)
    if (!name?.[1] || noItem.test(name[1]) || !/\t\(?\d{1,3}(?:-\d{1,3})?[分%]?\)?(?:\t|$)/.test(words))
      return []
    const start = line.start + name[0].length - name[1].length
    return [{ line, at: { start, end: start + name[1].length } }]
  })
}

const name = '(?<name>[一-鿿“”、]{2,16}?)'
const points = '(?:满分|分值|权重|占比|占|计|共|各)?:?(?:0-)?(?<points>\\d{1,2}(?:\\.\\d)?)'
/** 思想内容40分：, 论证过程，40分, 内容真实——30分, 艺术表现 | 60 | 结构完整; and （40分）思想内容. */
const pointedLine: readonly RegExp[] = [
  new RegExp(
    `^(?:[一-鿿]{2,6}:)?${name}[:,。(\\t…-]{0,6}${points}(?:[分%](?![之钟])|(?<=\\t\\d{1,2}|\\(\\d{1,2})(?=[\\t)]|$))`,
  ),
  new RegExp(`^\\(?${points}[分%]?[)\\t:-]${name}(?=[:。,\\t]|$)`),
]
const scoredHead = /评[分审价选议比]|打分|计分|分值|权重|指标/
/** What adds up to the place of a work, and who is rewarded: rounds, votes and grades are no qualities. */
const noQuality =
  /[初复决预]赛|[初复终]评|环节|阶段|奖|等次|名次|论文|案例类|题$|单位|学校|企业|个人|集体|[类组县区市校]$/

type Pointed = {
  readonly line: Line
  readonly at: Stretch
  readonly points: number
  readonly isBare: boolean
}

/** Lines side by side that each tell an item and its points: under a heading that speaks of scoring, or a hundred points in all. */
export function pointedLines(notice: NoticeText): Pointed[] {
  const runs: { key: string; items: (Pointed | null)[] }[] = []
  for (const line of notice.lines) {
    const words = notice.text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + 60))
    if (!/body|annex/.test(notice.zones[line.index] ?? '') || words.trim() === '') continue
    const one = pointedAt(notice, line, words)
    const key = one && isPlain(line) ? `plain ${ownerOf(notice, line)?.index}` : placeOf(line)
    const open = runs.findLast((run) => run.key === key)
    if (line.mark === null && runs.at(-1)?.key !== key) runs.push({ key, items: [one] })
    else if (open) open.items.push(one)
    else runs.push({ key, items: [one] })
  }
  return runs.flatMap(({ items }) => {
    const told = items.flatMap((one) => one ?? [])
    const sum = told.reduce((all, one) => all + one.points, 0)
    const parent = told[0]?.line.parent?.heading ?? ''
    const isBare = told.some((one) => one.isBare)
    const isOfPoints = isBare
      ? sum === 100 && scoredHead.test(parent)
      : sum === 100 || scoredHead.test(parent)
    return told.length > 1 && isOfPoints ? told : []
  })
}

function isPlain({ mark }: Line): boolean {
  return mark === null || mark.style === 'keyed'
}

/** The line that an item stands under, where the first of the items looks like a heading over the others: 组织领导（15分）. */
function ownerOf(notice: NoticeText, { parent }: Line): Line | null {
  if (parent?.mark?.style !== 'keyed') return parent
  const words = notice.text.slice(parent.wordsAt, Math.min(parent.end, parent.wordsAt + 60))
  return pointedAt(notice, parent, words) ? parent.parent : parent
}

function pointedAt(notice: NoticeText, line: Line, words: string): Pointed | null {
  const bullets = bulletLength(words)
  const match = pointedLine.map((form) => form.exec(words.slice(bullets))).find((one) => one !== null)
  const named = match?.groups?.['name'] ?? ''
  if (!match || noItem.test(named.replace(/标准$/, '')) || noQuality.test(named) || named.startsWith('、'))
    return null
  if (isWholeHundred(wordsOf(notice, line))) return null
  const start = line.wordsAt + bullets + match.index + match[0].indexOf(named)
  const of = named.lastIndexOf('的') + 1
  const isOf = quality.test(named.slice(of)) || beside.test(named.slice(of))
  const at = { start: start + (isOf ? of : 0), end: start + named.length }
  return { line, at, points: Number(match.groups?.['points']), isBare: !/[分%]/.test(match[0]) }
}
