import type { Sentence } from '../../noticeText.ts'
import { bodiesIn } from './bodies.ts'
import { isOfPapers, type Told } from './copies.ts'
import { classOfBody } from './names.ts'
import { sending } from './wordings.ts'
import { countsWorks } from './works.ts'

/** Whether a number counts papers, bodies, whom a work is about, what it holds, what is handed in with it or what comes along. */
export function isOfThings(told: Told): boolean {
  const { sentence, amount, own, after } = told
  const counted = sentence.text.slice(amount.start, amount.end)
  return (
    isOfPapers(told) ||
    isOfSets(sentence.text.slice(0, amount.start), own, counted, after) ||
    isWrittenOf(own, counted, after) ||
    isOfMaterials(sentence) ||
    isBesideBound(own, counted) ||
    countsBodies(counted, after)
  )
}

/** 每套为一份推荐表、|一份复印件; 每份附简介1份: what one set of papers is made up of. */
const inOneSet = /每[套份](?:[一-鿿]{0,4})(?:为|包[含括]|含|由|内|附|须|应|需|装)[^;。)]*$/
const papersOf = /(?:材料|资料|装订|复印|样[本书张]|打印)[^;、]{0,12}$/

/** 每件须交|12套文字材料: papers by the set, and what one set holds. */
function isOfSets(before: string, own: string, counted: string, after: string): boolean {
  if (inOneSet.test(before)) return true
  return /套$/.test(counted) && (/^[一-鿿]{0,4}(?:材料|资料)/.test(after) || papersOf.test(own))
}

/** 市区四个|管理部每个管理部3篇, 三个|中心,每中心: how many bodies there are that a number for each is told of. */
function countsBodies(counted: string, after: string): boolean {
  const noun = /^[一-鿿]{0,6}?([一-鿿]{1,4}),?(?:每一?[个家所]?|各)\1(?!数)/.exec(after)?.[1]
  return noun !== undefined && /[个家所]$/.test(counted) && classOfBody(`各${noun}`) !== null
}

/** 给邮递员写|一封信: to whom a theme has one write. */
const writtenTo = /(?:^|[,;:])请?[给致][^,;各每]{1,16}[写说画唱寄]$/

/** 可写一人,也可写|一个团队; 有|3个以上具体情节: whom and what a work tells of. */
function isWrittenOf(own: string, counted: string, after: string): boolean {
  if (countsWorks(/^[一-鿿]{0,10}/.exec(after)?.[0] ?? '') || /^(?:$|[,;。、)])/.test(after)) return false
  return (
    (/^一[封篇首句段幅]/.test(counted) && writtenTo.test(own)) ||
    (/^一[个名位家户]$/.test(counted) && /(?:写|讲|[拍画]|记录|采访|聚焦|反映|选取?|介绍)$/.test(own)) ||
    (/(?:^|[,;:])(?:文中|内容|其中)?(?:并|且)?(?:须|应|要|需)?(?:具?有|含有?|包[含括])$/.test(own) &&
      !/其中/.test(own) &&
      /^[一-鿿]{2,8}(?:[,;。、]|$)/.test(after))
  )
}

/** 3.教具、学习单实物各|1套 under 推介材料: what is handed in with each work, where nobody is told to send. */
function isOfMaterials({ text, headings }: Sentence): boolean {
  const isOver = headings.some((heading) =>
    /(?<!经验|典型|事迹|案例)材料(?:要求|清单|目录|内容)?:?$/.test(heading),
  )
  const told = [text, ...headings].some((words) => /[限名]额|指标|数量/.test(words))
  return isOver && !told && !/每|各[一-鿿]{2}/.test(text) && !sending.test(text)
}

/** 演员不超过35人,集装箱|不超过2个: a thing with a bound, beside people or minutes with one. */
function isBesideBound(own: string, counted: string): boolean {
  const thing =
    /(?:不(?:得|能)?超过|最多|至多|限|不多于)\d{1,3}(?:人|分钟|秒|平方?米|厘米|公斤|斤|吨),((?![各每其但且总合另])[一-鿿]{2,6})$/.exec(
      own,
    )?.[1]
  return (
    thing !== undefined &&
    /^(?:限|最[多少]|至[少多]|不超过|不[少低]于)/.test(counted) &&
    !/[数量额目]$|节目|推荐|报送|申报|选送|作品/.test(thing) &&
    !countsWorks(thing) &&
    bodiesIn(thing, 0).length === 0
  )
}

/** 注册志愿者不少于50|名: people of whom nobody is told to send so many. */
export const isOfHeads = (text: string) => /\d名/.test(text) && !/[各每限]/.test(text) && !sending.test(text)
