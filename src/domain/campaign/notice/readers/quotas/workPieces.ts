import { workNouns } from '../../workNames.ts'
import { namesAuthors } from './authors.ts'
import type { Body } from './breaths.ts'

/** In a list or behind the body it is for, a kind of works may be named after bodies: 案例2个、企业案例1个; 各街道:班组故事2篇. */
export function isWork(piece: string, sign: string, bodies: readonly Body[]): boolean {
  const name = piece.replace(sign === ',' ? /(?:[各均共限可]|报)+$/ : /(?:[各均共限]|限报)+$/, '')
  const isUnder = bodies.length > 0 && sign === ':'
  const isTold = isUnder || (bodies.length > 0 && sign === ',' && bodies.at(-1)?.condition !== null)
  const isKind = works.test(name) && !sendsWork.test(name) && (sign === '、' || isTold)
  const isNext = sign === ',' && ofScript.test(name) && !sendsWork.test(name)
  return isKind || isNext || (isUnder && namesAuthors(piece))
}

const works = new RegExp(`(?:${workNouns}|作品|典型|事迹)$`)
/** ,优秀乡村题材脚本2部: what works are about tells none who sends them. */
const ofScript = new RegExp(`题材[一-鿿]{0,4}(?:${workNouns}|作品)$`)
/** 中学团委摄影, 各县案例: a body with what it sends. */
const sendsWork = /[各每]|(?:[委局处办厅站]|工会|公司|协会|学会|医院|学校)[一-鿿]{2,4}$/
