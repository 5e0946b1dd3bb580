import type { BodyClass } from './reading.ts'

/**
 * How notices call the bodies of each class, the more particular first; tried on words in plain text, first without
 * what stands in brackets. A word for the work (协会, 处室) at the end outweighs the place before it (各市建筑业协会).
 */
const names: readonly (readonly [BodyClass, RegExp])[] = [
  ['county', /^各(?:县|区|市县|县市区|区县)(?!直|属|级)[一-鿿]{2,10}部门$/],
  ['industry', /^[省市县州](?!区|市)[一-鿿]{2,10}系统(?:工会|工委|党委)?$/],
  [
    'industry',
    /^[省市县区州](?:各)?(?:教育(?:体育|科技|科学)?|教科(?:文卫体)?|教体|科教文卫|卫生(?:健康)?|卫健|财贸(?:金融|轻纺)*|交通(?:运输)?|建设(?:交通)?|住建|城建|农林水利?(?:气象)?|机械(?:冶金)?|冶金|能源(?:化学)?|化学|轻工|纺织|邮电|金融|国防|海员|铁路|电力|烟草|公安|司法)(?:工会|产业工会)(?:委员会|女职工委员会)?$/,
  ],
  ['association', /(?<!技术|文学艺术)(?:协会|校友会|学会|商会|研究会|促进会|专业委员会|专门委员会)$/],
  [
    'association',
    /^(?!各[市县区州]|[区县市]{2}).*(?<!工会|残疾人|妇女|艺术界|工商业|工商|华侨|科学界)联合会$/,
  ],
  ['grassroots', /(?:工作|活动)室$/],
  ['group', /企业集团|集团(?:公司|有限)/],
  ['county', /^各?(?:县区|区县|县市区|市县|县|区)(?:局|委|办)$/],
  ['department', /^(?!.*(?:县|区)).*机关(?:分会|工会|党委|团委|妇委会)$/],
  ['enterprise', /属.{0,3}(?:企业|公司)/],
  ['grassroots', /^(?:公司|集团|局|本)?[所下]属各?(?:基层)?单位/],
  ['direct', /直属|所属|局属|校属|委属|厅属|院属|部属|系统内|直管(?!县|市)|下属|直接联系/],
  [
    'department',
    /(?:部门|部室|处室|科室|机关|部委|科处室|党政办|(?<!党|镇|乡|道|区|会|业|园|团|儿|妇)工委|(?<=县直|市直|省直|区直|级机关)妇工委|团体(?:办公室)?|人民法院|法院|检察院|公安局)$|[市省区县州]直(?!管|.*(?:学校|高校|企业|中小学|中学|小学|高中|幼儿园|院校|医院|医疗|卫生机构|公司))/,
  ],
  ['member', /会员(?!人数)|理事|成员单位|会长单位/],
  ['zone', /开发区|园区|高新区|经开区|新区|示范区|产业园|功能区|管委会|经开区|度假区|自贸区|保税区/],
  ['county', /县(?!各|直|级|属)|^区(?!各|直|级|属|有)|[各每]区(?!域)|市区(?!域)|旗(?!帜|下)/],
  [
    'city',
    /设区市|省辖市|地级|州市|市州|盟市|地市|各地区|各州|^州(?!里)|各市(?!县|区|直|级|属|总(?!工会)|有|相)|每市(?!县|区)|(?<=的)市$/,
  ],
  ['township', /乡|镇|街道|街办|办事处/],
  ['group', /集团/],
  [
    'school',
    /高校|高等|院校|学部|学校|[每各]校|中学|小学|幼儿园|院系|学院|大学|职校|技校|高中|各院|各系(?!统)|班级|年级/,
  ],
  ['department', /机关|部门|处室|科室|部室|市级单位|委办局|委局|职能|(?:有关|相关)(?:单位|科|处)|各处|各科/],
  ['industry', /产业|系统|行业(?!协会|商会)/],
  ['association', /协会|商会|学会|研究会|(?<!工会)联合会|[会务]组织|社团|社科联/],
  ['enterprise', /企业|企事业|央企|公司|事业部|厂|国企|商户|门店|旅行社|酒店|合作社|家庭农场/],
  ['county', /[县区]级[一-鿿]{2,8}机构/],
  ['institution', /事业单位|机构$|医院|医疗|卫生院|院所|研究院|研究所|场馆|图书馆|文化馆|博物馆/],
  ['grassroots', /基层|支部|总支|党委|单位|分会|支会|工会|团委|组织|车间|班组|项目部|社区|村|站|队/],
  [
    'individual',
    /个人|作者|每人|人限|职工|员工|教师|参赛者|选手|投稿人|[每各]位|同志|同学|学生|市民|读者|朋友|爱好者|网友/,
  ],
  ['county', /(?<![园社小景校厂矿片地库林战山牧学灾])(?:区|县|旗)$/],
  ['city', /市$/],
  ['zone', /(?<=[^公校家花乐儿])园$/],
]

/** Two names of counties that hold their sort in brackets: 市（区）, 区（市）, 市（县、区）. */
const countyInBrackets = /[市区县]\((?:县|区|市|、){1,5}\)/

/** The class that words name; null where they name none. */
export function classOf(words: string): BodyClass | null {
  if (countyInBrackets.test(words) && !/[协学商]会$/.test(words)) return 'county'
  const outside = words.replaceAll(/\([^()]*\)/g, '')
  return nameIn(outside) ?? nameIn(words)
}

function nameIn(words: string): BodyClass | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
