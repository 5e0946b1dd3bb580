import type { Amount } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'

/** Pages of what may be added or of a form that runs over. */
const enclosures =
  /(?:附录|附页|合订|合装|(?:复印件|影印件|批示|报道|评估|成册|图册|画册)[^。;]{0,16}总页数)[^。;]{0,14}$|附件(?:材料|部分|资料|内容)?[^,。;]{0,6}$/
/** Pages of slides are no length of a text. */
const shown = 'PPT|幻灯片|课件|演示文稿'
const slides = new RegExp(`(?:${shown})[^。;]{0,14}$`, 'i')
const proving = '佐证|证明|支撑|印证'
const proofs = new RegExp(`(?:${proving})(?:材料|资料|文件)?(?![^,。;]*(?:正文|案例|报告))[^。;]{0,24}$`)

/** 演示文稿，用于终评汇报，不超过15页; 证明材料真实有效，…，合计不超过15页: what a sentence is about from its first word. */
const opening = new RegExp(
  `^(?:各类|相关|有关|其他|主要|工作|项目|案例|汇报|答辩|路演|展示|上述|提[交供]|附){0,3}(?:${shown}|(?:${proving}|附件|附属|辅助|补充)性?(?:材料|资料|文件))(?![^。;]*(?:正文|全文|报告|申报书))`,
  'i',
)

/** 佐证材料 as a heading, and the copies of papers that others wrote. */
const ofProofs = new RegExp(`^(?:相关|有关)?(?:${proving}|附件)(?:材料|资料|文件)$`)
const copies = /(?:复印件|扫描件|影印件)[^。;]{0,14}$/

/** 第二页, 课件不超过20页, 佐证材料合计不超过20页: whether pages are of something that nobody writes. */
export function areOfNoText({ text, line }: Pick<Sentence, 'text' | 'line'>, { start }: Amount): boolean {
  const clause = textBefore(text, start, 24)
  const said = textBefore(text, start, 30)
  return (
    /第$/.test(clause) ||
    opening.test(text.slice(0, start)) ||
    slides.test(`${line.heading},${clause}`) ||
    enclosures.test(clause) ||
    proofs.test(said) ||
    ofProofs.test(line.heading) ||
    copies.test(said) ||
    (start < 30 && proofs.test(`${line.heading}:${said}`))
  )
}
