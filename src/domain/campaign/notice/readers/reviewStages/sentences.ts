import { clauseSteps } from './clauses.ts'
import { denied, isHandedOn, isHeld, isManner, isSubject, judges } from './held.ts'
import { withoutJudge } from './judges.ts'
import { isInPassing } from './passing.ts'
import { publishedIn, shownAs } from './shown.ts'
import { apart, decided, deedlike, done, listedSteps, type Step, step, withoutBrackets } from './steps.ts'

const turn =
  /(?:第[一二三四五]|[首次末]|最后一)(?:轮|步|阶段|环节|关)(?:\([^()]{0,16}\))?(?:为|是|:|,|进行)?((?!的)[一-鿿]{2,10}?)(?=[,;。(]|$)/g
/** 材料评定 heads what is said of judging the papers and is no step. */
const heads = /^(?:材料|作品|案例)(?:评定|评审|评选|评比|评价)$/
/** 班组提名、职工投票、本单位公示: what each house does by itself before it recommends. */
const ofOneHouse =
  /(?<![日根基])[本所](?:在)?(?:单位|院|部门|企业|公司|支部|学院)(?:内部?|范围内)?(?:公示|审[核查定]|评[选审议])|负责本(?:单位|部门|地区|企业|系统)/
const recommending = /^(?:推荐|申报|报送|上报)(?:程序|流程|步骤):/
/** A sign that some step of judging has in it; most sentences have none. */
const deedSign =
  /[审评选核查票分辩演论察赛展示定阅夺赞检议价]|验收|摩|陈述|轮|步|阶段|环节|关|走访|筛|比|比武|看|面试|说课|把脉|研究|合议|研判|会商|推优|批准|核准|写实|擂|问卷|汇报|讨论|公投|听/

/** 、审核 before 后上报: what goes on with a list before it is told what then happens. */
const restOfList = /^(?:[、和及][一-鿿]{2,8}?(?=[、和及后,])){1,3}/

/** 复赛采用|线上展示、专家打分的形式: how a round goes. */
const roundWay =
  /(?:[初复终][评审选]|[初复预决]赛)(?:阶段|环节)?[均都各]?(?:采[取用]|实行|,?以)(?:[一-鿿]{2,8}[、和与]){0,3}$/
const wayBehind = /^(?:[、和与][一-鿿]{2,8}){0,3}(?:相?结合)?的?(?:方式|形式|办法|方法|做法)/

/** Whether a step that stands in a list is taken by whoever calls, and not only spoken of. */
function isTaken(text: string, { name, start, end }: Step): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  return (
    !denied.test(before) &&
    !(roundWay.test(before) && wayBehind.test(behind)) &&
    !isInPassing(name, before, behind) &&
    !isSubject(before, behind) &&
    !isManner(name, before, behind) &&
    !/^等?的?原则/.test(behind) &&
    !isHandedOn(before, behind.replace(restOfList, ''))
  )
}

/** The steps that a sentence names. */
export function stepsIn(text: string, isOfJudging = false): Step[] {
  const isOfHouse = ofOneHouse.test(text)
  if (!deedSign.test(text) || (isOfHouse && recommending.test(text))) return []
  const listed = listedSteps(text)
    .filter((one) => !isOfHouse && isTaken(text, one))
    .map(shownAs)
  const alone = [...text.matchAll(step)]
    .filter((match) => isHeld(text, match) && !heads.test(text))
    .map(({ index, 0: name }) => ({ name, start: index, end: index + name.length }))
  const steps = apart([
    listed,
    turnsIn(text),
    quotedIn(text),
    inTurn(text),
    reached(text),
    looks(text),
    decidedBy(text),
    byWeight(text),
    alone,
    clauseSteps(text, isOfJudging),
  ]).map((one) => withoutJudge(text.slice(0, one.start), withoutObject(text, one)))
  const published = publishedIn(text)
  const open = published && !steps.some(({ name }) => name.includes('公示'))
  const last = open ? [{ name: '公示', start: published.index, end: published.index + 2 }] : []
  return [...steps.filter(({ name }) => !/^评[选比]$/.test(name)), ...last].toSorted(
    (one, other) => one.start - other.start,
  )
}

/** 对|申报材料|集中审阅: what is judged is no part of the step. */
const object = /^(?:申报|推荐|参评|参赛|上报|报送)?(?:材料|资料|作品|案例|稿件)(?=(?!的)[一-鿿]{4})/

function withoutObject(text: string, one: Step): Step {
  const cut = /[对将]/.test(text[one.start - 1] ?? '') ? (object.exec(one.name)?.[0].length ?? 0) : 0
  return { name: one.name.slice(cut), start: one.start + cut, end: one.end }
}

function decidedBy(text: string): Step[] {
  return [...text.matchAll(decided)].flatMap((match) => {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    return isHeld(text, match) ? [{ name, start: end - name.length, end }] : []
  })
}

/** 第一轮书面评审，第二轮现场展示. */
function turnsIn(text: string): Step[] {
  const turns = [...text.matchAll(turn)].filter(isTurn)
  return turns.flatMap((match) => {
    const words = match[1] ?? ''
    const isTold = /^(?:由|邀?请|经|报|交|组织|聘请|委托|在|通过|从|对)/.test(words)
    const name = isTold ? (done.exec(words)?.[0] ?? (/^[在从对]/.test(words) ? '' : words)) : words
    const end = match.index + match[0].lastIndexOf(words) + words.length
    // 第二步，组织评审: all of the judging, as a stage of the whole call.
    const isWhole = turns.length === 1 && /^第.(?:步|阶段)[^一-鿿]*(?:组织|开展)/.test(match[0])
    if (name === '' || (isWhole && /^评[审定议]$/.test(name))) return []
    return [{ name, start: end - name.length, end }]
  })
}

/** 进入“院坝评议”: a step with a name of its own. */
const quoted = /(?:进入|参加|开展|组织|举行|通过|采[取用]|实行)“((?![一二三四五两][级轮审])[一-鿿]{2,10})”/g

function quotedIn(text: string): Step[] {
  if (!text.includes('“')) return []
  return [...text.matchAll(quoted)].flatMap(({ index, 0: seen, 1: name = '' }) => {
    const start = index + seen.length - 1 - name.length
    return done.test(name) ? [{ name, start, end: start + name.length }] : []
  })
}

/** 进入口头汇报环节, 提名作品进入终审会: what those that are left come to; 二选，即网络评选: what a turn is. */
const stageReached =
  /(?:进入|转入|晋级)(?:到|最[后终]的?|会场)?(?<name>(?![下上第评])[一-鿿]{2,6}?)(?=(?:会(?!议)|(?:环节|阶段|程序))(?:[,。;]|$))/g
const explained =
  /,(?:也?就是|即)(?:在[^,。;]{2,12}?(?:进行|开展|组织))?(?:进行|开展|组织)?(?<name>[一-鿿]{2,8})(?=[,。;]|$)/g

/** 试点工作进入验收阶段: what somebody's own work has come to. */
const isOfWork =
  /(?<!评[审选比定]|征集|遴选|评奖)(?:工作|建设|试点|改革|行动|工程|创建|攻坚|整治|项目建设|任务|规划)(?:已经?|即将|正|目前|现)?$/

function reached(text: string): Step[] {
  return [...text.matchAll(stageReached), ...text.matchAll(explained)].flatMap((match) => {
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].length - name.length
    const isDeed = done.test(name) || deedlike.test(name) || /[汇演讲]|展示/.test(name)
    if (isOfWork.test(text.slice(0, match.index))) return []
    return isDeed && (match[0].startsWith(',') || isHeld(text, match))
      ? [{ name, start, end: start + name.length }]
      : []
  })
}

/** 第二轮通知, 第一轮征文: what the organiser sends out or asks for. */
const noTurn = /^(?:征|通知|公告|函|会议|投稿|报[名送道]|申报|推荐|提交|培训|交流)/

/** A round is a step whatever it is called; a stage of the whole call only where it judges. */
function isTurn(match: RegExpExecArray): boolean {
  return (
    (/^第.轮/.test(match[0]) && !noTurn.test(match[1] ?? '')) ||
    (done.test(match[1] ?? '') && !/公示$/.test(match[1] ?? ''))
  )
}

const ordinal =
  /(?:^|[,、;:])[^,、;:]{0,24}?(?:先|再|然后|最后|而后|其后|(?<=[,、;:])后)(?:是|为)?(交?由|请|经|到)?([一-鿿]{2,16})(?=[,、;。]|$)/g

/** 先由所在团委审核，再统一推报: what is done before anything is handed in. */
const theirTurn =
  /先[^,。;]{2,14},再(?:上传|报送|提交|发送|寄|报[至送])|先(?:由|经|在|报)?(?:所在|各(?!专业|学科|评|专家|[类轮组位])|推荐|申报|本(?!次|届)|基层|[县校院园系]级)(?![^。]{0,60}[,、;](?:再|然后|最后|后)(?:由|请|报|经|交))/

/** 由|群众|投票: who votes is no part of it. */
const byAll = /^(?:群众|职工|网友|公众|大众|师生|学生|读者|市民|居民|村民|会员|员工)(?=投票$)/

function deedOf(words: string): string | undefined {
  const seen = done.exec(words)
  return seen && /[由请让]$/.test(words.slice(0, seen.index)) ? seen[0].replace(byAll, '') : seen?.[0]
}

/** 先审事迹、再走访、后投票: what is done one after the other; of 先由某科审稿 only the deed. */
function inTurn(words: string): Step[] {
  const text = withoutBrackets(words)
  if (!/先[^。]{1,40}?[,、;](?:再|后|然后|最后)/.test(text) || !judges.test(text) || theirTurn.test(text))
    return []
  return [...text.matchAll(ordinal)].flatMap((match): Step[] => {
    const words = match[2] ?? ''
    const name =
      deedOf(words) ??
      (match[1] ||
      words.length > 5 ||
      /^(?:邀|请|组织|按|从|报|予|公布|揭晓|通报|发文|印发|命名|表彰|授[牌予]|发布)/.test(words)
        ? ''
        : words)
    const end = match.index + match[0].length
    const start = end - name.length
    const isNone = name === '' || isInPassing(name, text.slice(0, start), text.slice(end))
    return isNone ? [] : [withoutJudge(text.slice(0, start), { name, start, end })]
  })
}

/** 材料审核占40%、现场展示占30%: what makes up the points of the judging, where each part is a deed. */
const weight =
  /((?<!其)(?!其中)[一-鿿]{2,8}?)(?:得分|成绩|分数|分值|结果)?(?:所?占|权重为?|按)(?:总分|总成绩|总评)?的?(?:比[例重])?的?\d{1,2}%/g

function byWeight(text: string): Step[] {
  if (!text.includes('%')) return []
  const parts = [...text.matchAll(weight)].map(({ index, 1: words = '' }) => {
    const name = words.replace(
      /^.*?(?:得分|成绩|总分)?中(?=[一-鿿]{4})|^.*?(?:得分|成绩|总分)(?=[一-鿿]{4})/,
      '',
    )
    const end = index + words.length
    return { name, start: end - name.length, end }
  })
  const isOfDeeds = parts.every(
    ({ name }) => done.test(name) || deedlike.test(name) || /^现场[一-鿿]{2}$/.test(name),
  )
  return parts.length > 1 && isOfDeeds && parts.some(({ name }) => done.test(name)) ? parts : []
}

const seen = /(?:看|听|查|访|问|审)[一-鿿]{2}(?:、(?:看|听|查|访|问|审)[一-鿿]{2}){1,4}(?=[,。;]|$)/

/** 看材料、看现场、听汇报: what the judges look at, one after the other. */
function looks(text: string): Step[] {
  const match = judges.test(text) ? seen.exec(text) : null
  if (!match) return []
  return [...match[0].matchAll(/[^、]+/g)].map((one) => {
    const start = match.index + one.index
    return { name: one[0], start, end: start + one[0].length }
  })
}
