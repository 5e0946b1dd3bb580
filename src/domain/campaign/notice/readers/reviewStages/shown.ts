import { handedOn, ofDoings } from './held.ts'
import { stamped } from './passing.ts'
import type { Step } from './steps.ts'

const shown =
  /(?<!清单|收费|政务|村务|厂务|财务|党务|价格|信息|阳光|事项|账目|资金|定期|及时)公示(?!权(?!威)|等?(?:场[景面]|画面|镜头|照片|制度|机制|做法)|时间(?:顺延|相应|另行|不变)|证明|材料|情况|文件|栏|牌|无异议的?(?:证明|材料|说明|情况)|(?<!(?:并|将|后|予以)公示)结果|结果(?![,。;]|$)|安排|方式|地点|范围|渠道|平台|期(?:限|为)|期间?(?:有|内|无|接|收|如))/g
/** 在本单位公示, 推荐前公示: what each house shows before it recommends. */
const byHouse =
  /[须应需要]经[^,。;评]{0,8}(?:单位|党组织|支部|学校|学院|院系|工会)[^,。;评]{0,12}$|(?:推荐|申报|上报|报送)前[^,。;]{0,10}$|所在[一-鿿]{0,4}(?:单位|支部|党组织|学校|院系|企业|社区)[^,。;]{0,24}$|内部$|(?:学校|学院|院系|(?<!主办|承办|组织|牵头)单位|党组织|支部|企业|社区|村[里内]?|校园?内|系统内)$|[本所][一-鿿]{0,2}(?:单位|部门|学校|学院|校|院)(?:内|范围内)?[^,。;]{0,4}$/

/** 推荐结果在本单位: their own results, in their own house. */
const atHome = /推荐(?:结果|名单)[^,。;]{0,4}(?:本|所在)(?:单位|部门|校|院|公司|企业)(?:内部?|范围内)?$/

/** Whether the words before 公示 tell that those who recommend show names. */
export function isShownByHouse(before: string): boolean {
  if (/(?:结果|名单)[^,。;]{0,18}$/.test(before) && !atHome.test(before)) return false
  return byHouse.test(before)
}

/** Where names are shown; where that is only the label, 公示阶段：名单公示5天, behind it. */
export function publishedIn(text: string): RegExpExecArray | undefined {
  const all = [...text.matchAll(shown)].filter(
    ({ index }) =>
      !byHouse.test(text.slice(0, index)) &&
      !stamped.test(text.slice(index + 2)) &&
      !ofDoings.test(text.slice(index + 2)) &&
      (!handedOn.test(text.slice(index + 2)) || ofResults.test(text.slice(0, index))),
  )
  const isLabel = all.length > 1 && /^.{0,4}公示(?:阶段)?:/.test(text) && !/^公示:/.test(text)
  return all[isLabel ? 1 : 0]
}

/** 网上公示, 路局网公示 and 公示公布 are called 公示, whatever the place or the thing shown. */
export function shownAs(one: Step): Step {
  const at = /公示(?=$|(?:公布|公告|发布|表彰|命名)$)/.exec(one.name)?.index
  return at === undefined ? one : { name: '公示', start: one.start + at, end: one.start + at + 2 }
}

/** 结果经公示后，择优推荐: the results are the organiser's whatever follows. */
const ofResults = /(?:结果|获奖名单|入选名单|评审)[^,。;]{0,8}$/

/** 公示期5个工作日, where nothing else says that names are shown. */
export function shownFor(
  passages: readonly { readonly text: string; readonly start: number }[],
): Step | null {
  for (const { text, start } of passages) {
    const at = /公示期(?:限|间)?(?:为|是|:)?[\d一二三五七十]/.exec(text)?.index
    if (at !== undefined) return { name: '公示', start: start + at, end: start + at + 2 }
  }
  return null
}
