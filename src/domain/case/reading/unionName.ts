/** What names of unions end in, longer endings first (domain, S33 and 2.1). */
const endings =
  '工会工作委员会|工会联合会|女职工委员会|联合工会委员会|工会委员会|工会工委|联合工会|总工会|分工会|工会小组|工会'
const parting = '[ \\u3000]*(?:[：:+＋]|[—–―－-]{1,2}|(?=[《“"〈「])|[ \\u3000\\t]+)[ \\u3000]*'

const parted = new RegExp(`^(.{2,50}?(?:${endings}))${parting}(.+)$`, 'u')
const unparted = new RegExp(`^(.{2,50}?(?:${endings}))(.+)$`, 'u')
const alone = new RegExp(`^[^，。；！？：:]{2,48}(?:${endings})$`, 'u')
const bodies =
  /[省市县区镇乡村局厅院校所站厂矿店队段行社]|公司|集团|企业|学校|大学|中心|街道|社区|园区|行业|系统|机关|协会|酒店|超市|物流|银行|医院|中学|小学|总工会/
const notAName =
  /^(?:发挥|加强|推进|推动|做好|创新|坚持|构建|打造|搭建|依托|深化|充分|积极|关于|如何|以|让|把|用|做|新时代|我们|我会)/
const goesOnWith = /^(?:的|干部|主席|会员|组织|作用|工作者?(?:的|在|与)|经费|阵地|牵头|搭台)/

/** A title in two: the union that tells the case and the topic (notice 三、3 标题格式：工会名称+题目). */
export type TitleParts = { readonly union: string; readonly topic: string }

/** Whether a text is the name of a union and nothing else. */
export function isUnionName(text: string): boolean {
  return alone.test(text.trim()) && !notAName.test(text.trim())
}

/** Parts a title by the names that are known, then by how names of unions end; a title without one is all topic. */
export function partTitle(title: string, known: readonly string[] = []): TitleParts {
  const text = bare(title)
  const named = known
    .filter((name) => name !== '' && text.startsWith(name) && text.length > name.length)
    .sort((one, other) => other.length - one.length)[0]
  if (named !== undefined) return { union: named, topic: topicOf(text.slice(named.length)) }
  const withMark = parted.exec(text)
  if (withMark?.[1] && withMark[2] && !notAName.test(withMark[1])) {
    const last = lastUnion(withMark[1], withMark[2])
    return { union: last.union.trim(), topic: topicOf(last.topic) }
  }
  const run = unparted.exec(text)
  if (run?.[1] && run[2] && bodies.test(run[1]) && !notAName.test(run[1]) && !goesOnWith.test(run[2]))
    return { union: run[1].trim(), topic: topicOf(run[2]) }
  return isUnionName(text) ? { union: text, topic: '' } : { union: '', topic: topicOf(text) }
}

/** Of two names in a row, such as a group's union and its shop's, both belong to the name. */
function lastUnion(union: string, topic: string): TitleParts {
  const next = parted.exec(topic)
  if (!next?.[1] || !next[2] || !isUnionName(next[1]) || next[1].length > 20) return { union, topic }
  return /^[《“"]/.test(topic) ? { union, topic } : { union: `${union}${next[1]}`, topic: next[2] }
}

function topicOf(text: string): string {
  const plain = text.replace(/^[\s\u3000：:+＋—–―－-]+/u, '').trim()
  return unquoted(plain).trim()
}

/** A title as one line without the marks of a book's title around the whole or its topic. */
export function bare(title: string): string {
  const line = title.replace(/[\s\u3000]*\n[\s\u3000]*/g, '').trim()
  const whole = unquoted(line)
  const at = whole.indexOf('《')
  return at > 0 && /(?:会|[：:—\s-])$/.test(whole.slice(0, at))
    ? whole.slice(0, at) + unquoted(whole.slice(at))
    : whole
}

/** A text without the marks of a book's title where they hold all of it. */
function unquoted(text: string): string {
  if (!text.startsWith('《') || !text.endsWith('》')) return text
  let depth = 0
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '《') depth += 1
    if (text[at] === '》') depth -= 1
    if (depth === 0) return text
  }
  return text.slice(1, -1)
}

/** Whether a line is the heading of a chapter. */
export function isChapter(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.、．])/.test(text)
}

const sender =
  /^[（(]?\s*(?:报送单位|申报单位|实施单位|作者单位|选送单位|单位名称|单位|作者)\s*[：:]\s*(.+?)\s*[）)]?$/
const bodyAlone =
  /^[^，。；！？：:]{3,40}(?:公司|集团|厂|局|院|校|学校|大学|中心|街道|社区|医院|银行|委员会|协会|合作社|工会|工委)$/

/** The unit named by a line under a title: in brackets, behind 报送单位, or alone; `null` when it names none. */
export function unitIn(line: string): string | null {
  const text = line.trim()
  if (text.length > 60 || isChapter(text)) return null
  const labelled = sender.exec(text)?.[1]
  if (labelled) return labelled
  const inner = /^[（(]\s*([^（）()]+?)\s*[）)]$/.exec(text)?.[1] ?? text
  return isUnionName(inner) || bodyAlone.test(inner) ? inner : null
}
