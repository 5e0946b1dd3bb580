const figure = '[\\d一二两三四五六七八九十]'

/** What a number counts, as the words around it tell; only `sent` and `allotted` speak of a quota. */
type Counted =
  | 'sent'
  | 'allotted'
  | 'chosen'
  | 'there before'
  | 'papers'
  | 'no count'
  | 'of the superior'
  | 'other things'

/** Where the words stand to the number: before it, right behind it, or in the heading over it. */
type Side = 'before' | 'behind' | 'over'

type Sign = { readonly counts: Counted; readonly side: Side; readonly words: string }

/** Wordings that tell what a number counts, a row for each sort of them; adding a wording is a row. */
const signs: readonly Sign[] = [
  // Who hands in does this with cases.
  {
    counts: 'sent',
    side: 'before',
    words:
      '报送|提供|推荐|推送|提交|提报|上报|申报|选送|推选|遴选|承担|供稿|投稿|投递|赐稿|署名|选报|推报|送评|参评|集中推',
  },
  {
    counts: 'sent',
    side: 'before',
    words:
      '参与(?=\\d)|撰写(?=\\d)|限[报交投]|必报|自荐|自愿(?:参加|参评|报名)|[增另多加再追]报|保底|放宽[至到为]|另加',
  },
  {
    counts: 'sent',
    side: 'before',
    words: `确定(?=${figure})|征(?:得|集)(?=${figure})|限[\\d一二两三]|[报交送推投写荐][\\d一-十两不至]|[报推荐送]$`,
  },
  // A heading over numbers that are allotted.
  {
    counts: 'allotted',
    side: 'over',
    words: '名额|数量|限额|指标|任务|数额|控制数|基数|件数|篇数|份数|几[件篇个]|多少|配额|分配',
  },
  { counts: 'allotted', side: 'over', words: '推荐|推选|报送|申报|选送|组织' },
  // Who wins, is chosen or is passed on to the superior.
  {
    counts: 'chosen',
    side: 'before',
    words:
      '(?<!推荐(?!单位|组织|人)[一-鿿]{1,4}(?<![等优秀织]))奖|产生|选取|保留|选出|选定|评选出|评出|评定|评为|表彰|表扬|入选|命名|获|采用|刊用|编入|收录',
  },
  {
    counts: 'chosen',
    side: 'before',
    words: '(?:评委会|组委会|评审|最终|研究|程序)[^,;]{0,6}确定|通过评|通过[初复]评|遴选(?:精品|优秀|典型)',
  },
  { counts: 'chosen', side: 'before', words: '确定[一-鿿“”]{1,8}$' },
  { counts: 'chosen', side: 'before', words: `评选(?:\\d|不|[一二三四五六七八九十])|投票|限投\\d+篇(?=\\))` },
  {
    counts: 'chosen',
    side: 'before',
    words:
      '(?:另|拟|分别|共|各)设(?!区)|(?<![一-鿿])设(?![计施区备市])|(?<![建开增不])设(?=[一二三特优最金银铜“])',
  },
  {
    counts: 'chosen',
    side: 'before',
    words: '推出[一-鿿]{0,4}[一二三][类等]|[一二三特][类等](?:案例|成果|作品|奖)?$',
  },
  {
    counts: 'chosen',
    side: 'before',
    words: '(?:优秀|先进|优胜|最佳)[一-鿿]{0,6}(?:单位|组织|集体|个人)$|(?:推荐|选送|报送)其中',
  },
  // What was there before.
  {
    counts: 'there before',
    side: 'before',
    words: '往年|去年|上年|上届|首届|\\d{4}年(?:度)?[^,;]{0,8}(?:共|累计|举办)',
  },
  {
    counts: 'there before',
    side: 'before',
    words:
      '已有|现有|累计|共有|收到|目前|截至|采纳|落地|增至|建成|已(?:有|建|评|征集|培育|命名|申报)|报送了|征集到',
  },
  // Papers, copies, pictures and files that go with a case.
  {
    counts: 'papers',
    side: 'before',
    words: '一式|复印|原件|扫描|光盘|照片|图片|U盘|加盖|盖章|翻拍|老照片|关键词|配备|一封',
  },
  {
    counts: 'papers',
    side: 'before',
    words:
      '每(?:个|件|篇|项)?(?:作品|案例|课程|视频)(?:不|需|须|附|时)|(?:^|(?<!自愿(?:参加|参评|报名))[,;:])(?:每|单)(?:组|套|个|件|篇|部)$',
  },
  {
    counts: 'papers',
    side: 'before',
    words:
      '组照每[^,;]{0,3}$|附(?:典型|事迹|文字|有关|相关|情况|说明)?(?:材料|情况|说明|介绍)?$|图$|页$|文件[夹袋]?$',
  },
  { counts: 'papers', side: 'before', words: '(?:综述|总结|小结|情况报告|工作报告|短片|目录)$|表》?,?$' },
  // The number itself is of another kind: an order, a rate, a step, people who stand behind one case.
  {
    counts: 'no count',
    side: 'before',
    words: '前$|每$|第$|[加增]$|尾数|算$|(?<![合共总统])计为?$|从[^,;]{0,6}$|\\(含$',
  },
  {
    counts: 'no count',
    side: 'before',
    words: `每(?:\\d+|[一二两三五]?[百千万])(?:余)?[名人户][^,;]{0,12}$`,
  },
  {
    counts: 'no count',
    side: 'before',
    words: '浮动|上浮|增减|不足[^,]{1,4}[按为]$|[^,;]按$|(?:打成|压缩为|合为)$',
  },
  {
    counts: 'no count',
    side: 'before',
    words:
      '不(?:得|能|可)(?:同时|重复)[^,;]{0,6}$|每(?:季度|年|周)(?!申报|推荐|报送|限报|亲自|撰写)[^,;]{0,10}$|明确$|每月[^,;]{0,6}信息[^,;]{0,4}$',
  },
  {
    counts: 'no count',
    side: 'before',
    words: '指导教师|(?:创造人|主创人|完成人|合作者|合作人|参与人|成员)$',
  },
  // The number that the superior set for who calls now, or that goes up to the superior.
  {
    counts: 'of the superior',
    side: 'before',
    words:
      '[省市县]里|(?:报|送|推荐[至给])(?:省|国家|全国|市总)[一-鿿]{0,6}$|其中报[省市全]|拟(?:向|推荐|报)|下达|给我[省市县区]分配',
  },
  {
    counts: 'of the superior',
    side: 'before',
    words: '全(?:院|校|厂|公司|集团|局|系统)(?:共|拟|择优|计划)|[我全][省市县区](?:计划|拟)',
  },
  {
    counts: 'of the superior',
    side: 'before',
    words: '[我全][省市县区](?:共|计划|拟|总)?(?:推荐|申报|汇总)?的?(?:限额|名额|共)',
  },
  {
    counts: 'of the superior',
    side: 'before',
    words: '(?:省|国家|教育部|上级|主管部门)[一-鿿]{0,7}要求[各每]',
  },
  // What follows a number that counts something else than cases.
  {
    counts: 'other things',
    side: 'behind',
    words:
      '工作日|月|小时|部分|方面|层面|环节|阶段|维度|类别|板块|县|区|市|单位|字|班(?:级)?|一等|二等|三等|组(?!织|照)|主题',
  },
  {
    counts: 'other things',
    side: 'behind',
    words: '关键词|参考文献|以上特色|特色|领域|对应|加起来|合计|支撑|(?:人|事|产品)(?![一-鿿])',
  },
  {
    counts: 'other things',
    side: 'behind',
    words:
      '[一-鿿]{1,4}员(?![一-鿿])|[一-鿿]{0,4}(?:人员|合作者|联络员|联系人|负责人|工作人员|代表|评委|专家|骨干)',
  },
  {
    counts: 'other things',
    side: 'behind',
    words:
      '一[册份个稿文]|[一-鿿]{0,4}(?:装|编|存|放)(?:入|成|为|进)?一|[一-鿿]{0,4}对应一|(?:案例|作品|项目|故事|论文|征文|视频)一[个份件]',
  },
  {
    counts: 'other things',
    side: 'behind',
    words: '的(?:[市县区,可按另]|[一-鿿]{0,3}(?:单位|企业|学校|工会|集团|协会))',
  },
  {
    counts: 'other things',
    side: 'behind',
    words:
      '(?![给由报向供到作为])[一-鿿]{0,4}(?:系统|班组|小组|车间|支部|门店|家庭|产业|乡镇|街道|社区|主体|压缩包|文件夹?|文档|邮件|协会|工会|文件袋)(?![一-鿿]{0,3}案例)',
  },
]

function wordsOf(counts: Counted): RegExp {
  const rows = signs.filter((sign) => sign.counts === counts)
  const joined = rows.map(({ words }) => words).join('|')
  return new RegExp(rows[0]?.side === 'behind' ? `^(?:${joined})` : joined)
}

/** Who hands in does this with cases. */
export const sending = wordsOf('sent')
/** A heading over numbers that are allotted. */
export const allotted = wordsOf('allotted')
/** Who wins, is chosen or is passed on to the superior. */
export const choosing = wordsOf('chosen')
/** What was there before. */
export const counting = wordsOf('there before')
/** Papers, copies, pictures and files that go with a case. */
export const papers = wordsOf('papers')
/** The number itself is of another kind: an order, a rate, a step, people who stand behind one case. */
export const noCount = wordsOf('no count')
/** The number that the superior set for who calls now, or that goes up to the superior. */
export const superior = wordsOf('of the superior')
/** What follows a number that counts something else than cases. */
export const otherThings = wordsOf('other things')
