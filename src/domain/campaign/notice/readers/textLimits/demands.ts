import type { Amount } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import { boxes } from '../../numerals.ts'
import { areOfNoText } from './pages.ts'
import { isReplaced } from './turned.ts'

/** 累计发表50万字, 全书约20万字: what was written or comes to be a book. */
const told =
  /(?:[省市县区镇校]里|[省市县区]级|上级|全[省市])(?:的)?要求[^,。;]{0,4}$|累计|平均(?:字数|篇幅|长度)?[^,。;]{0,6}$|浮动[^,。;]{0,6}$|(?<!未(?:公开|曾|正式)?)发表[^,。;)]*$|出版(?!社|单位|机构|物|者|[时日]|年[月份]|信息|情况|的(?:图?书|读物|作品|著作|教材|绘本|刊物))|刊发|撰写了|共计\d|收到|收录|预计[^,。;]{0,8}$|(?:语速|每分钟|全书|图书(?!简介|介绍)|文集|丛书)(?:[^,。;]{0,8}|[^,。;]{0,4}[册本卷],约?)$/
/** 关键词3至5个，每个不超过6字; 文件名不超过20字符: what is no text. */
const ofNoText =
  /每[行屏][^,。;\d]{0,6}$|字幕(?:文字|字数)?$|(?:关键词|主题词|标签)(?:[^,。;及和与、]|,(?=每)){0,12}$|(?:邮件(?:主题|标题)|文件名|密码|用户名|账号|书法|[硬软]笔|篆刻|印面|诵读|每[天日期])[^。;及和与、]{0,12}$|发言[^。;]{0,8}$/
/** 由编辑部压缩至1000字, 市总将为案例撰写300字推介词: what others write. */
const byOrganisers =
  /(?<!(?:点评|评析|评语|评价|寄语|解读|意见|理由|推荐[语词])|可以?)由(?![^,。;]{0,10}(?:负责人|责任人|领导|书记|教师|同志)|参|推荐|申报|报送|作者|本人|所在|各)[^,。;]{2,12}(?:撰写|编写|编发|编印|压缩|改写|缩写)[^。;]{0,12}$|由(?:主办|承办|编辑|组委|活动办)[^,。;]{1,8}(?:撰写|编写)[^。;]{0,12}$|(?:总工会|主办方|主办单位|承办单位|组委会|编辑部|办公室|我[会局委办部们])将(?!对|按|依)[^。;]{0,14}(?:撰写|编写|编发|刊发|压缩|选编|摘编|摘登)[^。;]{0,16}$|(?:^|[,;])[^,。;]{2,12}将(?:统一|适当|择优|酌情)?(?:压缩|改写|缩写|摘编|摘登)[^,。;]{0,8}$/
/** □000字: what is left of a number that lost its first figure. */
const lostFigure = new RegExp(`[${boxes}]$`)
/** 摘要|200字, 字数为|2000字, 每段|300字: what a bare number of 字 limits right behind it. */
const bareName =
  /(?:摘要|正文|(?<!总)字数|标题|简介|(?<!推荐|自我)介绍|感言|概要|详细内容|设计|材料|说明|理由|意见|部分|篇幅|提要|背景|做法|成效|启示|体会|反思|亮点|事迹)(?:要求)?[为是在约各均:(]{0,2}$|(?:部分|板块|方面|[、和][一-鿿]{2,4})(?:各|均|分别)(?:为|约)?$|每(?:篇|部分|段|项|条)(?:为|约)?$/

/** A title in two lines is set so and not limited. */
const fewest = 4

/** Whether a number is a limit of a text, and not of what was written, others write or another number replaces. */
export function isLimit(sentence: Sentence, amount: Amount, unit: string): boolean {
  return amount.certain && isDemand(sentence, amount, unit) && !isReplaced(sentence, amount)
}

/** A bare number of 字 limits a text only right behind its name: 摘要200字, not 累计发表50万字. */
function isDemand({ text, line }: Sentence, amount: Amount, unit: string): boolean {
  if (
    (unit === '行' || unit === '句' || unit === '词') &&
    (Math.max(amount.min ?? 0, amount.max ?? 0, amount.approx ?? 0) < fewest ||
      amount.exact !== null ||
      /每[面页行排]|[面排]/.test(textBefore(text, amount.start, 4)))
  )
    return false
  const before = textBefore(text, amount.start, 12)
  const clause = textBefore(text, amount.start, 24)
  if (byOrganisers.test(textBefore(text, amount.start, 40))) return false
  if (lostFigure.test(before) || told.test(before) || ofNoText.test(clause)) return false
  if (unit === '页' && areOfNoText({ text, line }, amount)) return false
  const behind = text.slice(amount.end, amount.end + 40)
  if (/不$/.test(before) && /^满/.test(text.slice(amount.start)) && !/^的/.test(behind)) return false
  if (/^也(?:是|行|可|好|不|没)/.test(behind)) return false
  if (
    amount.approx === null &&
    /为[宜佳]$/.test(text.slice(amount.start, amount.end)) &&
    /^[,;](?:最|不|原则|一般|至|但|可|上限|下限)[^。;]*字/.test(behind)
  )
    return false
  const isNamed =
    /^(?:的(?:[一-鿿]{0,6}?)|(?:作者|个人|单位|作品|案例|内容|项目|中文|英文|中英文)?)(?:简介|摘要|提要|导语|推荐(?:语|意见|理由)|评语|(?:工作|活动|征集|组织)?(?:情况)?总结(?:报告)?|(?:设计|创作|创意|图片|照片|文字|作品)说明|(?:典型|先进|主要)?(?:事迹|经验)(?:材料|介绍)|简[要明]事迹|(?:设计|创作|创意|作品|内容|项目|产品|案例)(?:理念|思路|构思|意图|灵感|背景|亮点)?的?(?:介绍|阐[述释]|简介|解读|说明)|说明(?=[,。;)]|$))/.test(
      behind,
    )
  const isGiven = /[用以]$/.test(before) && /^(?:的篇幅)?(?:介绍|概括|说明|交代|简述|概述)/.test(behind)
  const isBracketed = /[一-鿿)]\($/.test(before) && behind.startsWith(')') && (amount.exact ?? 0) < 10_000
  const isKeyed = /^[^:]{0,4}(?:字数|篇幅)[^:,。]{0,4}:/.test(text) && /[:,;、][一-鿿]{2,8}$/.test(before)
  return amount.exact === null || isBracketed || isKeyed || isNamed || isGiven || bareName.test(before)
}
