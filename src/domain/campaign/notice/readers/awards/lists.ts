import { overlap } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { distinction, isAwardName, type Named } from './names.ts'

/** An award of a list of grades with its number or its share. */
export type Graded = Named & { readonly count: number | null; readonly ratio: number | null }

const unit = '(?:%|个|名|件|篇|项|幅|部|例|份|则|家|条)'
const sizes = `(?<sizes>(?:\\d{1,3}[、,]){1,4}\\d{1,3}${unit}|(?:(?:\\d{1,3}${unit}|[一二三四五六七八九]成|百分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九十]{1,3}${unit})(?:[、,和]|以及)?){2,5})`
/** 一、二、三等奖, 金、银、铜奖, 特等奖和一、二、三等奖: grades that share their noun. */
const grades =
  '(?:(?<top>特等奖)[、和及])?(?:(?<grades>(?:[特一二三四][、和]){1,4}[特一二三四])(?<noun>等(?:奖|成果|作品|案例|论文))|(?<metals>(?:[金银铜][、和]){1,2}[银铜])奖)'
const name =
  '(?:[“"][一-鿿A-Z]{2,14}[”"]|[“"]?(?:[特一二三四]等(?:(?!若干|[二三四五六]个|各|共|分别|依次|按|约|占|均|不)[一-鿿]){0,4}|[一-鿿A-E]{1,10}(?:奖|作品|案例|成果|项目|单位|故事|组织者|教师|老师|个人|集体|职工|班组|团队|作者|工作法|品牌))[”"]?)'
const names = `(?<names>(?:${name}(?:[、和及]|以及)){1,4}${name})`
/** 分为示范级、改进级两等，比例分别为: whatever the grades are called that the text counts. */
const sorted =
  '(?:分为?|分成|分设|设立?)(?<names>(?:[“"]?[一-鿿A-Z]{1,8}[”"]?[、和及]){1,4}[“"]?[一-鿿A-Z]{1,8}?[”"]?)[两二三四五]个?(?:等[次级]?|档次?|级别?|类别?|奖项|层次|奖次)'
const sets = '(?:评出|评选出?|评定|确定|产生|设立?|遴选出?|选出|推出|授予)'
/** 按5%、10%的比例，分别评出: the comma that may stand before the verb. */
const apart = '(?:的?(?:比例|数量|名额|标准),)?'
const forms: readonly RegExp[] = [
  new RegExp(`${grades}[^。;\\d]{0,24}?${sizes}`, 'g'),
  new RegExp(`${sizes}${apart}[^,。;\\d]{0,20}?${grades}`, 'g'),
  new RegExp(
    `${names}(?:[^。;\\d]{0,10}(?:分别|依次|各占|按|(?:比例|数量|名额|数)(?:为|是)?)[^。;\\d]{0,10}?)${sizes}`,
    'g',
  ),
  new RegExp(`${sizes}${apart}[^,。;\\d]{0,14}?${sets}${names}`, 'g'),
  new RegExp(`${sorted}[^。;\\d]{0,24}?${sizes}`, 'g'),
]

/** Names and sizes that stand as two lists: 按5%、10%、15%评出一、二、三等奖. */
export function gradedAwards(text: string): Graded[] {
  if (
    !/[、和]["“]?[一-鿿]/.test(text) ||
    !/(?:百分之[一-鿿]{1,3}|[%成个名件篇项幅部例份则家条\d])[、,和]/.test(text)
  )
    return []
  const lists: Graded[] = []
  for (const form of forms) {
    const read = [...text.matchAll(form)].flatMap(paired)
    lists.push(...read.filter((one) => !lists.some((known) => overlap(one, known))))
  }
  return lists
}

/** 评出10个金点子、20个银点子: whatever the names of a list are that each stand behind their number. */
const counted = new RegExp(
  `(?:评选?出|评定|产生|授予)(?<list>(?:\\d{1,3}${unit}[“"]?[一-鿿]{2,10}[”"]?(?:[、,和及]|以及)?){2,5})(?=[,。;]|$)`,
  'g',
)
const one = new RegExp(`(\\d{1,3})${unit}[“"]?([一-鿿]{2,10}?)[”"]?(?=[、,和及]|以及|$)`, 'g')
const plain = /^(?:案例|作品|论文|项目|成果|单位|个人|稿件|故事|视频|集体|职工|教师|学生)$/

/** The awards of a list in which each name stands behind its number. */
export function countedFirst(text: string): Graded[] {
  return [...text.matchAll(counted)].flatMap(({ index, 0: seen, groups }) => {
    const list = groups?.['list'] ?? ''
    const from = index + seen.length - list.length
    return [...list.matchAll(one)].flatMap(({ index: at, 0: words, 1: count, 2: name = '' }) => {
      const start = from + at
      return plain.test(name)
        ? []
        : [{ name, start, end: start + words.length, count: Number(count), ratio: null }]
    })
  })
}

/** The names of a list each with its size, where there are as many of one as of the other. */
function paired(match: RegExpExecArray): Graded[] {
  const { names: named, sizes: sized = '' } = match.groups ?? {}
  const list = named === undefined ? gradesOf(match.groups ?? {}) : namesOf(named)
  const figures = [...sized.matchAll(/(百分之)?(\d+|[一二两三四五六七八九十]+)(%|成)?/g)]
  const before = list.splice(0, list.length - figures.length)
  if (list.length !== figures.length || before.some(isAwardName)) return []
  const at = { start: match.index, end: match.index + match[0].length }
  return list.map((name, index) => {
    const [, whole, written = '', sign = whole] = figures[index] ?? []
    const value = (numeralOf(written) ?? 0) * (sign === '成' ? 10 : 1)
    const isShare = sign !== undefined
    return { name, ...at, count: isShare ? null : value, ratio: isShare ? value / 100 : null }
  })
}

function gradesOf({ top, grades, noun, metals }: Readonly<Record<string, string | undefined>>): string[] {
  const list = (grades ?? metals ?? '').split(/[、和]/).map((grade) => `${grade}${noun ?? '奖'}`)
  return top === undefined ? list : [top, ...list]
}

/** 将评出特别奖, 确定一等奖: what stands before the first name. */
const ledOn = new RegExp(
  `^[^、]{0,12}(?:设[立置]?|评[选定]?出?|产生|确定|遴选出?|选出|授予|其中|分[为成设]?|[将按])(?=[特一二三四][等类]|[金银铜][奖牌]|特别|${distinction})`,
)

function namesOf(words: string): string[] {
  return words
    .replace(/^(?:分?设[立置]?|评[选定]?出?|产生)/, '')
    .split(/以及|[、和及]/)
    .map((one) => one.replaceAll(/[“”"]/g, '').replace(ledOn, ''))
}
