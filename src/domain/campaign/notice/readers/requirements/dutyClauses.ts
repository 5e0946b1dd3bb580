import type { Demanded } from '../../reading.ts'

/** 企业财务部门出具的效益证明: who makes out a paper is not who hands it in. */
const madeOut = /(?:^|[,、;:和及与])[^,、;:和及与]*(?:出具|开具|提供|认可|签发|颁发|核发)的$/
/** 承诺书由作者签署，推荐表…: who signs the one is not told to hand in the other. */
const signedBefore =
  /(?:[书表函单件料·]|声明|论文|稿件|作品|案例|文章)(?:[须应均请需]){0,2}由[^,;:]{2,16}签[署字名][^,;:]*,/g
/** 送文化馆（海州县人民路1号，邮编000000）: where a body sits. */
const place = /\([^()]*(?:\d号|邮编|地址|[\d一-鿿](?:室|楼))[^()]*\)/g
/** 论文目录（题目、作者）: what stands in a paper. */
const columns = /\((?:[一-鿿]{2,6}、)*(?:作者|题目|姓名|标题)(?:、[一-鿿]{2,6})*\)/g
/** 由各县总工会汇总, 由学校统一填写: who is charged with a table of the whole. */
const charged = /由(?=[^,。;]{2,20}(?:统一|集中|汇总|负责|收集|汇集|填|出具|签|提供|登[录陆]|把|将))/g
/** 企业营业执照: whose the name of a paper says that it is. */
const inName =
  /(?:企业|单位|机构|公司|学校)(?=营业执照|法人|资质|简介|信用|登记证|证书|法定代表人|许可证|标志)/g

/** A clause without those who only make out or sign a paper. */
export function toldIn(clause: string, what: Demanded): string {
  return (what === 'evidence' ? clause.replace(madeOut, ',').replaceAll(inName, ',') : clause)
    .replaceAll(signedBefore, ',')
    .replaceAll(place, '')
    .replaceAll(columns, '')
    .replaceAll(charged, ',')
}
