import { classOf, isBureau, isOffice, placeOfOffice, placeRanks } from '../classes.ts'
import { piecesOf } from '../listing.ts'
import { callersLines, found, type NoticeText, printedAt } from '../noticeText.ts'
import { oneOf } from '../oneOf.ts'
import type { Read } from '../read.ts'
import type { BodyClass } from '../reading.ts'
import { ending, rejoined, unwrapped } from './addressees/halves.ts'
import { rankOf, rankOfIssuer } from './bodyRanks.ts'

/** The bodies that a notice is sent to, each as printed with its class: 各县（市）区、产业（系统）…工会： */
export function addressees(notice: NoticeText): Read {
  const { addressees: at } = notice.head
  if (!at) return { rules: [] }
  const pieces = rejoined(notice.text, unwrapped(notice.text, piecesOf(notice.text, at)))
  const classes: { class: BodyClass; label: string }[] = []
  for (const [index, piece] of pieces.entries()) {
    const words = notice.text.slice(piece.start, piece.end).replaceAll(/\s+/g, '')
    const label = printedAt(notice, piece).replaceAll(/\s+/g, '')
    const tail = notice.text.slice(piece.start, pieces.at(-1)?.end ?? piece.end)
    const named =
      sectorOf(words, tail) ??
      ofSociety(words, tail, classes.at(-1)) ??
      ofNext(words, tail) ??
      takenOver(notice, words, classes.at(-1), tail) ??
      rankOfOffice(notice, words) ??
      ownOffice(notice, words) ??
      memberOf(notice, words) ??
      classOf(words) ??
      belowIssuer(notice, words)
    classes.push({ class: named ?? elided(words, tail, index, pieces.length), label })
  }
  const unsure = classes.some((one) => one.class === 'other')
  const rule = found(
    notice,
    'addressees',
    'addressees',
    { classes },
    { ...at, confidence: unsure ? 0.7 : 0.95 },
  )
  const doubts = classes.flatMap(({ class: named, label }, index) => {
    const piece = pieces[index]
    if (named !== 'other' || !piece) return []
    const span = notice.plain.spanOf(piece.start, piece.end)
    return [
      { kind: 'addressees', code: 'class-unclear', values: { seen: label }, options: [], span } as const,
    ]
  })
  return { rules: [rule], doubts }
}

/** Whose a body is, without its noun. */
const holder = '(?:[省市县区州委局厅]直|[部省市县区州局厅校院央]属|[驻在][一-鿿])'
const isHolder = new RegExp(`^各?${holder}$`)
const nounNext = new RegExp(`^各?${holder}(?:[、及和与](?:各|有关)?${holder}){1,4}(?:各|有关)*([一-鿿]+)`)

/** 市直|及|驻市各医疗卫生单位, 部属|、|省属高校: a piece that tells only whose it is has the noun of the next one. */
function ofNext(words: string, tail: string): BodyClass | null {
  if (/^各地、[州市盟](?![一-鿿]*直)/.test(tail)) return 'city'
  const noun = isHolder.test(words) ? nounNext.exec(tail)?.[1] : undefined
  if (noun === undefined) return null
  const own = /[局委厅校院]/.test(words) ? null : classOf(noun)
  return own === null || own === 'grassroots' ? classOf(words + noun) : own
}

/** 区交通、住建、城管行业工会联合会: a sector named alone has the class of the unions at the end of its list. */
function sectorOf(words: string, tail: string): BodyClass | null {
  if (!/^[省市县区州]?[一-鿿]{2,4}$/.test(words) || ending.test(words)) return null
  const list = /^[^,;:各]+/.exec(tail)?.[0] ?? ''
  const last = list.split('、').at(-1) ?? ''
  return last !== words && /工会/.test(last) && classOf(last) === 'industry' ? 'industry' : null
}

/** 各县|区教育学会: places that share the name of a society. */
function ofSociety(
  words: string,
  tail: string,
  before: { readonly class: BodyClass; readonly label: string } | undefined,
): BodyClass | null {
  const isFirst =
    /^各[省市县区州旗](?:[、及和与][省市县区州旗]){1,3}[一-鿿]{2,20}(?:协会|学会|商会|研究会)/.test(tail)
  const isRest =
    before?.class === 'association' &&
    /^各?[省市县区州旗]$/.test(before.label) &&
    /^[省市县区州旗](?:[一-鿿]{2,20}(?:协会|学会|商会|研究会))?$/.test(words)
  return isFirst || isRest ? 'association' : null
}

/** The class that a piece has from the one before (各县委组织部、总工会; 各州、市总工会) or from who calls (分会). */
function takenOver(
  notice: NoticeText,
  words: string,
  before: { readonly class: BodyClass; readonly label: string } | undefined,
  rest: string,
): BodyClass | null {
  if (before && placeRanks.includes(before.class)) {
    const isRest =
      (/^各?[市州盟]$/.test(before.label) && /^[市州盟](?!直|属|级)/.test(words)) ||
      (/^(?:各)?分局$/.test(words) && before.label.endsWith('局')) ||
      (/^各?[县区旗]$/.test(before.label) && /^[县区旗市](?!直|属|级)/.test(words))
    const list = /^(?:\([^()]*\)|[^(),;各])+/.exec(rest)?.[0] ?? ''
    const sharesEnd = !/^[各有市省委]/.test(words) && /[厅局委](?:\([^()]*\))?$/.test(list)
    if (
      isRest ||
      isBureau(words) ||
      (organ.test(words) && classOf(words) !== 'zone') ||
      (sharesEnd && classOf(words) === null)
    )
      return before.class
  }
  if (before?.class === 'individual' && /(?:干部|群众|青年|骨干|代表|人才|专家|官兵)$/.test(words))
    return 'individual'
  if (before && before.class !== 'individual' && branch.test(words)) return before.class
  if (before?.class === 'department' && /^[部委办局处室厅院]$/.test(words)) return 'department'
  if (before?.class === 'department' && isOffice(before.label) && isBureau(words)) return 'department'
  if (
    before?.class === 'department' &&
    words === '单位' &&
    /有关|相关|政府|[省市县区州]直|级/.test(before.label)
  )
    return 'department'
  if (before?.class === 'direct' && words === '单位') return 'direct'
  return /(?:分会|专业委员会|分支机构|代表机构)$/.test(words) && isOfAssociation(notice)
    ? 'association'
    : null
}

/** 各地 and 每地 are the places of the rank below who calls. */
export function belowIssuer(notice: NoticeText, words: string): BodyClass | null {
  if (!/[各每]地(?!区|各)/.test(words)) return null
  const around = callersLines(notice).map(({ start, end }) =>
    notice.text.slice(start, Math.min(end, start + 40)),
  )
  const ranks = around.flatMap((line) => /^[一-鿿]{2,4}?([省市县区])(?!属|直|级)/.exec(line)?.[1] ?? [])
  const rank = ranks.at(-1)
  if (rank === '省') return 'city'
  if (rank === '市') return 'county'
  return rank === undefined ? null : 'township'
}

/** What no place is called: 其他市, 地级市, 南部五市. */
const noPlace = oneOf([
  '[各每省市县区本我全]|其[他余它]|有关|相关|所在|直辖|计划单列',
  '地级|县级|副省|沿海|试点|示范|创建|先进',
  '[一-鿿]{1,2}[两三四五六七八九十]市',
])
const officeEnds = oneOf([
  '局|委|办|教研室|中心|(?:人民)?政府|(?<!俱乐)部|法院|检察院',
  '总工会|[妇残侨文]联|科协|工商联|红十字会',
])
const officeOf = new RegExp(
  `^((?!${noPlace})[一-鿿]{2,3}(?<!设区)(?:[市县区](?!直|属|级|域)[一-鿿]{0,9}(?:${officeEnds})|市))$`,
)

/**
 * 青石区教育局 is of the rank of its place, unless that place calls itself: then it is one of its departments. Another
 * 市 below the city that calls is of the rank of counties, with an office (临河市总工会) or named alone.
 */
export function rankOfOffice(notice: NoticeText, label: string): BodyClass | null {
  const place = /^.{2,3}?[市县区]/.exec(officeOf.exec(label)?.[1] ?? '')?.[0]
  if (
    place === undefined ||
    /[发园新港假能开税贸范技片社校厂库景验合作]区$/.test(place) ||
    !notice.zones.includes('close')
  )
    return null
  const callers = callersOf(notice)
  if (callers.length === 0 || callers.some((line) => line.includes(place))) return null
  if (!place.endsWith('市')) return 'county'
  const ranks = callers.filter((line) => !/^关于/.test(line)).map((line) => rankOfIssuer(line.trim()))
  if (ranks.some((rank) => rank >= 4)) return 'city'
  return ranks.includes(3) && !/设区的?市|地级市/.test(notice.text) ? 'county' : null
}

/** The lines that tell who calls, without those whom he calls on. */
function callersOf(notice: NoticeText): string[] {
  const to = notice.head.addressees
  return callersLines(notice)
    .filter(({ start, end }) => to === null || end < to.start || start > to.end)
    .map(({ start, end }) => notice.text.slice(start, end))
}

/** 县教育局工会 in a notice of its county, 市教育局 in any: an office of the place that calls. */
export function ownOffice(notice: NoticeText, words: string): BodyClass | null {
  const place = placeOfOffice(words)
  if (place === null) return null
  if (/[省市州]/.test(place)) return 'department'
  const rank = rankOf(place)
  const isOwn = callersOf(notice).some((caller) => rankOfIssuer(caller.trim()) === rank)
  return isOwn ? 'department' : null
}

/** 各位会员 of a chamber whose members are firms or other bodies. */
function memberOf(notice: NoticeText, words: string): BodyClass | null {
  return /^(?:各位|全体|广大)会员$/.test(words) &&
    /会员(?:企业|公司|学校|医院)/.test(notice.text) &&
    !notice.text.includes('个人会员')
    ? 'member'
    : null
}

/** Whether an association calls, so that 分会 are branches of it. */
export function isOfAssociation(notice: NoticeText): boolean {
  return callersLines(notice).some(({ start, end }) =>
    /(?<!技术)(?:协会|学会|商会|研究会|促进会)$/.test(notice.text.slice(start, end).trim()),
  )
}

/** 各县（区）委组织部、总工会: a name of an office alone is of the places named before it. */
const organ =
  /^(?!各|市|省|县|区|全|[本我]|.*各)(?:总工会|(?:人民)?政府|人大(?:常委会)?|政协|人武部|党[工]?委|办事处|社科联|科协|妇联|团委|文联|侨联|残联|工商联|文明办|宣传部|组织部|[一-鿿]{2,4}[局委办科部]|(?:教师(?:发展|进修|培训)|电化教育|教育研究|教科研|教研)(?:中心|学校)|教研室|教科所|电教馆|招生办|检察院|[关少]工委|青少年(?:宫|活动中心)|[一-鿿]{2}馆|融媒体中心)$/

/** 各单位工会、妇委会: a committee of the bodies named before it. */
const branch =
  /^(?:妇委会|妇工委|女工委|女职委|女职工委员会|团组织|妇联组织|党组织|党组|党工委|党委|党总支|(?:党|团)?支部|团委|团总支)$/

/** 各市、州教育局: a piece that is only a place belongs to what follows. */
function elided(words: string, tail: string, index: number, count: number): BodyClass {
  if (/^各?[市州盟]$/.test(words)) return 'city'
  if (
    /^[省市县区州][一-鿿]{2,14}(?:局|委|厅|办|院|处)$|^[省市县区州](?:(?:妇|残|侨|文|社科|工商)联|(?:妇女|残疾人|归国华侨|文学艺术界|工商业|社会科学界)联合会)$/.test(
      words,
    )
  )
    return 'department'
  if (index < count - 1 && words.length <= 4 && /^(?!各).*[市州盟县区旗镇乡]$/.test(words))
    return classOf(tail) ?? 'other'
  const [own = '', next = '', ...others] = (/^[^,;:]+/.exec(tail)?.[0] ?? '').split('、')
  const end = others.at(-1) ?? next
  if (
    /^各?[一-鿿]{1,5}$/.test(own) &&
    next !== '' &&
    !/^(?:各|有关)/.test(next) &&
    (!ending.test(own) || /[公民]办$/.test(own))
  )
    return classOf(end) ?? 'other'
  const list = /^各?有关[一-鿿]{2}(?=、)[^,;:各及和]+/.exec(tail)?.[0]
  return (list === undefined ? null : classOf(list)) ?? 'other'
}
