const gap = '[ \\t\\u3000\\u00a0]'

/** 各单位：为… on one line: the call on bodies and the first words of the text. */
const salutation = new RegExp(
  `^${gap}{0,4}(?:各|全体|广大|有关|[\u4e00-\u9fff]{2,8}各)[^。：:]{2,160}[：:](?=${gap}{0,4}(?:为了?|根据|按照|现将|自|近|由|经|兹|今年|\\d{4}年))`,
)
/** 各分支机构，各省学会： 第十三届研讨会将…: the call of a line that holds the whole notice, whatever its text begins with. */
const calling = new RegExp(
  `^${gap}{0,4}(?:各|全体|广大|有关|[\u4e00-\u9fff]{2,8}各)(?!.{0,160}?(?:[以如]下|下列|通知|事项|[应须请]).{0,20}[：:])[^。；;：:]{2,160}[：:](?=${gap})`,
)

/** Where the call on bodies ends that the text of a line follows; `isWhole` of one that holds the whole notice. */
export function callBreak(line: string, isWhole: boolean): number | undefined {
  if (line.length <= 60) return undefined
  return (salutation.exec(line) ?? (isWhole ? calling.exec(line) : null))?.[0].length
}

const title = `${gap}*[^。：:]{0,40}关于[^。：:]{4,60}?(?:通知|公告|启事|通告|函|方案)`
const number = `[（(]?[\u4e00-\u9fff]{1,10}[〔【（(\\[][12]\\d{3}[〕】）)\\]]第?\\d{1,4}${gap}?号[）)]?`
const bodies = `(?:各|有关|全[省市县区体]|广大|[\u4e00-\u9fff]{1,8}各|[省市县区]直|(?<=${gap})[\u4e00-\u9fff]{1,10}(?:会员|[职员]工|师生|同学|同志|学校|单位|作者|读者))[^。：:]{1,160}[：:]`
/** 市摄影家协会会员、广大爱好者： before the first words of a text. */
const others = `(?!如下|要求|精神|事项|内容)[\u4e00-\u9fff、，,（）()]{2,60}[：:](?=${gap}*(?:$|为|根据|按照|现将|经|近))`

/** 关于征集典型案例的通知 各市总工会：…: title, number and call on one line, as a page of the web runs them together. */
const titled = new RegExp(`^(${title})(${gap}*${number})?(${gap}*(?:${bodies}|${others}))`)
/** 关于举办大赛的函（海残联函〔2019〕24号）, 关于举办大赛的通知2024-02-28: the number or the day behind a title. */
const numberedTitle = new RegExp(
  `^(${title})(${gap}*20\\d{2}[-./]\\d{1,2}[-./]\\d{1,2})?(${gap}*${number})?(?=${gap}*(?:$|[^，,。]{1,20}$))`,
)
/** 海质协〔2024〕10号 各会员单位： 品牌是…: number and call. */
const numberedCall = new RegExp(`^(${gap}*${number})(${gap}*${bodies})(?=${gap})`)

/** 发布时间：2022-05-11 浏览量：1906海州市教育局关于…的通知, 字号：大 中 小 各学校：: what a page tells of itself before a title or a call. */
const ofPage = new RegExp(
  `^(${gap}*[^。]{0,30}?(?:发布|时间|日期|来源|作者|浏览|点击|阅读|字[号体])[^。：:]{0,6}[：:][^。]{1,140}(?:[\\d次】\\]|]|大${gap}?中${gap}?小))(?=${gap}*(?:[\u4e00-\u9fff、（） \u3000]{0,60}关于[^。：:]{4,60}?(?:通知|公告|启事|通告|函|方案)${gap}*$|(?:各|有关|全体|广大)[^。：:]{2,160}[：:]${gap}*$))`,
)

/** Where the call of a line ends, and whatever stands before it. */
export type HeadEnds = { readonly others: readonly number[]; readonly call?: number }

/** Where the title, the number, the day and the call end that a line at the head of a notice runs together. */
export function headBreaks(line: string): HeadEnds {
  const page = ofPage.exec(line)?.[1]
  if (page !== undefined) return { others: [page.length] }
  const [, ...withCall] = titled.exec(line) ?? numberedCall.exec(line) ?? []
  const ends = endsOf(withCall)
  if (ends.length > 0) return { others: ends.slice(0, -1), call: ends.at(-1) ?? 0 }
  const [, ...parts] = numberedTitle.exec(line) ?? []
  return { others: parts.some((part, index) => index > 0 && part !== undefined) ? endsOf(parts) : [] }
}

/** Where parts that stand one behind the other end. */
function endsOf(parts: readonly (string | undefined)[]): number[] {
  let end = 0
  return parts.flatMap((part) => {
    end += part?.length ?? 0
    return part === undefined ? [] : [end]
  })
}
