import type { BodyClass } from './reading.ts'

/** How notices call the bodies of each class, the more particular first; tried on words in plain text. */
const names: readonly (readonly [BodyClass, RegExp])[] = [
  ['direct', /直属|所属|局属|校属|委属|厅属|直管|下属|直接联系/],
  ['city', /各?(?:设区市|省辖市|地级市|市\(州\)|州市|市州|地市|各市(?!县|区|\(|直|级|属|属|总|有|相))/],
  ['zone', /开发区|园区|高新区|经开区|新区|示范区|产业园/],
  ['county', /县|各区(?!域)|市\(区\)|区\(市\)|市区(?!域)|旗|各市、区/],
  ['township', /乡镇|镇|街道/],
  ['group', /集团/],
  ['school', /高校|高等学校|院校|学校|中学|小学|幼儿园|院系|学院|大学|职校|技校/],
  ['department', /机关|部门|处室|科室|市直|省直|区直|市级单位|委办局|职能|有关单位|相关单位/],
  ['industry', /产业|系统|行业(?!协会|商会)/],
  ['association', /协会|商会|学会|联合会|社会组织|社团/],
  ['member', /会员|理事|成员单位/],
  ['institution', /事业单位|医院|医疗机构|卫生院|院所|研究院|场馆/],
  ['enterprise', /企业|公司|厂|国企|央企/],
  ['grassroots', /基层|支部|各单位|各党委|分会|工会小组|车间|班组|项目部|社区|村/],
  ['individual', /个人|作者|每人|职工个人|参赛者|选手|投稿人/],
]

/** The class that words name; null where they name none. */
export function classOf(words: string): BodyClass | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
