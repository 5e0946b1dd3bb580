import type { NoticeText, Sentence } from '../../noticeText.ts'
import { organiser } from './houses.ts'

/** 第三步，展示交流。入围单位现场汇报: what those chosen tell others, under a heading or a line called so. */
export function isOfDisplay({ text: whole }: NoticeText, { text, headings, line }: Sentence): boolean {
  const opening = /^[^。:]{2,24}/.exec(whole.slice(line.wordsAt, Math.min(line.end, line.wordsAt + 25)))?.[0]
  const over = (opening === text ? headings.at(-1) : opening)?.replace(turn, '') ?? ''
  if (headings.some((one) => one !== text && exhibition.test(one)) && !ofAnyJudging.test(text)) return true
  return over !== text && display.test(over) && !/[评审]|投票|打分|公示/.test(text)
}

const turn = /^第[一二三四五六](?:步|阶段|环节)[,:]?/
/** 展览形式：实物展示、墙面展示: in which ways works are shown. */
const exhibition =
  /^(?:作品|成果|案例|节目)?(?:展[览出示演播映]|陈列|巡展|展陈)(?:的|与交流)?(?:形式|方式|内容|安排|办法|途径|渠道|地点)(?:\(|$)/
const ofAnyJudging = /[评审]|投票|打分|公示|赛/
const display =
  /^(?:组织)?(?:展[示演播]|宣传|推[广介]|交流|表彰|颁奖|成果)(?:展[示演]|交流|推[广介]|宣传|应用|运用|发布|表彰)(?:\(|$)/

/** What stands under 选题方向 or 征集内容 tells what cases are about: 收费公示 is a theme there. */
export function isOfThemes({ text, headings }: Sentence): boolean {
  return headings.some((heading) => heading.length <= 12 && !text.startsWith(heading) && themes.test(heading))
}

/** 共同做好材料审核 under 工作要求: how those who recommend are to go to work. */
export function isOfDuties({ text, headings }: Sentence): boolean {
  return (
    !organiser.test(text) &&
    !ofJudges.test(text) &&
    headings.some((one) => !text.startsWith(one) && duties.test(one))
  )
}

const ofJudges = /评[审选委]|专家|公示|主办|(?:^|[,;])[^,;各]{1,10}[会局委办部厅](?:将|拟|会同|组织)/
const duties = /^(?:工作|组织|活动|相关|有关|几点)要求$|组织领导(?!.*评[奖审选比])|组织保障|保障措施|加强领导/

const themes = /(?:选题|征集|案例|参考|重点|主题)(?:方向|内容|范围|领域|主题|选题|题材)|方向$/
