import { handsIn } from '../../handingIn.ts'
import { nearest } from '../../lookup.ts'
import { inARow } from './conditions.ts'
import { bygone, choosing, counting, honour, judging, sending, superior } from './wordings.ts'

/** 根据去年报送情况,: numbers of this year are told in view of it. */
const inView =
  /^[^,;]{0,10}(?:不[少低]于|与|较|根据|按照?|参照|参考|结合|对照)[^,;]{0,4}(?:去年|往年|上年度?|上一?届)[^,;:]{0,14}[,:]/

/** 去年被评估为优秀等次的县、区推荐3个: how a body did before tells which it is. */
const graded =
  /(?:去年|往年|上年度?|\d{4}年度?|近[三五两]年)(?:[^,;]{0,6}(?:获|评[为定]|评估为|考核为|被评)[^,;]{0,14}|[^,;]{0,10}(?:居|列|排名?|进入|前|完成|超过|达到|受|被)[^,;]{1,14})的(?=[^,;\d]{0,8}(?:单位|企业|学校|高校|医院|县|市|区|镇|乡|街道|支部|工会|部门|协会|园|馆|院|局|所|队|站|厂|车间|班组|门店|科室|[可限报推选送申]))/g

/** 连续三届获得文明单位的|至多2个. */
const lasting = new RegExp(`${inARow}[^,;]{0,4}(?:获|评[为定]|被评)[^,;]{0,14}的(?=$|[可限至])`, 'g')

/** 至少|提交: a number that has taken in that it is handed in. */
const sent = new RegExp(handsIn)
/** 围绕就业等方面,每单位撰写|一篇: and before a body that is told anew to write. */
const writes = /,每(?!类|种|项|个?主题)[^,;]{1,6}撰写$/
/** 围绕主题撰写,|至少提交2篇: what works are to tell of, before a number that says itself that they are handed in. */
const telling = /(?<=^|[,;])[^,;]*?(?:写|讲述|反映|叙述|围绕)[^,;]*,/g

/** The nearest of the words that govern a number tells what it counts: sent, chosen, there before, attached. */
export function isOfElse(
  said: string,
  after: string,
  { elsewhere, follows, deed }: { elsewhere: boolean; follows: boolean; deed: string },
): boolean {
  const own = said
    .replaceAll(graded, '')
    .replaceAll(lasting, '')
    .replaceAll(sent.test(deed) || writes.test(said) ? telling : /$^/g, '')
  const clause = (/[^;]*$/.exec(own)?.[0] ?? '').replace(inView, '')
  const last = /[^,]*$/.exec(clause)?.[0] ?? ''
  if (
    counting.test(sending.test(last) ? last : clause.slice(-24)) ||
    superior.test(clause) ||
    judging.test(clause) ||
    bygone.test(clause)
  )
    return true
  if (honour.test(own)) {
    const verb = nearest(own.replace(honour, ''), governing)
    return (
      /评选?$|设立?$|授予?$/.test(own.replace(honour, '')) ||
      (verb !== 'sent' && (verb === 'chosen' || !follows || /[评设授选]/.test(own.replace(honour, ''))))
    )
  }
  const governed = nearest(own.replaceAll(relative, ''), governing)
  if (elsewhere && /^[一-鿿]{1,3}(?:报送|申报|提交|推荐)[一-鿿]{0,4}$/.test(own)) return true
  if (governed === 'chosen') return !(sifted.test(own) && sending.test(after))
  return governed === null && elsewhere && !/;|[各每][一-鿿]|(?:名额|指标|数量|任务)[^,;:]{0,6}:/.test(own)
}

/** 已获评省级示范点的单位: what bodies have won tells which they are. */
const relative =
  /(?:已|曾|被|荣|新)*(?:获得?|获评|评[为定]|评定为|命名为?|入选|认定为?|列入|表彰)[^,;]{1,24}?的(?=[^,;\d]{0,8}(?:单位|企业|学校|高校|医院|县|市|区|镇|乡|街道|支部|工会|部门|机关|协会|园|馆|集体|团队))/g

/** 由各市组织初评并遴选出三类作品各10个,报送省总: those who are called sift what they send. */
const sifted = /(?:(?:由|请|经)各[^,;]*(?:遴选|评选|选|评|推)出|各[^,;]*确定)[^,;奖]*$/

const governing: readonly (readonly ['sent' | 'chosen', RegExp])[] = [
  ['chosen', choosing],
  [
    'chosen',
    /(?<![只限可各撰编采拍以来中家人校村镇县部会班员])(?:写(?![给得])|(?:讲述|反映|叙述|围绕)(?!类?(?:[微短]?视频|音频|短片|作品|文章)|[^,;]*的(?:案例|作品|故事|征文|典型|论文|稿件|文章|节目)$))/,
  ],
  ['sent', sending],
]
