import { oneOf } from '../../oneOf.ts'
import { works } from './works.ts'

const measure = '[个项篇件则例份条部幅首堂节封家所位名门集支本套组]'
/** Who hands in, how works are grouped, and what goes with them. */
const noWork = `(?:${oneOf([
  '单位|部门|处室|科室|学校|学院|院系|街道|乡镇|支行|分行|公司|(?:基层)?工会|协会|系统|(?<=[每各一]个?)[县区市]|县区',
  '赛道|类别|组别|类型|板块|领域|方面|环节|主题|专题|(?:推荐|申报|登记|报名|汇总|审批)表|照片|图片|证书',
  '(?:佐证|证明|支撑)材料',
])})`
const does = '[一1单独各分均应须要请都只可建放装存形发打为对使及作限(]'
const counted = new RegExp(
  `(?:每一?|各|(?:^|[,;。:请将把])(?:一|单|1))${measure}?(?:(?!${works})[一-鿿]){0,4}?${noWork}(?:(?=${does})|的[一-鿿]{0,4}?(?:${works}|材料))`,
)
const ofWorks = new RegExp(`[每逐]|各(?![类组自])|[一1][案例稿文]|${works}`)

/** 每个单位一个文件夹, 各赛道的作品分别打包: whether the paper is one of a body, a group or a form and not of a work. */
export function isOfBody(clause: string): boolean {
  const unit = counted.exec(clause)
  return unit !== null && !ofWorks.test(clause.slice(unit.index + unit[0].length))
}
