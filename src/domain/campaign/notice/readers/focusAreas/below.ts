import { isFilled, matchesIn, partedAt, type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { type Line, pointKinds } from '../../outline.ts'
import { pointsIn } from './lists.ts'
import { bodies } from './others.ts'
import { isBareList, plainListIn } from './plain.ts'
import { demand, dotted, pointsAt, saidOfAll, undotted, withoutKind } from './points.ts'
import { may } from './signs.ts'

/** The list that the lines behind an announcement make: numbered, with signs before them, each with a short name before its words, or names alone. */
export function listBelow(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  const below = lines.filter((one) => one.index > line.index && one.end > one.start)
  const marked = below.filter((one) => one.mark)
  const style = marked[0]?.mark?.style
  const run = marked.filter((one, index) => one.mark?.style === style && one.mark?.number === index + 1)
  const first = below.find((one) => notice.text.slice(one.start, one.end).trim() !== '')
  if (run.length >= 2 && run[0] === first) return pointsAt(notice, lines, run)
  const sign = first ? trimmedStretch(notice.text, first).start : 0
  const bullets = upTo(
    below,
    (one) =>
      !dotted.test(notice.text.slice(one.start, one.end)) ||
      notice.text[trimmedStretch(notice.text, one).start] !== notice.text[sign],
  )
  if (bullets.length > 0) return bullets.flatMap((one) => undotted(notice, one))
  const within = first ? pointsIn(notice.text, trimmedStretch(notice.text, first)) : []
  if (within.length > 0) return within
  const plain = upTo(below, (one) => one.mark !== null)
  const listed = plain[0] ? plainBelow(notice, plain) : []
  if (listed.length > 0) return listed
  const joined = joinedBelow(notice, plain)
  if (joined.length > 0) return joined
  const titled = titledFrom(notice, filledIn(notice, plain))
  return titled.length > 0 ? titled : namesIn(notice, plain)
}

/** 家庭防火、校园防火、电动自行车安全。 alone in the line below. */
function plainBelow(notice: NoticeText, below: readonly Line[]): Stretch[] {
  const [first] = filledIn(notice, below)
  const isAlone = first && !notice.text.slice(first.start, first.end).includes(';')
  return isAlone && isBareList(notice.text, first) ? plainListIn(notice.text, first) : []
}

function upTo<T>(all: readonly T[], isPast: (one: T) => boolean): T[] {
  const rest = all.findIndex(isPast)
  return all.slice(0, rest < 0 ? all.length : rest)
}

function filledIn(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  return lines.map((line) => trimmedStretch(notice.text, line)).filter(isFilled)
}

/** 技术攻关类；去产能、降成本；人力资源开发与班组管理。 alone on the line below. */
const namesOnly = /^[一-鿿“”、]{2,30}(?:;[一-鿿“”、]{2,30}){2,}[。;]?$/

/** Lines that semicolons join, up to the one that a full stop closes. */
function joinedBelow(notice: NoticeText, below: readonly Line[]): Stretch[] {
  const filled = filledIn(notice, below)
  const [first] = filled
  const isNames = first && namesOnly.test(notice.text.slice(first.start, first.end))
  const parted = first ? joinedIn(notice.text, first, isNames) : []
  if (parted.length > 0) return parted
  const last = filled.findIndex(({ end }) => notice.text[end - 1] !== ';')
  const closed = filled[last]
  if (last < 2 || !closed || notice.text[closed.end - 1] !== '。') return []
  return filled.slice(0, saidOfAll.test(notice.text.slice(closed.start, closed.end)) ? last : last + 1)
}

const titledLine = /^[一-鿿“”、+]{2,16}(?:\([一-鿿A-Z]{1,8}\))?(?:。|:|-)(?=[^\s\d]|\d(?!\d{3}(?!字)|\d?月))/

/** Keys of what a notice says besides. */
const noTitle =
  /^(?:(?:邮箱|电子邮[件箱]|格式|字数|数量|名额|时间|对象|篇幅|地址|电话|单位|人员)[一-鿿]{0,3}:|联系|其[他它](?:事项)?[:。]|成果[使运应]用|解释权|咨询|[主承协]办|报送|投稿|截止|奖|激励|表彰|评[审选])/

/** Paragraphs right under a heading, or under a line that announces them, that each open with a short name: 思想引领。把职工团结起来的做法。 */
export function titledBelow(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const wordsOf = ({ start, end }: Stretch) => notice.text.slice(start, end)
  const filled = filledIn(
    notice,
    lines.filter((line) => line.parent === section && !line.mark),
  )
  const isLed = /:$|[二三四五六七八九十\d]大?[类种]。$|(?:[以如]下|下列)[^,。;:]{0,10}。$/.test(
    filled[0] ? wordsOf(filled[0]) : '',
  )
  const below = isLed ? filled.slice(1) : filled
  return titledFrom(notice, below)
}

/** Paragraphs from the first on that open with a short name. */
function titledFrom(notice: NoticeText, below: readonly Stretch[]): Stretch[] {
  const isTitled = (at: Stretch) => {
    const words = notice.text.slice(at.start, at.end)
    if (words.includes('\t')) return false
    const gap = partedTitle(notice, at)
    const said = gap ? words.slice(0, gap) : words
    return (gap > 0 || titledLine.test(words)) && !demand.test(said) && !noTitle.test(words)
  }
  const titled = upTo(below, (at) => !isTitled(at))
  return titled.length >= 2 ? withoutKind(notice, titled) : []
}

const nameAlone = /^[一-鿿A-Za-z“”、和与]{2,16}(?:\([^()]{1,40}\))?[;。]?$/
const noName = new RegExp(
  `[表函]$|材料|附件|照片|要求|联系|电话|邮箱|通知|[如以]下|下列|分[为成]|本次|征集|报送|推荐|[。;].|^(?:${may}|请|也)`,
)

/** 智能制造 and 绿色化工 or 初中组（七至九年级） each alone in a line, behind the heading or the sentence that leads on to them. */
export function namesIn(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  const filled = filledIn(notice, lines)
  const isName = (at: Stretch) => {
    const words = notice.text.slice(at.start, at.end)
    const name = words.replace(/\([^()]*\)(?=[;。]?$)/, '')
    return (
      nameAlone.test(words) &&
      !noName.test(name) &&
      !saidOfAll.test(name) &&
      !bodies.test(name.replace(/[;。]$/, ''))
    )
  }
  const below = filled[0] && isName(filled[0]) ? filled : filled.slice(1)
  const names = upTo(below, (at) => !isName(at))
  return names.length >= 3 ? names : []
}

/** 摄影作品　　拍摄地点限于本馆: a short name that a blank parts from its explanation. */
function partedTitle(notice: NoticeText, { start, end }: Stretch): number {
  const isPartedAt = (length: number) => start + length < end && notice.plain.isParted(start + length)
  const gap = [3, 4, 5, 6, 7, 8].find(isPartedAt)
  if (gap !== undefined && isPartedAt(gap - 1) && isPartedAt(gap + 1)) return 0
  return gap !== undefined && /^[一-鿿“”]+$/.test(notice.text.slice(start, start + gap)) ? gap : 0
}

/** “岗位上的我”，展现爱岗敬业；“社区里的我”，展现志愿服务: names with their explanations, parted by semicolons. */
export function joinedIn(text: string, at: Stretch, isNamed = false): Stretch[] {
  const stop = text.slice(at.start, at.end).indexOf('。')
  const end = stop < 0 ? at.end : at.start + stop
  const pieces = partedAt(text, { start: at.start, end }, ';').filter(isFilled)
  const isTold = pieces.every((piece) => /^[^,:。]{2,16}[,:]/.test(text.slice(piece.start, piece.end)))
  return pieces.length >= 2 && (isTold || isNamed) ? pieces : []
}

const keyedPiece = new RegExp(`^(?!${pointKinds}[一二三四五六七八九十\\d])([一-鿿“”、]{2,14}):(?=[一-鿿“《])`)

/** 家风故事：讲…；志愿故事：写…: three and more that semicolons part, each a short name and what tells of it. */
export function keyedIn(text: string, at: Stretch): Stretch[] {
  const pieces = joinedIn(text, at)
  const isKeyed = (piece: Stretch) => {
    const words = text.slice(piece.start, piece.end)
    const [, name = ''] = keyedPiece.exec(words) ?? []
    return name !== '' && !bodies.test(name) && !noTitle.test(words) && !demand.test(words)
  }
  return pieces.length >= 3 && pieces.every(isKeyed) ? pieces : []
}

/** What tells of a kind of works behind its name. */
const told =
  /^(?![一二三四五六七八九十]是)([一-鿿“”]{2,8}),(?:讲|写|指|拍|反映|记录|展[现示]|围绕|聚焦|突出|主要|重点|用[一-鿿]|以|把|通过|介绍|宣传|一句|须是|即)/

/** 家园共育：爸爸讲故事的下午。 */
const tellingKey = new RegExp(
  `^(?!第|${pointKinds}[一二三四五六七八九十\\d])([一-鿿“”]{2,8}):[^。:;]{4,40}。?$`,
)

/** 家风故事，讲一家人的规矩。家训，一句话说家教。: the sentences, from the first on, that each open with a name and tell of it. */
export function openedIn(text: string, words: readonly Stretch[]): Stretch[] {
  const sentences = words.flatMap((at) => matchesIn(text, at, /[^。]+。?/g))
  const isOpenedBy = (sign: RegExp) => {
    return ({ start, end }: Stretch) => {
      const name = sign.exec(text.slice(start, end))?.[1]
      return name !== undefined && !bodies.test(name) && !noName.test(name) && !noTitle.test(`${name}:`)
    }
  }
  const opened = upTo(sentences, (at) => !isOpenedBy(told)(at))
  if (opened.length > 1) return opened
  const keyed = upTo(sentences, (at) => !isOpenedBy(tellingKey)(at))
  const areKinds = keyed.every(({ start, end }) => /^[一-鿿“”]{1,7}[类组型]:/.test(text.slice(start, end)))
  return keyed.length > (areKinds ? 1 : 2) ? keyed : []
}
