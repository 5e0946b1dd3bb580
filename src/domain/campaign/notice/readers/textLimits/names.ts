import { nearest, textBefore } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import type { TextScope } from '../../reading.ts'
import { namesWorkKind } from '../../workNames.ts'
import { isSortOfWork } from '../reports.ts'
import { type Limiting, ownName } from './scopes.ts'
import { bounding, scopes } from './textNames.ts'

const besides = scopes.filter(([scope]) => scope !== 'case' && scope !== 'other')
const reach = 40
/** What a name of works has in it; none is a clause that tells how to write. */
const named =
  /^(?!每|各|单|其中|以上|所有|全部|一般|最|不|可|应|须|要|需|请|内容|语言|主题|结构|限|尤其|特别|欢迎|鼓励|提倡|优先)(?:[一-鿿“”、]{2,20}|[诗词赋曲])(?:\([一-鿿]{1,4}\)[一-鿿]{1,8})?$/
/** 全文, 摘要 and the like stand for no work in particular. */
const ofText =
  /^[另附并同随]|简介|介绍|说明|简历|承诺|^(?:中文|英文)?(?:摘要|正文|全文|标题|题目|文字|文本|案例|材料|稿件|作品|征文|论文|字数)$|[。,;:]/

/**
 * 研究总报告2万字左右，决策参考稿3000字以内: works that a sentence tells apart by the names right before their numbers;
 * null where it does not.
 */
export function namesApart(
  { text }: Sentence,
  limiting: readonly Limiting[],
  told: readonly TextScope[],
): readonly (string | null)[] | null {
  const names = limiting.map(({ amount, from }, index) => {
    const isOfWork = told[index] === 'case' || told[index] === 'other'
    return isOfWork ? nameIn(text.slice(Math.max(from, amount.start - reach), amount.start)) : null
  })
  const known = names.filter((name) => name !== null)
  return new Set(known).size > 1 && known.length === new Set(known).size ? names : null
}

/** 诗|3首，不超过100行: how many pieces there may be, between the name and the length. */
const counted = /(?<=[一-鿿])[\d一二两三四五六](?:-[\d])?[首章篇件组则部],$/
/** 小小说和5000字左右|的短篇小说: works in a list that are named behind their number. */
const namedBehind = /^的([一-鿿]{2,8})(?=[,。;、)]|$)/
/** 散文800字以上|，诗歌字数不限: other works, whose length is free. */
const freeBeside = /^,(?:其[他余]的?)?([一-鿿]{2,8}?)(?:的?(?:总?字数|篇幅|行数|长度))?不限(?=[,。;)]|$)/

/** The works that a number limits alone, where other works that need no number stand beside them. */
export function nameAlone({ text }: Sentence, { amount, from }: Limiting): string | null {
  const rest = text.slice(amount.end)
  const behind = namedBehind.exec(rest)?.[1] ?? ''
  if (from > 0 && /[、和与及或]$/.test(text.slice(0, amount.start)) && namesWorkKind(behind)) return behind
  const other = freeBeside.exec(rest)?.[1] ?? ''
  const own = nameIn(text.slice(Math.max(from, amount.start - reach), amount.start))
  return namesWorkKind(other) && own !== null && namesWorkKind(own) ? own : null
}

function nameIn(words: string): string | null {
  const piece =
    words
      .replace(bounding, '')
      .replace(counted, '')
      .split(/[,;:。]|\((?![一-鿿]{1,4}\)[一-鿿])|(?<!\([一-鿿]{1,4})\)|(?<=[一-鿿])是/)
      .at(-1) ?? ''
  const name = ownName(
    piece
      .replace(/^、|^(?:要求|其中)|^.{0,8}(?:包括|包含)/, '')
      .replace(/(?:作品)?每[篇个件则条首]$/, '')
      .replace(/的$/, ''),
  )
  const isName = named.test(name) && !ofText.test(name) && nearest(name, besides) === null
  return isName ? name : null
}

const exempt =
  /(?:^|[,;])(?:其中)?([一-鿿、]{2,16}?)(?:可以?(?:适当|酌情|相应)?放宽|不受[此该上]述?限制?|例外|除外|另计)[^,;\d]{0,8},?(?:但|也|最多|原则上)*(?:不|最|放|[至到]|限)?[^,;\d]{0,6}$/
const ofWhom = /(?:^|[,;])(?!每|所有|全部|其他)([一-鿿]{2,8})的$/

/** 调查报告可放宽至4000字; 个人申报的不应少于600字: the works for which a length is another one. */
export function exemptName({ text }: Sentence, { amount }: Limiting): string | null {
  const before =
    textBefore(text, amount.start, reach) + (/^(?:放宽)?[至到]/.exec(text.slice(amount.start))?.[0] ?? '')
  const bare = before.replace(bounding, '')
  return exempt.exec(before)?.[1] ?? ofWhom.exec(bare)?.[1] ?? null
}

/** 各部室撰写综合性案例, 先进个人需报送: who hands a work in. */
const handsIn = /^.*(?:撰写|报送|提交|上报|提供)(?=..)|[须应需要]?(?:撰写|报送|提交|上报|提供)$/

/** 事迹文章由本人撰写，每篇…, 访谈录每篇…: what a sentence begins with that tells how long some works may be. */
const head =
  /^([一-鿿A-Z“”、]{2,16}?(?:\([一-鿿]{1,4}\)[一-鿿]{0,6})?)(?=由|每[篇份件个则]|以第|应(?!用|急|对)|须|要求|一般|原则|控制|不[超少]|字数|篇幅|\d|,)/

/** 综述、个案护理 without 综述, which is a sort of papers beside others and no round-up of an office. */
function withoutReviews(name: string): string {
  return name.replace('综述', (review, at: number) =>
    isSortOfWork(name.slice(0, at), review, name.slice(at + review.length)) ? '' : review,
  )
}

/** The name of works that a sentence begins with. */
export function headName(words: string): string | null {
  const name = ownName((head.exec(words)?.[1] ?? '').replace(handsIn, ''))
  const isBeside = nearest(withoutReviews(name), besides) !== null
  return named.test(name) && !ofText.test(name) && !isBeside ? name : null
}

type Headed = {
  readonly at: number
  readonly head: string | null
  readonly rule: { readonly value: { readonly scope: TextScope } }
}

/** 事迹文章…每篇2000字以内；访谈录每篇3000字以内: sentences of one breath that each begin with the name of other works. */
export function headedApart<R extends { readonly appliesTo?: string }>(
  text: string,
  rules: readonly R[],
  limits: readonly Headed[],
): R[] {
  const isBeside = (one: Headed) => (other: Headed) =>
    (other.head !== null || (other.rule.value.scope === 'case' && other.at < one.at)) &&
    other.head !== one.head &&
    !/[。\n]/.test(text.slice(Math.min(one.at, other.at), Math.max(one.at, other.at)))
  const worksOf = new Map(limits.map((one, index) => [one, rules[index]?.appliesTo]))
  return rules.map((rule, index) => {
    const one = limits[index]
    const others = one?.head && one.rule.value.scope === 'case' ? limits.filter(isBeside(one)) : []
    const { appliesTo } = rule
    const isFree =
      appliesTo === undefined ||
      others.some((other) => other.head?.includes(appliesTo) || worksOf.get(other) === appliesTo)
    return one?.head && others.length > 0 && isFree ? { ...rule, appliesTo: one.head } : rule
  })
}
