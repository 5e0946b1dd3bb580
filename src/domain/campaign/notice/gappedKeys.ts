import { wordedHeading } from './bareHeadings.ts'
import { type Cell, cellsOf, wideGap } from './gappedCells.ts'

/** What stands before whom to ask, where to send and what else a line of its own tells, besides the words of headings. */
const otherKey =
  /^(?:(?:联系|联络|咨询|收件|办公|通[讯信]|邮寄|投稿|报送|电子)(?:人|员|电话|手机|邮箱|信箱|地址|地点|单位|科室|方式)?|电话|手机|地[址点]|邮[编箱]|邮政编码|信箱|传真|网址|微信|附[件表]|抄送|主送|事由|主题词|标题|题目|文件名|篇幅|字数|截稿|交稿|逾[期时]|遴选|(?:主办|承办|协办|指导)(?:单位)?)$/
const name = /^[一-鿿]{2,6}$/
/** 第一条, 各单位, 江州市总工会: what stands before a gap and is no key. */
const noKey = /^[第各]|^关于|(?:工会|[局委会办部室院厅司校团社馆]|公司|中心|学校|医院)$/
/** 联 系 人　, 电　　话　: a key spread over the width of others, before a gap as small as those within it. */
const spread = /^[ \u3000]*([一-鿿](?:[ \u3000]{1,2}[一-鿿]){1,3})([ \u3000]{1,4})(?=[^ \u3000\r\n:：]{2})/gm
/** 摄　　影, 微 视 频: as wide as four characters. */
const regular = /^[一-鿿](?:\u3000{2}| {4})[一-鿿]$|^[一-鿿] [一-鿿] [一-鿿]$/
/** So many lines with keys tell that other words before gaps are keys as well. */
const fewest = 3

/** Whether some words are a key, such as 联 系 人 or 截止时间. */
export function isGappedKey(words: string): boolean {
  const key = words.replaceAll(/[ \u3000]/g, '')
  return key.length <= 6 && (otherKey.test(key) || wordedHeading(key) === key)
}

/** The gaps that stand for the colon behind a key, by their places. */
export function keyGapsIn(original: string): ReadonlyMap<number, string> {
  const keyed: number[] = []
  const others: number[] = []
  let start = 0
  for (const line of original.split('\n')) {
    const cells = cellsOf(line, start, wideGap)
    start += line.length + 1
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1]
      if (!next || next.words.length < 2) continue
      if (isGappedKey(cell.words)) keyed.push(cell.end)
      else if (index === 0 && cells.length === 2 && isName(cell)) others.push(cell.end)
    }
  }
  for (const { index, 0: seen, 1: words = '', 2: behind = '' } of original.matchAll(spread)) {
    const at = index + seen.length - behind.length
    if (isGappedKey(words)) keyed.push(at)
    else if (regular.test(words)) others.push(at)
  }
  const isKeyed = keyed.length + others.length >= fewest
  return new Map([...keyed, ...(isKeyed ? others : [])].map((at) => [at, ':'] as const))
}

function isName({ words }: Cell): boolean {
  return name.test(words) && !noKey.test(words)
}
