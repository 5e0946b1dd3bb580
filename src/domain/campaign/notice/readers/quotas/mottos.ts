import { classOf } from '../../classes.ts'
import { found, type NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { eachMaySend } from './value.ts'
import { allotted, sending } from './wordings.ts'

/** 一校一案, 每县一例, 一单位一作品: one case of each body, told as a motto. */
const motto =
  /(?<![一-鿿])(?:按照?|坚持|实行|原则上)?[“]?([一每](?:[县市区镇乡街校院园企馆会村家](?:\([一-鿿]{1,4}\))?|单位|学校|企业|支部|分会|社区))(?:一|1)(?:[案例篇稿作项件部个则](?!(?!的(?:要求|原则|办法|标准|方式))[一-鿿])|案例|作品|故事|论文|成果)[”]?(?=[,。;)]|$|的(?:要求|原则|办法|标准|方式)|报送|推荐|申报|上报|选送|推[报选])/
/** 典型案例征集: a heading over what is called for. */
const called = /(?:征集|评选|评比|遴选)(?:活动|工作)?:?$/
/** What bodies draw up for their own work is no case. */
const ofWork = /制定|制订|编制|预案|方案|整改|防控|治理|帮扶|落实|推动|推进|打造/

/** The quotas that mottos set, in sentences or under headings that speak of handing in. */
export function mottoQuotas(notice: NoticeText): ReadRule<'quota'>[] {
  return notice.bodySentences.flatMap((sentence) => {
    const { text, headings, start } = sentence
    const match = text.includes('一') ? motto.exec(text) : null
    if (!match || ofWork.test(text)) return []
    if (!sending.test(text) && !headings.some((heading) => allotted.test(heading) || called.test(heading)))
      return []
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const name = (match[1] ?? '').replace('园(校)', '校').replace(/\([^()]*\)$/, '')
    const sort = classOf(name.endsWith('企') ? '企业' : `各${name.slice(1)}`) ?? 'grassroots'
    return [found(notice, 'quotaMottos', 'quota', eachMaySend(sort, { min: 1, max: 1 }), at)]
  })
}
