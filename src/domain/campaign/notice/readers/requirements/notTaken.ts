import type { Demanded } from '../../reading.ts'

/** 工作总结、检测报告等|不予申报: what is not taken at all. */
const notTaken =
  /^(?:[、和及与][^、,。;]{2,16}){0,8}?等?[^、,。;逾未无缺不]{0,8},?(?:均|一律|皆)?(?:不予(?:申报|受理|接收|推荐|参评|评审)|不(?:在|属于?|列入)[^,。;]{0,8}(?:范围|之列)|不得(?:申报|参评))/

/** Whether a paper is named, before the words given, among texts that are not taken at all. */
export function isNotTaken(what: Demanded, rest: string): boolean {
  return (what === 'overview' || what === 'evidence') && notTaken.test(rest)
}
