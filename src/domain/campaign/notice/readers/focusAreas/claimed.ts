import { classOf } from '../../classes.ts'
import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { namesWorkKind } from '../../workNames.ts'
import { mostOf } from './mostOf.ts'
import { bodies, isOtherList } from './others.ts'
import { topics } from './signs.ts'

/** Headings over what a call says besides its subjects: who, how many, when, how, in which form, how judged and used. */
const otherMatter = new RegExp(
  oneOf([
    '要求|标准|条件|资格|须知|规范|规格|规则|格式|字数|篇幅|多[长少大久]|写法|怎|如何|撰写|体例|提纲',
    '^体裁|体裁$|结构|框架|要素|材料|附件|清单|对象|主体|单位|人员|作者|谁|哪些人|哪里|名额|数量|限额|指标|比例',
    '几[篇个件]|时[间限效段]|期限|截|日[程期]|进度|何时|什么时候|步骤|阶段|程序|流程|环节|安排|方式',
    '方法|途径|渠道|办法|报送|报名|投稿|[提递]交|投[递寄送]|[交收]稿|寄|[评赛]审|[评初复终预决]选',
    '[评获]奖|奖|评[比分价定议]|得分|遴选|选拔|打分|看重|表[彰扬]|激励|公[示布告]|结果|运用',
    '使用(?!场景)|应用(?!场景|方向)|转化|推广|宣传(?!主题|内容|重点|方向)|展[示览播]|汇编|出版|发布',
    '版权|著作权|知识产权|声明|纪律|责任|组织|机构|领导|保障|分工|职责|支持|措施|任务|思想|原则',
    '目[的标]|意义|背景|宗旨|联[系络]|咨询|找谁|电话|邮箱|地址|附则|其[他它余]|说明|事项|注意|提醒',
    '(?:温馨|特别|友情)提示|费用|培训|年会|会议|议程|委员会|名单|成员|[主承协]办|发起|成果$|标题|文件',
    '邮件|命名|声明|授权|照片|图片|视频|音频|影像|录像',
  ]),
)

/** What the words of a list's own sentence or its points show it to be instead. */
const otherTold = new RegExp(
  oneOf([
    '评[审选议定分]|打分|得分|衡量|考[核评量察]|[初复终]评|专家|评委|材料|表格|附件|汇总|推荐表',
    '申报表|奖|表彰|名额|报名|邮箱|电话|电子版|纸质|签字|盖章|格式|像素|分辨率|\\d字|字以[内上]|不超过',
    '不少于|不低于|\\d分钟|截止|逾期|公示|部分[组构]?成?$|组成|构成|结构|不得|严禁|禁止|不予|避免|杜绝',
    '存在|回答|答清|讲清|说清|写清|交代|问题|不同|差异|区别|为主|为辅|兼顾|编排|封面|文末|落款|署名',
    '标注|[注写载列]明|填写|简介',
  ]),
)

/** How the organiser and the bodies go about it. */
const organised =
  /^(?:宣传|广泛|举办|召开|开展(?=[^,。;:]{0,24}(?:活动|征集|[展赛]|宣讲)$)|组织|发动|动员|部署|启动|总结|表彰|推进|检查|督[导查促]|培训|加强|精心|认真|高度|严格|强化|落实|明确|提高|压实|统筹|健全|完善|积极|及时|做好|注重|突出重点|建立|确保|严肃|严把|层层|逐级|集中|初步|准备|实施|征集|申报|推荐|评选|展播|推广)/

/** 征集对象和方向: beside those who may take part, the subjects. */
const takers =
  /^.*(?:对象|主体|范围)(?:及|和|与|、)(?=[一-鿿]{0,2}(?:方向|内容|类别|组别|主题|领域|选题|重点)$)/

/** 征集事项, 撰写事项: over names it tells what is called for. */
const matters = /^(?:征集|撰写|选题|写作|案例|申报|收集|推荐)事项$/

/** 什么样的队伍可以报: what is asked of those who may take part. */
export const asksWho = /谁|(?:什么样的?|哪些)(?:人|队|团队|集体|单位|企业|学校|家庭|个人|组织|职工|员工)/

/** Whether a heading says that another matter stands below it. */
export function isClaimed(heading: string): boolean {
  const bare = heading.replace(/\([^()]*\)$/, '')
  return !matters.test(bare) && (asksWho.test(bare) || otherMatter.test(bare.replace(takers, '')))
}

/** Whether the words around or of a list tell of judging, papers, prizes, sizes or what is forbidden. */
export function isToldOfOther(words: string): boolean {
  return otherTold.test(words)
}

const named = new RegExp(`(?:${topics})|内容|题材|范畴`)

/** 终身学习项目 under 征集条件: works by their kind, which frees nothing from what is asked of them. */
const ofAsked = /条件|资格/
const subjects = /内容|题材|范畴|主题|方向|领域|选题|类别|专题/

/** Whether any heading over a line claims what stands in it; a nearer one that names topics frees it. */
export function isUnderClaim(line: Line | null): boolean {
  for (let above = line; above; above = above.parent) {
    if (!above.mark || above.heading.length > 16) continue
    if (isClaimed(above.heading)) return true
    if (named.test(above.heading))
      return !subjects.test(above.heading) && ofAsked.test(above.parent?.heading ?? '')
  }
  return false
}

/** Whether most of the names of a list are of bodies, of people or of what the organiser does. */
export function areOthers(notice: NoticeText, places: readonly Stretch[]): boolean {
  const names = places.map(({ start, end }) => /^[^。;:,(]*/.exec(notice.text.slice(start, end))?.[0] ?? '')
  const most = mostOf(names)
  return (
    isOtherList(notice, places) ||
    most((name) => organised.test(name)) ||
    most((name) => person.test(name) || bodies.test(name) || (house.test(name) && classOf(name) !== null)) ||
    most((name) => quality.test(name))
  )
}

const person =
  /(?:[者人员]|[职员民矿技]工|学生|[教医律]师|家长|师生|干部|群众|居民|市民|家属|委员|代表|主任|书记|局长|同志)$/
const house = /(?:[局委办会校院园厂所站馆队司部处科室系县区市镇乡街村行]|系统|产业|集团|机构|团体|服务商)$/
const quality = /[性力度感]$|价值$|水平$/

/** 作品要求, 征文要求: what is asked of works. */
const asked = /(?<!内容[及和与、]?|主题[及和与、]?|选题[及和与、]?|征集)要求$/
/** 两个类别, 2大类 behind the names of kinds. */
const asKinds = /^等?(?:[二两三四五六七八九]|\d{1,2})?个?大?(?:类(?:别|型)?|种(?:类|形式)?)(?:$|[,。;(])/

/** 平面类, 音频: how works are made. */
const form = /^(?:平面|音频|视频|影像|影视|动漫|动画|新媒体|文字|图文|静态|动态|单幅|组照)(?:类|作品)?$/

/** 作品分为平面类、视频类两类 under 作品要求: forms that works may have, and no areas. */
export function areFormsAsked({ text }: NoticeText, line: Line, list: readonly Stretch[]): boolean {
  const last = list.at(-1)
  if (!last || !isAsked(line)) return false
  const isForm = ({ start, end }: Stretch) =>
    text
      .slice(start, end)
      .split(/[或和与及]/)
      .every((name) => namesWorkKind(name) || form.test(name))
  const isOfKind = line.mark !== null && namesWorkKind(line.heading)
  return list.every(isForm) || (isOfKind && asKinds.test(text.slice(last.end, last.end + 12)))
}

/** Whether a heading over a line, or its own, asks something of works. */
function isAsked(line: Line): boolean {
  for (let above: Line | null = line; above; above = above.parent)
    if (above.mark && above.heading.length <= 12 && asked.test(above.heading)) return true
  return false
}

const calledOn = /^[^。;:,]{0,12}面?向[^。;]{2,40}?(?:征集|征稿|征文|征求|开展)(?![^。;]*、)/
const ofTakers =
  /^等(?:各[级类]|有关|相关)?[一-鿿]{0,4}(?:单位|机构|企业|部门|学校|院校|人员|职工|团体|组织|团队|从业者|工作者)(?=[,。;、]|及|以及|和|均|都|可)/

/** 面向社会和区内各镇、部门广泛征集: whom a call turns to. */
export function turnsTo(words: string): boolean {
  return calledOn.test(words)
}

/** 社区教育、职业教育等教育单位: what bodies do that may take part, by the words behind the list. */
export function tellsWho({ text }: NoticeText, list: readonly Stretch[]): boolean {
  const last = list.at(-1)?.end
  return last !== undefined && ofTakers.test(text.slice(last, last + 24))
}

/** 小学组、初中组 under 参加对象: the groups of those who may take part. */
export function areGroupsOfTakers({ text }: NoticeText, line: Line, list: readonly Stretch[]): boolean {
  const over = line.mark && line.heading.length <= 12 ? line.heading : (line.parent?.heading ?? '')
  return (
    /对象|条件|资格|人员/.test(over) &&
    !subjects.test(over) &&
    list.length > 0 &&
    list.every(({ start, end }) => /[组队](?:\([^()]*\))?$/.test(text.slice(start, end)))
  )
}
