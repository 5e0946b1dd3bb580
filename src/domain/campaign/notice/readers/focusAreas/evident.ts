import type { Stretch } from '../../listing.ts'
import { made } from './lastNames.ts'
import { topics } from './signs.ts'

/** 等方面, 三个领域, 中形成: how what follows a list sums it up. */
export const summed =
  /^(?:这|以上|上述)?(?:任(?:意|何|选)?[一1](?:个|类|项|种)?[角方领环主内]|各(?:环节|领域|方面|阶段)|等(?!的(?!做法|案例|经验|工作|实践|故事|典型))|[作列]?为[^,。;]{0,8}(?:重点|方向|主题|内容)|中(?:形成|涌现|探索|取得|积累|创造|摸索)|[一二两三四五六七八九十\d]{1,2}(?:个|大|类|种|项|方面)|[几数多]个|几方面|诸?方面|领域|环节)/

/** What a notice calls for. */
const works =
  /案例|做法|经验|工作法|操作法|成果|故事|作品|论文|征文|材料|方法|品牌|项目|稿件|事迹|典型|人[物事]?$|活动|工人|瞬间|历程|变化|进展|行动|实践|创新|举措|成效|工作|办法|探索|(?:意见|建议)(?!书)/

/** 稿件内容应紧扣阅读推广、古籍修复等主题: what is to be told, and that it is a topic. */
const ofContents =
  /(?:稿件|作品|案例|征文|论文|文章|成果|项目|视频|内容|选题|故事|(?<!申报|报送|证明|佐证)材料)[^,。;]{0,6}(?:[^。;]{1,16},)?(?:紧扣|围绕|聚焦|反映|展[示现]|体现|涉及|讲述?|记录|介绍|(?:紧密)?结合)/
/** 作品内容要讲能源保供、科技攻关中的真实故事: what is to be told of each. */
const ofStories =
  /^(?:工作|过程)?[中里]?的[一-鿿]{0,6}(?:故事|事迹|经历|事例|瞬间|历程|感悟|实践|变化|做法)(?:[,。;]|$)/
const toTopics = new RegExp(
  `^等?(?:${topics}|[一-鿿]{0,4}(?:主题|话题|选题)|(?:热点|重点|难点|焦点|现实|关键)(?:难点)?问题)(?:[。;]|$)`,
)

/** 题材不限，A、B等均可, 可以写A、B，也可以写其他: some of what may be chosen. */
export function isOpenEnded(text: string, { start, end }: Stretch, lead: string, behind: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return (
    (/^等[一-鿿]{0,4}[均都皆亦]可/.test(behind) && /(?:主题|选题|题材|内容)不限,$/.test(before)) ||
    (behind === '' && /[无不]论是$/.test(lead) && /^,[都均皆]可/.test(text.slice(end, end + 3))) ||
    (behind === '等' && /(?:主题|选题|题材|内容)(?:方面|上),$/.test(before)) ||
    (behind === '' && /^,也可以?(?:写|是|选|报)其[他它余]/.test(text.slice(end, end + 10)))
  )
}

/** 工作法，是指在建会、维权中形成的办法: what a word means. */
const defining = /是指|系指|所[称说]的?/

/** 案例主要反映组织生活规范化、党建与生产融合、党员示范岗作用发挥。 */
const tellsOf =
  /^(?:案例|作品|征文|故事|论文|稿件|内容|选题)(?:内容|选题)?(?:可以?|应当?|须|要)?(?:主要|重点|着重)(?:反映|围绕|聚焦|展[示现]|讲述|介绍|总结|涉及)$/

/** 从孝老爱亲、邻里互助几个角度着笔. */
const angles = new RegExp(
  `^等?(?:(?:[几多数二两三四五六七八九]个?大?|任(?:意|何|选)?[一1](?:个|类|项)?)(?:${topics})|(?:${topics})(?:进行|来|开展|加以)?(?:着笔|入手|选题|撰写|来?写|创作|写作|拍摄|设计|编写|约稿|投稿|阐述|探讨|研究|切入|展开|讲述|叙述|记述|论述|阐述|总结|提炼|挖掘|谈))`,
)

/** 作品以党建引领、绿色发展等重点工作为主题. */
const asTheme = /^等?[^,。;]{0,20}为(?:参赛|创作|征文|活动)?(?:主题|题材|选题|内容)(?:[,。;]|$)/

/** 围绕“绿美渔村、温暖渔村”|等多个子主题，征集: what the works of a call are about, and called its themes. */
const asThemes =
  /^”?等?(?:[二三四五六七八九十几多]个?大?)?子?(?:主题|选题|专题)(?:[。;]|,?(?:征集|创作|拍摄|撰写|投稿|进行)|$)/

/** 围绕延续护理、专科护理开展的改善活动: what works are the fruit of. */
const pursued = /^等?(?:工作)?(?:所?(?:开展|实施|推进|形成|进行|完成)|取得)的/

/** 在工程技术、技能操作等岗位工作五年: where somebody works. */
const ofPosts = /^等[一-鿿]{0,4}(?:岗位|单位|部门|专业|职务)/

/** 以图书、展板等形式宣传: how works are made, or shown by those who chose them. */
export const manners = /^等?(?:[一-鿿]{0,4})(?:方式|形式|手段|手法|方法|途径|载体|体裁|渠道)/

/** Outside a section on what is called for, a list must be summed up and belong to a call for works. */
export function isEvident(
  text: string,
  clause: Stretch,
  { behind, within, lead }: { behind: string; within: boolean; lead: string },
): boolean {
  if (within || (/以$/.test(lead) && asTheme.test(behind))) return true
  if (ofPosts.test(behind) || manners.test(behind) || defining.test(lead)) return false
  if (behind === '' && tellsOf.test(sentenceTo(text, clause.start) + lead)) return true
  if (/(?:围绕|聚焦|紧扣)“?$/.test(lead) && asThemes.test(behind)) return true
  const isPursued = /(?:从|围绕|聚焦|就|针对)$/.test(lead) && (pursued.test(behind) || made.test(behind))
  const isOfContents = ofContents.test(sentenceTo(text, clause.start) + lead)
  if (isPursued || (ofStories.test(behind) && isOfContents)) return true
  const [after = ''] = (behind + text.slice(clause.end, clause.end + 20)).split(/[。\n]/)
  return (
    (summed.test(behind.replace(/^等各(?!方面|领域)/, '')) || /^(?:中|里|上的)/.test(behind)) &&
    (works.test(after) ||
      /^[作列]?为/.test(behind) ||
      (/(?:从|围绕|聚焦|就|结合|针对)$/.test(lead) && angles.test(behind)) ||
      (toTopics.test(behind) && isOfContents))
  )
}

/** What stands before a place in its sentence. */
function sentenceTo(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 40), at)
      .split(/[。;\n]/)
      .at(-1) ?? ''
  )
}
