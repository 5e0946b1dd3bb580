import { piecesOf, type Stretch } from '../../listing.ts'
import type { Sentence } from '../../noticeText.ts'

/** What cases differ in, by the ending of its name: 工程类型, 病种, 水域. */
const dimension =
  /^(?:[一-鿿]{0,6}(?:类型|类别|领域|行业|产业|区域|地域|地区|规模|层次|层级|级别|性质|阶段|年龄段?|年代|对象|主体|方式|模式|群体|人群|气候区|场景|环节|渠道|路径|专业|学科|学段|职称|职务|职业|工序|题材|体裁|平台|主题|岗位|班次|季节|时段|民族|性别|身份|分布|来源|所有制|用途|险类|学历|部门|业态|结构|路线|条件|水平|课型)|[一-鿿]{0,3}[病工险车灾品树剧物楼菌警军](?:种|型)|[一-鿿]{0,2}[流水海]域)$/
/** Words that say that cases are not to be alike: strong ones for any list, weak ones for dimensions alone. */
const duty =
  '(?:应当?|最好|[要须需宜均都各]|力求|尽量|尽可能|必须|适当|合理|相互|有所?|体现|拉开|做到|保持|注意|注重|形成){0,4}'
const strong = `${duty}(?:(?:区别|差异|差别|区分|差距|错开|有别|各异|不同|搭配|均衡|平衡)(?:化|分布)?|各[有具](?:特[点色]|侧重)|[各互](?:有)?不(?:相同|雷同|重复|一样)|(?:不[得能宜要应可]|避免|勿)(?:完全|都|过于|过度)?(?:相同|重复|雷同|一样|单一|集中))`
const weak = `${duty}(?:多样(?:化|性)?|多元化?|分散)`
const predicate = new RegExp(`(?<!的|的合理)(?:${strong}|(?<weak>${weak}))(?=$|[,。;、:(-])`, 'g')
/** 体现建成年代、服务人群和改造方式的多样性 */
const nominal =
  /(?:体现|反映|注意|注重|考虑|兼顾|照顾|把握|平衡|保持|做到|实现|统筹)(?:好|到)?([一-鿿、()]{4,60})的(?:合理)?(?:多样[性化]|多元化|差异性?|差别|搭配|均衡性?|平衡|协调)(?=$|[,。;、])/g
/** 统筹服务领域、服务对象、实施主体: dimensions and nothing else. */
const weighed =
  /(?<!为主[^。;]{0,4})(?:统筹|兼顾|综合|平衡)(?:考虑|兼顾)?(?:好|到)?((?:[一-鿿]{1,8}的)?[一-鿿]{2,8}(?:\([^()]{2,24}\))?(?:(?:[、和与及]|以及)[一-鿿]{2,8}(?:\([^()]{2,24}\))?){1,6}?)(?:等(?:因素|方面|情况)?|(?:各)?方面)?(?=$|[,。;])/g
const behindList = /(?:[上间]|之间|(?:[两二三四五]个?)?方面|等(?:因素|情况)?){1,2}$/
const beforeList =
  /^.*?(?:(?<![一-鿿]所)[在从](?!业)|把握|注意|注重|做到|力求|确保|保证|保持|兼顾|统筹|考虑|体现|反映|照顾|顾及|平衡|避免|防止|(?:选送|推荐|申报)时|(?:案例|作品|稿件|项目)(?:之间|相互|彼此)?(?:应当?|[要须宜])(?!做到|注[意重]|把握|力求|体现|反映|考虑|兼顾|避免|防止))(?:好|到)?(?:[在从](?!业))?/
const owner =
  /^(?:\([^()]*\))?(?:[一-鿿]{1,10}?的|所报的?)?(?:案例|作品|稿件)(?=(?:类[型别]|主题|题材|体裁|形式|内容|领域)$)|^(?:\([^()]*\))?[一-鿿]{1,10}?的(?=[一-鿿]{2})/
const ofForm =
  /性$|奖|证书|格式|字[体号]|颜色|标题|题目|名称|日期|金额|时间|(?:发展|工作|建设|推进|服务|治理|任务|资源|力量)$/

/** 按机构规模、人口结构分别选取, 从行业看…；从规模看…, 环节上的区别: other ways of naming them. */
const chosenBy = /按照?([一-鿿、]{4,40})(?:分别|各自?|分头)(?:选取|选送|推荐|遴选|产生|报送)/g
const seenFrom = /从([一-鿿]{2,6})看/g
const differing = /(?<=[有出现虑意])([一-鿿]{2,6})[上间]的(?:区别|差异|不同)/g

/** 行业、规模有别, 在性质、行业上尽量错开, 体现年代和方式的多样性: the names of what cases differ in. */
export function variedNames({ text, start }: Sentence): Stretch[] {
  const told = [...text.matchAll(predicate)].flatMap(({ index, 0: whole, groups }) => {
    if (!isAsked(text, index, whole)) return []
    const from = openingOf(text, index)
    return namesBetween(text, from, index, groups?.weak === undefined ? 'any' : 'dimensions')
  })
  const namedBy = (form: RegExp, kind: 'any' | 'dimensions' = 'dimensions') =>
    [...text.matchAll(form)].flatMap(({ index, 0: whole, 1: list = '' }) => {
      const from = index + whole.indexOf(list)
      return namesBetween(text, from, from + list.length, kind)
    })
  const looked = /各占|[都均]要?有|兼有|平衡|比例|搭配|覆盖/.test(text) ? namedBy(seenFrom) : []
  return [
    ...told,
    ...namedBy(nominal, 'any'),
    ...namedBy(weighed),
    ...namedBy(chosenBy),
    ...looked,
    ...namedBy(differing),
  ]
    .toSorted((one, other) => one.start - other.start)
    .map((one) => ({ start: one.start + start, end: one.end + start }))
}

/** 类型不同，做法各异 tells what is; what is to be is said by a word of duty. */
function isAsked(text: string, index: number, predicate: string): boolean {
  if (!/^(?:不同|各异|有别|各[有具](?:特[点色]|侧重))$/.test(predicate)) return true
  return /[应要须]|做到|尽量|力求|把握|注意|有别”/.test(text.slice(0, index).replaceAll(/不[要必须应]/g, ''))
}

/** Where the clause before a predicate begins, and behind a sign 、 where each name has its own: 行业有别、规模有别. */
function openingOf(text: string, end: number): number {
  const before = text.slice(0, end).replaceAll(/\([^()]*\)/g, (words) => '('.repeat(words.length))
  const clause = Math.max(...[...',;:●○◆★☆▲'].map((sign) => before.lastIndexOf(sign))) + 1
  const own = [...before.slice(clause).matchAll(new RegExp(`(?:${strong}|${weak})\\(*、`, 'g'))].at(-1)
  return own ? clause + own.index + own[0].length : clause
}

/** The names of a list; a single one must be a dimension, of several any that is short. */
function namesBetween(text: string, from: number, to: number, kind: 'any' | 'dimensions'): Stretch[] {
  const words = text.slice(from, to).replace(behindList, '')
  const lead = beforeList.exec(words.slice(0, Math.max(8, words.search(/[、(]|$/))))?.[0] ?? ''
  const pieces = piecesOf(text, { start: from + lead.length, end: from + words.length }).map((piece) =>
    bare(text, piece),
  )
  const names = pieces.map((one) => text.slice(one.start, one.end))
  const areShort = names.every(
    (one) => /^(?![但与并且])(?!.*(?:不|之间))[一-鿿]{2,8}$/.test(one) && !ofForm.test(one),
  )
  const dimensions = names.filter((one) => dimension.test(one)).length
  const isFit = names.length > 1 ? dimensions >= (kind === 'any' ? 1 : names.length / 2) : dimensions === 1
  return areShort && isFit && names.length > 0 ? pieces : []
}

/** 公共机构的类型（党政机关、学校） is 类型, 所处气候区 is 气候区. */
function bare(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end).replace(/\([^()]*\)$|之?间(?:的?分布)?$/, '')
  const before = owner.exec(words)?.[0].length ?? 0
  const placed = /^所[处属在]/.exec(words.slice(before))?.[0].length ?? 0
  return { start: start + before + placed, end: start + words.length }
}
