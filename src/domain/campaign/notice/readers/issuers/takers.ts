import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { isBody, nameIn } from './bodies.ts'

/** A house, before the office within it that its words go on with: 市教育局 of 市教育局基教科. */
const house = oneOf([
  '[局厅]|工会|委员会|联合会|协会|学会|研究会|妇联|团委|党委|文联|科协|残联|侨联|社科联|政法委|纪委|文明办|关工委',
  '委(?:宣传部|组织部|统战部|老干部局|教育工委|办公室)|公司|集团|大学|学院|医院|图书馆|文化馆|博物馆|纪念馆|编辑部|杂志社|报社|出版社',
])
/** 县区教育局, 所在学校: whoever it is in each place. */
const anyones =
  '各|所在|所属|当地|本|县区|区县|市县|市区县|属地|主管|上级|有关|相关|我|其|对应|归口|单位|基层|学校'
const taken = new RegExp(
  `(?:报送?|寄送?|交|送达?)(?:至|到|给)?((?!${anyones})(?:(?![报送交寄至到给])[一-鿿]|交(?=[通易投])|报(?=社)){1,20}?(?:${house})(?!工会|团委|党委|妇联|机关|系统))`,
  'g',
)
/** 择优推荐报省教育厅: what whoever calls sends on to the superior. */
const sentOn = /我[市县区校局]|择优|统一(?:推荐|选送|上报|报送)|推荐参加|选送/

/** 本会将报送省科协: who speaks is another. */
const ownBody = /(?:本|我)(?:会|局|厅|校|院|馆|公司|中心)/

/** 报市教育局基教处: who takes what comes in, the one told of most and last; where nothing else tells who calls. */
export function takenBy(notice: NoticeText): Stretch[] {
  const places = notice.bodySentences.flatMap(({ text, start }) =>
    sentOn.test(text) || ownBody.test(text)
      ? []
      : [...text.matchAll(taken)].flatMap(({ index, 0: seen, 1: name = '' }) => {
          const end = start + index + seen.length
          return isBody(notice, { start: end - name.length, end })
            ? [{ name, start: end - name.length, end }]
            : []
        }),
  )
  const timesOf = (name: string) => places.filter((one) => one.name === name).length
  const [first] = places.toReversed().toSorted((one, other) => timesOf(other.name) - timesOf(one.name))
  const named = first ? places.find(({ name }) => name === first.name) : undefined
  return named ? [{ start: named.start, end: named.end }] : []
}

const welcome = /^欢迎您?(?:访问|光临|来到|登录|浏览)([一-鿿]{3,30}?)(?:的?官方网?|门户|政务)?(?:网站?|主页)$/

/** 欢迎访问海州市法学会官方网站: whose site a call without a signature stands on. */
export function welcomedBy(notice: NoticeText): Stretch[] {
  return notice.lines.slice(0, 6).flatMap(({ start, end }) => {
    const at = nameIn({ text: notice.text.slice(start, end), start }, welcome)
    return at && isBody(notice, at) ? [at] : []
  })
}

/** 庆祝海州医院建院六十周年: the house whose jubilee a call without a signature keeps. */
const jubilee =
  /(?:庆祝|纪念|喜迎|迎接)((?!中国|中华|新中国|人民|我)[一-鿿]{3,20}?)(?:建[院校厂馆会社所局台]|成立|创[办刊建]|组建)(?:\d{1,3}|[一二三四五六七八九十百]{1,4})周年/

/** Whose jubilee the head or the first sentences keep. */
export function keptBy(notice: NoticeText): Stretch[] {
  for (const sentence of notice.sentences.slice(0, 12)) {
    const at = nameIn(sentence, jubilee)
    if (at && isBody(notice, at)) return [at]
  }
  return []
}
