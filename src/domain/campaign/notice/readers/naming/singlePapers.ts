import { found, type NoticeText, type Sentence } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { singleHolders } from './singleHolders.ts'
import { singleMottos } from './singleMottos.ts'
import { isOfBody } from './unitsOfPapers.ts'
import { works } from './works.ts'

/** What cases are counted by, what they are called, and what holds one of them when it is sent. */
const counted = '[个项篇件则例份条部幅节首堂封]'
const thing = `(?:${works})`
const named = `(?:[一-鿿]{0,4}${thing}(?![组部])|申报材料|推荐材料|案例材料|材料)`
const kept = '(?:书面|独立|完整|单独|电子|正式|word|pdf|Word|PDF|WORD)*'
const holder =
  '(?:材料|文档|文件夹|文件|文件袋|档案袋|资料袋|压缩包|压缩文件|报告|稿件|文[本稿]|电子稿|邮件|电子邮件|案例文本|信封|分册|册子)'
const short = '(?:[报文稿例档卷函夹包袋册邮](?![案表告年课件多])|文档|文件夹?|压缩包|邮件|材料)'

/** Whoever sends: one paper of theirs is not one case. */
const body =
  '(?:单位|企业|部门|学校|工会|支部|车间|班组|社区|街道|乡镇|公司|学院|系统|产业|集团|协会|分会|县|区|市|镇|乡|村|人|家(?!庭)|院|所|局|队|中心|主题|名额)'
/** 每个案例, 一项成果, 1篇: one case; 一个文档, 一册, 独立文件夹: one paper. */
const oneCase = `(?:每一?|单|一|1|各)${counted}(?!${body}的)${named}`
const onePaper = `(?:一[个份](?:独立|单独)的?附件|(?:一|1)(?:[个份封册卷套篇])?的?(?:${kept}(?:${holder}|案例(?![一-鿿])|[册卷])|(?:[Ww]ord|WORD|PDF|pdf)(?=[,。;:]|$))|(?:单独|独立|各自|单个)(?:的|成)?[个]?${kept}${holder})`
const alone =
  '(?:单独|独立|各自|分别|分开|逐[一个篇件]|自)(?:(?:成[文篇稿册档]?(?!页|段|章)|形成|建立|建|设(?!立?[奖一二三特金银铜优\\d])|装订(?:成册)?|装袋|作为?|报送|提交|上传|上报|撰写|编写|编制|保存|存放|打包|压缩|发送|寄送|命名|投递|投稿|申报|组卷|立卷|建档|存为|成册|使用|打印|发|寄)|(?:一|成)[份个篇件]|一[文档稿])'
const merged =
  '(?:合并(?!同类)|混合|混杂|混放|并[入在为]|合[在为写发寄投]|合成[一为]|合编|合订|合装|打捆|捆绑|混编|混排|混在|混装|拼在|拼接|连排|汇编成|编成[一同]|编在|汇总[成在]|汇成|集中在|放[进在入]|写[进在入]|装[进在入])'
const forbidden = '(?:不得|不要|不可|不能|不宜|不应|不允许|请勿|切勿|勿|避免|严禁|谢绝|不予|不)'
const several = '(?:多|数|几|两|若干)'

const patterns: readonly string[] = [
  ...singleHolders,
  ...singleMottos,
  // 一案一稿, 一项一册, 一案例一文档
  `一(?:[案稿文事例篇则件题项法课作品招户部份节首封条书]|[一-鿿]{0,3}?${thing})[,-]?(?:一[表照图],?)?(?:一|1)[份个]?(?:word|Word|WORD|PDF)?${short}`,
  // 一案一篇, 每案一文, 一事一篇，分别成文
  '[一每]案(?:一|1)[篇文稿档](?![一-鿿])|一[题例](?:一|1)篇(?=,(?:分别|单独|独立|各自))|一事(?:一|1)篇',
  '[一每]案(?:[均须都应要]|必须)*(?:单独|独立|各自)(?:建|成|装|存|打包|报送)',
  '逐[一个篇例](?:单独|独立|分别)成[篇文稿]',
  '一[个项则例]一[篇文稿](?=写|[,。;)]|$)',
  '每[篇件则例项](?:须|应|均|要)?(?:单独|独立)(?:成[文篇稿册]|编写|撰写|报送|提交|上传|打包)',
  `(?:每一?|单|一)${counted}${named}[^。;]{0,12}(?:单独|独立)成[篇文稿册]`,
  `一[个份]${holder}(?:只)?[装放](?:一|1)${counted}${named}`,
  // 每个案例形成一份文档, 一项成果装订一册, 每篇故事单独发一封邮件
  `${oneCase}[^,。;:]{0,14}?${onePaper}`,
  `${oneCase}写成一篇(?=[,。;]|$)`,
  '一[条件项]建议写一[份页]',
  `一[个项篇件则例](?!${body})[一-鿿]{2,4}?(?:撰写|编写|写|编|形成|整理|制作|填写)(?:成|为)?(?:一|1)${counted}${kept}(?:${holder}|案例)`,
  // 每个案例单独成文, 各篇作品分别上传, 每例自成一册
  `(?:(?:每(?!一?[类组])一?|单|(?<!同)一|1)${counted}?|各(?!类|组|地|[县区]|部门)${counted}?)(?!${body}的|${counted}?(?:单位|部门|学校|企业|街道|乡镇|公司|系统|集团|[县区市乡镇校村])的)[^,。;]{0,4}${named}[^,。;:]{0,10}${alone}`,
  `(?:(?:每一?|单|一|1|各)${counted}?|各)[^,。;]{0,4}${named}[^,。;:]{0,4}自成一${counted}`,
  `(?<!同一)(?:案例|作品|稿件|故事)(?:须|需|应|要|请|均|一律|必须)*(?:逐[篇个件项])?(?:单独|分别|独立)(?:报送|提交|形成|上传|上报|发送)`,
  `(?:各[个篇项件]?${thing}|${several}${counted}(?:${named})?的),?(?:须|应|要|请)?分(?:${several}[封个份])?(?:文件夹|文档|文件|邮件)(?:存放|发送|报送|保存|上传)`,
  '(?:各自?|独自|(?<!单)独|[案篇][例章]?独立)成[篇文稿册]|单篇(?:成文|报送|提交|形式报送)',
  '(?:不同|多个|各个)(?:案例|作品|项目|成果|论文),?(?:请|须|应|要)?(?:分别[^。;]{2,10},)?(?:分别|单独|分开)(?:装订|报送|提交|打包|命名|成文|发送|存[档放]|保存|归档|建档|压缩|上传|建立(?:邮件|文件|文档))',
  `${thing}[^,。;]{0,10}逐[个篇件项部份节则例条首幅](?:单独|独立|分别)?(?:建档|存档|归档|建立?一?个?(?:文件夹|文档|目录)|存[为成]|导出|成文|上传|报送|命名|打包|发送|寄送|提交|装订|装袋|保存|存放)`,
  '(?:案例|材料|故事|作品|稿件)(?:须|需|应|要|均)?独立成[篇文稿册]',
  '(?<![校院区县业位司])单独(?:成[文篇稿册]|装订|一份)',
  // 一个文档里只能放一个案例, 每封邮件只装一件作品
  `(?:每一?|一|单|1)[个份封篇册][^,。;]{0,4}${holder}[里内中]?[^,。;]{0,4}(?:只|仅|限|最多)[^,。;]{0,6}(?:一|1)${counted}(?!类|组|领域|方面|主题|赛道|板块|栏目|单位|部门)`,
  // 每个案例的推荐表、文本放入同一文件夹
  `(?:每一?|同一|单|一|1|各)${counted}?${thing}(?:的|(?=所有|全部|相关))[^,。;:]{2,24}?(?:[存放装归]|保存|集中)[放装]?(?:[在入到进于至])?(?:同一|一|1)个?(?:独立|单独)?的?(?:文件夹|文件袋|档案袋|资料袋|压缩包|目录)`,
  // 每篇单独成一个文件, 一份作业设计一个文档, 一个小区一篇材料
  `每[个份封篇册件](?!${body})[^,。;:]{0,6}?(?:单独|独立)(?:[存建做设]?成(?:为)?|[存建做设])一[个份]${kept}${holder}`,
  `(?<=^|[,;。])各(?:自)?存(?:为|成)?一[个份]${kept}${holder}`,
  `[一每][个篇件则例项](?:分别)?(?:建立?|存|做|形成|使用|用|设)(?:成|为)?一[个份]${holder}`,
  `每[个篇件则例]一[个份]${kept}${holder}`,
  `[一每](?:[个项]${thing}|[篇例件])单独一[个份]${kept}${holder}`,
  '一邮一[稿案篇作件文]|一稿一[件篇]',
  `${several}${counted}及?以上的?,?(?:须|应|请|要)*(?:分别|分开|单独)(?:存放|[存建发]|填写|报送|提交|装订|打包|成[册文])`,
  // 每篇征文单独以附件形式发送, 多篇稿件请分次发送
  `(?:每一?|单|一|各)${counted}?${named}(?:须|应|请|要|均)?(?:单独|分别)以[^,。;]{1,6}(?:形式|方式)(?:报送|提交|发送|上传|投稿)`,
  `${several}${counted}(?:以上)?(?:的)?${named}(?:的)?,?(?:须|应|请|要|需)?分(?:次|批|件|封|文档|文件夹?)(?:报送|提交|发送|上传|寄)`,
  `${holder}[里内中]?,一人一档`,
  // 案例须分开报送, 报送两篇以上的,须分别成册
  `(?:案例|作品|稿件|征文|成果|项目|故事|设计|微课|视频)(?:须|需|应|要|请|均|一律|必须)*分开(?:报送|提交|上传|存放|打包|发送|成[文篇册]|撰写|装订)`,
  `报送${several}${counted}(?:以上)?的?,?(?:须|应|请|要)?分别(?:填写|成[册文]|装订|打包|报送|建立?${holder}|[建存发])`,
  `(?<![一-鿿]部)分篇(?:装订|报送|成文|保存|上传)`,
  `(?:^|[,;:。请须])一${counted}(?!${body})[一-鿿]{2,6}(?:\\([^()]{1,6}\\))?、?一[个份篇]${kept}${holder}`,
  // 多个案例分别报送, 不得将多个案例合并
  `${several}${counted}(?:以上)?(?:的)?${named}[^。;]{0,10}(?:分别|分开|不得合|逐[一个篇件]|各自|${forbidden}[^,。;]{0,6}[一同])`,
  `${forbidden}${several}${counted}[^,。;]{0,4}${merged}`,
  `${forbidden}(?:将|把|以)${several}${counted}(?!${body}|(?:[一-鿿]{0,2}(?:工作|任务|活动|内容|数据|问题|措施|制度|政策)))(?![^,。;]{0,6}${merged})`,
  `${forbidden}(?:将|把)?[^,。;]{0,4}(?:${thing}|稿|文档|文件|材料|几|多|数)[^,。;]{0,6}${merged}`,
  `(?:${thing}|稿|文档|文件|材料)[^,。;]{0,6},?${forbidden}(?:${several}${counted}(?:以上)?)?${merged}`,
]
const single = new RegExp(patterns.join('|'), 'g')
/** What no such words do without; most sentences have none of it. */
const mayTell = /[一1每各单独逐自分另按多几两二若合混并拼捆]/
const notCases =
  /(?:^|[^须应均])可以?$|[也既]可以?$|(?:照片|图片)[^。;()]{0,8}\([^()]*\)[^。;]{0,6}$|(?:照片|图片|表格|申报表|推荐表|奖|(?<!、)视频|(?:支撑|佐证|证明|相关|附加)(?:材料|资料)|附件(?!\d?\),)|证书)[^。;]{0,10}$|(?<!(?:案例|作品|材料|稿件?|论文|成果|事迹|征文|故事|项目|法|报告|视频)(?:[须应均]|一律)?)(?:推行|实行|建立|健全)[^,。;]{0,10}$/
/** 两个类别的案例分别报送: works of several groups. */
const ofGroups = /^(?:多|数|几|两|若干)[个种项](?:类别|组别|类型|赛道|单位|部门|学校|企业|主题|方向)/
const behindGroups =
  /(?:组别|类别|赛道|板块|(?<![班小])组)的?$|类(?:材料|作品|案例|稿件?|文稿|论文)?(?:[请须应要均]|必须|一律)*$/
/** 实行一案一文 at the head of a clause is a rule, 推行一户一档 amid one is what somebody did. */
function isOfOther(before: string, rule: string): boolean {
  const isOrdered =
    /(?:^|[,;])(?:材料|案例|报送|作品|提交|整理)*实行“?$/.test(before) &&
    /^一(?:案|稿|文|作品|项目)/.test(rule)
  if (rule.startsWith(',')) return false
  if (ofGroups.test(rule) || (!/^[一每]/.test(rule) && behindGroups.test(before))) return true
  const told = /^(?:每|一|单(?!独)|各(?!自)|1)/.test(rule)
    ? before.slice(before.lastIndexOf(',') + 1)
    : before
  return !isOrdered && notCases.test(told)
}

/** 不要把几条写在同一张表上, 分别填写申报书: what a form is to hold, or a form for each. */
function isOfForm(text: string, { index, 0: rule }: RegExpExecArray): boolean {
  const tail = text.slice(index + rule.length)
  return (
    (/分别$/.test(rule) && /^填[写报][^,。;]{0,12}[表书卡单][》”]?(?:\([^()]*\))?(?:$|[。;])/.test(tail)) ||
    (/(?:写|填|放|列|合并|混)[进入在]?$/.test(rule) && /^同?[一1][张份]?[^,。;]{0,4}[表卡]/.test(tail))
  )
}

/** 单独建立文件夹|存放原图: a holder of pictures. */
function isOfPictures(text: string, { index, 0: rule }: RegExpExecArray): boolean {
  return (
    /^(?:单独|分别|独立|另)/.test(rule) &&
    /^(?:来|以)?(?:存[放入]?|保存|内?装|放[入置]?)?(?:高清|电子|数码|所有|全部)?(?:原图|照片|图片|原片|图像|影像)/.test(
      text.slice(index + rule.length),
    )
  )
}

/** A rule with what its clause says before it. */
function clauseWith(text: string, { index, 0: rule }: RegExpExecArray): string {
  const from = Math.max(...[',', ';', ':', '。'].map((sign) => text.lastIndexOf(sign, index - 1))) + 1
  return text.slice(index === 0 ? 0 : from, index + rule.length)
}

/** 一案一档管理: what is kept of each case afterwards. */
const managed = /^[”"]?,?(?:的?(?:管理|台账)|跟踪|动态|培育|帮扶)/

/** 几个案例能不能合在一起？: what is asked is answered behind. */
function isAsked({ text }: NoticeText, { end }: Sentence): boolean {
  return text.charAt(end) === '?'
}

/**
 * A rule said twice side by side is one: 一案一档：每个案例单独压缩. It is looked for one at a time:
 * a repetition of so many wordings takes long to compile (ADR 0026).
 */
const again = new RegExp(`[:,](?:${patterns.join('|')}|${forbidden}${merged})`, 'y')

/** Where the last of the rules that are said side by side ends. */
function endOfAll(text: string, end: number): number {
  let at = end
  while (/[:,]/.test(text.charAt(at))) {
    again.lastIndex = at
    if (!again.test(text)) break
    at = again.lastIndex
  }
  return at
}

/** That each case is one paper sent singly (notice 二、3), in the first sentence that says so. */
export function singlePapers(
  notice: NoticeText,
  sentences: readonly Sentence[],
): ReadRule<'onePerDocument'>[] {
  for (const sentence of sentences) {
    if (!mayTell.test(sentence.text)) continue
    const match = [...sentence.text.matchAll(single)].find(
      (one) =>
        !isOfForm(sentence.text, one) &&
        !isOfPictures(sentence.text, one) &&
        !isOfOther(sentence.text.slice(0, one.index), one[0]) &&
        !isOfBody(clauseWith(sentence.text, one)) &&
        !managed.test(sentence.text.slice(one.index + one[0].length)),
    )
    if (!match || isAsked(notice, sentence)) continue
    const start = sentence.start + match.index
    const end = sentence.start + endOfAll(sentence.text, match.index + match[0].length)
    return [found(notice, 'naming', 'onePerDocument', {}, { start, end })]
  }
  return []
}
