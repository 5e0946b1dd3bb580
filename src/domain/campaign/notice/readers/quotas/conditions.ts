import { handsIn } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'

const size = '[\\d一二两三四五六七八九十百千万]+(?:\\.\\d+)?'
const of =
  '(?:万|亿)?(?:人次|件次|标箱|班次|架次|名|人|户|张|家|所|个(?:(?:教学|行政)?班)?|班|亩|元|年|艘|辆|台|架|吨|公里|千米|平方米|平方公里|[兆千]瓦|间|座|头|床|站)?'
const under =
  '(?:超(?=[\\d一二两三四五六七八九十])|不足|不满|不到|未满|(?<!不)(?:超过|高于|多于|少于|低于)|满|达到?|逾|(?<!超)过|突破)'
/** What bounds a size bounds quotas as well. */
const bound = '(?:不超过|不少于|不低于|不多于|不高于)'
const over = '(?:及|或)?(?:以上|以下|以内)'

/** What may stand before a size as a condition of its own: 建会满三年且. */
const first = `(?:[一-鿿]{0,6}满${size}(?:年|个月)(?:以上)?[且并、和](?:且|有)?)?`
/** 职工1000人以上, 党员人数超过50名, 300至999人: how large a body must be, with the word for what is counted. */
const sized = new RegExp(
  `(?:(?<![一-鿿])(?:凡|其中|另|对)*(?:[各每](?!类))?)?(${first}(?:(?:(?!中(?![小等级学专心青国央层职高]))[一-鿿]){0,9}?在?)(?:(?:${under}${size}(?:多|余)?${of}|${bound}${size}(?:多|余)?(?:个(?=的)|(?!个)${of}))(?![\\d千百万字个件篇项份页行张分兆MK%部首条幅场次])(?:${over})?|${size}(?:多|余)?${of}(?:-|至|到)${size}${of}(?:学生|职工|会员|党员|员工|教师|师生|人员|在校生)?(?=的|[^\\d一-鿿]|$|(?<=[人元亿万户亩])[可应须限报推选送申交]|[一-鿿]{0,3}(?:企业|单位|学校|县|区|乡|镇))|${size}(?:多|余)?${of}(?:\\(含[^()]{0,6}\\))?${over}(?:[、,但且]*(?:${under}${size}${of}(?:以下)?|${size}${of}以[下内]))?))`,
)
/** How long something has run tells no size: 稳定运行一年以上. */
const lasting = /(?:运行|实施|开展|运营|从事|工作|使用|应用|坚持)[^,;]{0,4}年/
const holds = '(?:设有|设立|下设|下辖|管辖|拥有|现有|建有|辖有?|有)'
/** 设有10个以上党支部, 下辖村超过20个: how many of a thing a body must have. */
const holding = new RegExp(
  `${holds}(?:${under})?${size}(?:余|多)?[个家所名户支](?:${over})?(?!以)[一-鿿]{2,8}?(?=的)`,
)
/** 村（社区）数量超过20个: and of how many it is made up. */
const numbered = new RegExp(
  `(?:[一-鿿]{1,6}(?:\\([一-鿿、]{1,6}\\))?)(?:数量?|总数)(?:${under})?${size}[个家所户名](?:${over})?(?=的)`,
)
/** 每周出版三期以上的, 每年发稿百篇以上的: how often bodies do something, as the source of a pattern. */
export const often = `每一?(?:[周月季旬日天]|季度|年度?)[^,;:各每\\d]{1,10}?${size}(?:(?:至|到|-)${size})?[期版次篇条件份辑](?:及?以[上下内])?(?=的)`
const doneOften = new RegExp(`(?:^(?:报[纸刊]|内?刊物?|杂志|期刊|栏目|节目|公众号|网站|平台))?${often}`)
const has =
  '(?:没?有|无|设有?|建有|已|曾|荣?获|被?评|入[选围]|列入|纳入|承[担办]|具[有备]|开展|未|新[建成组]|参加过?|属于?|条件|成[效绩]|质量|特色|确[有需])'
/** 工作基础好的, 优秀等次的, 考核合格的: how well a body does. */
export const graded =
  '(?:[较众]?多|较?大|[较偏繁][好强高广小少低弱远薄差慢短新重长]|艰巨|[基础]{2}好|突出|集中|密集|丰富|显著|扎实|等次|优秀|良好|合格|星级)'
const well =
  '(?:基础|条件|质量|成效|特色|规模|体量|数量|积极性|任务|力量)[一-鿿]{0,3}(?:好|高|大|多|强|重|鲜明|突出|显著|优)'
const sends = '[可须应限只必报推选送交申至最不上提另再增完]'
/** 连续三届, 连续2年: for how long, as the source of a pattern. */
export const inARow = '连续[一二三四五\\d]{1,2}[年届次]'
/** 有市级以上劳模的, 承担试点任务的: what a body must have or be, alone or before the bodies and what they do. */
const stated = new RegExp(
  `(?:^|(?<=部门|单位|企业|学校|公司|支部|[县区市镇院馆局会])(?=没?有))((?:${inARow}|去年|上年度?|近[三五两]年|20\\d\\d年)?(?:${has}[^,;:\\d]{2,20}?|(?![各每其])(?:(?!等(?![次级]))[^,;:\\d]){2,14}${graded}|${well}))的(?=$|${sends}|(?![各每])(?:[一-鿿]{1,6}|[一-鿿]{0,4}\\([一-鿿、]{1,8}\\)[一-鿿]{0,6})(?:限报|限推|可报|推荐|报送|选送|申报|上报|提交|至[少多]|最[少多]|不超过|不[少低]于|各|每))`,
)
/** 下属单位较多的部门: what a body is, before its own noun. */
const gradedBody = new RegExp(
  `^((?![各每其])(?:(?!等(?![次级]))[^,;:\\d]){2,14}${graded})的(?:单位|部门|[处科]室|学校|学院|院系|企业|公司|医院|支部|组织|协会|县区|区县|[市县区镇乡村校院园馆厂]|乡镇|街道|社区|地区|地方)$`,
)
/** 学院有一流学科的: the body before what it must have. */
const subject =
  /^[各每]?[一-鿿]{0,8}?(?:[县区市镇乡街道校院园馆厂会局司村]|街道|企业|单位|部门|社区)(?:\([^()]{1,8}\))?(?:[当之]?中|里)?(?=有|无|没有|设有|建有|获|被评|承[担办]|列入|纳入|具[有备]|开展|参加过|未)/
const afew = /^(?:[一-鿿]{0,9}?)(?:逾|过|超|达)(?:千|百|万)(?:人|名)?/

/** Kinds of bodies that notices give numbers of their own. */
const kinds =
  /本科高校|本科院校|高职高专院校|高职院校|[特一二三甲乙丙]级资质(?:企业)?|[特一二三甲乙丙]级(?:、[特一二三甲乙丙]级)*(?:[一-鿿]{0,4}承包|[一-鿿]{0,4}资质)(?:企业|单位)|“?双一流”?(?:建设)?高校|(?:部委?|省)属高校/

/** 各区推荐不少于2家: what bodies hand in is no size of theirs. */
const sending = new RegExp(`${handsIn}(?!单位|人|过)`)

/** The size that a body must have; null where the words tell none. */
export const conditionIn = oncePerWords((piece): string | null => {
  const words = piece.replace(/^[·\-.\s]*(?:其中|凡|请|由|对|另)*/, '')
  if (lasting.test(words) && !/年[^,;]{0,6}的/.test(words)) return null
  const frequent = doneOften.exec(words)?.[0]
  if (frequent !== undefined) return frequent
  const named =
    holding.exec(words)?.[0] ??
    numbered.exec(words)?.[0] ??
    sized.exec(words)?.[1] ??
    afew.exec(words)?.[0] ??
    (stated.exec(words) ?? gradedBody.exec(words) ?? stated.exec(words.replace(subject, '')))?.[1]
  return named === undefined || sending.test(named) ? null : named.replace(/^(?:凡|各|每)/, '')
})

const bracketed =
  /[一-鿿]\(((?![^()]*(?:[各每限报]|不少于))[^()\d]{2,10}?(?:[\d一二两三四五六七八九十百千万]+[^()]{0,3}以[上下]|(?:不足|不满|超过|达到?|大于|小于)[\d一二两三四五六七八九十百千万]+[^()]{0,3}|[\d一二两三四五六七八九十百千万]+[^()]{0,2}(?:-|至|到)[\d一二两三四五六七八九十百千万]+[^()]{1,3}))\)$/

/** 甲类法院(年收案一万件以上): a size in a bracket behind the name of a body. */
export function sizeInBracket(label: string): string | null {
  return bracketed.exec(label)?.[1] ?? null
}

/** 党员50人以上的|可报2篇: whoever is that large, where nobody is named. */
const headcount =
  /(?:职工|员工|党员|团员|会员|学生|教师|教职工|从业人员|人员|人数|户数|班级)[^,;:]{0,12}[\d百千万一二三四五六七八九十](?:人|名|个|户)|^(?:不足|不满|超过|达到)?\d{2,5}(?:人|名|户|个班)(?:及?以[上下])?的/

export function isOfHeadcount(piece: string): boolean {
  return headcount.test(piece) && !piece.includes('每满')
}

/** What a body's size is told in; its name ends before it. */
const measured =
  '(?:女|男|青年|正式|一线|团体|个人)?(?:在[职岗编校籍册]|现有|实有|注册|常住|户籍|上年度?|全年|年)?(?:教职工|教职员工|职工|员工|会员|党员|团员|学生|在校生|师生|教师|社员|(?:窗口|工作|在岗|驻场)?人员|人数|人口|从业|用工|编制|床位|产值|营收|营业|销售|规模)'
const owner = new RegExp(
  `^(?:.*(?:企业|公司|集团|学校|学院|高校|医院|单位|支部|总支|党委|组织|协会|街道|社区|部门|机关|园区|项目部|科室|[一-鿿]队|工[段区]|分厂|中心|车间|班组|[一-鿿]{2}(?:(?<!干)部|处|科)|[县区市镇乡村院园馆厂行站店]|(?<!在)校)|.+工会|工会(?!会员))(?=${measured}|(?:在|为|不足|不满|超过|达到?|满)*${size}[人名])`,
)

/** The body whose size a condition tells, where it stands before it: 企业工会职工二百人以上的. */
export function ownerIn(condition: string): string | null {
  return owner.exec(condition)?.[0] ?? null
}

const held = new RegExp(`${holds}(?:${under})?$`)

/** Whether a number tells how large a body is that is named behind it: 设有5个以上|支部的学院. */
export function isHeld(before: string, after: string): boolean {
  return (
    (held.test(before) && /^[一-鿿]{2,8}的/.test(after)) ||
    /^(?:学生|职工|会员|党员|员工|教师|师生|在校生)?的(?!名额|数量|指标|限额|比例|标准|原则|要求|[一-鿿]{2}任务)(?:[一-鿿]{1,6}?)?(?:可|应|须|限|各)*(?:推荐|报送|申报|上报|选送|推[报选]|[限只]?报(?=[\d一二两三四五]))/.test(
      after,
    )
  )
}

/** The kind of body that a number is for: 本科院校. */
export function kindIn(piece: string): string | null {
  return kinds.exec(piece)?.[0] ?? null
}
