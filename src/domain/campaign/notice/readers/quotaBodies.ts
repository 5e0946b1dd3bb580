import { classOf } from '../classes.ts'
import type { BodyClass } from '../reading.ts'

/** A body that a quota is for, where it stands, and the condition it is under (职工1000人以上). */
export type Body = {
  readonly class: BodyClass
  readonly start: number
  readonly label: string
  readonly condition: string | null
}

const person = /每(?:位|名|人|个人|个?作者|个?职工)|个人|(?:第一)?作者(?:限|每|投)/
const condition =
  /(?:在?职工|员工|会员|人数|在校生|学生)?(?:人数)?(?:在)?(?:不足|超过|不超过)?\d+(?:名|人)?(?:及)?(?:以上|以下|人)?(?=的|企业|单位|,|、)/
const kinds =
  /本科高校|本科院校|高职高专院校|高职院校|特级资质企业|一级资质企业|“?双一流”?(?:建设)?高校|部属高校|省属高校/
const noBody = /[小中大高]学组|[一-鿿]组$|所在(?:县|市|区|地)|我[省市县区]|一名|指导(?:教师|老师)/
const bodily =
  /各|每|所有|全体|县|区|市|校|单位|工会|企业|公司|院|会|部门|机关|人|街道|镇|组织|家|部|局|系统|产业|集团|支部|团委|妇联/

/** The bodies that some words name, in their order; only those of the last breath before a number count. */
export function bodiesIn(words: string, from: number): Body[] {
  const pieces = [...words.matchAll(/(?:\([^)]*\)|[^、,:;和及与(])+/g)]
  const bodies: Body[] = []
  for (const piece of pieces) {
    const body = bodyOf(piece[0], from + piece.index)
    if (body) bodies.push(body)
    else if (/[,:;]/.test(words[piece.index - 1] ?? '') && !/共|合计|总|不|按|原则上|其中/.test(piece[0]))
      continue
  }
  return together(words, from, bodies)
}

function bodyOf(piece: string, start: number): Body | null {
  if (!bodily.test(piece) || noBody.test(piece)) return null
  const found = person.test(piece) ? 'individual' : /每(?:个)?市(?!区)/.test(piece) ? 'city' : classOf(piece)
  if (!found) return null
  const special = condition.exec(piece)?.[0] ?? kinds.exec(piece)?.[0] ?? null
  return { class: found, start, label: piece, condition: special }
}

/** Bodies joined by 、 和 及 share a number; those parted by a comma are of another breath. */
function together(words: string, from: number, bodies: readonly Body[]): Body[] {
  const last = bodies.findLast(({ label }) => /^(?:请|其中)?(?:各|每|所有|全体)/.test(label)) ?? bodies.at(-1)
  if (!last) return []
  return bodies.filter((body) => {
    if (body === last || body.start > last.start)
      return (
        body === last || !/[,:;]/.test(words.slice(last.start - from + last.label.length, body.start - from))
      )
    const between = words.slice(body.start - from + body.label.length, last.start - from)
    return (
      !/[:;]/.test(between) &&
      (!between.includes(',') || /工会|单位|企业|公司|学校|组织|部门|委|局|院|区|会$/.test(body.label))
    )
  })
}
