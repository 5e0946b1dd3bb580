import { bulletLength } from '../../lineSigns.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { isWholeHundred } from './points.ts'
import { beside, isQuality, strength } from './weighed.ts'

/** Points looked at: far more than a notice has, so that garbage costs no time. */
const most = 300

/** 字数要求, 报送时间: what stands beside qualities and asks for something else. */
const noCriterion =
  /要求|字数|格式|报送|数量|材料|时间|方式|范围|作者|署名|版权|篇幅|体裁|题材|文体|名额|单位|推荐|征集|^不|主题|内容$|选题$|加分|附|组织|领导|宣传/

/** 组织引领力, 矛盾化解率, 经费保障水平: what can be weighed by the ending of its name, whatever it is of. */
const measured = /^[一-鿿]{2,}(?:[力度率性感]|水平|程度|效[果益能应率]|成效|质量|价值|影响|意义)$/

/** 保密性: a quality where it heads a point beside others. */
const alsoHere = /^(?:保密|行业|区域|多样|群体)性$/

/** （三）影响力。 beside points that are headed by qualities: what the case must have as well. */
export function headedIn(
  { lines, text: whole }: NoticeText,
  sentences: readonly Sentence[],
  openings: ReadonlyMap<Line, Sentence>,
): Stretch[] {
  const heads = sentences
    .filter((one) => one.line.mark !== null && openings.get(one.line) === one)
    .slice(0, most)
  return heads.flatMap(({ line, text, start }) => {
    const { heading } = line
    // （一）论文：选题40分、论证60分 is called by the works that the points are of.
    if (isWholeHundred(whole.slice(line.wordsAt, Math.min(line.end, line.wordsAt + 2 * most)))) return []
    if ((heading.endsWith('性') && !alsoHere.test(heading)) || !text.startsWith(heading)) return []
    const row = heads.filter(
      (one) => one.line.parent === line.parent && one.line.mark?.style === line.mark?.style,
    )
    const siblings = row.map((one) => one.line.heading)
    const qualities = siblings.filter((one) => isQuality(one) || strength.test(one)).length
    const over = lines[(row[0]?.line.index ?? 0) - 1]
    const lead = over && !over.mark ? whole.slice(over.start, over.end).replace(/:$/, '') : ''
    const isScale = scaleHead.test(line.parent?.heading ?? '') || scaleHead.test(lead)
    const isJudged =
      judgedHead.test(line.parent?.heading ?? '') && siblings.every((one) => measured.test(one))
    const isCalled =
      qualityHead.test(line.parent?.heading ?? '') &&
      row.length > 1 &&
      siblings.every((one) => called.test(one))
    if (isCalled || ((isScale || isJudged) && areShort(siblings)))
      return [{ start, end: start + heading.length }]
    const isBeside =
      qualities > 1 &&
      (alsoHere.test(heading) || beside.test(heading) || isName(heading, qualities, siblings.length))
    return isBeside ? [{ start, end: start + heading.length }] : []
  })
}

/** 评审标准, 评选要点如下: headings over what is weighed, whatever it is called. */
export const scaleHead =
  /^(?:案例|作品|成果|项目|论文|征文)?(?:评[审选价分判比议]|打分|遴选|选送|衡量)[一-鿿]{0,4}(?:标准|指标|要点|重点|依据|尺度|要素|维度)(?:如下)?$/

/** 案例标准 over 真实：…, 可复制：…: what a case must be, each in a word of its own. */
const qualityHead = /^(?:案例|作品|成果|项目|征集|入选|选送|参评)的?标准$/
const called = /^(?:[一-鿿]{2}|可[一-鿿]{2,3}|[一-鿿]{1,4}性)$/

/** 项目评价 over points that can all be measured: 需求精准度, 资金透明度. */
const judgedHead = /^(?:案例|作品|成果|项目|论文|征文)?(?:评[审选价分判比议定]|打分|衡量|考[评核量])$/

function isOfWorks(name: string): boolean {
  return measured.test(name) || !noCriterion.test(name)
}

/** 创新能力强, 机制健全: what a body must be like to be chosen. */
const clause = /^[一-鿿]{2,}(?:好|强|高|优|足|硬|广|大|先进|健全|完善|明显|显著|突出|扎实|有力|到位|规范)$/

/** Whether each of several points opens with a short name. */
function areShort(names: readonly string[]): boolean {
  if (names.every((one) => clause.test(one))) return false
  return names.length > 1 && names.every((one) => /^[一-鿿]{2,8}$/.test(one) && isOfWorks(one))
}

/** 结构, 图片: what a paper is made of and how it is set. */
const ofPaper =
  /^(?:案例|作品|文章|文稿|正文)?(?:结构|体例|框架|图片|照片|配图|插图|视频|音频|标题|题目|正文|摘要|附件|引文|注释|排版|版式|字体|文件|命名|语言|文字|文体|人称|时限|期限|声明|投稿)$/

/** 问题导向明确: a clause that tells what a case is like. */
const told = /^[一-鿿]{2,}(?:明确|清晰|健全|完善|鲜明|突出|显著|明显|扎实|有力|到位|翔实|新颖|真实|准确)$/

/** What is called in short beside qualities that are the most of a list. */
function isName(words: string, qualities: number, all: number): boolean {
  const isNoun = /^[一-鿿]{2,6}$/.test(words) && !told.test(words)
  return isNoun && qualities * 2 >= all && isOfWorks(words) && !ofPaper.test(words)
}

/** （一）典型性，案情多发；（二）实质化解，做到案结事了: points of one line, each called by what it demands. */
const numbered =
  /(?:^|[:;。,、])(?:\([一二三四五六七八\d]\)|[①-⑧]|\d[.、)]|[一二三四五六七八]是)(?:要?(?:突出|体现|具有|坚持|注重|强调|有(?!效)))?([一-鿿]{2,8}?)(?:强)?(?=[,:;。(、-]|$)/g

/** 评选参照以下指标：1.企业规模；2.安全绩效: by what is scored, whatever it is called. */
const scale =
  /^[^。;:]{0,12}(?:评[审选价分议]|遴选|打分|衡量|考核)[^。;:]{0,8}(?:指标|因素|要素|维度|要点|考察|考量|看重?|关注|把握)[^。;:]{0,8}(?<!环节|步骤|阶段|程序|部分):/

/** The names by which the points of one line are called, where most of them are qualities. */
export function inRow(notice: NoticeText): Stretch[] {
  return notice.lines.filter(notice.isOfBody).flatMap((line) => {
    const words = notice.text.slice(line.start, Math.min(line.end, line.start + 2 * most))
    const points = [...words.matchAll(numbered)].map(({ index, 0: seen, 1: name = '' }) => {
      const start = line.start + index + seen.lastIndexOf(name)
      return { name, at: { start, end: start + name.length } }
    })
    if (points.length > 1 && scale.test(words.slice(0, 40))) return points.map(({ at }) => at)
    const qualities = points.filter(({ name }) => isQuality(name)).length
    if (points.length < 2 || qualities === 0) return []
    return points
      .filter(({ name }) => isQuality(name) || (qualities > 1 && isName(name, qualities, points.length)))
      .map(({ at }) => at)
  })
}

/** 应用性——解决教学真问题: what a line without a number is called by. */
const keyed = /^([一-鿿]{2,8})(?:[:-]|\(\d|。(?=[一-鿿]))/

/** 选送标准：示范性——可以套用；实证性——有数据: qualities of one line, each with what tells of it behind a dash. */
const dashed = /(?:^|[:;。])([一-鿿]{2,8})[:-](?=[一-鿿])/g

export function dashedIn(notice: NoticeText): Stretch[] {
  return notice.lines.filter(notice.isOfBody).flatMap((line) => {
    const words = notice.text.slice(line.start, Math.min(line.end, line.start + most))
    const told = [...words.matchAll(dashed)].map(({ index, 0: seen, 1: name = '' }) => {
      const start = line.start + index + seen.indexOf(name)
      return { name, at: { start, end: start + name.length } }
    })
    const qualities = told.filter(({ name }) => isQuality(name))
    return qualities.length > 1 ? qualities.map(({ at }) => at) : []
  })
}

/** The names by which lines that follow each other are called, where two of them at least are qualities. */
export function keyedIn(notice: NoticeText): Stretch[] {
  const runs: { name: string; at: Stretch }[][] = [[]]
  for (const line of notice.lines.filter(notice.isOfBody)) {
    const words = notice.text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + 40))
    const signs = bulletLength(words)
    const name =
      line.mark && line.mark.style !== 'keyed' && signs === 0
        ? undefined
        : keyed.exec(words.slice(signs))?.[1]
    const start = line.wordsAt + signs
    if (name) runs.at(-1)?.push({ name, at: { start, end: start + name.length } })
    else if (words.trim() !== '') runs.push([])
  }
  return runs.flatMap((run) => {
    const qualities = run.filter(({ name }) => isQuality(name)).length
    return qualities < 2
      ? []
      : run.filter(({ name }) => isQuality(name) || isName(name, qualities, run.length)).map(({ at }) => at)
  })
}
