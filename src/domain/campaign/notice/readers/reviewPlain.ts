import type { NoticeText } from '../noticeText.ts'
import { denied, handedOn } from './reviewHeld.ts'
import type { Step } from './reviewSteps.ts'

const deed =
  '(?<name>(?:审[核查定]|筛选|评审|初步)?(?:评审|评选|评议|评定|打分|评分|评比|评阅|评判|评奖|评估|投票|审读|评看)|筛选|遴选)'
/** Behind the deed nothing that makes its word part of another: 评审组, 评选活动, 评审第二届. */
const ends =
  '(?=[,。;(]|$|[评选推]?出(?!版|具)|确定|产生|并|后|决定|优秀|工作(?:[,。;]|$)|[,和、及]|[特一二三]等)'
const carefully =
  '(?:(?:严格|认真|公正|公平|公开|统一|全面|综合|集体|共同|联合|一起|逐[项一篇件个]|按[^,。;]{2,12}?|分[组类]|独立|择优)[、地]?){0,3}'
const takes = `${carefully}(?:组织|进行|开展|予以|负责|参与|作|做)?${carefully}`
const judged =
  '(?:案例|作品|材料|稿件|来稿|论文|成果|项目|征文|文章|故事|事迹|教案|方案|课例|视频|照片|图片|论著|选题|文稿|申报|上报|报送|推荐|征集|参评|参赛|投稿|操作法|工作法|做法|经验|品牌|班组|站点|点|法|者|的)'
const people =
  '(?:专家|评委|评审[组团员]|小组|委员会|评委会|组委会|人员|代表|老师|教师|教研员|学者|骨干|领导|部门|科室|处室|单位|成员|评议[组员]|[^,。;]{1,8}[局会委部处科室厅办社院校司]|中心|电视台|妇联|文联|馆|各方|双方)'

/** Judging told without a name of its own, the ways in which clerks tell it; the first that is found holds. */
const wordings: readonly RegExp[] = [
  // 组织专家对案例进行评审, 由县妇联会同文联评选, 成立评审小组评审
  `(?:组织|邀请|聘请|特邀|请|由|委托|成立|组成|会同)[^,。;]{0,40}?${people}[^,。;、]{0,6}?(?:,?(?:对|就)[^,。;]{2,30}?)?${takes}${deed}${ends}`,
  // 对上报的案例组织评审, 对作品进行严格评选
  `对[^,。;]{0,24}?${judged}[^,。;]{0,12}?,?(?:组织|进行|开展|予以)${carefully}${deed}${ends}`,
  // 从主题、内容、文字三方面打分, 根据选题的针对性进行评选
  `(?:从|根据|依据|按照|围绕|就|以)[^。;]{4,80}?(?:方面|角度|维度|层面|进行|标准|情况)(?:,?对[^,。;]{2,24}?)?${takes}${deed}${ends}`,
  // 8月份组织评审, 将集中组织评选，评出
  `(?:将|拟|[月日前下旬底初])(?:统一|适时|集中)?(?:组织|开展|进行)${carefully}${deed}${ends}`,
  // 组成评议组，背靠背打分; 由几位代表一起看、一起评
  `(?:组成|成立)[^,。;]{0,12}(?:小?组|团|委员会),(?:对[^,。;]{2,20}?)?[一-鿿]{0,8}?${deed}${ends}`,
  '召开(?:专家)?(?<name>评[审选议]会)',
  `评[选审]由[^,。;]{2,40}(?<name>一[起同]评)${ends}`,
].map((form) => new RegExp(form))

/** 由各单位评选, 推荐单位组织评审: what those who recommend do. */
const theirs =
  /各(?!专业|学科|评|专家|[类轮组位]|位|方面)[^,。;]{1,12}$|所在|推荐单位|申报单位|基层|本单位|本校|[县校院园系]级$/
/** 评选第三届, 召开评审会, 未组织评审: no judging of what comes in this time. */
const spoken =
  /决定[^,。;]{0,8}$|上[届年]|往[届年]|去年|(?:19|20)\d{2}年度?[^,。;]{0,6}(?:共|已|曾)|全国|中央|省里|已[经]?[^,。;]{0,6}$/

type Passage = { readonly text: string; readonly start: number }

/** The plain judging of a notice that names no step of it. */
export function plainStep({ text: all }: NoticeText, passages: readonly Passage[]): Step | null {
  for (const { text, start } of passages)
    for (const wording of wordings) {
      const match = wording.exec(text)
      const name = match?.groups?.['name']
      if (!match || !name || !isOfOrganiser(text, match)) continue
      const end = start + match.index + match[0].length
      if (all.slice(end - name.length, end) === name) return { name, start: end - name.length, end }
    }
  return null
}

function isOfOrganiser(text: string, match: RegExpExecArray): boolean {
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  const told = before.slice(-30) + match[0]
  const isHandedOn = handedOn.test(behind) && !/^,?(?:择优)?推荐参加/.test(behind)
  const who = match[0].slice(0, -(match.groups?.['name']?.length ?? 0))
  return (
    !denied.test(before) &&
    !isHandedOn &&
    !spoken.test(before.slice(-20)) &&
    !theirs.test(who.replace(/对.*$/, '')) &&
    !/(?:各(?:单位|[县市区地校]|级|部门)|推荐单位)[^,。;]{0,16}[要应须]/.test(told)
  )
}
