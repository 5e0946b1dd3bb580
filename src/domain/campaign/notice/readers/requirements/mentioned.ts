import { textBefore } from '../../lookup.ts'
import { oneOf } from '../../oneOf.ts'
import type { Demanded } from '../../reading.ts'
import { isSortOfWork } from '../reports.ts'
import { goesWithWork, isFetchedByCode, isMeasure, isPlaceOrService } from './asPlaces.ts'
import { behindCopies } from './copied.ts'
import { isDiscOfWorks, isOtherFile } from './files.ts'
import { isNotTaken } from './notTaken.ts'
import { isObtained, isOfOthers } from './ofOthers.ts'
import { isOfPictures } from './ofPictures.ts'

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}

/** Words right before a paper that want none of it, leave it open or only speak of it. */
const before = anyOf(
  // 不再要求, 无需, 请勿: none is wanted
  /不要?$|不(?:再|另行|强制|作)*要求[^,。;]{0,12}$|不(?:再|另行|单独|强制|统一|[要得必用须需应])*(?:签[署订]|需|用|必|收|交|寄|送|附|报|提[交供]|填[写报]|退还?|列入|纳入|接[收受])[^,。;]{0,12}$|取消(?!资格)[^,。;]{0,8}$/,
  /(?:拒[收绝]|谢绝|婉拒|概不(?:接[收受]|受理)?)[^,。;]{0,8}$/,
  /[无毋][需须][^,。;]{0,14}$|未(?:按[^,。;]{0,6})?(?:提交|附|报送|签署|提供|填写)[^,。;]{0,6}$|配合(?:拍摄|制作|录制)[^,。;]{0,4}$|免报[^,。;]{0,10}$|免交[^,。;]{0,10}$|不另[^,。;]{0,10}$|(?:请勿|切勿|严禁|禁止)[^,。;]{0,14}$/,
  /(?:不[得能要可]|严禁|禁止)(?:(?!少于|低于|超过|[附报交])[^,。;]){0,24}(?:制作|拍摄|印制|编印|披露|泄[露漏]|外传|传[送输递]|发送|存储|处理)[^,。;]{0,6}$/,
  // 纳入工作总结, 重新报送电子版: where something goes, and what is only put right
  /(?:纳入|列入|写入|融入|计入)[^,。;]{0,6}$|(?:如需|若需|需要)(?:修改|更正|更换|调整|补充)[^。;]{0,16}$|(?:修改|更正)后?[^。;]{0,6}重新[^,。;]{0,6}$/,
  /(?:避免|防止|杜绝)[^,。;]{0,4}$|(?:避免|防止|杜绝|不要|切忌)(?:写|当|搞|变)[成作][^,。;]{0,8}$|代为$|自动生成$|(?:虚假|伪造|涂改)[^,。;]{0,4}$/,
  // 如有佐证材料, 凭回执, 意见栏要写明: whoever has it, what is kept, a place in a form
  /[如若](?:果|确)?(?:有|提交|报送|提供)[^,。;]{0,12}$|(?:^|[,;])[如若](?:果|确)?能[^,。;]{0,20}$|可由[^,。;]{0,14}$|(?:保管|留存|备份)好?[^,。;]{0,4}$|(?:不符合[^,。;]{0,6}|不合格|不规范|不完整|未[盖签][章字])的$|(?:凭(?!证)|出示)[^,。;]{0,4}$|栏[目内中里处]?[须应要请需]?(?:写明?|填写?|注明)?$|已(?:并入|列入|写入|含在|纳入|包含在)[^,。;]{0,4}$/,
  /(?:保证|确保|发现)[^,。;]{0,4}$|现场(?:拷贝|展示|播放|演示)$|(?:自备|自带|携带)[^,。;]{0,4}$|(?:视为|视同|即为)[^,。;]{0,16}$|围绕[^,。;]{0,12}$|将以$/,
  // 种类（图文、音频）: kinds of works in brackets
  /(?:种类|类[别型]|形式|体裁|组别)\([^()]*$/,
  // 是否附推荐函: what is looked at
  /是否[^,。;、]{0,6}$/,
  // 鼓励, 可另附, 确需: whoever has it may send it
  /(?:有条件的?|鼓励|提倡|欢迎|愿意)(?:(?:(?![须应需请同另并]|报送|发送|纸质)[^。;]){0,14}|[^,。;]{0,24})$|(?:的|者),?可(?:以)?$|确需[^,。;]{0,10}$/,
  /可(?:以)?(?:另|自行|自愿|同时|一并|酌情|视情况?|适当|选择性|根据[^,。;]{2,6}|结合实际)*地?(?:提供|录制|拍摄|制作|随附|附|附送|提交|上传|上报|报送|配|选报)(?:[^,。;]{0,12}|(?:(?![须需应请]|另|同时)[^,。;]){0,28}等[^,。;]{0,6}的?)$|可(?:以)?将[^,。;]{0,8}$/,
  /(?:有权|必要时|视情况?|可)(?:要求|通知|请)[^。;]{0,20}$|(?:^|[,;。])(?:获奖|入围|入选|晋级|中选|被?录用)[^,;。]{0,12}(?:准备|携带|制作)[^,;。]{0,6}$/,
  // 可随稿报送图片，以及视频短片; 引用他人音乐、影像资料: what permission or what others' works the list began with
  /可(?:以)?(?:随|另|一并|同时|附带|自行|酌情|视情|自愿|根据[^,。;]{2,6})[^,。;须需应请]{0,6}(?:提[供交]|报送|上报|附送?)(?:(?![须需应请]|同时|另附|并[附报提]|报送|提交|[将把])[^。;]){0,20}(?:、|[和及与]|以及)[^,。;]{0,14}$/,
  /(?:引用|使用|采用|涉及|借用|选用)(?:的|了|到)?(?:他人|别人|第三方|网络|其他(?:单位|人))[^,。;须需应请]{0,20}$/,
  // 详见, 根据: where something is to be read
  /(?:详|参)见[^,。;]{0,6}$/,
  /(?:根据|(?<!测算|计算|核算|事实|政策|法律|数据)依据|按照?(?![一-鿿]{0,6}[顺次]序)|结合|参考|对照)(?:(?![将把填]|交|报送|附|写|提供|要求|[制拍编录]的|[做制编列整]理?成|[编排]好)[^,。;]){0,12}$/,
  // 不要写成工作总结, 避免以总结代替报告: what a text is not to be
  /(?:不是|不等于|有别于|不同于)[^,。;]{0,4}$|不写[^,。;]{0,8}$/,
  /(?:不[能要得可是宜]?|勿|避免|防止|切忌|忌)(?:写|搞|当|变|做)[成作][^,。;]{0,12}$/,
  /(?:不(?:得|要|宜|可|再)?(?:使用|采用|出现|用|写)|避免(?:使用|出现))(?:“[^”]{2,10}”[、和]?)*“$/,
  /(?:写成|当作|变成|替代|混同于|等同于|代替|(?:不得|不能|杜绝|避免|防止)[^;。]{0,14}以)$/,
)

/** 视频资料（改造类必报，其他类别自愿）: some of those who send in must hand it in. */
const someMust = /^\([^()]{0,16}(?:必[报交须填备附]|须[报交提附])[^()]*\)/

/** Words right behind a paper that do the same. */
const after = anyOf(
  // 纸质稿不收, 证书再提供: none is wanted, or not now
  /^(?:\([^()]{1,12}\))?[^,。;(]{0,6}(?:不(?:作|做|需|用|再|收|退|必|予(?=退|收|接)|接[收受])|[无毋][需须]|免[报交]|可不|待通知|另行通知|暂不)/,
  // 纸质版留存备查, （无须另报）, 不作要求: it stays where it is
  /^(?:(?![报送交寄])[^,。;\d一两二三]){0,8}(?:备查|留存|留底|自存|自留)|^\([^()]{0,14}(?:无[须需]|不必|已列)[^()]{0,6}\)|^可(?:作为?补充|查|核[查实]?|追溯)(?=[,。;]|$)|^[,(]可(?:视|酌|根据)|^[^,。;]{0,10}不[作做][^,。;]{0,4}要求|^\)?(?:\([^()]{1,8}\))?由[^,。;]{2,8}自(?:定|选|行|主)|^[^。;]{0,16}自己(?:保[存管]|留)/,
  /^[^,。;]{0,2}无效|^(?:将|应|一律|均)?(?:予以)?退[回改]|^(?:形式|格式)(?:制作|呈现|展示)|^[^,。;]{0,4}吗$|^(?!\([^()]*(?:光盘|U盘|邮件|邮箱|网盘|微信)[^()]*\))[^,。;]{0,6}(?:都|均|皆)(?:收|可(?!行))|^[^。;]{0,16}(?:(?<!不)再(?:行|另)?(?:提供|提交)|先不|暂不)|^[^。;]{0,24}[,(](?:非必[须需交报]|可不(?:提供|提交|交|报|附)|不作?强[制求])|^,由[^,。;]{2,14}(?:留存|存档|保管|备查|备案)|^复印件即可/,
  // 由市总统一印制, 的签订率: the organiser has it made, or it stands for something else
  /^(?:将|均|都)?由[^,。;]{2,12}?(?:统一(?:制作|提供)|印制|印发|发放|下发)|^(?:将|均|都)?由(?:组委会|主办(?:方|单位)|[一-鿿]{0,6}秘书处|我[局会院校厅部委]|活动办)[^,。;]{0,6}(?:汇总|形成|编制|制作|整理|填[写报])|^的?(?!包[括含]|含|有|如|为)[一-鿿]{0,3}(?:率|制度|机制)|^的?(?:电子版)?附后|^[与同][^,。;]{1,10}(?:不符|不一致)|^相?(?:配套|匹配)/,
  // 自愿提交, 的可提供, （如有）: whoever has it may send it
  new RegExp(
    oneOf([
      '^[^,。;(]{0,4}(?:自愿|选[交报附]|酌情|视情况?)',
      '^:(?:[^,。;]{0,6}有条件|可以?(?!编辑)|如有|若有|鼓励|提倡|欢迎|自愿|选[交报附])',
      '^,[如例][^。;《]{0,40}\\((?:选[交报附填]|可选|自愿|非必[须需报])\\)$',
      '^[^。;、《]{0,40}\\((?:选[交报附填]|可选|自愿|非必[须需报])\\)$',
      '^[^,。;、《(]{0,12}\\((?:[如若]果?[有需]|视需要|有则|有条件|没有?可)[^()]{0,8}\\)',
      '^[^,。;]{0,8}等,(?:均|都)?(?:可(?:以)?(?:视|酌|根据|自愿|选|不)|视情况?|酌情)',
      '^[^。;、《]{0,30},(?:自愿(?:提[交供]|报送)|不作(?:硬性|强制|统一)要求)',
      '^(?:[一-鿿]{0,4}\\([^()]{0,16})?[,(](?:可选|选[交报附填]|非必)(?:\\)|$)',
      '^[^。;]{0,20},(?:可)?选[交报附]|^[^,。;]{0,10}可以?不(?:交|报|附|提供)',
      '^[^。;]{0,20}(?:没有?条件|条件不[具允]|没有|确无)[^,。;]{0,6}可以?不(?:交|报|附|提供)',
      '^(?:\\([^()]{1,14}\\))?[^,。;(]{0,10}可(?:以)?作为?[^,。;]{2,12}(?:提交|报送|上报|附)',
      '^的,?可(?:以)?(?:一并|随)?(?:提供|附|报|刻|寄)',
      '^[^,。;]{0,4}的,[^,。;]{0,10}(?:优先|加分|倾斜)',
      '^(?:[短视]片|视频|资料|材料|[,])?可(?:以)?(?:一并|随)?(?:提供|附|报|刻|寄)[上后送交]?(?=[,。;]|$)',
      '^,可(?:以)?(?:刻|随)[^,。;]{0,4}寄',
      '^[如若]有(?=[可请,]|的)',
      '^(?:等[^,。;]{0,6}?)?(?:电子版|原件|复印件)?可(?:以)?(?:同时|一并|另行?|随[文稿信])(?:提[供交]|附|报送?|寄|发送?|上传)[上后送交]?(?=[,。;]|$)',
      '^[,(](?:如有|如果有?|若有|有的|可选|自愿|非必)(?:提[供交]|报送|附)?(?=[,。;)]|可|请|$)|^\\((?:如果?|若)(?:有|提[交供])',
    ]),
  ),
  /^(?:格式|样式)?(?:均|也)?可(?:在|从|到|通过|登录|自行)|^[须应请]?[于在](?:展[示演]|决赛|答辩)|^[^,。;(]{0,14}(?:可|请)[在从到][^,。;]{2,16}(?:下载|获取|领取)/,
  // ，入围后提交: whoever is chosen hands it in later
  /^[^。;]{0,30},(?:在|待)?(?:入围|入选|获奖|晋级|中选|立项|(?:通过)?(?:初[审评]|复[审评]|评审)(?:通过)?|进入[复决终][赛评])[后时者](?:再|另行|统一)?(?:提交|提供|报送|补[交报]|上传)/,
  // 请自行复印, 另行下发, 等五部分: what is done with it elsewhere
  /^(?:格式|样式|模板)?另(?:发|附|行(?:通知|发送|发布))(?=[,。;)]|$)/,
  /^[^,。;]{0,4}自行(?:复印|下载|打印|翻印)$|^[^,。;]{0,6}(?:另行|将)(?:下发|发放|印发)|^等?[三四五六七八\d]个?(?:部分|方面|板块|要素)|^(?:、[^、,。;]{1,8}){1,6}[三四五六]段|^[^,。;]{0,2}[之以]外的/,
  // 推荐表样式见附件, 申报表上要写真名: the paper as a pattern or a place
  /^(?:封面|样式|格式|样表|模板|里|上(?![传报交签])|中(?!心)|内(?!容)|(?:的)?(?:统一|一律|均)?(?:命名|名称|名(?!单))|一[项栏]|按(?![一-鿿]{0,4}[顺次]序|[^。;]{4,40}(?:文件夹|目录|打包|命名|整理|归类)[^。;]{0,24}(?:报送|提交|刻录|拷|发送|[发报传][至到往]|寄|上传))|一律以|可以?[用以])/,
  /^[“《]?[^,。;“《(]{0,8}[”》]?栏/,
  // 影像资料等须取得合法授权, 已出具审计报告的项目
  /^等?(?:素材|内容)?,?[须应需要]?(?:取得|获得|拥有|具有)[^,。;]{0,6}(?:授权|版权|许可)|^的(?:项目|案件|事项|单位)(?=[,。;]|[为可均]|$)/,
  /^(?:所[列载要]|规定|填写(?:不|要求|说明|规范|须知|(?:须|应|要|务必|必须)(?:完整|真实|准确|规范|齐全))|不(?:完整|规范|全|合格)|一经)/,
  // 推荐名单须在本单位公示: what is shown first
  /^(?:须|应|需|要)?[在经于][^,。;]{0,14}(?:公[示布]|公开)(?!后)|^(?:须|应|需|要)?经[^,。;]{0,16}(?:审定|审批|批准|同意)$|^(?:如有?|若有?|有|发生)?(?:变动|变更|变化)/,
  /^(?:与[^,。;]{2,8})?(?:信息|内容|数据)[^,。;]{0,4}一致|^[^,。;]{0,8}相?(?:区别|区分|有别)/,
)

/** 不得以总结代替报告; but 以承诺书代替推荐函 asks for the one instead of the other. */
const replacing = /^》?(?:代替|替代|充当)/
/** 认真审核申报表: a paper that is checked, unless it is then sent on. */
const checked =
  /(?:查看|评阅|审读|审核|核对|审查|查验|检查|审阅|核实|把关)(?!工作|表|意见)(?:[^,。;、]{0,2}|[^,。;]{2,24}[、和及与])$/
const handed = /(?:提交|报送|附|提供|出具|交)[^,。;]{0,12}$/
const sent = /报|提交|发|交|寄|送|一式|附/
/** （有目录、正文、附录：包括成果清单）: what stands inside a report. */
const inside = /(?<!材料|资料)\([^()]*(?:目录|正文|附录|章节)[^()]*$/
/** 推荐报告，内容包括公示情况: so does what its contents tell. */
const contents = /(?<!报送|申报|推荐|提交|材料)(?:主要)?内容(?:应)?(?:包括|包含|含)[^。;]*$/
/** 去年报送的申报表: what was sent in other years. */
const earlier =
  /(?:^|[,;:。])[^,;:。]{0,6}(?:去年|(?<!与)往年|20\d\d年(?:[^,。;]{0,6}(?:活动|评选|征集))?中|(?<!附)上年|原(?:报送|提交|上报)的|上届|往届|历年|以往)(?:(?!今年|本[次届年]|现[在改须])[^。;请须])*$/
/** 原要求报送承诺书，现改为推荐函; 上届须附证书，本届不再要求: what was asked and is no more. */
const asked =
  /(?:^|[,;:。(])[^,;:。]{0,6}(?:原(?:通知|要求|定|计划|先|规定)|上届|往届|去年|往年|此前|前期通知)[^,;。]{0,28}$/
const noMore =
  /^[^。;]{0,20}(?:,|一项|一并)(?:[今本][年届次]|现|已|一律|均)?[^,。;]{0,4}(?:不再|取消|改[为成报]|调整为|删[去除]|免[交报])/
/** 证明材料，包括合规审查意见: what a proof may be. */
const proofs = /(?:证明|佐证|支撑|印证)(?:材料|资料)[^。;]{0,24}(?:包括|包含|如|例如|含)[^。;]*$/
/** 有异议的，请提供证明材料: what is asked of those who object. */
const objecting =
  /(?<!(?:[无未零]|没有)[^,。;]{0,8})(?:异议|举报|信访(?![局办室处科联工])|投诉(?![科处热电率]))[^。;]*$/
/** 有操作视频的，请一并提供; 能提供证明的更好: what only some of those who send in have. */
const having = /(?:^|[,;:。])(?:凡|若|如)?(?:有(?![关限])|能[^,。;]{0,4})[^,。;]{0,10}$/
const ifHad = /^[一-鿿]{0,3}的(?:单位|作者|企业|项目|案例)?,?也?(?:可|请|应|须|一并|更好|优先|最好)/
/** 选交材料：, 支撑材料（选交）：: what stands in a list of what may be sent. */
const listedFree = /(?:选[交报填]|可选|自愿提[交供])(?:材料|资料|项目?|内容)?\)?:[^。;]*$/
/** 除登记表外，作品中不得出现姓名. */
const apart = /除(?!此)[^,。;]{0,12}$/
/** 除报送纸质件外: what is sent besides is asked for all the same. */
const sentBesides = /除(?!此)[^,。;]{0,12}(?:报送|提交|上报|寄送|提供|交|附)[^,。;]{0,6}$/
/** 案例应包含单位概况、情况说明: what a case is to tell of. */
const told =
  /(?:^|[,;:。])[^,;:。]{0,4}(?:案例|报告|文章|文本|正文|论文|事迹)(?:内容|材料|正文|结构)?[^,。;:]{0,3}(?:包含|包括|含有?|分为|由|写明|涵盖|用)[^。;]*$/
/** 原创课件, 征集内容包括音频: works of that kind, not papers beside the case. */
const works =
  /(?:会|善于)(?:制作|使用|运用)[^,。;]{0,6}$|(?:参赛|原创|优秀|精品|入选)$|征集(?:(?!附|提交|报送|提供)[^,。;]){0,30}$|推送[^,。;]{0,4}$|(?:征集|作品)(?:内容|类型|类别|种类|门类|形式|体裁|范围)[^。;]{0,24}$/
/** 形式：视频; 参赛视频须配字幕，提交|视频|文件: kinds of works, and the film that takes part. */
const kindsTold =
  /(?:^|[,;。])(?:作品|征集|投稿)?(?:形式|类型|体裁|类别|种类):[^。;]*$|(?:参[赛评选展]|投稿|应征)的?[短微]?(?:视频|音频|课件)[^。;]*$/
const ofKinds: readonly Demanded[] = ['audio', 'slides', 'video']
/** 把工作总结改头换面当作案例, 切忌面面俱到、工作总结式: what a case is not to be. */
const instead = /(?:把|将|以|用)[^,。;]{0,8}$/
const shunned =
  /(?:切忌|避免|防止|杜绝|不能|不得|不要|不可|请勿)(?:(?!须|应|另|请|同时|并|报送|提交)[^;。]){0,24}$/
const areWorks =
  /^[、和及与]?[^,。;:]{0,8}(?:类|作品(?!目录|汇总|清单|登记|申报|报名|信息|报送|推荐|一览|名单|使用|授权|承诺|原创|声明|投稿|明细|统计|版权|著作|知识产权))/
/** 用好音频、视频等手段: ways of working. */
const ways = /^[^,。;]{0,12}等(?:多种|各种|多|新)?(?:手段|形式|方式|载体|媒介|媒体|途径)/
/** 每个支部报送故事3篇、微视频1部: how many works each sends. */
const shares =
  /每[一-鿿]{0,8}(?:单位|企业|街道|公司|作者|[部支会校县市区镇乡园院家人队班组科站店厂处室])(?:至少|限|各|最多|可)?(?:报送|推荐|上报|选送|报)[^。;附另并须]*$/
/** 每家须报送短视频1条: the number is what tells that works are counted, where a verb of duty stands before. */
const sharesOfOne =
  /(?<!案|项|作品)每(?:家|[一-鿿]{0,6}(?:单位|企业|[会校县市区镇乡院部]))[须应需要均]{1,2}(?:报送|推荐|上报|选送)[微短]?$/
/** 各单位报送短视频不少于2部、图片不少于3组: the same, where no more than the numbers tell it. */
const sharesOfEach = /各[一-鿿]{0,8}(?:报送|推荐|上报|选送|提交|报)[^,。;附另并]*$/
const severalCounts =
  /^(?:[不至限最][少多超]?[于过]?)?\d{1,2}[部个条件篇]、[^,。;、\d]{2,10}\d{1,2}[篇件幅组张首部个]/
/** 微课为教师录制的教学视频: what a kind of works is. */
const meaning = /[一-鿿]{2}(?:为|是|指)[^,。;]{0,14}的$/

/** 申报材料由推荐表、佐证材料三部分组成: of what is handed in all parts are. */
const consists = /(?:材料|资料)[^,。;:]{0,6}(?:由|包括|包含|分为)[^。;]*$/

/** Whether a paper that stands between two places of a sentence is only spoken of there, and not to be handed in. */
export function isOnlyMentioned(
  what: Demanded,
  text: string,
  [from, to]: readonly [number, number],
): boolean {
  const [lead, tail] = [textBefore(text, from, 28), behindCopies(what, text.slice(to, to + 40))]
  if (before.test(lead) || isPlaceOrService(what, lead, text.slice(to))) return true
  if (someMust.test(tail) || (what === 'form' && goesWithWork(lead, text.slice(to, to + 140)))) return false
  if (after.test(tail) && !(consists.test(text.slice(0, from)) && /^[^,。;]{0,8}部分/.test(tail)))
    return !(/》$/.test(text.slice(from, to + 1)) && /^样式(?:详|参)?见/.test(tail))
  if (apart.test(lead) && /^[^,。;]{0,8}(?:以外|之外|外)(?=,|[均一都])/.test(tail))
    return !isSentBesides(what, lead, text.slice(to)) && !/还|另|须附|须报/.test(text.slice(to))
  if (isFetchedByCode(lead, text.slice(to)) || isNotTaken(what, text.slice(to, to + 120))) return true
  if (isMeasure(what, lead, tail)) return true
  if (what === 'authorisation' && isObtained(lead, text.slice(to))) return true
  if (/[改换]$/.test(lead) && /^[为成]/.test(tail)) return true
  if (asked.test(lead) && noMore.test(tail)) return true
  if (having.test(lead) && ifHad.test(tail)) return true
  if (/见附件\d?,$/.test(lead) && /^见附件/.test(tail)) return true
  if (replacing.test(tail) && /[不勿可]|杜绝|避免|防止/.test(lead)) return true
  if (/已[^,。;]{0,12}$/.test(lead) && /^[一-鿿]{0,3}的,/.test(tail)) return true
  if (what === 'overview' && /[做搞]好[^,。;]{0,6}$/.test(lead) && !sent.test(text.slice(to))) return true
  if (what !== 'scan' && checked.test(lead) && !handed.test(lead) && !sent.test(text.slice(to))) return true
  const [clause, name] = [textBefore(text, from, 60), text.slice(from, to)]
  return (
    isOfOthers(clause) ||
    (ofKinds.includes(what) && sharesOfOne.test(clause) && /^[^,。;、\d]{2,8}\d/.test(text.slice(from))) ||
    [earlier, objecting, inside, contents, listedFree].some((words) => words.test(clause)) ||
    (what !== 'evidence' && proofs.test(clause + name)) ||
    isOfItsKind(what, lead, tail, clause, name) ||
    (what === 'electronic' && isDiscOfWorks(clause, name))
  )
}

/** 除电子文档外，均应报送纸质材料: two copies of one thing, both of them sent. */
function isSentBesides(what: Demanded, lead: string, rest: string): boolean {
  const isCopy = what === 'electronic' || what === 'paper'
  return sentBesides.test(lead) || (isCopy && /^[^,。;]{0,2}外,[^,。;]{0,4}(?:报|提交|寄|送|发)/.test(rest))
}

/** What is true of papers of one kind only. */
function isOfItsKind(what: Demanded, lead: string, tail: string, clause: string, name: string): boolean {
  if (what === 'scan' && /^(?:\d{1,2}(?:[-至到]\d{1,2})?[张幅]|分辨率|精度|[^,。;]{0,4}dpi)/.test(tail))
    return true
  if (what === 'scan') return !/(?<!拍照)或$/.test(lead) && isOfPictures(clause, name)
  if (what === 'form' && /[表书]\($/.test(lead) && tail.startsWith(')')) return true
  if (what === 'form' || what === 'summary') return /(?:建立|建好|健全|完善)[^,。;]{0,8}$/.test(lead)
  if (what === 'overview')
    return (
      told.test(clause) ||
      isSortOfWork(lead, name, tail) ||
      /(?:文体|体裁)[^。;]{0,24}$|(?:加强|注重|重视)[^,。;]{0,6}$/.test(lead) ||
      /^(?:体|质量|式|化)/.test(tail) ||
      (instead.test(clause) &&
        /^[^。;]{0,16}(?:当作|当成|当案例|充当|改头换面|冒充|代替|替代|作为案例)/.test(tail)) ||
      shunned.test(clause)
    )
  if (what === 'electronic') return isOtherFile(lead, tail)
  // 申报书，其中学院推荐意见100字左右: a place of the form
  if (what === 'opinion')
    return (
      /其中[^,。;]{0,6}$/.test(lead) ||
      /(?:报告|总结|综述)[^,。;]{0,4}(?:包括|包含|涵盖|含|说明|反映)[^。;]*$/.test(clause) ||
      (/(?:说明|写明|介绍|反映|汇报|载明|简述)[^。;]{0,24}$/.test(lead) && /^(?:,|。|等|\)|$)/.test(tail))
    )
  if (!ofKinds.includes(what)) return false
  return (
    workItself.test(lead) ||
    shares.test(clause) ||
    (sharesOfEach.test(clause) && severalCounts.test(tail)) ||
    works.test(lead) ||
    meaning.test(lead) ||
    kindsTold.test(clause) ||
    areWorks.test(tail) ||
    ways.test(tail)
  )
}

/** 朗诵作品提交|视频: what works of a kind are handed in as. */
const workItself =
  /(?:[一-鿿]{2}(?<![每一各单][件个篇项部]|案例|项目|参[赛评]|申报|所有|以上|入围)|类)作品(?:[均须应需请要]|统一|一律){0,2}(?:提[交供]|报送|上传|发送)$/
