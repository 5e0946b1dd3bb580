/** What winners and those already chosen do later is not asked of those who send in. */
const later =
  /(?:^|[,;:、])(?:(?![已曾])[^,;:。]){0,4}(?:获奖(?:者|人|作者|学生|教师|作品|单位|案例|项目|成果|个人|集体|选手|团队|的|后)|入选|入围|(?:已|被)?采纳(?:的|后)|晋级|决赛|获评|评为|十佳|[特一二三]等奖的|[金银铜][一-鿿]?奖的|已?确定的|拟(?:表彰|奖励|入选|授予|命名)|已评定|被评|中选|获批(?:项目|单位|的|后)|(?:评审|审核|初审|复审)(?:通过后|后通知)|候选[人者](?!$)|进入[一-鿿]{0,4}(?:[决复半]赛|终评|复评)|终评阶段|答辩时|(?:参加|进入)[一-鿿]{0,2}(?:路演|答辩|展示|展演|交流|汇报)|(?:答辩|展[示演]|决赛)当[天日]|[会终复]审通过|(?:出版|刊用|录用|发表|采用|刊登)[前后时的]|录用(?:论文|稿件|作品|案例)|届时再|通过(?:评审|审核|初[审评选])[的后]|评审后,再|立项(?:项目|后|的)|结项)[^。;]{0,40}$/
const ofEntrants =
  /(?:申报|报送|推荐|参评|投稿|上报|参赛)(?:单位|[人者]|时|材料)|其余|其[他它](?:单位|作者|案例)|[,;:]各/
/** 优秀作品将录成音频, 机关党委将汇总各支部情况: what shall be done by whoever calls, and not by 各单位. */
const shall =
  /(?:^|[,;:])(?!各|请)[^,;:各请]{2,20}(?<!各[^,;:]{0,20})将(?:被|会|择优|统一|集中|分批|陆续|适时|另行)*(?:联合|依托|协调|委托|邀请|推出|举办|开设|安排|利用|在|向|录[制成]|[制写]成|制作|拍[摄成]|编[印辑成]|印[发制]|汇(?:编|总(?!表))|改编|组织|择优|根据|邀请|遴选|评选|从|视(?![频听力])|会同|开展|通过|形成)[^;。]*$/
/** 由我会填写: whoever calls does it himself. */
const byCaller =
  /由(?:我[会局院校部厅委办司]|本[会局院校部]|组委会|主办(?:方|单位)|秘书处|活动办|评委会)[^,。;]{0,12}$/
/** 本会将在初审后填写汇总表: so does whoever speaks of itself. */
const ourOwn =
  /(?:^|[,;。])(?:本会|我会|组委会|秘书处|编辑部|主办(?:方|单位))(?:将|拟|会|统一|负责|(?:在|根据|按照?)[^,。;请各]{1,16})+(?:填[写报]|编制|制作|汇总|形成|整理)[^,。;请各]{0,40}$/
/** 组委会将颁发证书并出具证明: what the organiser does, as long as its sentence turns to nobody else. */
const ofOrganiser =
  /(?:主办|承办|协办|组织)(?:单位|方)|组委会|评委会|评审(?:委员会|专家|组)|(?<![名位的])专家组?|(?<![各县区])(?:总工会|总会|学会|协会)(?=将)|我[会部局校院处厅委]|活动办公室/
const organises =
  /将|负责|形成|汇总|整理|制作|编制|统一|(?<!应)会(?!员|议|同)|应当?|对|予以|结合|组织|出具|评[审选议]后/
const turns =
  /(?<![邀聘])请|[须需]|填[写报]《|[将把]?本(?:地区|辖区|区域|单位|系统|部门|院校)|(?<!对)各|申报(?![书表材])|推荐单位|参[赛评]|作者(?!说明)|(?:提交|报送|发送)(?!的)|[报寄送][至到]/

/** 加强宣传，制作宣传视频: what is made to tell others of the call. */
const publicity =
  /(?:加强|加大|做好|开展|扩大)[^。;]{0,8}(?:宣传|推广|动员)[^。;附报送交]{0,16}(?:制作|拍摄)[^,。;]{0,8}$/

/** Whether the words before a paper in its sentence speak of winners or of the organiser and not of those who send in. */
export function isOfOthers(before: string): boolean {
  const done = later.exec(before)?.[0]
  return (
    (done !== undefined && !ofEntrants.test(done)) ||
    byCaller.test(before) ||
    ourOwn.test(before) ||
    publicity.test(before) ||
    isOrganisers(before) ||
    isToBeDone(before)
  )
}

function isOrganisers(before: string): boolean {
  const clause = before.split(/[;。]/).at(-1) ?? ''
  const named = ofOrganiser.exec(clause)
  if (!named) return false
  const rest = clause.slice(named.index + named[0].length)
  return (
    organises.test(rest.slice(0, 12)) &&
    !turns.test(clause.slice(0, named.index).replace(/各$/, '')) &&
    !turns.test(rest)
  )
}

function isToBeDone(before: string): boolean {
  const clause = before.split(/[;。]/).at(-1) ?? ''
  const told = shall.exec(clause)?.[0]
  return told !== undefined && !turns.test(told.replace(/(?:汇总|根据|从)各[^,;]{2,8}/, ''))
}

const obtained = /(?:取得|获得|征得|办理)[^,。;附交提报]{0,10}$/
const handedOver = /附|提[交供]|报送|上传|一并|寄|发/

/** 肖像授权等无争议: what a work is to be free of. */
const undisputed = /^等?[^,。;书函]{0,6}(?:无|没有|明[晰确]|清晰|合法|问题|事宜|风险)/

/** 应自行取得授权书: whether a grant is what those who take part are to have, and not to hand in. */
export function isObtained(lead: string, rest: string): boolean {
  return undisputed.test(rest) || (obtained.test(lead) && !handedOver.test(rest))
}
