import type { Amount } from '../../amounts.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { areSeveral } from '../../workNames.ts'
import { boundOf } from './bounds.ts'
import { classOfBody } from './names.ts'
import { between, bounding, isKind, one, saidBefore, sharedBy } from './works.ts'

/** What a verb hands in, whatever it is called. */
export const object = '((?:(?![各每其]|不[得少超]|至[少多])[A-Z一-鿿“”]){2,14}?)'
export const bounded = '(?:不少于|不超过|不多于|至少|至多|最多|各|限)*'

/** 每人文字、图片各|1件: two nouns that share a number. */
const pairBefore =
  /(?:[每各](?:个?人|位|名|家|单位|[校县区园])|[,;:]|^)((?![每各])[一-鿿]{2,6})[、和及与]([一-鿿]{2,6})$/

/** 书法、国画、手工每人限交|1件: kinds in a list before those who send them. */
const listBefore = new RegExp(
  `(?:^|[,;:。])((?:(?![各每])[一-鿿]){2,6}(?:[、和及与](?:(?![各每])[一-鿿]){2,6}){1,4})(?:类|类作品|作品)?每(?:[位名]?(?:个?人|作者|学生|教师|职工|会员|学员)|(?:个|家)?(?:单位|部门|学校|班级|支部|科室)|[校班园家县区市镇乡村])(?:只|仅)?(?:最多|至多|不超过|限|可|须|能)*(?:${handsIn}|报|上交|交|投稿?|送)?$`,
)

/** 论文、典型经验,每校各限报|1件: and with a comma behind it. */
const listApart = new RegExp(
  `(?:^|[;。:])(${one}(?:[、和及与]${one}){1,4}),?(?:[每各]|同一)(?:\\([^()]{1,8}\\)|[^,;、(\\d]){1,10}?各(?:只|仅)?(?:最多|至多|不超过|限|可|须|能)*(?:${handsIn}|报|上交|交|投稿?|送)?$`,
)

/** 在校园推普、乡村推普方向分别报送|1个: what works are to be about, with a number for each theme. */
const themesBefore = new RegExp(
  `(?:在|就)((?![各每同任上以所本])[一-鿿“”]{2,10}(?:[、和及与][一-鿿“”]{2,10}){0,4})(?:方向|领域|方面|主题|赛道|板块|专题|类别|组别)(?:上|[之当]?[中内里])?((?:可|须|应|各|分别|均|限|至少|最多|至多)*)(?:${handsIn}|报|交|投)?(?:优秀|典型)*(?:案例|作品|论文|征文|成果)?[各均限]?$`,
)
const anyTheme = /^[一二两三四五六七八九十]+[个类大]?$|^(?:不同|有关|相关|其他|下列|其中|这)/

/** The themes that a number is for; several without a word for each are one. */
export function themesOf(text: string, amount: Amount): readonly string[] {
  const match = themesBefore.exec(upToFigures(text, amount, 70).replace(bounding, ''))
  const list = match?.[1]?.replace(/(?<=..)等?[一二两三四五六七八九]?[个大类]?$/, '') ?? ''
  if (list === '' || anyTheme.test(list)) return []
  return /各|分别|均/.test(match?.[0].slice(match[0].indexOf(list) + list.length) ?? '')
    ? list.split(/[、和及与]/)
    : [list]
}

/** The words up to the figures of a number, with the bound that is a part of it. */
function upToFigures(text: string, { start, end }: Amount, reach: number): string {
  return (text.slice(0, start) + boundOf(text.slice(start, end))).slice(-reach)
}

/** Whether names are of kinds of works, and none of a body. */
function areKinds(names: readonly string[]): boolean {
  return names.some(isKind) && names.every((name) => classOfBody(name) === null)
}

/** The names in a list of kinds that stands before those who send a number of each. */
export function kindsBefore(text: string, amount: Amount): readonly string[] {
  const said = upToFigures(text, amount, 50)
  const list = (listBefore.exec(said) ?? listApart.exec(said.replace(bounding, '')))?.[1]
  const names = list?.split(/[、和及与]/) ?? []
  return areKinds(names) && areSeveral(names) ? names : []
}

/** 小学组, 高中(中职)组, A类: the name of a group. */
const group = '(?:[一-鿿]{1,5}(?:\\([一-鿿、]{1,6}\\))?|[A-Z])[组类]'
/** 小学组、中学组各|15件: groups that share a number. */
const groupsBefore = new RegExp(
  `(?:${handsIn}|^|[,;:。(]|[报送]|每人|每[位名][一-鿿]{2,3}?)(${group}?(?:[、和及与]${group}?){0,4}(?:(?<=[组类])|[、和及与]${group}))各(?:限|可|须|应)?(?:${handsIn}|报|送)?$`,
)

/** 各街道|书法、绘画类: whose groups they are. */
const whose =
  /^(?:各|每个?)(?:[省市县区镇乡校院园馆厂]|单位|部门|学校|企业|支部|街道|乡镇|科室)(?=[一-鿿]{2})/

/** The groups or classes in a list right before a number of each. */
export function groupsSharing(text: string, amount: Amount): readonly string[] {
  const list = groupsBefore.exec(saidBefore(text, amount, 0).replace(bounding, ''))?.[1] ?? ''
  const names = list
    .replace(whose, '')
    .split(/[、和及与]/)
    .filter(Boolean)
  const areGroups = names.every((name) => /[组类]$/.test(name) || classOfBody(name) === null)
  return areGroups && !/[小班]组$/.test(list) ? names : []
}

const sharing = /^(?![每各其])[A-Z一-鿿“”]{0,8}(?:[、和及与][A-Z一-鿿“”]{2,8}){1,4}?[各均](?:限|可)?$/

/** 各县|文章、案例各|不超过2篇: kinds of works, and nothing else, between a body and its number. */
export function shareNumber(words: string): boolean {
  const names = words.replace(/[各均](?:限|可)?$/, '').split(/[、和及与]/)
  return sharing.test(words) && names.filter(Boolean).every(isKind)
}

/** The pair of kinds that shares a number. */
export function pairOf(text: string, amount: Amount): string | null {
  const said = saidBefore(text, amount, 0)
  const names = sharedBy.test(said) ? (pairBefore.exec(said.replace(between, ''))?.slice(1) ?? []) : []
  return areKinds(names) ? names.join('、') : null
}

const listed = `${object}((?:[、和及与]${object})+)${bounded}(?:各|均|每[类种项])${bounded}$`
const eachBehindVerb = new RegExp(`(?:${handsIn}|${makes}|自荐|提供|(?<![海画简快板])报|交|送|投)${listed}`)
const eachAtHead = new RegExp(`(?:^|:)${listed}`)
/** ,质量故事、优秀案例均|不超过2项: kinds in a clause of their own behind whom the sentence speaks of. */
const eachInClause = new RegExp(`[,;]${listed}`)

/** 推荐先进集体、先进个人各|2个: what the verb hands in, a number of each. */
export function sharedObjects(text: string, amount: Amount): readonly string[] {
  if (/[家户]/.test(text.slice(amount.start, amount.end))) return []
  const said = upToFigures(text, amount, 60)
  const behindVerb = eachBehindVerb.exec(said)
  const atHead = behindVerb ?? eachAtHead.exec(said)
  const [, first, others] = atHead ?? eachInClause.exec(said) ?? []
  const names =
    first === undefined
      ? []
      : [first.replace(/^的/, ''), ...(others ?? '').split(/[、和及与]/).filter(Boolean)]
  if (atHead === null && !names.every(isKind)) return []
  return areSeveral(names) && (behindVerb !== null || names.every((name) => classOfBody(name) === null))
    ? names
    : []
}
