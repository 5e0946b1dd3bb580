import { evenPieces, partedAt, quotedIn, type Stretch } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { isField } from './fields.ts'

const commaed = '((?:[一-鿿]{2,18}[,、]){1,12}[一-鿿]{2,18}?)'
const summing = '(?:等([二三四五六七八九十])?个?[一-鿿]{0,2}|([二三四五六七八九十])(?:个|大)?)'
const commas = new RegExp(
  `(?:涉及|围绕|聚焦|包括|涵盖|针对|紧扣|限于|分为|分成|分设|(?<=案例|作品|征文|大赛|活动|征集|比赛|论文|成果|共)[分设])${commaed}${summing}(?:方面|领域|环节|类别?|方向|主题|专题|内容|题材|选题|话题|角度|组别?|赛道|板块)`,
)

const quotes =
  /(?:围绕|以|从|聚焦)((?:“[^“”]{2,12}”[、和]?){3,8})(?:等|中|之一|[二三四五六七八九]个|为(?:题|主题)[^。;]{0,6}(?:任选|自选|选择|择)|(?:等主题)?(?:选题|选材|取材|立意|来写|撰写|写作|创作|展开)(?=[,。;]|$))/

/** 围绕“廉洁家风”“清风校园”中的一个主题: names in quotes. */
export function quotedListIn(text: string, at: Stretch): Stretch[] {
  const match = quotes.exec(text.slice(at.start, at.end))
  const list = match?.[1]
  if (!match || !list) return []
  const from = at.start + match.index + match[0].indexOf(list)
  return quotedIn(text, { start: from, end: from + list.length })
}

/** 加强领导，精心组织: what bodies are to do. */
const ordered =
  /^(?:从(?![业严])|在(?![职校线岗])|就(?!业)|以|并|按|加强|精心|做好|认真|突出|结合|坚持|注重|高度|严格|确保|及时|积极|抓好|强化|落实|广泛|深入|全面|切实)|要求$/

/** 涉及企业合规，劳动用工，知识产权等领域: names that commas part, as many as are counted where they are. */
export function commaListIn(text: string, at: Stretch): Stretch[] {
  const match = commas.exec(text.slice(at.start, at.end))
  const [, list, counted = match?.[3]] = match ?? []
  if (!match || !list?.includes(',')) return []
  const start = at.start + match.index + match[0].indexOf(list)
  const names = evenPieces(text, { start, end: start + list.length })
  const number = counted ? numeralOf(counted) : names.length
  const isNames = names.every(({ start: from, end }) => {
    const name = text.slice(from, end)
    return isField(name, 18) && !ordered.test(name)
  })
  return names.length > 2 && number === names.length && isNames ? names : []
}

/** How a clause begins that says how one is to write or what works do, and that names nothing. */
const noClause =
  /^(?:结合|突出|展[示现]|反映|讲述|总结|撰写|创作|立足|充分|深入|以|从|通过|并|可|应|要|须|请|由|[每各]|具有|体现|弘扬|记录|全面|形成|进行|不|主题|内容|题材|体裁|形式)/

/** 围绕导览、讲解，健全研学机制，推动文创开发等方面: clauses that go on with a list up to the one that sums it up. */
export function clausesBehind(text: string, from: number, end: number): Stretch[] {
  const words = text.slice(from, Math.min(end, from + 300))
  const match =
    /^(?:,[^,。;:!?\n]{4,30}){1,8}?,[^,。;:!?\n]{2,30}?(?<![高中初平相同均对])等(?=[。;\n]|方面|领域|内容|主题|环节|$)/.exec(
      words,
    )
  if (!match) return []
  const clauses = partedAt(text, { start: from + 1, end: from + match[0].length - 1 }, ',')
  return clauses.some((one) => noClause.test(text.slice(one.start, one.end))) ? [] : clauses
}
