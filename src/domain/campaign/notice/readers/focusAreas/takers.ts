import { classOf } from '../../classes.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { tellsWho } from './claimed.ts'
import { isDoneForOthers } from './fields.ts'
import { bodies } from './others.ts'

/** 职工服务, 乡村振兴: what is done for those who are named. */
const deed = /(?:振兴|治理|服务|管理|建设|创新|发展|改革|保护|维护|教育|培训|帮扶|权益|工作|队伍)$/

/** Whether a list under 征集范围 names those who may take part. */
export function areTakers(notice: NoticeText, section: Line, names: readonly Stretch[]): boolean {
  if (!/(?<!选题|主题|内容|课题)范围/.test(section.heading)) return false
  if (tellsWho(notice, names)) return true
  const takers = names.filter((at) => isHouse(notice, at))
  return takers.length * 2 > names.length
}

/** How the names of those end who may take part. */
const house =
  /(?:[学局委办会校院园厂所站馆队司组部处科室系县区市镇乡街村行]|单位|企业|机关|医院|学校|组织|系统|产业|集团|平台|机构|团体|个人|作者|班组|基层)(?:\([^()]*\))?$/

/** 在职职工, 各县工会: under 征集范围 stand those who may take part. */
export function isTaker(notice: NoticeText, at: Stretch): boolean {
  const name = notice.text.slice(at.start, at.end)
  return !name.startsWith('“') && (isHouse(notice, at) || /^[\d(]|不在|不含|的/.test(name))
}

/** The name of bodies or of people. */
function isHouse({ text }: NoticeText, { start, end }: Stretch): boolean {
  const name = text.slice(start, end)
  return (
    text[start - 1] !== '“' &&
    !isDoneForOthers(name) &&
    (bodies.test(name) ||
      (classOf(name) !== null && house.test(name) && !deed.test(name)) ||
      /(?:[者人员]|[职员民矿技义社]工|[学新考医]生|[教医律]师|家长|师生|干部|群众|居民|市民|家属|[市县区镇乡村])$/.test(
        name,
      ))
  )
}
