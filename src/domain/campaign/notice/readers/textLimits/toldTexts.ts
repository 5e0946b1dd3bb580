/** 广告语每条20字以内: lines that are sent in one by one. */
export const eachSlogan = /(?:口号|广告语|宣传语|寄语|作品)每[条句则][^,。;]{0,8}$/

/** 服务理念用语要精炼，字数20字以内: works that are a few words long. */
export const shortWorks =
  /^(?![^,]*[附配])[一-鿿“”]{0,8}(?:广告[语词]|[宣推]传语|口号|标语|[楹对春]联|理念|愿景|用语|格言|箴言|警句|金句|家训|校训|谚语|谜[语面]|微诗)(?!\()[^。;]{0,14}$/

const fewWords =
  '广告[语词]|[宣推]传[语词用]|口号|标语|表述语|主题[词语]|形象语|吉祥语|祝福语|[楹对春]联|愿景|理念|格言|箴言|警句|金句|[家校院厂店]训|谚语|谜[语面]|微诗|服务承诺语|(?:城市|企业|学校|医院|行业|职工)精神'
/** 征集形象宣传语, 城市精神表述语: a call for works that are a few words long, or a heading over them. */
const callsForWords = new RegExp(fewWords)
/** 标题15字以内, 释义30字: what has a few words beside them. */
const besideWords = /标题|题目|名称|说明|释义|简介|阐[释述]|解读|诠释|署名|落款|关键词|单位|姓名/

/** 易懂易记，字数在12字以内 where a call or the heading over it is of works that are a few words long: how long these are. */
export function isOfFewWords(called: string, headings: readonly string[], before: string): boolean {
  const isCalled = [called, ...headings.slice(-2)].some(
    (words) => words.length < 60 && callsForWords.test(words),
  )
  return isCalled && !besideWords.test(before.split(/[。;]/).at(-1) ?? '')
}

/** 最后附企业家感言一句: what closes a text. */
export const closingPart =
  /(?:最后|末尾|结尾|收尾)(?:附|写|用|以|加|谈)[^,。;]{0,10}(?:感言|点评|寄语|感悟|体会|启示|小结|评语|评价|心得)[^,。;]{0,4}$/

/** 建议名称15字以内，建议内容800字以内: what a work is called by, and beside its name what it holds. */
export function isContentOfWork(text: string, clause: string): boolean {
  const work = /([一-鿿]{2,4})内容[^,。;\d]{0,6}$/.exec(clause)?.[1]
  return work !== undefined && new RegExp(`${work}(?:名称|题目|标题)`).test(text)
}
