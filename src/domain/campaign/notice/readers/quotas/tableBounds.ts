import { handsIn } from '../../handingIn.ts'
import type { NoticeText } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import type { ReadRule } from '../../reading.ts'

/** Words over or under a table that make its numbers a floor or a cap. */
const listed =
  '(?:(?<![荐报记请总审定评代])[上下本附]?表[中内]?|上述|(?<![字词年月天人个件篇张项级名元岁B%\\d])以上|[所上下前]列|附件\\d{0,2}(?:所列|中|规定|确定|分配)?的?(?:名额|数量)|(?:规定|分配|核定|下达|所定)的?(?:推荐|报送|申报)?(?:名额|数[量额]|指标|限额))'
const most = '不(?:得|能|可|应|准)?(?:超过?|多于|高于|突破)'
const least = '不(?:得|能|可|应)?(?:少于|低于)'
const headed = '(?:名额|数[量额目]?|分配|指标)'
/** 必报数量, 可超额申报, 上不封顶: more than the number is welcome. */
const welcome = oneOf([
  '必报的?(?:数|任务|名额|指标)',
  `可以?(?:适当|自愿|自主|根据实际)?超额(?:${handsIn}|完成|上报)`,
  `(?:任务|数量?|名额|指标)[^,。;\\n]{0,6},可以?(?:适当|自愿|自主)?超报(?=[,。;\\n]|$)`,
  '上不封顶|不(?:设|作)上限|多报不限|多者不限|鼓励超额',
])
const floors = new RegExp(
  oneOf([
    '\\n[^。\\n]{0,10}(?:下限|最低限?额)\\n',
    '(?:下限|最低限?额)[^,。;\\n]{0,4}(?:如下|见[下附]?表)',
    `${listed}[^。\\n]{0,10}(?:最低|下限|底数|起点|保底|必报)|${least}${listed}|${headed}\\((?:${least}|下限|至少)\\)`,
    welcome,
  ]),
)
const caps = new RegExp(
  oneOf([
    '\\n[^。\\n]{0,10}(?:(?<!下)上限|最高限?额)\\n',
    '(?:(?<!下)上限|最高限?额)[^,。;\\n]{0,4}(?:如下|见[下附]?表)',
    `${listed}[^。\\n]{0,10}(?:最高|上限|最多|限额|不得突破|不得超)|${most}${listed}|总数${most}(?!过?[\\d一二两三四五六七八九十])|不[得可能](?:多|超)报`,
    `(?:名额|限额|指标|控制数)(?:总数)?(?:原则上|一律|均)?${most}过?(?=[,。;:\\n]|$)`,
    `(?:名额|限额|指标|控制数)[^。;\\n]{1,70},(?:一律|均|各[一-鿿]{1,4})?${most}过?(?=[,。;:\\n]|$)`,
    `超(?:出|过)?(?:分配|规定)?的?(?:名额|限额|指标)的?(?:部分)?[^。\\n]{0,8}(?:不予|不再|无效|退回|按)`,
    `可以?少报|名额用不完|(?<![可以励])超(?:名额|限额|指标|额)${handsIn}|${headed}\\((?:${most}|上限|至多|最多)\\)`,
  ]),
)

/** 推荐名额见附件1，名额不得突破: what the text says of a table that stands behind it among the attachments. */
const ofAnnexed = /名额|限额|指标|控制数|分配表/
const saidOfAnnexed = oncePerNotice(({ bodySentences }: NoticeText): string =>
  bodySentences
    .filter(({ text }) => text.length < 200 && ofAnnexed.test(text))
    .map(({ text }) => `\n${text}`)
    .join(''),
)

/** The words around a row that may bound its numbers. */
export function saidAround(notice: NoticeText, { index, start, end }: Line): string {
  const near = notice.text.slice(Math.max(0, start - 300), end + 400)
  return notice.zones[index] === 'annex' ? near + saidOfAnnexed(notice) : near
}

/** And the head of a column, where its own cells say nothing else. */
const columnFloor = new RegExp(`下限|最低|最少|至少|${least}|≥`)
const columnCap = new RegExp(`上限|限额|限报|最[多高]|至多|${most}|以内|≤`)
const floorTold = new RegExp(`下限|最低|保底|必报|${welcome}`)
const capTold = new RegExp(`上限|最高|${most}(?!过?[\\d一二两三四五六七八九十])`)
/** What is said of one column by its name: 总数为上限,农村案例数为下限. */
function toldOf(around: string, column: string): { isFloor: boolean; isCap: boolean } | null {
  const name = column.replace(/\([^()]*\)/, '').replace(/^其中|数$/g, '')
  const said = around
    .split(/[,。;\n]/)
    .filter((words) => name.length > 1 && !words.includes('\t') && words.includes(name))
    .filter((words) => floorTold.test(words) || capTold.test(words))
  if (said.length === 0) return null
  const words = said.join()
  return { isFloor: floorTold.test(words), isCap: capTold.test(words) }
}

/** 微视频为必报任务。 is nothing for 案例: the words around a table without the sentences that tell of another of its kinds of works alone. */
export function saidOfKind(around: string, kinds: readonly (string | null)[], kind: string | null): string {
  const others = kinds.flatMap((one) => (one !== null && one !== kind && one.length > 1 ? [one] : []))
  if (others.length === 0) return around
  const isOfOther = (words: string) =>
    !words.includes('\t') && !words.includes(kind ?? '\t') && others.some((one) => words.includes(one))
  return around
    .split(/(?<=[。;\n])/)
    .map((words) => (isOfOther(words) ? words.replace(/[^\n]/g, '、') : words))
    .join('')
}

/** The floor and the cap that a number of a table is by its own words, its column, or the words around the table. */
export function boundsOf(parts: Partial<Record<string, string>>, around: string, column: string) {
  const low = numeralOf(parts['a'] ?? '')
  const high = parts['b'] === undefined ? low : numeralOf(parts['b'])
  const own = `${parts['bound'] ?? ''}${parts['tail'] ?? ''}`
  const told = toldOf(around, column)
  const isTold = columnFloor.test(column) || columnCap.test(column)
  const isAlong = (words: RegExp, ofColumn: RegExp) =>
    (isTold ? ofColumn : words).test(isTold ? column : around)
  const ownFloor = /少|低|下限|保底|≥|以上|起/.test(own)
  const ownCap = /超|多|高|(?<!下)限|≤|内|以下|封顶/.test(own)
  const isFloor = ownFloor || (!ownCap && (told ? told.isFloor : isAlong(floors, columnFloor)))
  const isCap = ownCap || (!ownFloor && (told ? told.isCap : isAlong(caps, columnCap)))
  return { min: isCap ? null : low, max: isFloor ? null : high }
}

/** A head that names a bound and nothing counted besides: 至少, 报送上限(篇). */
export function isBound(column: string): boolean {
  const words = column.replaceAll(
    /\([^()]*\)|推荐|报送|申报|上报|选送|推[报选]|名额|数[量目额]?|件|篇|个|项/g,
    '',
  )
  return [columnFloor, columnCap].some((one) => one.exec(words)?.[0] === words)
}

/** A column of floors beside one of caps (至少, 至多): the two numbers of a body are one quota. */
export function withBounds(quotas: readonly ReadRule<'quota'>[]): ReadRule<'quota'>[] {
  return quotas.flatMap((one, index) => {
    const [last, next] = [quotas[index - 1], quotas[index + 1]]
    if (last && bounds(last, one)) return []
    if (!next || !bounds(one, next)) return [one]
    const { min, max } = { min: one.value.min ?? next.value.min, max: one.value.max ?? next.value.max }
    return [{ ...next, value: { ...next.value, min, max } }]
  })
}

/** Whether two numbers of one body are a floor and a cap, in whichever order. */
function bounds(one: ReadRule<'quota'>, other: ReadRule<'quota'>): boolean {
  const [low, high] = one.value.max === null ? [one, other] : [other, one]
  return (
    one.appliesTo === other.appliesTo &&
    low.value.max === null &&
    high.value.min === null &&
    (low.value.min ?? Number.POSITIVE_INFINITY) <= (high.value.max ?? 0)
  )
}
