import { type NoticeText, titleOf } from '../../noticeText.ts'
import type { Named } from './names.ts'
import { type Size, sizeOf } from './sizes.ts'

/** 关于评选“暖心案例”的通知: the title names what is awarded. */
const inTitle = /(?:评选|评定|认定|命名|推选|选树)[^“]{0,16}“([一-鿿A-Z]{2,14})”/
const given = '(?:^|[,;:。]|评出|评选出?|评定|认定|确定|产生|命名)[“"]?'
const count =
  '[”"]?(?:[,:]?(?:名额|数量|总数)?(?:共|为)?)(?<limit>不超过|至多|最多)?(?<low>\\d{1,3}|[一二两三四五六七八九十]{1,3})[个名件篇项部幅例份家户人位支]'
const handedIn = /推荐|报送|申报|上报|选送|提交|每|各|限报|不得/

/** What the title says is awarded, where the text tells how many of it there are: 暖心案例30个. */
export function calledAwards(notice: NoticeText): (Named & Size)[] {
  const name = inTitle.exec(titleOf(notice))?.[1]
  if (name === undefined) return []
  const told = new RegExp(`${given}(?<award>${name})${count}`)
  return notice.bodySentences.flatMap(({ text, start, headings }) => {
    const match = told.exec(text)
    const award = match?.groups?.['award'] ?? ''
    const isHandedIn = handedIn.test(text.slice(0, match?.index)) || handedIn.test(headings.at(-1) ?? '')
    if (!match || isHandedIn) return []
    const at = match.index + match[0].indexOf(award)
    const end = start + match.index + match[0].length
    return [{ name, start: start + at, end, ...sizeOf(match).size }]
  })
}

/** 作为校级“先进工作法”|候选案例: what somebody is put forward for. */
const candidate = /^[”"]?的?(?:候选|参[评选]|推荐|申报|备选)(?!奖)/
const putForward = /推荐|推选|选送|推报|报送|申报|作为/
/** 市政府设置的文艺类的|综合性大奖: what the award of the call itself is said to be. */
const saidToBe = /(?:是|系|为)[^,。;]{0,40}(?:设[立置]|最高|唯一|创办)[^,。;]{0,24}$/

/** Whether what is named is that which works are put forward for, or what the call says of its own award. */
export function isOfCampaign(text: string, { name, start }: Named): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(start + name.length)]
  const clause = /[^,。;]*$/.exec(before)?.[0] ?? ''
  if (candidate.test(behind) && putForward.test(clause)) return true
  return /大奖$/.test(name) && saidToBe.test(clause + name.slice(0, -2))
}
