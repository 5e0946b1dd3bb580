import { inSimplifiedSigns } from '../../../../../foundation/simplified.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import type { Demanded, ReadRule } from '../../reading.ts'
import { areFormsOfTwoKeys } from './keyedForms.ts'

const plainly = /电子(?!邮)|纸质|一式|书面|打印稿/

/** 纸质和电子两种方式: how papers come in, before it is told of each. */
const bothWays =
  /^(?:纸质|书面|电子)[版件稿]?(?:材料|文档)?(?:[、和及与+]|以及)(?:纸质|书面|电子)[版件稿]?(?:材料|文档)?(?:相结合的?|[两二双]种)?(?:方式|形式|途径|渠道)/

/** 电子材料以“单位+名称”命名: a paper that is only named there, and asked for elsewhere. */
export function isOnlyNamed({ plain }: NoticeText, { value, span }: ReadRule<'requirement'>): boolean {
  const behind = plain.printed.slice(span[1], span[1] + 40)
  return (
    copies.has(value.what) &&
    (/^(?:请|须|均|统一|一律)*[以按用][^。；;,，]{2,30}(?:命名[。；;\n]|为准)/.test(behind) ||
      bothWays.test(plain.printed.slice(span[0], span[1] + 16)))
  )
}

/** 电子文本 says what 刻光盘 only means. */
export function isPlainer(rule: ReadRule<'requirement'>, known: ReadRule<'requirement'>): boolean {
  const { what } = rule.value
  if (what === 'evidence') return provesMore(rule) && /^(?:证书?的?)?复印件$/.test(known.quote)
  return (
    (what === 'electronic' || what === 'paper') &&
    plainly.test(wordsOf(rule)) &&
    !plainly.test(wordsOf(known))
  )
}

/** 营业执照复印件 before 经济效益证明材料: who somebody is proves nothing of the case where its own proofs are asked for. */
function provesMore({ quote }: ReadRule<'requirement'>): boolean {
  return /(?:证明|佐证|支撑)(?:材料|文件|资料)$/.test(quote)
}

/** Copies of what is handed in: named again without whose, they are those named before. */
const copies: ReadonlySet<Demanded> = new Set(['electronic', 'paper', 'scan'])
/** Two that are told of in one breath: 学校提交申报表；企业提交申报表. */
const nearby = 60

/** 教师填写《课例申报表》，学院将申报表报送: what the one filled in is handed on by the other. */
function isPassedOn(known: ReadRule<'requirement'>, rule: ReadRule<'requirement'>): boolean {
  const [filled, named] = [wordsOf(known), wordsOf(rule)]
  return known.value.of === 'individual' && /^[《“]/.test(filled) && filled.slice(0, -1).endsWith(named)
}

/** 佐证材料, 证书复印件; 证明材料。竣工验收报告: proofs by a name that holds for all of them. */
export const proofs = /(?:佐证|证明|支撑|复印)[一-鿿]{0,2}$|^(?:佐证|证明|支撑)(?:材料|资料)/

/** A paper named again; two forms are the same when both are 申报表 or both 推荐表, unless two titles tell them apart. */
export function isSame(known: ReadRule<'requirement'>, rule: ReadRule<'requirement'>): boolean {
  if (known.value.what !== rule.value.what) return false
  const [one, other] = [wordsOf(known), wordsOf(rule)]
  const isNamed = [one, other].every((words) => !proofs.test(words))
  if (rule.value.what === 'evidence' && isNamed && sort(one) !== sort(other)) return false
  const areOfTwo =
    known.value.of !== null &&
    rule.value.of !== null &&
    known.value.of !== rule.value.of &&
    rule.span[0] - known.span[1] < nearby &&
    !isPassedOn(known, rule)
  if (rule.value.what === 'form') return !areOfTwo && isSameForm(one, other)
  if (rule.value.what === 'opinion' && one.includes('公示') !== other.includes('公示')) return false
  const isSaidAgain = known.value.of === null && one.startsWith(other) && rule.value.what === 'evidence'
  if (isSaidAgain) return true
  if (rule.value.what === 'overview' && rule.value.of === null) return true
  if (rule.value.of === 'individual' && known.value.of === null && sort(one) === sort(other)) return true
  if (known.value.of === null && rule.value.what === 'video') return true
  if (copies.has(rule.value.what) && known.value.of === null && plainly.test(one)) return true
  if (rule.value.of !== null) return known.value.of === rule.value.of
  if (copies.has(rule.value.what)) return true
  return known.value.of === null || sort(one) === sort(other)
}

/** 文章汇总表（附件1） and 案例汇总表（附件2） are two tables, where each names the annex it is. */
export function areTwoAnnexes(notice: NoticeText, one: ReadRule, other: ReadRule): boolean {
  const [mine, theirs] = [one, other].map(
    ({ span }) => annexed.exec(notice.plain.printed.slice(span[1], span[1] + 16))?.[1],
  )
  return (mine !== undefined && theirs !== undefined && mine !== theirs) || areFormsApart(notice, one, other)
}

function areFormsApart(notice: NoticeText, one: ReadRule, other: ReadRule): boolean {
  const areForms = other.kind === 'requirement' && other.value.what === 'form'
  return areForms && (areSideBySide(notice, one, other) || areFormsOfTwoKeys(notice, one, other))
}

/** 个人推荐登记表和集体推荐登记表: two names that 和 joins, the second with words of its own. */
function areSideBySide({ plain }: NoticeText, one: ReadRule, other: ReadRule): boolean {
  return /^[、和及与][一-鿿]{2,6}$/.test(plain.printed.slice(one.span[1], other.span[0]))
}

const annexed = /^[》”]?\s?[(（](?:[格样]式)?[详参]?[见件]?附[件表]\s?([\d一二三四五六七八九]{1,2})/

/** The words of a rule in simplified signs without blanks, by which papers are told apart. */
function wordsOf({ quote }: ReadRule): string {
  return plainWords(quote)
}

/** Each paper is compared with all those before it. */
const plainWords = oncePerWords((quote) => inSimplifiedSigns(quote.replaceAll(/\s/g, '')))

/** “优秀团队申报表” and “优秀教师申报表” are two forms; 《先进操作法申报表》 and 《操作法申报表》 are one. */
function isSameForm(one: string, other: string): boolean {
  if (sort(one) !== sort(other) || one.includes('意向') !== other.includes('意向')) return false
  const [mine = '', theirs = ''] = [one, other].map((name) => name.replaceAll(/[^一-鿿]/g, ''))
  const isTitled = [one, other].every((name) => /^[《“]/.test(name))
  return !isTitled || mine.endsWith(theirs) || theirs.endsWith(mine)
}

/** 《先进操作法申报表》 and 申报表 are the same form; 申报表 and 推荐表 are two. */
function sort(name: string): string {
  return name.replace(/[》”）)]+$/, '').slice(-3)
}
