import { who } from './deeds.ts'
import { denied, isHandedOn } from './held.ts'
import { noBodies } from './noBodies.ts'
import { isInPassing } from './passing.ts'
import type { Step } from './steps.ts'

/** Words for judging as a whole; behind them nothing that makes them part of another word: 评审组, 评选活动, 评选第三届. */
const deed =
  /(?:(?:审[核查定]|封闭|综合|第三方|筛选|评审|初步)?(?:评审论证|论证评审|评审|评选|评议|评定|打分|评分|评比|评阅|评判|评奖|评估|评价|评析|品评|投票|审读|评看)|审[核查](?=,(?:并[^,。;]{2,20},)?(?:择优)?(?:选出|评出|确定|评选|遴选|产生))|筛选|(?:(?<=组织)专家)?遴选|(?<=召开(?:专家)?)评[审选议]会|(?<=评[选审]由[^,。;]{2,40})一[起同]评|(?<=(?:组织|邀请|聘请|由)[^,。;各]{0,12}(?:评委|专家|评审小?组|评委会|评审委员会))评[选定]?出)(?=[,。;(、]|$|采[取用]|实行|[评选推]?出(?!版|具)|确定|产生|并|后|决定|优秀|[十百]?(?:佳|大|强|优)(?=[一-鿿“])|最[佳美优]|\d|工作(?:[,。;]|$)|[和及]|[特一二三]等)/g
const takes =
  /(?:牵头|严格|认真|公正|公平|公开|统一|全面|综合|集体|独立|直接|分别|共同|联合|一起|适时|集中|逐[项一篇件个]|分[组类]|择优|组织|进行|开展|着手|即|予以|负责|参与|作|做|的|[、地]){1,8}(?:作品|案例|征文|论文|稿件)?$/
const held = /(?:组织|进行|开展|予以)[^,。;对]{0,4}$|完成对[^,。;]{1,24}的$/

/** Who is called on to judge: 组织有关科室人员, 由县文联会同文化馆, 成立评审小组. */
const judges = new RegExp(
  `(?:组织|邀请|聘请|特邀|请|由|委托|成立|组成|会同|经(?![信济贸营开办理常验费管典])过?|通过)(?<who>[^,。;对]{0,40}?(?:${who}|评审[组团员]|小组|组委会|部门|单位|评议[组员]|大师|评论家|艺术家|工匠|劳模|研究[院所]|电视台|[妇文残侨]联|[一-鿿][局会委部处科室厅办社院校司])[^,。;、对]{0,6})(?:,?(?:对|从|就|按照?|根据|依据|依照)[^,。;]{2,36})?$`,
)

/** What is judged: 对上报的案例. */
const judged =
  /对[^,。;]{0,24}(?:案例|作品|材料|稿|论文|成果|项目|征文|文章|故事|事迹|方案|课例|视频|照片|图片|选题|申报|上报|报送|推荐|征集|参[评赛]|法|经验|品牌|班组|点|者|的)[^,。;]{0,12}$/
/** By which qualities: 从主题、内容两方面, 根据选题的针对性. */
const weighed =
  /(?:从|根据|依据|按照|围绕|就|以)[^。;]{4,80}(?:方面|角度|维度|层面|标准|情况|性|\))(?:,?对[^,。;]{2,24})?$/
/** 市委组织部将对报送的案例分别评审: what the caller is going to do. */
const going = /(?:将|拟)(?:统一|组织|会同[^,。;]{2,16})?(?=对)[^,。;]{0,40}$/
/** When it is held: 8月份组织评审, 征集结束后将开展评选. */
const dated = /(?:将|拟|[日前份后]|[月旬底初],?)$/
/** 采取百分制打分的方式, 以会议形式: how they judge, as the source of a pattern. */
const manner = '(?:采[用取]|实行|以|按照?|通过)[^,。;]{1,16}(?:方式|办法|形式|方法)(?:进行|开展|组织|予以)?'
/** 组织校内外专家|采用“双盲”方式|评审: between them and the deed. */
const way = new RegExp(`${manner}$`)
/** By whom it is just told: 组成评议组，打分. */
const formed = new RegExp(
  `(?:组成|成立|设立|组建)[^,。;]{0,12}(?:组|团|委员会|评委会)(?:,由[^。;]{2,40}(?:组成|担任|参加))?,(?:每[^,。;]{2,14},)?(?:[^,。;]{0,8}|${manner})$`,
)

/** 经评审，得分在90分以上的; 评审采取计票方式: nothing stands before it that tells who judges. */
const opens = /(?:^|[。;:)])(?:(?:来稿|作品|案例|稿件|申报材料)?经过?(?:综合|统一|组织|集中|严格)?)?$/
/** 省铁路护路办组织开展: the body that judges. */
const body =
  /(?:^|[,;:。)])(?:届时)?[^,。;:)各]{1,16}(?:[局会办部厅委院社馆心科处校室站所台]|公司|集团)(?:将|拟|会)?$/

/** 市公司评审 in a cell of its own. */
const named = /^(?!.*[各将拟报送交请由经])[一-鿿]{1,10}(?:[局会办部厅委院社馆处]|公司|集团|中心)$/

/** 由作者或邀请专家|作出评析: what the author adds to his own work. */
const ofAuthor = /(?:作者|撰稿人|撰写人|申报人|教师)(?:本人)?(?:自己)?[或和、][^。;]{0,40}$/

/** 由各单位评选, 推荐单位组织评审: what those who recommend do. */
const theirs = new RegExp(
  `各(?!${noBodies}|方面)[^,。;]{1,12}$|所在|推荐单位|申报单位|基层(?![一-鿿]{0,4}(?:干部|代表|职工|工作者|骨干))|本单位|本校|[县校院园系]级$`,
)
/** 决定评选, 去年评审: no judging of what comes in this time. */
const spoken =
  /决定[^,。;]{0,8}$|上[届年]|往[届年]|去年|(?:19|20)\d{2}年度?[^,。;]{0,6}(?:共|已|曾)|全国|中央|省里|已经?[^,。;]{0,6}$/

/** The longest stretch before the deed that tells by whom or of what it is. */
const near = 100

/** 经|专家|评估: experts with nothing but their deed, as 专家评审 is called. */
const byExperts = /(?<=经过?)专家$/

type Passage = { readonly text: string; readonly start: number }

/** The plain judging of a notice that names no step of it. */
export function plainStep(passages: readonly Passage[]): Step | null {
  for (const [at, { text, start }] of passages.entries())
    for (const { index, 0: name } of text.matchAll(deed))
      if (isOfOrganiser(text, index, name)) {
        const judge = byExperts.exec(text.slice(0, index))?.[0] ?? ''
        return (
          (/会$/.test(name) ? calledSo(passages[at - 1]) : null) ?? {
            name: `${judge}${name}`,
            start: start + index - judge.length,
            end: start + index + name.length,
          }
        )
      }
  return givenOver(passages) ?? plainStage(passages)
}

/** 评审。召开评审会: a point that is called by all of the judging tells it there. */
function calledSo(before: Passage | undefined): Step | null {
  const { text: name = '', start = 0 } = before ?? {}
  return /^评[审选议比]$/.test(name) ? { name, start, end: start + name.length } : null
}

/** 评比由市作家协会承担: whom the judging is left to. */
const left =
  /(?<=^|[,;]|(?:^|[,;])(?:案例|作品|征文|论文|成果|项目))(评[审选比定奖])(?:工作|环节|事宜)?(?:全部|统一|将|拟)?(?:由|委托|交由?)(?!各)[^,。;:]{2,30}(?:具体)?(?:承担|负责|完成|进行|组织|实施|承办|主持|组成)/

/** 设评委会，…，负责作品评审工作: whom it is given to. */
const charged =
  /(?:评委会|评审[组团]|评审委员会|专家[组团])[^。;]{0,40}?负责(?:作品|案例|征文|成果|论文|项目)?的?(评[审选比定])(?:工作)?(?=[,。;]|$)/

function givenOver(passages: readonly Passage[]): Step | null {
  for (const { text, start } of passages) {
    const seen = left.exec(text) ?? charged.exec(text)
    const name = seen?.[1]
    if (seen && name && !theirs.test(text))
      return { name, start: start + seen.index, end: start + seen.index + seen[0].length }
  }
  return null
}

/** 评审阶段：9月11日至9月20日, where nothing else is said of the judging. */
const stage =
  /(?:^|[,;、:。()\d为是])(?:作品|案例|稿件|材料|论文|成果)?(评审|评选|评比|评定|评议)(?:阶段|时段|环节)(?=[:(,;。\d]|$)|^(评[审选比定议])(?=\((?:\d|[上中下]旬)[^()]*\)[。:]?$)/

function plainStage(passages: readonly Passage[]): Step | null {
  for (const { text, start } of passages) {
    const seen = stage.exec(text)
    const name = seen?.[1] ?? seen?.[2]
    if (!seen || !name) continue
    const from = start + seen.index + seen[0].indexOf(name)
    return { name, start: from, end: from + name.length }
  }
  return null
}

function isOfOrganiser(text: string, at: number, name: string): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - near), at), text.slice(at + name.length)]
  const isForOthers = isHandedOn(before, behind) && !/^,?(?:择优)?推荐参加/.test(behind)
  if (/推荐[^,。;]{0,8}(?:专家|评委)[^,。;]{0,4}$/.test(before) || ofAuthor.test(before)) return false
  if (isInPassing(name, text.slice(0, at), behind)) return false
  if (/(?:环节|方面|过程)中?的?(?:做法|经验|举措)/.test(behind.slice(0, 40))) return false
  if (denied.test(before) || isForOthers || spoken.test(before.slice(-20))) return false
  if (
    /(?:各(?:单位|[县市区地校]|级|部门)|推荐单位)[^,。;]{0,16}(?:应(?!急)|须|要(?!求))/.test(
      before.slice(-30),
    )
  )
    return false
  if (/评[审选议]会$|同评$|起评$/.test(name)) return true
  const lead = before.replace(way, '').replace(takes, '')
  const called = judges.exec(lead)?.groups?.['who']
  if (called !== undefined) return !theirs.test(called)
  if (behind === '' && named.test(before)) return true
  const isHeld = held.test(before)
  if (
    opens.test(before) &&
    /^(?:[,后](?!的)|(?:采取|采用|实行)(?!百分)[^,。;]{0,6}(?:票|分)[^,。;]{0,4}(?:[,。;]|$))/.test(behind)
  )
    return true
  if (isHeld && body.test(lead)) return true
  if (judged.test(lead) && going.test(lead)) return true
  return (
    (isHeld && (judged.test(lead) || dated.test(lead))) ||
    (weighed.test(lead) &&
      (!/[评打]分$/.test(name) ||
        /(?:聘请|组成|成立|邀请)[^。;]{2,60}(?:小组|评委|专家|委员会)[^。;]*$/.test(lead))) ||
    formed.test(before)
  )
}
