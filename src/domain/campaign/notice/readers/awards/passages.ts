import { bullet, unmarked } from '../../lineSigns.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { linesBeside } from '../../pointsBeside.ts'
import { chooses } from './choosing.ts'
import { type Named, opensWithKey } from './names.ts'

const setsUp = new RegExp(
  oneOf([
    '(?<![曾已评])获“[^”]{2,16}”称号(?!的|者|满|以上|[,、]或)|冠名|推选|定出|授牌|[一二三]等[占按]',
    '(?:[前第](?:\\d{1,3}|[一二三四五六七八九十])[名位个件篇])[^,。;]{0,6}为“',
    '由\\d{1,4}[个名件篇项](?:增|减|扩|调|压|提)[一-鿿]{0,2}[至到为]',
    '[每各][组类](?=优秀|最佳|优胜|十佳)|[再另加]发“|第一[名位]|等次',
    `[冠亚季]军|拟推选|另有(?=优秀|先进|最佳)|[列作]为[一-鿿]{0,4}[“"]|${chooses}|[金银铜]牌(?:作品|案例|故事|论文)`,
    '发布|公布|揭晓|另[挑选取]|分(?=“)|[特一二三甲乙丙]等|选定|推出|挑出|最佳|十佳|授“|分[两二三四五]?个?[档等]|表扬|评为|入选',
    '分为|评(?=[“"]|优秀|最佳|十佳|先进)|各评|评[一-鿿]{2,8}\\d{1,3}[个名件篇项]|取前|取优|证书|(?<![建开铺附假])设(?!计|施|备|区)',
    '评出|评选|评定|产生|选出|遴选|命名|授予|颁发|表彰|确定|认定|聘|评审|奖',
  ]),
)
const earlier =
  /((?:19|20)\d{2})年(?:(?!度)[^,。;]{0,12}|,[^。;]{0,30}[共已]|度(?:共|已|全[市县区局])?)(?:评出|评选出|命名|产生)/

/** 评选小组：客户服务部3人, 评委组成：: who judges, and how many of them. */
const ofJudges =
  /^(?:\(?[一二三四五\d]{1,2}[)、.])?[^,。;:]{0,6}(?:评[审选奖议]|专家|评委)[^,。;:]{0,6}(?:小组|[组团会]|委员会|人员|成员|组成|名单|构成|评委)(?:组成|名单|构成|成员)?:/

/** 奖品设置：书包10个: what those who win are given. */
const ofPrizes = /^[^,。;:]{0,6}(?:奖品|奖金|礼品|纪念品|物资|道具)[^,。;:]{0,6}:/

/** “标杆班组”5个，“优秀班组”10个: a sentence of nothing but titles and how many get them. */
const quotedCounts = /^(?:“[^“”]{2,16}”(?:各)?\d{1,3}[个名件篇项户家人位][,、;]?){2,}$/
const handsIn = /推荐|报送|申报|分配|选送|上报|征集/

/** Whether a sentence speaks of what is awarded this time: by its verb, or by the heading it stands under. */
export function isAwarding({ text, headings }: Sentence, year: number | null): boolean {
  const told = Number(earlier.exec(text)?.[1] ?? Number.POSITIVE_INFINITY)
  if (year !== null && told < year) return false
  if (ofJudges.test(text) || ofPrizes.test(text)) return false
  if (quotedCounts.test(text) && !handsIn.test(headings.join(' '))) return true
  const isResult =
    /^(?:数量|名额|结果):/.test(text) && headings.some((one) => /^(?:评选|遴选|评审)$/.test(one))
  return (
    isResult ||
    setsUp.test(text) ||
    opensWithKey(text) ||
    /奖|表彰|荣誉|激励|评选结果|[评入]选数量|等次|称号|待遇|入[展选围]名额/.test(headings.join(' '))
  )
}

const lastStep = /终[评审]|复[评审]|评议|审定|会审|评定|决[赛选]/
/** 初筛; not 初筛、复核、评审三个环节, which is all of the judging. */
const firstStep = /(?:初[评审选筛]|初步(?:评|遴|筛)[一-鿿]|海选|盲评|预[选审赛]|第一[轮阶])(?!、)/

/** 网络投票, 现场展评 as a heading: a step that judges what came through the one before. */
const judgesOn = /投票|答辩|展评|展演|路演|复评|复审|终评|终审|总评|决赛/

/** Whether a point is followed by another step of judging. */
function isJudgedOn(notice: NoticeText, { line }: Sentence): boolean {
  if (line.mark === null) return false
  return linesBeside(notice, line).some(
    ({ index, heading }) => index > line.index && heading.length <= 12 && judgesOn.test(heading),
  )
}

/** 初评选出入围作品30幅: what goes on to the next step of judging is given nothing. */
export function isOfFirstStep(notice: NoticeText, sentence: Sentence, { name, start }: Named): boolean {
  const { text, headings } = sentence
  if (!/^入围(?!.*奖$)/.test(name)) return false
  const [since = ''] = text.slice(0, start).split(lastStep).slice(-1)
  const heading = headings.at(-1) ?? ''
  if (isJudgedOn(notice, sentence)) return true
  return firstStep.test(since) || (heading.length <= 12 && firstStep.test(heading))
}

/** 1.一等奖3名 or, under a heading of awards, 1.十佳案例3个: those numbered behind it are awards as well. */
const numbered =
  /^“?(?:[特一二三]等奖|[金银铜]奖|十佳[一-鿿]{1,8}|最佳[一-鿿]{1,8})”?[:(]?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[个名件篇项部幅例份则组]/

function isNumbered({ mark, parent }: Line, words: string): boolean {
  return mark?.number === 1 && numbered.test(words) && !/名额|数量|报送|推荐|申报/.test(parent?.heading ?? '')
}

/** 年度人物1名 alone in a line under 奖项设置. */
const numberedAlone =
  /^[一-鿿“”]{2,12}[:：(]?(?:\d{1,3}|[一二两三五六八十]{1,3})[个名件篇项部幅例份则组家位](?:[。;]?$|\)[:,;。]?)/

/** 评选结果 alone in a line tells what the next one lists. */
const bareHead = /^(?:(?:评[选审比定]|遴选|认定)结果|奖项|奖次|荣誉)[。:]?$/

/** 文字类：一等奖2名, and in the next line 视频类：最佳短片1名: the awards of one kind of works after the other. */
const keyedByKind = /^[一-鿿、]{2,12}:(?:各|共)?(?:设|评出?)?“?[一-鿿]{2,10}”?\d/
const gradesOfKind = /^[一-鿿、]{2,12}:(?:各|共)?(?:设|评出?)?“?(?:[特一二三]等|[金银铜]奖|[冠亚季]军)/

/** The numbered lines below 本次活动设以下奖项：, which need no verb of their own. */
export function listedBelow({ lines, text }: NoticeText): (sentence: Sentence) => boolean {
  const listed = new Set<Line>()
  let isOpen = false
  let isHeaded = false
  let wasOfKind = false
  for (const line of lines) {
    const words = unmarked(text, line).trim()
    if (words === '') continue
    if (isHeaded) listed.add(line)
    isHeaded = bareHead.test(words)
    const isOfKind: boolean = wasOfKind && keyedByKind.test(words)
    wasOfKind = isOfKind || gradesOfKind.test(words)
    if (isOfKind) listed.add(line)
    if (numberedAlone.test(words) && /奖项|荣誉|奖励/.test(line.parent?.heading ?? '')) listed.add(line)
    else if (isOpen && (line.mark || bullet.test(words))) listed.add(line)
    else if (isNumbered(line, words)) {
      isOpen = true
      listed.add(line)
    } else isOpen = /奖[一-鿿]{0,6}:$/.test(words)
  }
  return ({ line }) => listed.has(line)
}
