import type { Amount } from '../../amounts.ts'
import { boundOf } from './bounds.ts'

const people =
  '教师|教职工|师生|学生|职工|员工|干部|党员|团员|青年|少年|儿童|群众|居民|村民|市民|家长|亲子|家庭'
const name = `[一-鿿]{0,2}(?:${people})`
const alone = new RegExp(`^(?:${name})(?:各|均|限|可|报)*$`)
const behindColon = new RegExp(`:(${name})(?:各|均|限|可|报)*$`)

/** Whether a piece names nothing but those whose works are sent: 镇中学：|教师3篇、学生5篇. */
export function namesAuthors(piece: string): boolean {
  return alone.test(piece)
}

/** Those whose works a number counts, behind the colon of the body that sends them. */
export function authorsAt(text: string, { start, end }: Amount): string | null {
  const said = text.slice(Math.max(0, start - 16), start) + boundOf(text.slice(start, end))
  return (
    behindColon.exec(said.replace(/(?:不[少超]?[于过]?|至[少多]|最[少多]|不少于|不超过)$/, ''))?.[1] ?? null
  )
}
