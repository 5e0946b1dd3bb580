import { noBodies } from './noBodies.ts'

/** 区、县级市主管部门, 县（区）教育局: a rank named with others of it is all of those below, and no house by name. */
const ranks =
  '(?:设区市|地级以?上?市|市县|县区|设?[县区市州旗]{1,3}\\([市州区县旗、]{1,8}\\)|[县区市]、[县市区]{1,3}级?市?|乡镇[(、]街道\\)?)'
export const allOfRank = `${ranks}(?!两级|[一二三]级)[^,。;:、]{0,8}?[局会委办门位协联府厅]`
const ofAllBelow = new RegExp(
  `(?:^|[,;:])(?:由|请|经|[送提]?交|报?送[至到]?|报[至到]?)?${ranks}(?!两级|[一二三]级)[^,;:]{0,8}(?:的|[局会委办门位协联府]+(?:[对将把][^,;:]{1,16})?(?:负责|组织|进行|开展|做好|完成)*)$`,
)
/** 各校的初评工作: what somebody else's judging is told of. */
const ofEach = /(?:^|[,;:])(?:各[^,;:]{1,10}|基层|推荐单位|所在[^,;:]{1,6})的$/
/** 纳入年度文明城区测评: by which something else is judged. */
const counted = /(?:(?<!直接)纳入|列入|计入)[^,。;]{0,20}$/
/** 对各单位组织情况进行: what is looked at are no cases. */
const ofDoings =
  /对(?![^,。;]*(?:作品|案例|材料|稿|资格|成果|申报|推荐|参评))[^,。;]*(?:情况|进度|进展)(?:进行|开展)?(?:考核|检查|督查)?$/
/** 提交经单位科技部门|审查: what was done with a paper before it comes in. */
const beforehand = /(?:提交|附上?|报送|提供|上传)[^,。;]{0,8}经[^,。;]{0,16}$/
/** 报送材料经组织办初审|后，评选出: then it is what came in, which is judged. */
const thenChosen = /^[^。;,]{0,16}后,[^。;,]{0,8}(?:评选?出|确定|选出|产生|公示|公布|命名|表彰)/
/** 初选|入围后再寄送原件: when something else is to be done. */
const whenPassed =
  /^(?:入围|入选|通过|合格)(?:的|者|作品)?(?:之?后)?,?(?:再|另|须|需|请)[^,。;]{0,6}(?:寄|报|交|送|提供|补)/
/** 由安全质量部初审，|筛选|出30条: what came of the step before. */
const outcome = /[审核评选筛票分][,、](?:从中|择优|综合|并)?$/

/** 建立申报、初审、|复审|、终审工作机制: what is set up and not done. */
const setUp = /(?:建立|健全|完善|落实|构建|形成)(?:起|了|健全)*[^,。;]{0,24}$/
const order = /^(?:[、和及与][^,。;、]{2,10}){0,4}的?(?:工作)?(?:机制|制度|体系|责任制)/

/** 综合测评|的重要依据: what the judging is to serve. */
const ground = /^的?(?:重要|主要)?(?:依据|参考(?!下)|加分)/
/** 区级|初评于5月完成，市级评审于6月完成: what those of a lower rank do, where the higher one is named with it. */
const ofLower = /(?:^|[,;、])区级$/
const higher = /[,;、][^,;、]{0,6}[市省]级/
/** 对入选案例开展跟踪评估: what is done when all is judged. */
const ofChosen =
  /(?:不定期|定期)对[^,。;]{2,12}(?:进行|开展|组织)?$|对(?:入选|获奖|命名|评选?出)的?(?:优秀|典型)?(?:案例|作品|项目|成果|单位|集体|个人|对象|课例)(?:的[^,。;]{2,14})?(?:进行|开展|组织)[^。;]{0,20}$/
/** 收到异议的，由评审组|复核: what is done only where somebody objects. */
const whenObjected = /(?:异议|举报|投诉|质疑)(?:的|时|后)?,[^。;,]{0,14}$/
/** 线上初评采取双盲方式，由5名专家|打分: how a step goes that is named right before. */
const inManner =
  /(?:[初复终][评审选]|[初复预决]赛|评审|答辩|路演)(?:阶段|环节)?(?:主要)?(?:采取|采用|实行|以)[^,。;]{2,20},[^,。;]{0,20}$/

/** 入围的进入现场评审，由评委和读者代表|共同打分: so is how those who come to a step are judged. */
const whenReached =
  /(?:进入|参加)[^,。;]{0,6}(?:评审|评议|答辩|路演|展示|汇报|[复终]评|决赛)(?:阶段|环节)?,[^,。;]{0,6}由[^,。;]{2,24}$/

/** 党组织审核并公示后盖章: what a paper is sealed for. */
export const stamped = /^(?:并公示)?(?:无异议)?(?:之?后)?,?并?(?:再|方可|由[^,。;]{2,10})?(?:加?盖|签字|签章)/
/** 经所在支部党员大会评议: what the house of each does. */
const ofOwnHouse = /所在[一-鿿]{0,4}(?:单位|部门|科室|支部|党组织|学校|院系|学院|企业|社区)[^,。;:]{0,24}$/
/** 在标准化复审、责任保险等方面予以支持: what those chosen are favoured in. */
const favoured =
  /^(?:[、和及与][^,。;、]{2,16}){0,4}等?(?:方面|环节|工作中?|时|中)[^,。;]{0,8}(?:予以|给予|优先|倾斜|享受|支持|加分|同等)/
/** 含网评、通讯、随笔: a kind of text, beside others of them. */
const kindsOf = /(?:含|包括|包含|涵盖|例如|比如|如)$/
const otherKinds = /^、(?![^、,。;]*(?:[审评选核查]|公[示布]|投票|答辩))[^、,。;]{2,12}(?:[、等和]|$)/

/** 分片审阅、|提出修改意见: what drafts are read for that come in once more. */
const toMend =
  /^(?:稿件|文稿|初稿|材料)?(?:之?后)?[、,]?并?(?:提出|反馈|给出|形成)(?:[^,。;]{0,4})(?:修改|完善|修订)/

/** 进入终评的作者须参加|现场说课: how a round goes that is named with it. */
const ofReached =
  /(?:进入|入围|晋级)[初复终决][评审选赛]的[^,。;]{1,10}(?:须|需|应当?|要|将)(?:参加|进行|作|接受)$/

/** 由各学会、各分会负责组织、|初选: what is left to those below. */
const leftToEach = new RegExp(`由各(?!${noBodies})[^,。;:]{1,60}负责[^,。;]{0,12}$`)

/** 迎接省级复审, 用于终评汇报: what those who take part have to be ready for. */
const readiedFor =
  /(?:迎接|备[检查战]|应对|顺利通过|争取通过|力争通过|配合(?:做好|完成|开展)?)[^,。;]{0,10}$|(?:用于|用作|作为|供)$/
/** 接受实地考察; the votes of all are taken by works themselves. */
const undergone = /接受[^,。;]{0,8}$/
const byAll = /投票|评议|点赞|网评|展评|测评|评选|打分/
/** 现场答辩由评委|现场打分: so does who gives points in a step named right before. */
const givenIn =
  /(?:答辩|路演|[展演]示|汇报|发布|[初复终][评审选]|评[审议])(?:阶段|环节|时)?(?:由|请)[^,。;]{2,20}$/

/** 网络评选|链接, 微信点赞|截图, 媒体公示|权: a thing that is called by a step. */
const links =
  /^(?:的?(?:链接|连接|二维码|页面|海报|截[屏图]|权(?!威)|次数|数量)|[和与、][^,。;]{1,8}的截[屏图])/
/** 对企业申报成果进行初审|，确保材料齐全: what those do who hand up. */
const madeSure = /^,(?:确保|保证|做到)[^,。;]{0,6}(?:材料|内容|信息|数据|手续|资料)/
/** 经省委宣传部批准|，我院成为: what let somebody take part. */
const allowance = /批准|核准/
const allowed = /^,[^,。;]{2,24}(?:成为|作为|获得|获批|成立|设立|定于|决定)/

/** 各|初评|单位推荐作品时: who recommends is called by what they do. */
const theirName = /^单位(?=[,。;、(]|$|推荐|报送|上报|申报|选送|[将要应须需请]|严格|认真|负责|对|[于在按])/
/** （经理事会|审议|通过）规定, 代表大会|表决|通过的章程: how a paper came about that is cited. */
const ofPaper =
  /^通过的?,?(?:《|[^,。;《]{0,8}(?:办法|章程|规定|方案|细则|条例|规则|制度)(?:》|[^一-鿿]|$|规定|要求|精神|印发))/
const inCitedBracket = /》\([^()]*$/

/** Whether a text names a deed of judging only in passing: as somebody else's, of something else, or what came of it. */
export function isInPassing(name: string, before: string, behind: string): boolean {
  if (/^[初复终预][评审选]$/.test(name) && theirName.test(behind)) return true
  if (ofPaper.test(behind) || (inCitedBracket.test(before) && behind.startsWith('通过'))) return true
  if (links.test(behind) || (allowance.test(name) && allowed.test(behind))) return true
  if (/^[二三四][审评]$/.test(name) && /^[二三四][审评]制/.test(behind)) return true
  if (/^(?:初审|审[核查])$/.test(name) && madeSure.test(behind)) return true
  if (setUp.test(before) && order.test(behind)) return true
  if (ofReached.test(before) || leftToEach.test(before)) return true
  if (ofAllBelow.test(before) || ofEach.test(before) || counted.test(before)) return true
  if (
    ofDoings.test(before) ||
    (beforehand.test(before) && !thenChosen.test(behind)) ||
    whenPassed.test(behind)
  )
    return true
  if (toMend.test(behind) || stamped.test(behind) || ofOwnHouse.test(before)) return true
  if (favoured.test(behind) || (kindsOf.test(before) && otherKinds.test(behind))) return true
  if (ground.test(behind) || ofChosen.test(before) || whenObjected.test(before)) return true
  if (ofLower.test(before) && higher.test(behind)) return true
  if (readiedFor.test(before) || (undergone.test(before) && !byAll.test(name))) return true
  if (/[打评]分$/.test(name) && (givenIn.test(before) || inManner.test(before) || whenReached.test(before)))
    return true
  return /^(?:筛|遴|评|推|挑)选$/.test(name) && /^出/.test(behind) && outcome.test(before)
}
