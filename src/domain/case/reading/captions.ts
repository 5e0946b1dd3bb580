import { foldWidth } from '../../../foundation/text.ts'

/** A caption told apart (notice 二、3 图片说明要明确时间、地点及具体活动内容); what is missing is empty. */
export type ReadCaption = {
  /** The number of the photo that it names, if any. */
  readonly number: number | null
  readonly time: string
  readonly place: string
  readonly activity: string
}

const noun = '(?:活动)?(?:图片|照片|相片|附图|配图|图)'
const figure = '([\\d]{1,2}|[一二三四五六七八九十]{1,3}|[①②③④⑤⑥⑦⑧⑨⑩])'
const numbered = new RegExp(
  `^[（(【[]?${noun}\\s*[（(]?\\s*(?:之)?${figure}\\s*[）)]?\\s*[】\\]）)]?(?:说明|注)?\\s*[：:、.．，,—\\s-]*`,
)
const heading =
  /^[（(【[]?(?:附[：:]?)?(?:活动)?(?:图片|照片|相片|图)(?:说明|文字说明|简介|附后)?[】）)\]]?\s*[：:]?$/
const described = new RegExp(`^${noun}说明\\s*[：:]\\s*(?=\\S)`)

/** Whether a line opens a list of captions and is none itself. */
export function opensCaptions(line: string): boolean {
  return /说明|简介|附|活动图片|活动照片/.test(line) && heading.test(line.trim())
}

/** Whether a line of a text is the caption of a photo and not part of what is told. */
export function isCaptionLine(line: string): boolean {
  const text = line.trim()
  if (text.length > 160) return false
  const number = numbered.exec(text)
  if (number)
    return /[：:、.．，,\s—-]$/.test(number[0]) ? text.length > number[0].length : text === number[0]
  return described.test(text) || /^(?:拍摄)?时间\s*[：:].+地点\s*[：:]/.test(text)
}

const date =
  '(?:(?:19|20)\\d{2}|[二〇○零一九][〇○零一二三四五六七八九]{3})\\s*(?:年\\s*(?:[\\d一二三四五六七八九十元]{1,3}\\s*月份?(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号])?|[春夏秋冬]季?)?|[-./．]\\s*\\d{1,2}(?:[-./．]\\s*\\d{1,2})?(?!\\d))'
const shorter =
  '(?:[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}[日号])?|[\\d一二三四五六七八九十]{1,3}[日号])'
const hour =
  '(?:\\s*(?:凌晨|早上|清晨|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|夜))?(?:\\s*\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半)?))?'
const packed = '(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)'
const when = new RegExp(
  `(?:${date}(?:\\s*(?:至|到|—|–|~|～|-)+\\s*(?:${date}|${shorter}))?|${packed}|(?<![\\d年一二三四五六七八九十])${shorter})${hour}(?:[（(](?:星期|周)[一二三四五六日天][）)])?`,
)

/** Reads a caption as people write it: with labels, as a sentence, as a row of words, or as the name of a file. */
export function readCaption(written: string): ReadCaption {
  const text = written.replace(/\.(?:jpe?g|png|heic|heif|tiff?|webp|bmp)$/i, '').trim()
  const head = numbered.exec(text)
  const leading = /^[（(]?(\d{1,2})(?:[）)]|[、．]|\.(?!\d))\s*/.exec(text)
  const number = head ? numberOf(head[1] ?? '') : leading ? Number(leading[1]) : null
  const rest = text.slice(head?.[0].length ?? leading?.[0].length ?? 0).replace(described, '')
  return { number, ...(labelled(rest) ?? free(rest)) }
}

type Parts = Pick<ReadCaption, 'time' | 'place' | 'activity'>

const label =
  /(?:^|[\s，,；;。、|/（(【\]】])[【[]?(?:拍摄|活动)?(时间|日期|地点|内容|主题|活动内容|活动|具体活动内容|具体活动|具体内容|事由|说明|图片说明)[】\]]?\s*[：:]\s*/g

function labelled(text: string): Parts | null {
  const found = [...text.matchAll(label)]
  if (found.length === 0) return null
  const parts = { time: '', place: '', activity: '' }
  found.forEach((match, index) => {
    const words = tidy(text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length))
    const name = match[1] ?? ''
    const part = /时间|日期/.test(name) ? 'time' : name === '地点' ? 'place' : 'activity'
    parts[part] = parts[part] === '' ? words : `${parts[part]}，${words}`
  })
  const before = tidy(text.slice(0, found[0]?.index ?? 0))
  if (parts.activity === '' && before !== '') parts.activity = before
  return parts
}

const places =
  /(?:厂|厂区|车间|公司|会议室|会场|广场|中心|学校|小学|中学|大学|医院|社区|街道|镇|乡|村|工地|码头|车站|站|室|厅|馆|公园|园区|园|路口|路|楼|操场|体育场|球场|现场|店|门店|县|市|院|大院|研究所|派出所|基地|食堂|餐厅|宿舍|礼堂|门口|大厅|东侧|西侧|南侧|北侧|旁|船台|驿站|职工之家|书屋|活动室|教室|课堂|走廊|泊位|项目部|阵地|服务点|班组|一线|岗位|田头|河边|江边|海边|处)$/
const doing =
  '举办|举行|召开|开展|组织|进行|参加|观看|学习|慰问|走访|交流|讨论|谈心|开讲|启动|授课|宣讲|演出|比赛|座谈|签订|为|向|给|与|和|听|讲|看|集体|聆听|重温|表彰|培训'
const at = new RegExp(
  `(?:^|[，,。；;\\s]|(?<=[^存现内外所实正]))[在于]([^，,。；;\\s]{2,30}?)(?=[，,。；;\\s]|${doing}|$)`,
)

function free(text: string): Parts {
  const time = when.exec(foldDigits(text))
  const rest = tidy(time ? `${text.slice(0, time.index)}，${text.slice(time.index + time[0].length)}` : text)
  const leads = time !== null && tidy(text.slice(0, time.index)) === ''
  const parts = placed(rest, leads)
  return {
    time: tidy(time ? text.slice(time.index, time.index + time[0].length) : ''),
    place: parts.place,
    activity: /\p{Script=Han}/u.test(parts.activity) ? parts.activity : '',
  }
}

const verb = new RegExp(doing)

/** Behind a time that leads, the first of several pieces is the place, as captions are asked for in this order. */
function placed(text: string, timeLeads: boolean): Pick<Parts, 'place' | 'activity'> {
  const segments = text
    .split(/[，,；;。\s_|/]+|(?<=\D)[—–-]+(?=\D)/)
    .map(tidy)
    .filter((words) => words !== '')
  const first = segments[0] ?? ''
  const mayBePlace = places.test(first) || (timeLeads && first.length <= 25 && !verb.test(first))
  if (segments.length > 1 && mayBePlace && !/[在于]/.test(first.slice(1)))
    return {
      place: first.replace(/^[在于]/, ''),
      activity: tidy(text.slice(text.indexOf(first) + first.length)),
    }
  const named = at.exec(text)
  if (named?.[1]) {
    const start = named.index + named[0].length - named[1].length
    const place = upToPlace(named[1])
    return { place: tidy(place), activity: tidy(text.slice(0, start - 1) + text.slice(start + place.length)) }
  }
  if (segments.length > 1 && places.test(segments.at(-1) ?? ''))
    return { place: segments.at(-1) ?? '', activity: segments.slice(0, -1).join('，') }
  return { place: '', activity: tidy(text) }
}

/** What stands behind 在 up to its last word for a place: 食堂包饺子 is done in the 食堂. */
function upToPlace(text: string): string {
  for (let end = text.length; end > 1; end -= 1)
    if (places.test(text.slice(0, end))) return text.slice(0, end)
  return text
}

function tidy(text: string): string {
  return text
    .replace(/^[\s，,；;。、：:（()）_|/—-]+|[\s，,；;。、：:_|/—-]+$/g, '')
    .replace(/[，,]\s*[，,]/g, '，')
}

/** Wide digits as plain ones, letter for letter. */
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, foldWidth)
}

const digits = '一二三四五六七八九'

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(text)
  if (circled >= 0) return circled + 1
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0)
}

/** Gives each photo its caption: by the file's name, by number, by the name that is one itself, by the order. */
export function captionsOf(names: readonly string[], written: readonly string[]): (ReadCaption | null)[] {
  const captions = written.map((text) => ({ text, read: readCaption(text) }))
  const own = names.map((name) => readCaption(name.split('/').at(-1) ?? name))
  const byName = names.map((name) => {
    const stem = (name.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
    return captions.find(
      ({ text }) => stem.length >= 3 && text.includes(stem) && text.length > stem.length + 4,
    )
  })
  const taken = new Set(byName)
  const inOrder = captions.length === names.length
  return names.map((name, index) => {
    const number = numberIn(name)
    const numbered = captions.find((one) => number !== null && one.read.number === number && !taken.has(one))
    const listed = byName[index] ?? numbered ?? (inOrder ? captions[index] : undefined)
    const named = own[index]
    if (
      named &&
      named.time !== '' &&
      named.activity !== '' &&
      (!listed || partsIn(named) > partsIn(listed.read))
    )
      return named
    return listed?.read ?? (named && partsIn(named) >= 2 ? named : null)
  })
}

function partsIn({ time, place, activity }: ReadCaption): number {
  return [time, place, activity].filter((part) => part !== '').length
}

/** The number of a photo in the name of its file: 图1.jpg, 照片（2）.jpg, 03.jpg. */
function numberIn(name: string): number | null {
  const stem = (name.split('/').at(-1) ?? '').replace(/\.\w+$/, '').trim()
  const head = numbered.exec(`${stem} `)
  if (head) return numberOf(head[1] ?? '')
  const bareNumber = /^[（(]?(\d{1,2})[）)]?(?:$|[、.．_\s-])/.exec(stem)
  return bareNumber ? Number(bareNumber[1]) : null
}
