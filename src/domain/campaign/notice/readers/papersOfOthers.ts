/** What winners and those already chosen do later is not asked of those who send in. */
const later =
  /(?:^|[,;:、])[^,;:。]{0,4}(?:获奖(?:者|人|作者|学生|教师|作品|单位|案例|项目|成果|个人|集体|选手|团队|的|后)|入选|入围|晋级|决赛|获评|评为|十佳|[特一二三]等奖的|[金银铜][一-鿿]?奖的|已?确定的|已评定|被评|中选|获批(?:项目|单位|的|后)|(?:评审|审核|初审|复审)通过后|通过(?:评审|审核|初审)[的后]|评审后,再|立项(?:项目|后|的)|结项)[^。;]{0,40}$/
const ofEntrants =
  /(?:申报|报送|推荐|参评|投稿|上报|参赛)(?:单位|[人者]|时|材料)|其余|其[他它](?:单位|作者|案例)|[,;:]各/
/** 组委会将颁发证书并出具证明: what the organiser does, as long as its sentence turns to nobody else. */
const ofOrganiser =
  /(?:主办|承办|协办|组织)(?:单位|方)|组委会|评委会|评审(?:委员会|专家|组)|专家组?|(?<![各县区])(?:总工会|总会|学会|协会)(?=将)|我[会部局校院处厅委]|活动办公室/
const organises =
  /将|负责|形成|汇总|整理|制作|编制|统一|(?<!应)会(?!员|议|同)|应当?|对|予以|结合|组织|出具|评[审选议]后/
const turns =
  /[请须需]|(?<!对)各|申报(?![书表材])|推荐单位|参[赛评]|作者(?!说明)|(?:提交|报送|发送)(?!的)|[报寄送][至到]/

/** Whether the words before a paper in its sentence speak of winners or of the organiser and not of those who send in. */
export function isOfOthers(before: string): boolean {
  const done = later.exec(before)?.[0]
  return (done !== undefined && !ofEntrants.test(done)) || isOrganisers(before)
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
