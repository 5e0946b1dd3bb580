import { bodySentences, found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const limit = '时间|日期|时限|期限|限期|节点|时点|日子?'
const day =
  '(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月份?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]'
const thing = '来稿|来件|来电|来邮|邮件|稿件|作品|材料|案例|论文|投稿|报送|申报|单位|部分'
const arrive = `收到|收件|报来|报到|报送|上报|补报|申报|提交|递交|投递|投送|投稿|寄达|寄出|寄来|寄送|寄到|送达|送来|送交|发送|发来|发出|传来|上传|到达|交来|的?(?:${thing})`
const allowed = '(?<!不|不得|不能|不应|不可|不要|不许|不准)'

/** How notices tell of a paper that comes late: by a word for it, past a limit, not by it, behind a day. */
const lateness: readonly RegExp[] = [
  new RegExp(
    `逾期|过期|逾时|过时(?!的)|过时的(?=${thing})|超期|超时|误期|误时|迟交|迟报|迟到(?:的|者|一|${thing})|(?<=^|[,;。])[晚迟]了|(?:交稿|交|报|送|寄|投|到)(?:得)?[晚迟]了?(?:的|者|,)|延迟|(?:延期|推迟|拖后)(?:上报|报送|提交|交)|迟缓|晚报(?!社)|晚交|迟投|迟寄|迟延|过后|(?:报送|上报|提交|申报|投稿)(?:不及时|滞后|迟缓)`,
  ),
  new RegExp(`${allowed}(?:超过|超出|晚于|迟于|错过|过了|越过|误了|逾)[^,:。;、\\d]{0,6}?(?:${limit})`),
  new RegExp(`${allowed}(?:超过|超出|晚于|迟于|错过|过了|逾)(?:${day}|[这当]一?[天日]|最后一天)`),
  /(?:未|没有|没|不)(?:能)?(?:按时|按期|如期|及时|准时)|(?:未|没有|没)(?:能)?(?:赶上|赶得上|跟上)(?:的|者)/,
  new RegExp(
    `(?:未|没有|没|不)(?:能)?(?:在|于|按照?|依照?|遵照)[^,。;]{0,12}?(?:${limit}|时间)(?:节点|要求)?(?:之?内|前)?`,
  ),
  /(?:截止|截稿|关闭|关停|到期|期满|届满|停止收稿)(?:日期|时间|日)?(?:\([^()]{1,14}\))?(?:\d{1,2}[时点])?(?:之后|以后|后)/,
  /(?:到期|到时|到点|届时|届满|期满)(?:仍|还|尚)?(?:不|未|没)|(?:到期|到时)仍|错过|(?:耽误|延误|拖延|贻误)|(?:[时時][间限]|期限|截止日)一(?:过|到)/,
  /(?:^|(?<=[,:]))(?:此后|之后|其后|过后)(?=不再|概不|不予|恕不)/,
  /[第末][一二三四五六\d]?[期批轮次](?:之后|以后|后)(?=不再|概不|不予|恕不)/,
  new RegExp(`(?<=[,:])(?:此后|之后|其后|过后)(?:再)?的?(?:${arrive})`),
  /(?:规定|限定|上述|截止)?(?:时间|期限|时限|批次)(?:之?外)/,
  new RegExp(`(?:${day})(?:\\d{1,2}(?:时|:00))?(?:起|之?后|以后|过后)[^,。;]{0,4}?(?:${arrive})`),
  new RegExp(
    `(?:${day})(?:\\d{1,2}(?:时|:00)|零时)?(?:起|之?后|以后),?(?:系统|平台|邮箱|通道)?(?=不再|不予|概不|一律|恕不|停止)`,
  ),
  /(?:平台|系统|通道|端口|入口|邮箱)[^,。;]{0,20}(?:关闭|关停),(?:届时|之后|此后|将)?(?=无法|不能|不再|不予)/,
  /(?:平台|系统|通道|端口|入口|邮箱|链接|页面)[^,。;]{0,10}(?:关闭|关停|停用|停止|锁定)/,
]
const refused =
  '不予|不再|不设|不补|不候|恕不|概不|将不|不会|谢绝|不[受接登评安办承采][理收记选排办认用]|不进入|不保证|不审|不返|不退|不能|不得|无法|无权|不纳入|不参[加与评]|不计|不作|不列入|不列|不认|不收|不等|不评|不入|拒收'
const consequence = new RegExp(
  `${refused}|视为|视作|视同|视其|当作?没|当作|算作|按.{1,8}(?:处理|论处|通报|对待|计)|一律|放弃|弃权|取消|失去|丧失|扣|通报|计入|(?:责任|后果)[^,。;]{0,10}(?:自负|承担)|[将会]影响|来不及|赶不上|难以|作为(?:下|备)|自行负责|留待|待(?:下|明|来|以后)|[只仅]作|(?:须|应|需|要)[^,。;]{0,6}说明(?:原因|情况)|点名|批评|约谈|留作|留到|顺延|无效|[转列归并纳推][入至为作到]?(?:明|下|次年|来年|备|日常|[一-鿿]{0,6}(?:处理|备选))|[转列][入至为作]|退回|收回|作废|作罢|退信|放到|再议|关闭|关停|停收|停止[接受收]`,
)
/** A second consequence that belongs to the first: 系统不予接收，视同放弃. */
const further =
  /^[,、](?:也|且|并|将|均)?(?:不参[加与评]|不纳入|不列入|不计|不作|不再[一-鿿]{1,6}|不[设予]补|无法补|无权|视为|视同|视作|取消)[^,。;)]*/
/** 逾期提交系统将关闭通道，责任自负: where only a way is shut, who bears it is the consequence. */
const shut = /(?:关闭|关停|停用|锁定|停收)[一-鿿]{0,6}$/
const borne = /^,(?:由此[^,。;:()]{0,10})?(?:责任|后果)[^,。;:()]{0,6}(?:自负|自担|承担)/
/** A word for the limit that only labels what follows: 【逾期处理】, 逾期处理：. */
const label = /^(?:处理|说明|规定|规则|情形|未报|投稿)?[】:]/

/** What becomes of a paper that comes late: the clause as printed, with the one behind it that tells what follows, or a second one behind ；. */
export function lateRules(notice: NoticeText): Read {
  const sentences = bodySentences(notice)
  const rules = sentences.flatMap((sentence, index) => {
    const clause = clauseOf(sentence)
    if (!clause) return []
    const next = sentences[index + 1]
    const goesOn =
      clause.end === sentence.end && notice.text.charAt(clause.end) === ';' && next?.start === clause.end + 1
    const rest = goesOn ? clauseOf(next) : null
    const end = rest?.start === next?.start ? (rest?.end ?? clause.end) : clause.end
    const at = { start: clause.start, end, confidence: 0.95 }
    return [found(notice, 'lateRules', 'lateRule', { raw: printedAt(notice, at) }, at)]
  })
  return { rules: rules.slice(0, 1) }
}

function clauseOf({ text, start, line }: Sentence): { start: number; end: number } | null {
  const clause = lateClause(text, Math.max(0, line.wordsAt - start))
  return clause && { start: start + clause.from, end: start + clause.end }
}

function lateClause(text: string, wordsAt: number): { from: number; end: number } | null {
  for (const pattern of lateness) {
    const match = pattern.exec(text)
    if (!match || label.test(text.slice(match.index + match[0].length))) continue
    const end = consequenceEnd(text, match.index, match.index + match[0].length)
    if (end !== null) return { from: clauseStart(text, match.index, wordsAt), end }
  }
  return null
}

/** The clause begins with its 对 or 凡 or with what comes late, when that stands close before. */
function clauseStart(text: string, at: number, wordsAt: number): number {
  const from = Math.max(text.slice(0, at).search(/[^,:】()“”]{0,80}$/), wordsAt, 0)
  const lead = text.slice(from, at)
  return at - from <= 12 && !/[前请]|截止|报送(?!的|$|[或和及、])/.test(lead) ? from : at
}

/** The end of the first clause from a place on that tells a consequence; null where none of the next three does. */
function consequenceEnd(text: string, from: number, told: number): number | null {
  let clauseFrom = from
  for (let left = 3; left > 0; left -= 1) {
    const stop = /[,:()]/.exec(text.slice(Math.max(clauseFrom, told)))?.index
    const end = stop === undefined ? text.length : Math.max(clauseFrom, told) + stop
    const clause = text.slice(Math.max(clauseFrom, told), end)
    if (consequence.test(clause)) {
      const rest = shut.test(clause) ? borne.exec(text.slice(end)) : null
      return end + ((rest ?? further.exec(text.slice(end)))?.[0].length ?? 0)
    }
    if (stop === undefined) return null
    clauseFrom = end + 1
  }
  return null
}
