import { oneOf } from '../../oneOf.ts'
import type { Stage } from '../../reading.ts'
import { isSigningUp, sendsAlong, signsUp } from './signingUp.ts'

/** 申报机构, 推荐部门: who does it, behind the deed that they are called by. */
const doer = '(?:单位|机构|部门|企业|公司|学校|院校|医院|主体|团队|团体|组织|者|方(?![案法]))'

/** 提交考察报告: what those who look at the cases on the spot hand in is a step of judging. */
const ofVisit =
  '(?:提交|提出|形成|出具|拿出|完成)[^,。;、]{0,4}(?:考察|核查|查验|抽查|踏勘|评审|评估|走访|暗访)(?:报告|意见|结论|结果)'

/** How judging is called, in a sentence and in the name of a step. */
const judging =
  '评[审选定议比分判阅查]|[汇会初复终函盲互考测自预网]评|[初复终联会函预]审|审[核定查阅读结议]|[筛海初复终]选|初筛|选拔|遴选|打分|投票|票选|答辩|路演|[复初]核|论证|[初复通品]读(?!者)|审[稿看校]|挑选|[评品]鉴|票决|表决|展评|定评|终定|评[判奖卷]|[抽联]评|定等|评[片课图画]|点赞|踏勘|勘验|合议|会商|定[出级档]|面试|试讲|亮分|现场(?:发布|展示|汇报|演示|陈述|讲述|竞演|比拼|交流评)'

/** What is done by a day, the words that tell it by stage; the first deed named decides. */
const deeds: readonly (readonly [Stage, RegExp])[] = [
  ['registration', new RegExp(signsUp, 'g')],
  [
    'submission',
    new RegExp(
      oneOf([
        `[发寄传报]送?(?=[\\w.-]+@)|报送|上报|申报(?!表|书|材料|人|${doer})`,
        `推荐(?!表|书|材料|案例|作品|意见|名单|的|函|名额|${doer})|(?!${ofVisit})提交|递交|呈报|呈送`,
        '提供(?=[^,。;]{0,8}(?:案例|作品|材料|文稿|稿件|素材|论文|照片))|发送',
        '发(?=[一-鿿Q]{0,10}(?:邮箱|信箱))|发[至到往出来我]',
        '发(?=(?:[省市区县州厂本]|[局院校处部办]?)[一-鿿]{1,6}(?:办公室|[处室科部办局会])(?:[,。;]|$))',
        '(?<=(?:^|[:,;]|各[一-鿿]{1,4}|前))推荐(?=案例|作品|材料)|发(?=OA|钉钉|微信|QQ|[一-鿿]{0,6}[Qq微]?[Qq信]?群)',
        '补报(?!名)|发(?![展改挥动现表布放文送])(?=[一-鿿]{2,12}(?:[部处室科办局会]|中心)(?:[,。;]|$))',
        '拷[到入至贝]|发给(?![^,。;]{0,12}(?:证书|奖|稿酬|稿费))|函[复告送]|复函|回[函复](?!意见)',
        '选送(?!单位|数|名额|的)|答复(?=我)|补[齐交报充全正](?=[^,。;]{0,8}(?:附件|材料|资料|要件|手续|稿))|收件',
        '拿[到来](?!证|奖)|录入|收到(?=[^,。;]{0,10}(?:案例|作品|材料|[文初样书]稿|稿件|论文))|投送',
        '投[至到往给]|投稿|来稿|邮寄|寄[至到送达出往来]|传[至到]|上传',
        '传(?=[^,。;]{0,6}(?:邮箱|信箱)|[省市区县州][一-鿿])|递[至到给送]|投递|(?:停止|截止)受理',
        '送[至交达到往]|交[至到由所给齐清]',
        '[将把](?!会|与|由|组织|邀请|联合).{0,60}?(?:(?<![通申])报(?![名告表])|送|寄|发(?![展改挥动现表布放文])|交(?![流通])|传(?![承统])|汇[至到]|以(?:电子)?邮件|邮寄|给(?:我|[一-鿿]{2,8}[部处科室办会]))',
        '(?<!(?:[由经]|我[局办处会部厅院]|办公室|秘书处|组委会|编委会)[^,。;]{0,4})汇总|汇集|汇[至到]|报[所本各给至市省区县总局州我集校院路委办电纸书]|截稿|收稿',
        '收取(?![^,。;]{0,4}费)|收齐|(?:提出|递交)申请|收到的?[^,。;通]{0,8}(?=均|都|有效|可参|方可)|交稿',
        '缴稿|征稿|征集|收集|填报|反馈|完成[^,。;]{0,8}(?:申报|推荐|报送)',
        '(?<![申本日晚党])[报交送寄](?![告道刊社纸名销批请表流通换叉易给审料])(?=[一-鿿\\d-]{0,14}[,。;()、《]|[一-鿿\\d-]{0,14}$)',
      ]),
      'g',
    ),
  ],
  [
    'review',
    new RegExp(
      `${judging}|评[出完]|推选|选出|(?:实地|现场|上门|入[户企校村])[^,。;]{0,4}(?:考察|[查核检]验|抽查|走访|[查察]看|查访|复[查核]|了解)|核[查验](?!表|单|码)|发表赛|研究确定|确定.{0,6}名单|(?:提出|拟定|拿出|形成|给出|产生)[^,。;]{0,6}(?:入选|获奖|拟[一-鿿]{1,3}|评审|评选|推荐|候选|建议|初步)(?:建议|名单|人选)|${ofVisit}`,
      'g',
    ),
  ],
  ['publicity', /公示(?!证明|材料|情况|文|无异议)/g],
  [
    'other',
    /(?<!择优|后|并)(?:编印|汇编成[册书]|结集成?[册书]?|印制成册|编辑(?:出版|成册)|付印|(?:印制|编制|编辑|编纂|制作|出版)[^,。;]{0,4}(?:案例集|作品集|汇编|文集|画册|专刊|专辑))(?!的|组)/g,
  ],
  [
    'award',
    /公布|揭晓|表彰|颁奖|通报|(?<![按以][^,。;]{0,40}|文件|统一|格式)命名(?!格式|规则|方式|要求|后|,|并?(?:发|报|打包))|发文|发布(?!会|评[审选]|答辩|环节|赛)|见报|登报|印发/g,
  ],
]

/** 初审后报送: behind a deed that is over before another one is done. */
const over =
  /^(?:工作|完成|结束|通过|合格|完毕|无误|同意|盖章)?(?:(?:之后|以后|后(?!续)|基础上)|(?:,|并){0,2}[将把][^,。;]{2,30}?(?:发送|报送|上报|报[至送给省市县区州局]|[送交传汇][至到]|送交|上传|录入|寄|提交|发[至到])|[,并]{1,2}(?:(?:[在从]|通过)[^,。;]{0,8}(?:系统|平台|网站|后台)[中上内]?|在线|网上|线上|统一|集中)?(?:上报|报送|报[至送]|提交|上传))/
/** 遴选平台, 评选申报表: behind a word that is part of a name; who gets a thing is none: 送达办公室. */
const ofName =
  /^(?:申报|推荐|登记|报名)(?:表|书)|^(?:平台|系统|网站|专栏|小组|办公室|委员会|专家|意见|表|书|情况|方案(?![、和及与])|时间|范围|条件|要求|类别|主题|方向|领域|标准|资格|指南|办法|通知|启事|公告)/
const towards = /[至到达给往]$/
/** 将案例经单位领导审核签发后，报送市总: what it goes through on its way. */
const onTheWay =
  /(?<![已曾财历])经(?![验费济办营典贸手理])[^,。;]{1,30}?后(?!续)|由[^,。;]{2,24}?(?:审[核查]|把关|签[字发])[^,。;]{0,10}(?:盖章|公章)后(?=,[^,。;]{0,20}(?:发送|报送|上报|寄|发至))/g

/** 上传平台: where a thing is put, at the end of a clause. */
const intoSite = /^(?:平台|系统|网站)(?=[,。;]|$)/

function isNow(deed: string, behind: string): boolean {
  const isInto = deed === '上传' && intoSite.test(behind)
  return !over.test(behind) && (towards.test(deed) || isInto || !ofName.test(behind))
}

/** 自发文之日起: when the call itself began. */
const sinceThen =
  /(?:发文|印发|发布|下发|公布|发出|见报|登报|刊登|刊发|张贴)(?:(?:之日|之?后|起)(?:起|开始)?|(?=至))/g

/** “海州发布”公众号: the name of a channel tells no deed. */
const channel =
  /[“"《][^“”"《》]{2,16}[”"》](?=[一-鿿]{0,6}(?:公众号|视频号|微博|抖音|专栏|栏目|平台|网站|小程序|客户端|APP))/g
/** 对上报案例进行初审: what things went through before says nothing of what is done with them now. */
const cameIn =
  /对(?:各[^,。;]{1,10})?(?:上报|报送|申报|推荐|提交|征集|收集|汇总|投稿)(?:上来|来|到|所得)?的?[^,。;]{0,10}?(?=进行|开展|组织|予以|作出?|集中|统一|逐一|[一-鿿]?[评审初复筛遴把核])/g

/** The stage that words belong to; null where they name no deed. */
export function stageOf(told: string): Stage | null {
  const words = [sinceThen, channel, cameIn].reduce(
    (left, pattern) => left.replaceAll(pattern, (seen) => '○'.repeat(seen.length)),
    told,
  )
  const isAlong = sendsAlong.test(words.replaceAll(/\([^()]*\)/g, ''))
  if (!isAlong && isSigningUp(words)) return 'registration'
  const passed = [...words.matchAll(onTheWay)].map(({ index, 0: way }) => ({
    start: index,
    end: index + way.length,
  }))
  const named = deeds.flatMap(([stage, pattern]) =>
    [...words.matchAll(pattern)].map(({ index: at, 0: deed }) => ({
      stage: stage === 'registration' && isAlong ? 'submission' : stage,
      at,
      now: isNow(deed, words.slice(at + deed.length)),
      isPassed: passed.some(({ start, end }) => at > start && at < end),
    })),
  )
  const first = named.filter(({ isPassed }) => !isPassed).toSorted((one, other) => one.at - other.at)
  return (first.find(({ now }) => now) ?? first[0])?.stage ?? null
}

/** What only announces who takes part: 联络员名单请于6月5日前. */
const announces = /(?:(?:联络员|联系人)(?:名单|信息)|回执|(?:意向|报名)表|预报)[^,。;]{0,10}$/

/** 作品及报名表, 案例…盖章后: what goes along with what is handed in. */
const goesAlong =
  /(?:作品|征文|稿件|案例|论文|视频)(?:连同|一并|及|和|与|、|并附|附)+[^,。;]{0,12}(?:报名|意向)表|(?:作品|征文|稿件|案例|论文|材料)(?!报名|意向).{4,}盖章后?/

/** Whether the words before a day name such a paper. */
export function announcesOnly(before: string): boolean {
  return announces.test(before) && !goesAlong.test(before)
}

/** What those who take part do with what is theirs, also where it is for a step of judging: 初评投稿, 终评材料寄送. */
const givesIn =
  '[一-鿿]{0,4}(?:投稿|来稿|送稿|交稿|收[稿件]|送件|交件|报送|上报|提交|递交|呈[报送]|寄送|送交|投送|上传|填报|征集|征稿)'

/** The kinds of time that a label names: 征集时间：, 评审阶段（3月—5月）. */
const labels: readonly (readonly [Stage, RegExp])[] = [
  [
    'submission',
    new RegExp(
      `(?:${judging}|自查)[后并、及和]?(?:${givesIn})(?:截止)?$|(?:审核|审查|审[稿校读]|初审|初选|评选|遴选|筛选|自评|自查)(?:[后并、及和])?(?:推荐|申报)$`,
    ),
  ],
  ['submission', /报名[及和与、并].{0,4}(?:提交|投稿|交稿|上传|报送|申报|征集)/],
  [
    'registration',
    /报名|选题(?:申报|报送|登记|备案|报备|征集(?!稿))|登记(?!册|卡|表)|注册|(?<!有[一-鿿]{0,4})意向|预报/,
  ],
  ['publicity', /公示/],
  ['award', /结果(?:公布|发布|揭晓)/],
  [
    'review',
    new RegExp(
      `${judging}|评奖|推优|[初复预决]赛|核[查验对]|[抽复]查|考察|走访|(?:确定|产生|拟定|形成)[^,。;:]{0,6}(?:名单|结果|人选|等次|名次|奖项)`,
    ),
  ],
  ['award', /表彰|颁奖|公布|通报|揭晓|发布(?:结果|名单)/],
  [
    'submission',
    new RegExp(
      oneOf([
        '征集|征稿|征文|投稿|收稿|截稿|报送|提交|上报|(?:申报|推荐|参赛|参评)(?!单位|部门|者|人|选手|队)',
        '交稿|[交送收缴](?:片|图|卷|课|品|照|画|字)$|收件|(?<!异议|举报|投诉|申诉)受理|接收|(?:通道|系统|平台|端口|入口|窗口)开[放通启]|来稿|投送|寄送|送交|交送|送审',
        '选送|选报|推送|送[稿件达]|交件|缴[稿件]|寄[稿件]|收集|收取|递[交送]|呈[报送]|交付|上传|填报',
        '(?:什么时候|何时|几时|几号)[^,。;:]{0,4}[交投报寄送]',
      ]),
    ),
  ],
  ['submission', /截止|截稿|最后期限/],
]

function stepOf(label: string): Stage | null {
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** 成果发表时间, 作品完成时间: when the thing came about, which is no stage. */
const ofThing =
  /(?:发表|拍摄|创作|形成|发生|出版|撰写|成立|建成|竣工|投用|投产|结项|(?:作品|成果|案例|论文|项目|课题|活动|工作)的?(?:完成|开展|实施|应用|推广|举办|制作)|(?:内容|范围|对象|主题|题材|方向|重点|跨度|区间))$/

/** 征集启动：3月5日: the day on which it begins. */
const begins = /(?:启动|开始|开幕|动员|部署)$/

const labelEnd =
  /([^,。;:()\t\n]{2,12}?)(?:的?(?:起止)?(?:时间|阶段|日期|时限|期限|期))?(?:为|是|自|从|由|在|:|\(|\)|截[至止到]+|[至到])*$/

/** 报名，时间为, 报名（时间：: a word for the time behind the name of the step. */
const genericTime = /(?<=[一-鿿])[,(](?:具体)?时间(?=[:为是自从]|$)/

/** 征文时间：四个月（5月1日: how long the step lasts, before its days. */
const howLong =
  /(?<=[:为是限期间])(?:为期|共计?)?[一两二三四五六七八九十半\d]{1,3}个?(?:多月|月|天|周|星期)[,(](?:自|从)?$/

/** The stage that the label before a stretch of time names, such as 征集时间：; null where it names none. */
export function labelled(before: string): Stage | null {
  const label =
    labelEnd.exec(
      before
        .replaceAll(/\([^()]{1,8}\)/g, '')
        .replace(/^.*[一二三四五六七八九十]、/, '')
        .replace(genericTime, '')
        .replace(howLong, '')
        .slice(-24),
    )?.[1] ?? ''
  return ofThing.test(label) || begins.test(label) ? null : stepOf(label)
}

/** The step that the words behind a stretch of time name: 3月1日至4月30日为征集阶段. */
export function stepNamedBehind(after: string): string {
  return /^[):,]*(?:期间)?[为是,:]?([^,。;:()]{2,10}?)(?:阶段|时间|期)/.exec(after)?.[1] ?? ''
}

/** The stage of the words behind a stretch of time. */
export function labelledBehind(after: string): Stage | null {
  return stepOf(stepNamedBehind(after))
}
