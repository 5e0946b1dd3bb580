import type { Demanded } from '../../reading.ts'

/** What stands behind a paper and the copies of it that are named with it: 承诺书》盖章扫描件可一并附上. */
export function behindCopies(what: Demanded, words: string): string {
  const isCopy = what === 'electronic' || what === 'paper' || what === 'scan'
  return words.replace(/^[》”]/, '').replace(isCopy ? /^件(?=[^一-鿿]|可|不|恕|由|仅)/ : copied, '')
}

const copied =
  /^(?:(?:加?盖(?:公?章|印章)|签字)[的后]?)*(?:扫描件|电子版|纸质版)(?=恕|不|可|由|的|暂|视|无|均|如|\(如|,可|今年)/
