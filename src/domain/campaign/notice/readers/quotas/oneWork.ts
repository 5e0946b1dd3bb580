import { handsIn } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import { sending } from './wordings.ts'

/** 同一件作品只可申报一个项目: what is said of one work. */
const ofOneWork =
  /(?:^|[,;:])(?:同一|每|一|单)[个件篇部项幅组节门条首则例张支]?(?:参赛|申报|推荐)?(?:作品|案例|项目|课题|成果|论文|课程|视频|故事)(?![部点]|小?组|公司|单位|基地|.*[各每]|的(?:故事|案例|作品|论文|征文|稿件|照片|视频)|的?(?:负责人|主持人|第一作者|牵头人|申报人))[^,;]*$/

/** 报送时提供成片光盘2张、解说词文稿|1份: and what is handed in beside the works. */
const whenSent = new RegExp(
  `${handsIn}(?:案例|作品|材料|[微短]?视频)?(?:时(?![间限机])|的同时)[^;。各每]{0,30}$`,
)

/** 将教案、申报表报送至县教研室,同时报送课堂实录1节: what goes along with works that are handed in somewhere. */
function isEnclosed(own: string): boolean {
  const last = lastClause(own)
  const isAlong =
    /^(?:同时|一并|并(?=附|报|提|上)|另附|附)/.test(last) || !(sending.test(last) || /各|每/.test(last))
  return isAlong && /(?:报送|报|发送|寄送?|送|交|上传)[至到](?=[^,;:]*[,;:])/.test(own)
}

/** 参评作品须有|3项以上: what a work must have. */
const ofWork = new RegExp(
  `(?:^|[,;:])(?:${handsIn}|参评|参赛)的?(?:案例|作品|论文|征文|故事|[微短]?视频|成果|项目|课题|品牌|工作法|稿件)(?:必须|须|应当?|需要?|要)(?:有|具备|包[含括]|含有?|附有?|配有?)$`,
)

/** 每个案例须明确1名负责人,配图3张,视频|1个: all that a sentence goes on to tell of one work, until bodies are named. */
const ofOneThrough = new RegExp(
  `(?:^|;)(?:每|单)[个件篇部项幅组](?:参赛|申报|推荐)?(?:作品|案例|项目|课题|成果|论文|课程|视频|故事)(?:必?须|应|需|要|均|附|配|包|由|含|不)(?![^;]*(?:[各每同]|${handsIn}))[^;]*$`,
)

/** 入选单位应安排1名同志,并提供视频|1部: what winners do afterwards. */
const ofWinners =
  /(?:^|;)对?(?:入选|获奖|入围|获评|被(?:评|采|录))[^,;。各每]{0,10}(?:单位|作者|[者人]|学校|企业|集体|医院|人员|村|社区)(?:应|须|需|要|将|可|负责|同时)[^;各每]*$/

/** 每村建有文化广场1个、农家书屋|1个; 近三年开展手术100例: what a body has or has done. */
const owned =
  /(?:建有|设有|配有|拥有|配备了?|近[一二两三五\d]年(?:来|内)?(?:累计|应|须|共)*(?:开展|完成|发表|举办|承担|收治|实施))(?![^;]*[各每])[^;的]*$/

/** 一封邮件只报|一个作品: what is put into one mail or folder. */
const ofOneMail =
  /(?:^|[,;:(])(?:每|一|单|同一)[封个份](?:电子)?(?:邮件|压缩包|压缩文件|文件夹|文件袋|档案袋|信封|文档)[^,;各]*$/

/** Whether words before a number speak of one work, of winners or owners, or of what goes along with works handed in. */
export function isOfOneWork(before: string, own: string): boolean {
  const near = before.slice(-120)
  if (ofOneThrough.test(near) || ofWinners.test(near) || owned.test(before.slice(-60))) return true
  if (whenSent.test(before.slice(-40))) return true
  return (
    ofOneMail.test(before.slice(-40)) ||
    ofOneWork.test(before.slice(-80)) ||
    ofWork.test(before.slice(-30)) ||
    isEnclosed(own)
  )
}
