import { classOf } from './classes.ts'
import { type NoticeText, type Sentence, titleOf } from './noticeText.ts'
import { oncePerNotice } from './oncePerNotice.ts'
import type { Line } from './outline.ts'
import { besideEachOther, linesOfBody } from './pointsBeside.ts'
import { areSeveral, calledFor, namesWorkKind } from './workNames.ts'

/** The kinds of works that a notice lists, in its title, in a line of categories or as points beside each other. */
export const kindsListed = oncePerNotice((notice): readonly string[] => {
  const named = [...inTitle(notice), ...inCategories(notice), ...inCounts(notice)].filter((name) =>
    isSpokenOf(notice, name),
  )
  const kinds = [...new Set([...named, ...asPoints(notice), ...asBareLines(notice)])]
  return areSeveral(kinds) ? kinds : []
})

/** 居家和社区养老服务案例 calls for one kind: what no noun tells for a kind has to begin a sentence or a point. */
function isSpokenOf(notice: NoticeText, name: string): boolean {
  if (isWork(name)) return true
  const ends = endsOf(name).filter((end) => end.length > 2)
  return notice.bodySentences.some(({ text }) =>
    ends.some((end) => {
      const at = text.indexOf(end)
      return at >= 0 && opens.test(text.slice(0, at)) && !/^[和与及]/.test(text.slice(at + end.length))
    }),
  )
}

/** What stands before the name of works that a clause is about. */
const opens =
  /(?:^|[,:“)、①-⑥]|[一二三四五六]是|^[(]?[一二三四五六\d][).、]?|报送|提交|参评|参赛|申报|推荐|征集)$/

/** A listed kind that a sentence begins with, if shorter than in the list: 宣讲案例 of 基层理论宣讲案例. */
export function listedAt(words: string, listed: readonly string[]): string | null {
  const begins = words.replace(/^“/, '')
  const names = listed.flatMap((kind) => endsOf(kind).find((end) => begins.startsWith(end)) ?? [])
  const [name] = names.toSorted((one, other) => other.length - one.length)
  return name && !/^(?:”?[、和与及或]|的(?!,)|名|库)/.test(begins.slice(name.length)) ? name : null
}

/** A name and what is left of it as its front is cut off, down to two signs: 理论宣讲案例, 宣讲案例, 案例. */
function endsOf(kind: string): string[] {
  return [...kind.slice(1)].map((_, from) => kind.slice(from))
}

const callTail =
  /(?:征集|评选|评审|推荐|申报|遴选|展示|展播|比赛|大赛)*(?:活动|工作|大赛)?的?(?:预?通知|函|公告|启事|通告|方案)$/
const callHead =
  /^(?:关于|开展|举办|组织|做好|征集|评选|推荐|报送|申报|遴选|首届|第[一二三四五六七八九十]{1,3}届|(?:全[省市县区国]|我[省市县区])?(?:各级)?工会系统|全[省市县区国]|职工|优秀)+/

/** 关于征集微视频和宣讲案例的通知. */
function inTitle(notice: NoticeText): string[] {
  if (!notice.head.title) return []
  const title = titleOf(notice).replaceAll(/“[^”]*”|\s|20\d{2}年度?|\([^()]*\)/g, '')
  return itemsOf(
    title
      .replace(/^.*(?=关于)/, '')
      .replace(callTail, '')
      .replace(callHead, ''),
  )
}

const listLabel = /(?:类别|种类|类型|形式|体裁|分为(?:以下)?|包括|设)(?:[一二三四五两]类)?[:为]?$/

/** 征集类别：微视频、宣讲案例. */
function inCategories(notice: NoticeText): string[] {
  return notice.bodySentences.flatMap(({ text, headings }) => {
    const [, label = headings.at(-1) ?? '', list = ''] =
      /^【?(?:([^:】]{2,12})[:】])?([^:]*)$/.exec(text) ?? []
    return listLabel.test(label) || headings.some((heading) => listLabel.test(heading)) ? itemsOf(list) : []
  })
}

/** 征文分为研究文章、人物传记、口述史料三类: kinds that a sentence counts. */
function inCounts(notice: NoticeText): string[] {
  return notice.bodySentences.flatMap(({ text }) => itemsOf(counted.exec(text)?.[1] ?? ''))
}

const counted =
  /(?:作品|征文|案例|稿件|来稿|成果|投稿)[^,。;:]{0,4}(?:分为|分成|分|设)([^,。;:]{4,60}?)[二两三四五六]类/

function itemsOf(words: string): string[] {
  return ofKinds(words.split(/[、和与及暨]/), 0)
}

/** （一）典型经验。（二）技术论文。, 一、主题征文比赛。二、典型案例征集。: points beside each other under names of kinds. */
function asPoints(notice: NoticeText): string[] {
  return besideEachOther(linesOfBody(notice).filter(({ mark }) => mark))
    .map(headingsOf)
    .flatMap(({ headings, isOfKinds }) => [
      ...ofKinds(headings, isOfKinds ? 0 : 0.5),
      ...ofKinds(
        headings.filter((one) => calledFor.test(one)).map((one) => one.replace(calledFor, '')),
        1,
      ),
    ])
}

/** 征集类别, 作品类型: a heading over kinds, whatever nouns call them. */
const overKinds = /(?:类别|类型|种类)(?:设置|划分|及要求|和要求)?$/

/** What points beside each other are called; under a heading of kinds without quotes, and each of a pair by its first name. */
function headingsOf(points: readonly Line[]): { headings: string[]; isOfKinds: boolean } {
  const isOfKinds = overKinds.test(points[0]?.parent?.heading ?? '')
  const headings = points.map(({ heading }) =>
    isOfKinds ? heading.replaceAll(/[“”]/g, '').replace(/(?<=..)、[一-鿿]{2,6}$/, '') : heading,
  )
  return { headings, isOfKinds }
}

/** 先进事迹 and 家风故事 as lines of their own over what is demanded of them. */
function asBareLines(notice: NoticeText): string[] {
  const bare = notice.bodySentences.filter(isBare)
  return ofKinds(
    bare.map(({ text }) => text),
    0.5,
  )
}

function isBare({ line, text, start, end }: Sentence): boolean {
  return line.mark === null && start === line.wordsAt && end >= line.end - 1 && /^[一-鿿]{2,8}$/.test(text)
}

/** The line right over one, where it is nothing but the name of a kind. */
export function lineOver(notice: NoticeText, { index }: Line): string | null {
  const over = notice.lines
    .slice(Math.max(0, index - 2), index)
    .findLast(({ start, end }) => notice.text.slice(start, end).trim() !== '')
  const words = over ? notice.text.slice(over.start, over.end).trim() : ''
  return kindsListed(notice).includes(words) ? words : null
}

/** What else points are called: no kinds of works, whatever stands beside them. */
const otherPoints =
  /表$|(?<!家)书$|单$|照片|图片|截图|要求|标准|方[式法]|(?:^|工作|实施|评[审选比]|征集|奖励|组织|总体)方案$|时间|字数|格式|标题|题目|摘要|正文|内容|材料|原则|范围|对象|办法|步骤|阶段|程序|安排|事项|名额|意义|目标|任务|组织|纪律|奖|评审|报送|活动(?!资源|课|案例|方案|设计|视频|影像|剪影)|背景|(?<!典型)做法|成效|情况$/

const aroundName =
  /^(?:.*(?:[分设]为?|包[括含]|征集)|关于|含有?)(?=[一-鿿]{2})|[类组]$|等$|[一二两三四五六](?:[个大]?类别?|种|项)?$/g

/** 摄影类 is 摄影, while 学校类 is no 学校. */
function withoutSort(item: string): string {
  const name = item.replaceAll(aroundName, '')
  return /..类$/.test(item) && classOf(name) !== null ? item : name
}

/** Names of kinds of works, two at least, a share of them called by a common noun. */
function ofKinds(items: readonly string[], share: number): string[] {
  const names = items.map((item) => withoutSort(item.replace(/\([^()]*\)$/, ''))).map(plainly)
  const areKinds =
    names.length > 1 &&
    names.every((name) => /^[一-鿿]{2,14}$/.test(name) && !otherPoints.test(name)) &&
    names.filter(isWork).length >= Math.max(1, names.length * share)
  return areKinds ? names : []
}

/** 摄影作品 is 摄影, 健康科普作品 has no other name. */
function plainly(name: string): string {
  const bare = name.replace(/作品$/, '')
  return namesWorkKind(bare) ? bare : name
}

function isWork(name: string): boolean {
  return namesWorkKind(name) || /.作品$/.test(name)
}
