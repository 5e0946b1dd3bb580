import { who } from './deeds.ts'
import { isHeld, weighedBy } from './held.ts'
import { noBodies } from './noBodies.ts'
import type { Step } from './steps.ts'

const manner =
  '(?:逐[一-鿿]|集中|集体|实地|现场|当场|当面|公开|共同|联合|独立|匿名|综合|初步|再次|最终|[二三两]次|观看(?:录像|视频|作品)?|审看录像)'
const inManner = new RegExp(`^${manner}`)
/** What a clause of judging ends in that is too common a word to be a step wherever it stands. */
const deed =
  '(?:审[阅看读议]|评议|核[实查验]|复核|鉴别|甄别|[打评]分|联[评审]|会[审评]|投票|票决|测评|考评|评鉴|品鉴|听审|查看|察看|走访|暗访|研究(?:确定|决定|审定)|讨论(?:通过|确定|决定)|审议(?:通过|确定)|海选|[初复通品]读|选稿|审稿|会商|会诊|研判|抽查|查重|比对|核对|表决(?:通过|确定|产生)?)'
/** 逐件审阅, 讨论通过后, 集体评议产生结果: the deed that a clause ends in, or goes on from to what comes of it. */
const ending = new RegExp(
  `(?<name>${manner}{0,2}${deed})(?=之?后(?!的)|(?:无误后|并(?!签)[一-鿿]{2,10}|排[名序]|产生(?:结果|名次|名单)?|确定(?:结果|名次|名单|等次)?|[评选]出[一-鿿]{0,8})?(?:[,。;]|$))`,
  'g',
)
/** 提交评委会评审, 组织有关方面的专家进行评审: the plain words for judging, where whoever is called on stands right before. */
const plain = new RegExp(
  `(?<name>评[审议定判析])(?=[,。;]|$)(?!,(?:具体|主要)?(?:程序|步骤|流程|环节|分|按|采))(?<=(?:由|[请交送]|组织|邀请|聘请|委托)[^,。;:]{0,24}(?:${who})(?:对[^,。;:]{2,24})?(?:统一|集中)?(?:进行|开展)?..)`,
  'g',
)
/** What comes of judging; a clause under no heading of judging speaks of it only beside these. */
const outcome =
  /评出|评选|遴选|公示|名次|获奖|入选|入围|审定|表彰|通报|确定[^,。;]{0,10}(?:名单|案例|作品)|[初复终][评审选]/
/** Words that tell of nothing but judging. */
const ofChoice = /选稿|海选|审稿|[初复]读/
/** Who judges: 由校报编辑, 组织党校教师, 经评委会. */
const called =
  /(?:由|请|经|[报交]|通过(?=[^,。;]{0,16}(?:公众号|平台|网站|小程序|网络))|组织|邀请|聘请|委托|会同|抽[取调]|召集|成立|组成)[^,。;]{2,40}$|(?:组成|成立|聘请)[^,。;]{2,40}(?:组|团|委员会|评委),[^,。;]{0,60}$/
/** 县局将对报来的材料, 局综合处抽取, 宣传部对作品: a body that does so to what came in. */
const body =
  /^(?:(?:随后|然后|之后|最后|接着|再|先)?[^,。;各]{1,16}(?:[局会部科处室院组办厅团委校社馆]|中心|集团|公司|代表|专家|评委)(?:将|拟|会|对|先)(?:将|统一)?[^,。;]{0,24}|(?:先|再)?(?:对|将)[^,。;]{2,24})$/
/** 教学督导组打分: who judges with nothing behind it but the deed. */
const bodyAlone =
  /^(?:先由?|再由?|由)?[^,。;:各的]{1,10}(?:[局会部科处室院组办厅团委校社馆站所]|中心|集团|公司)$/
const ofJudges = /^(?:[打评]分|评议|审[读阅]|投票|票决|表决|会[审评]|联[评审])$/
/** 全体干部和群众代表: those who give points themselves. */
const people = /(?:代表|专家|评委|[网观]众|网友|读者|师生|[职员]工|干部|领导|群众|人员|教师|学者)$/
const theirs = new RegExp(
  `各(?!${noBodies}|方面|支行|科室|处室|分[会组])[^,。;]{1,16}$|所在|推荐单位|申报单位|推荐前|上报前|报送前|基层|(?<![日根基])本(?:单位|校|院|部门|企业|公司)`,
)
/** 案例报送前，要由单位负责同志: what is done before it comes in. */
const beforehand = /(?:推荐|上报|报送|申报|提交)前,[^。;]{0,30}$|(?:举报|异议|投诉)[^。;]{0,30}$/
/** 每件作品由三位专家, 初评由专家, 评审时采取: how a step goes that is named beside it. */
const told =
  /(?:每[件篇项个份][^,。;]{0,16}|(?:[初复终函会网盲][评审选赛]|决赛|发布|汇报|展[评示演]|讲述|说课|演讲|竞演|比拼|评审|评选|投票|答辩|路演)(?:阶段|环节|时|中)?(?:主要|统一)?(?:由|采取|采用|实行|以|按|看)[^,。;]{0,30}|(?:应当?|须|要|不得)|(?:对照|从|按照?|根据|依据|围绕|就|以)[^。;]{4,60}(?:项|性|面|度|准|\))(?:进行)?)$/

/** 逐一联审，联审通过后: told again, a deed is named without how it is done. */
function namedAgain(name: string, text: string): string {
  const bare = name.replace(inManner, '')
  return ['通过', '合格', '结果'].some((behind) => text.includes(`,${bare}${behind}`)) ? bare : name
}

/** The deeds of judging that clauses end in, where the clause or the heading over it tells that it judges. */
export function clauseSteps(text: string, isOfJudging: boolean): Step[] {
  return [...text.matchAll(ending), ...(isOfJudging ? text.matchAll(plain) : [])].flatMap((match) => {
    const name = match.groups?.['name'] ?? ''
    const before = text.slice(0, match.index)
    const clause = /[^,。;:→]*$/.exec(before)?.[0] ?? ''
    if (/[一两三]次$/.test(before)) return []
    if (/(?:答辩|路演|汇报|展示|评审|评议|发表)$/.test(before)) return []
    if (
      theirs.test(clause) ||
      beforehand.test(before) ||
      (told.test(clause) && !weighedBy.test(clause)) ||
      !isHeld(text, match)
    )
      return []
    const isAlone = ofJudges.test(name) && bodyAlone.test(clause)
    const isTold = called.test(before) || body.test(clause) || isAlone || weighedBy.test(clause)
    const isJudged = isOfJudging || outcome.test(text) || ofChoice.test(name)
    if (!isJudged || /^当场/.test(name)) return []
    if (/^研究/.test(name) && !/(?:再|最后|最终)[由报经提]/.test(clause)) return []
    const isMeant = isOfJudging && (people.test(clause) || inManner.test(name))
    const end = match.index + name.length
    const shown = namedAgain(name, text)
    return isTold || isMeant ? [{ name: shown, start: end - shown.length, end }] : []
  })
}
