import { names } from './classNames.ts'
import { oncePerWords } from './oncePerWords.ts'
import { federation } from './particularNames.ts'
import type { BodyClass } from './reading.ts'

/** The ranks of places, from the highest down. */
export const placeRanks: readonly BodyClass[] = ['province', 'city', 'county', 'zone', 'township']

/** And of provinces: 省（区、市）. */
const provinceInBrackets = /省\((?:自治)?区、(?:直辖)?市\)(?![直级])/
/** Two names of counties that hold their sort in brackets: 市（区）, 区（市）, 市（县、区）. */
const countyInBrackets = /[市区县]\((?:县|区|市|、){1,5}\)(?![直属])/

/** And of cities: 市（州）, 市（地）. */
const cityInBrackets =
  /市\((?:州|地|盟|、){1,5}\)(?![直属])|[州盟]\(市\)(?![直属])|地\((?:州|市|盟|、){1,5}\)(?![直属])/
/** Houses that are of their kind whatever place they are called by: 各市医院, 各县（市、区）学校工会, 市属企业. */
const houses: readonly (readonly [BodyClass, string])[] = [
  [
    'association',
    `[协学商]会|体育总会|体总|社会组织|政研会|研究会|促进会|(?<![科政])协|老科协|[企社]联|工经联|[同老]乡会|宗亲会|校友会|联谊会|${federation}`,
  ],
  [
    'school',
    '校|中小学|大学|(?<!科)学院|幼儿园|中学|小学|高中|初中|职高|中专|技校|职教中心|(?:高职|中职|高专|本科)(?=工会|党委|团委|$)',
  ],
  ['institution', '医院|保健院|卫生院|卫生服务中心|血站|养老机构|[养敬]老院|福利院|(?<!企|关)事业单位'],
  ['enterprise', '企业|国企|央企|民企|(?:(?<!集团)公司|银行|书店|农商行|信用社)(?=$|\\(|党委|团委|党总支)'],
]
const places =
  '(?:省会|副省级城市|计划单列市|地级以上市|省|自治区|直辖市|设区的?市|地级市|[市州盟县区旗镇乡地、]|街道)+(?:\\([^()]{1,12}\\))?'
const held = '(?:直(?!属)|属|管|级|内|辖区内?|域内|所属)?'
const unions = '(?:工会|党委|团委|党组织|团组织|党总?支部|妇委会)?(?:\\([^()]{1,8}\\))?$'
const ofPlaces = houses.map(
  ([sort, ends]) =>
    [
      sort,
      new RegExp(
        `^(?:[各每]个?|有关)?${places}${held}(?!(?:[属、]|[一-鿿]{0,10}集团|[一-鿿]{0,6}直[属管]))[一-鿿]{0,10}?(?:${ends})${unions}`,
      ),
    ] as const,
)
/** The end of an office of a place; `further` are sorts of it besides those of any rank, each with a stroke behind it. */
const endOfOffice = (further = '') =>
  `(?!及?以[上下])(?!.*(?:机关|部门|单位|公司|企业|集团|学校|高校|医院|产业|系统|协会|学会|商会|研究会|园区|开发区)).*(?:${further}局|委|办|厅|联|科协|部|会|中心|党校|法院|检察院|人大|政协|供销社|教研室|文明办)$`
const ofRank = endOfOffice()
/** The departments for one subject, and not those of one house: 各市级民政部门. */
const departments =
  '(?!监管)(?![一-鿿]{0,6}(?:各|有关|相关|机关(?!事务)|党政|职能|直属|政府|责任|成员|牵头|联系|帮扶|挂[钩联]|包联|配合|协同|参与|其他|预算|组成|业务|综合|垂直|条管|驻))[一-鿿]{2,10}部门$'
/** Offices are of the rank of the places they are called by: 各省级妇联, 各市公安局; a part of one house is none. */
const offices: readonly (readonly [BodyClass, RegExp])[] = [
  [
    'township',
    new RegExp(
      `^[各每]?(?:乡镇|镇街|街镇|镇乡|镇|乡|街道)(?:\\([^()]{1,6}\\))?(?![直属级管内域各有相机])(?=[一-鿿]{0,8}(?:工委|纪委|党委|人大|主席团|政协|委员|办|联|所|站|中心)(?:$|\\())${endOfOffice('主席团|委员|所|站|')}`,
    ),
  ],
  ['zone', /(?:开发区|高新区|经开区|[产工]业园区?|新区|度假区|保税区|自贸区)(?:党|纪|团|妇|纪检监察)工委$/],
  ['zone', /^[一-鿿]{2,8}(?:实验|试验|合作|示范|功能)区[一-鿿]{2,8}部门$/],
  ['industry', /^[各每]?[省市县区]级?各?[一-鿿]{0,8}(?:产业工会|行业工会(?:联合会)?)$/],
  ['industry', /局\((?:产业|公司)\)工会$/],
  ['grassroots', /^[省市县区州]直(?:机关|单位)?各基层(?:[党团]组织|工会(?:组织)?|单位|[党团]委)$/],
  ['department', /^[各每][一-鿿]{0,4}中心\((?:部[室门]|[处科]室)(?:、[部处科]室)?\)$/],
  ['city', /^[各每](?:设区市|市州|市)(?![直属级管内有相各])[一-鿿]{2,6}工委$/],
  ['county', /^[各每](?:县区|区县|县|区)(?![直属级管内有相各])[一-鿿]{2,6}工委$/],
  [
    'county',
    /^(?:[各每]市\([^()]{1,5}\)|(?:[各每]|(?=.*工委$))(?:省?直管)?(?:县市区|县区|区县|县|区|旗)(?:\([^()]{1,6}\))?)直(?:属)?机关(?:党?工委|工会)$/,
  ],
  ['city', /^[各每](?:设区)?市(?:州)?直(?:属)?机关(?:党?工委|工会)$/],
  ['province', new RegExp(`^[各每]?省级(?![各机])(?!.*县\\()${ofRank}`)],
  ['city', new RegExp(`^[各每]?市级(?![各机])${ofRank}`)],
  ['province', new RegExp(`^[各每]?省级${departments}`)],
  ['city', new RegExp(`^[各每]?市级${departments}`)],
  ['county', new RegExp(`^[各每]?(?:县|区|县区|区县)级${departments}`)],
  ['city', /^(?:[各每](?:设区|地级|地)?市(?:级|州)?|市级)(?:法院|检察院|公安局|院)$|^市局$/],
  [
    'county',
    /^(?:[各每](?:县|区|县区|区县|基层)|县级|区级|基层|[一-鿿]{2,3}(?<![校医法检学]|研究|科技)[县区旗])院$/,
  ],
  ['county', /^[各每](?:县|区|旗|县区|区县|县市区|旗县区)(?:级)?(?:法院|检察院|公安局)$/],
]
const eachOne =
  /[各每]个(?!人|别)|^其[他余它]的?(?=[省市县区州旗镇乡街])|^(?:单[个家]|任[一何]个?|同一(?:个|家)?)(?=[一-鿿]{2})/
/** The union or committee of an office. */
const ofOffice = '(?:机关)?(?:工会|党委|党组|团委|妇委会|党总?支部)?$'
/** 住建局, 卫健委工会: an office by its work alone, of whatever place it is. */
const bureau = new RegExp(
  `^(?![各每其本有省县区州旗镇]|市(?!场监)|乡(?!村)|(?!城市|都市)[一-鿿]{2,3}(?<!城|都)[市县](?!场|政|域))[一-鿿]{2,12}(?<![常居党团工]|村(?=委))[局厅委办署]${ofOffice}`,
)
/** 县教育局, 省水利厅工会: an office of a place that is not named. */
const officeOfPlace = new RegExp(
  `^([省市县区州旗镇])(?!直|属|级|管|内|域|总)(?:(?!各)[一-鿿]){0,12}?(?:(?<=[一-鿿]{2})(?<![常居村党团])[局厅委办署部]|(?:人民)?(?:法院|检察院))${ofOffice}`,
)

const anOffice = new RegExp(`[局厅委办署部]${ofOffice}`)
const behindOffice = new RegExp(ofOffice)

/** Whether words end as the name of an office or of its union does. */
export function isOffice(words: string): boolean {
  return anOffice.test(words)
}

/** Whether words name an office by its work, which is of the place named before it. */
export function isBureau(words: string): boolean {
  return bureau.test(words) && classOf(words.replace(behindOffice, '')) === null
}

/** The place of which words name an office, as the sign for its rank: 县 of 县教育局工会. */
export function placeOfOffice(words: string): string | null {
  const place = officeOfPlace.exec(words)?.[1] ?? null
  const sort = place === null ? null : classOf(words.replace(behindOffice, ''))
  return sort === null || sort === 'department' || (placeRanks.includes(sort) && sort !== 'zone')
    ? place
    : null
}

/** 各驻县企业, 区内各单位: where a body sits tells nothing of what it is. */
const seat =
  /^([各每]|有关|所有)?(?:[一-鿿]{2,8}[市县区](?=各(?:县|区|乡|镇|街|村|社区))|驻[省市县区镇乡地](?=各?[一-鿿]{2})|[省市县区镇乡](?:域|辖区)?内(?=[各所有]))/

/** 国家级试点县所在市(州), 各镇所辖社区: whose place or house it is tells nothing of what it is. */
const holder = /^[^()]+(?:所在的?(?!地(?![级市区]))|[所下]辖)(?=[一-鿿])/

/** 在民政部门登记注册的志愿服务组织: with whom a body is registered tells nothing of what it is. */
const enrolled =
  /^(?:各|凡)?(?:依法|已)?(?:在|经|由)[^,;()]{2,16}?(?:登记|注册|备案|批准|核准|认定|许可)+(?:设立|成立|注册|登记|认定)*的(?=[一-鿿]{2})/

/** 大型企业工会女工委: a committee within a union is of the class of its union. */
const unionBody =
  /(?<=.{2}工会)(?:女职工(?:工作)?委员会|女职工部|女工[委部]|女职委|经审会|经费审查委员会|青工部)$/

/** 瀛东、瀛西两区侨联: places that are counted have an office each. */
const counted = /^[一-鿿、]{2,14}(?<!第)[两三四五六七八九](?=[县区市镇乡旗州](?!直|属|级)[一-鿿]{2})/

/** The class that words name; null where they name none. */
export const classOf = oncePerWords((words): BodyClass | null => {
  if (unionBody.test(words)) return classOf(words.replace(unionBody, ''))
  if (eachOne.test(words)) return classOf(words.replace(eachOne, '各'))
  if (seat.test(words)) return classOf(words.replace(seat, '$1'))
  if (holder.test(words)) return classOf(words.replace(holder, '各'))
  if (enrolled.test(words)) return classOf(words.replace(enrolled, ''))
  if (counted.test(words)) return classOf(words.replace(counted, '各'))
  const house = ofPlaces.find(([, pattern]) => pattern.test(words))
  if (house) return house[0]
  const office = offices.find(([, pattern]) => pattern.test(words))
  if (office) return office[0]
  if (cityInBrackets.test(words)) return 'city'
  if (countyInBrackets.test(words)) return 'county'
  if (provinceInBrackets.test(words)) return 'province'
  const outside = words.replaceAll(/\([^()]*\)/g, '')
  return nameIn(outside) ?? nameIn(words)
})

function nameIn(words: string): BodyClass | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
