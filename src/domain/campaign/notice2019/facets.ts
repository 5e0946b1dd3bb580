import type { Facet, Rules } from '../rules.ts'

const industry = facet('industry', '行业', true, {
  A: '农、林、牧、渔业',
  B: '采矿业',
  C: '制造业',
  D: '电力、热力、燃气及水生产和供应业',
  E: '建筑业',
  F: '批发和零售业',
  G: '交通运输、仓储和邮政业',
  H: '住宿和餐饮业',
  I: '信息传输、软件和信息技术服务业',
  J: '金融业',
  K: '房地产业',
  L: '租赁和商务服务业',
  M: '科学研究和技术服务业',
  N: '水利、环境和公共设施管理业',
  O: '居民服务、修理和其他服务业',
  P: '教育',
  Q: '卫生和社会工作',
  R: '文化、体育和娱乐业',
  S: '公共管理、社会保障和社会组织',
  T: '国际组织',
})

const size = facet('size', '规模', false, {
  s1: '25人及以下',
  s2: '26—99人',
  s3: '100—299人',
  s4: '300—999人',
  s5: '1000人及以上',
})

const level = facet('level', '层次', false, {
  regional: '区域、行业',
  town: '乡镇（街道）',
  unit: '单位',
  workshop: '车间',
  team: '班组',
})

const ownership = facet('ownership', '经济类型', false, {
  state: '国有',
  collective: '集体',
  private: '民营',
  hmt: '港澳台',
  foreign: '外资',
  public: '机关、事业单位',
  cooperative: '农民专业合作社',
  community: '社区',
  other: '其他',
})

const workers = facet('workers', '职工人群', true, {
  industrial: '产业工人',
  youth: '青年职工',
  migrant: '农民工',
  women: '女职工',
  flexible: '灵活就业和平台就业人员',
  technical: '专业技术人员',
  service: '一线服务人员',
  publicStaff: '机关、事业单位人员',
  needy: '困难职工',
})

const unitType = facet('unitType', '单位类型', false, {
  enterprise: '企业',
  institution: '事业单位',
  workshop: '车间、班组',
  government: '机关',
  community: '社区',
  other: '其他',
})

function facet(key: string, name: string, multiple: boolean, options: Record<string, string>): Facet {
  return {
    key,
    name,
    multiple,
    options: Object.entries(options).map(([option, words]) => ({ key: option, name: words })),
  }
}

/** The five facets that the cases are to span, and the kind of unit that the emphasis rests on (notice 三、2). */
export const facetsOf2019: Facet[] = [industry, size, level, ownership, workers, unitType]

/** Enterprises, institutions, workshops and teams above all, offices and communities as well (notice 三、2). */
export const emphasisOf2019: Rules['emphasis'] = {
  facet: 'unitType',
  main: ['enterprise', 'institution', 'workshop'],
  also: ['government', 'community'],
  minShare: 0.5,
}
