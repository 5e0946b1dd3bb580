import { evenPieces, quotedIn, type Stretch } from '../../listing.ts'

const name = '[一-鿿“”A-Za-z]{2,12}(?:\\([^()]{1,24}\\))?'
const names = `(?<list>(?:${name}(?:[、和及与]|(?<=”)(?=“))){1,11}[一-鿿“”A-Za-z]{2,12}?)`
/** What is divided, so that a bare 分 is the verb. */
const works =
  '作品|案例|征文|成果|项目|课程|论文|故事|稿件|申报|教案|视频|大赛|比赛|竞赛|活动|评选|征集|类型|类别|组别'
/** How a sentence divides works: `ofKinds` names kinds as such and needs no call, `sorts` tells by what they are sorted as well. */
type Form = { readonly pattern: RegExp; readonly ofKinds?: boolean; readonly sorts?: boolean }

/** 作品分为摄影类、微视频类; 分家风故事、侨批家书 at the head of a sentence; 按制造类、建筑类申报. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:^|[,。;:]|${works})(?:共|按[一-鿿]{2,4})?(?:(?<=类别|类型|组别|赛道|板块)(?:为|是|有|包括)|(?<=类别|类型|组别|赛道|板块|[大比竞]赛|活动|评选|征集)设[有置]?|分为|分成|分设|分(?![别管析享子配类组级层辨担工布会行店厂校院局队社支馆公])):?${names}(?=等?(?:[,。;(]|$)|等?(?:申报|报送|参评|投稿|评选|进行))`,
    ),
  },
  {
    pattern: new RegExp(`(?:按照?|分为?|设)${names}(?=(?:分类|分别|进行)?(?:申报|报送|投稿|参评|参赛))`),
    ofKinds: true,
  },
  {
    pattern: new RegExp(
      `按照?${names}(?=等?(?:分类|分别)(?:申报|报送|投稿|参评|参赛|征集|推荐|评选)|等?分[为成]?[二两三四五六七八九][类种个项组])`,
    ),
    sorts: true,
  },
]
/** By what works are sorted, where no kind is named: 按学段、学科分类报送. */
const sorting =
  /^(?:学段|学科|类别|类型|地区|区域|年级|级别|组别|专业|行业|层级|部门|时间|内容|主题|题材|体裁|形式|年龄)$/
/** 制造类、建筑类: a list whose names all end in the word for a kind. */
const kinds = /(?:类|组|篇|型|板块|单元)$/
/** Who takes part, how the call and the judging go, and what a text is made of are divided in the same words. */
const noKind =
  /个人|集体(?!协商)|团体|单位|学校|企业|机构|上半年|下半年|线[上下]|动员|发动|报名|报送|征集|推荐|[初复终]评|评[审选比]|表彰|公示|总结|阶段|环节|奖|[特一二三四]等|级$|标题|正文|摘要|附件|封面|电子|纸质|文字|图片|背景|做法|成效|启示|以上|以下|[二两三四五六七八九十]个?大?(?:类|方面|门类|种|领域|主题|组|单元|板块)$/

/** The kinds that a sentence divides works into without counting them; one that calls for none must name kinds as such. */
export function dividedIn(text: string, at: Stretch, calls = true): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 400))
  for (const { pattern, ofKinds, sorts } of forms) {
    const match = pattern.exec(words)
    const list = match?.groups?.['list']
    if (!match || !list || (!calls && !ofKinds)) continue
    const start = at.start + match.index + match[0].indexOf(list)
    const pieces = quotedNames(text, start, list)
    const named = pieces.map((piece) => text.slice(piece.start, piece.end))
    const isOfKinds = named.every((one) => kinds.test(one))
    const isEnough = pieces.length >= (isOfKinds ? 2 : 3) && (!ofKinds || isOfKinds)
    if (isEnough && !named.some((one) => one.length < 2 || noKind.test(one) || (sorts && sorting.test(one))))
      return pieces
  }
  return []
}

/** “甲型”“乙型”: names that only their quotes part; else those of a list. */
function quotedNames(text: string, start: number, list: string): Stretch[] {
  const at = { start, end: start + list.length }
  if (/^(?:“[^“”]+”)+$/.test(list)) return quotedIn(text, at)
  return evenPieces(text, at).map((piece) => withoutBracket(text, piece))
}

/** 文学类(小说、诗歌): the name alone. */
function withoutBracket(text: string, { start, end }: Stretch): Stretch {
  return { start, end: start + text.slice(start, end).replace(/\(.*$/, '').length }
}
