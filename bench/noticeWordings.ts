import type { ReadRule } from '../src/domain/campaign/notice/reading.ts'
import { printHead, printKept, toldOf } from './noticeChanges.ts'
import { plain } from './noticeValues.ts'

/** Words that offices use for one another; what a notice says stays the same. */
type Wording = { readonly name: string; readonly pattern: RegExp; readonly into: string }

const unit = '个?字|个|件|篇|项|张|部|份|名|例|则|幅'
const number = '\\d{1,5}'
const range = `(${number})[-—–~～至到](${number})(?=${unit})`
const send = '(?!单位|[表书]|[一-鿿]?[方要时数材]|至(?!\\w))'

const wordings: readonly Wording[] = [
  ...others('报送', `报送${send}`, '上报', '提交', '报来', '呈报', '递交', '选报', '推送'),
  ...others('提交', `提交${send}`, '报送', '上交', '上传', '提供'),
  ...others(
    '推荐',
    '推荐(?=\\d|[一二两三四五六七八九十](?:个|件|篇|项)|不超过|不少于|案例|作品)',
    '报送',
    '选送',
    '推选',
    '遴选推荐',
    '择优推荐',
    '推报',
  ),
  ...others('限报', '限报', '限送', '最多报', '报送不超过', '可报送不超过', '申报不超过'),
  ...others('发送至', '发送至|发至', '发到', '发送到', '报至', '投递至', '传至', '发往'),
  ...others(
    '不超过',
    `不超过(${number}(?:${unit}))`,
    '不多于$1',
    '最多$1',
    '至多$1',
    '不得超过$1',
    '控制在$1以内',
    '限$1以内',
    '$1以内',
    '$1以下',
  ),
  ...others(
    '以内',
    `(?<![在超限][^，。；]{0,4})(?<!\\d)(${number}(?:${unit}))以内`,
    '不超过$1',
    '最多$1',
    '控制在$1以内',
    '$1之内',
    '$1以下',
    '限$1',
  ),
  ...others('不少于', `不少于(${number}(?:${unit}))`, '至少$1', '不低于$1', '最少$1', '$1以上', '不得少于$1'),
  ...others('左右', `(?<!\\d)(${number}字)左右`, '约$1', '$1上下', '大约$1', '以$1为宜'),
  ...others('range', range, '$1至$2', '$1到$2', '$1～$2', '$1-$2'),
  ...others('days before', '(\\d日)前(?=[，。；、（将报发交提把以])', '$1之前', '$1以前', '$1止'),
  ...others(
    'by a day',
    '(?:请|须|务必)于(?=\\d{4}年|\\d{1,2}月)',
    '请各单位于',
    '请在',
    '务必于',
    '须于',
    '应于',
    '请务必在',
    '',
  ),
  ...others(
    'until',
    '截止(?:时间|日期)(?:为|：)(?=\\d)',
    '截止到',
    '截止日期：',
    '截稿时间：',
    '申报截止：',
    '征集截至',
    '报送截止日期为',
  ),
  ...others('号', '(\\d月\\d{1,2})日(?=[前止，。；]|之前|以前)', '$1号'),
  ...others(
    'late',
    '逾期不予受理|逾期不再受理',
    '逾期恕不受理',
    '过期不予受理',
    '逾期视为自动放弃',
    '逾期报送的不予受理',
    '逾期未报的，视为放弃',
    '超过截止时间的不再受理',
    '迟报的不予接收',
  ),
  ...others('person', '联系人(?=：)', '联络人', '工作联系人', '咨询联系人', '联系人员', '联系老师'),
  ...others(
    'phone',
    '(?<=[，；、。 　])联系电话(?=：)|(?<=[，；、。 　])电话(?=：)',
    '咨询电话',
    '办公电话',
    '联系方式',
    '手机',
    '电话',
    '联系电话',
  ),
  ...others('on paper', '纸质版|纸质材料', '纸质件', '纸质稿', '纸质文本', '打印稿', '书面材料'),
  ...others('electronic', '电子版', '电子稿', '电子文档', '电子文本', '电子件', 'Word电子版'),
  ...others('sealed', '加盖公章', '加盖单位公章', '盖章', '加盖印章', '盖公章', '签字盖章'),
  ...others('summary', '汇总表(?!》)', '一览表', '推荐汇总表', '信息汇总表'),
  ...others('form', '(?:推荐|申报)表(?!》|（)', '登记表', '申请表', '报名表', '信息表'),
  ...others(
    'judged',
    '组织专家(?:进行)?评审',
    '邀请专家评审',
    '聘请专家进行评审',
    '组织有关专家评审',
    '组织专家对作品进行评审',
  ),
  ...others(
    'shown',
    '公示(\\d{1,2})个工作日',
    '公示期为$1个工作日',
    '公示期$1个工作日',
    '公示时间为$1个工作日',
    '进行为期$1个工作日的公示',
    '公示不少于$1个工作日',
  ),
  ...others(
    'awarded',
    '(?<=[特一二三]等奖)(\\d{1,3})(?:个|名|篇|件|项)',
    '$1名',
    '$1个',
    '各$1名',
    '（$1名）',
    '：$1名',
    '共$1个',
  ),
  ...others('awards before', '([特一二三]等奖)(\\d{1,3})(个|名|篇|件|项)', '$2$3$1'),
  ...others(
    'set',
    '(?:设|评出|评选|设立)(?=一等奖|特等奖)',
    '设',
    '设立',
    '评出',
    '评选产生',
    '评选',
    '分设',
    '拟评出',
    '共设',
  ),
  ...others(
    'pictures',
    '照片(?=\\d|不少于|[一二两三四五六七八九]张)',
    '图片',
    '图片资料',
    '现场照片',
    '高清照片',
    '活动照片',
    '工作照片',
  ),
  ...others(
    'with pictures',
    '(?:附|配|提供)(?=(?:照片|图片)\\d|\\d[-—至]?\\d?张)',
    '附',
    '配',
    '提供',
    '附上',
    '配发',
    '另附',
    '须附',
    '并附',
  ),
  ...others('jpg', 'JPG|JPEG|jpg', 'jpg', 'JPEG', '.jpg', 'JPG/JPEG'),
  ...others('MB', '(\\d)MB?(?![A-Za-z])', '$1MB', '$1M', '$1兆'),
  ...others('each', '每个?单位(?=限|推荐|报送|申报|不超过|\\d)', '每家单位', '每单位', '每个单位', '各单位'),
  ...others(
    'counties',
    '各县（市、区）',
    '各县（市）区',
    '各区县',
    '各县市区',
    '各县（区）',
    '各区（县）',
    '各市县区',
  ),
  ...others('works', '(?<=\\d)个(?=案例|[，。；])', '件', '篇', '则', '例', '项'),
  ...others('few', '(?<![\\d年月第]|\\d[-—至到])([2-9])(?=[个件篇项张部份名例则幅](?!工作日|月))', '两'),
  ...others('title', '标题(?=[：由为以要应须])', '题目', '案例标题', '文章标题', '标题统一'),
  ...others('since', '(\\d{4}年)以来', '$1至今', '$1以后', '自$1以来', '$1起'),
  ...others(
    'areas',
    '(?:征集|案例)内容(?=\\n|。|：)',
    '征集范围',
    '征集方向',
    '征集主题',
    '选题方向',
    '重点方向',
    '案例方向',
    '征集重点',
  ),
  ...others(
    'demands',
    '(?:有关|相关|工作)要求(?=\\n)',
    '其他事项',
    '工作要求',
    '组织要求',
    '注意事项',
    '几点要求',
  ),
  ...others(
    'sending',
    '报送(?:要求|方式)(?=\\n)',
    '报送办法',
    '材料报送',
    '申报方式',
    '投稿方式',
    '报送事项',
    '提交方式',
  ),
]

function others(name: string, pattern: string, ...into: readonly string[]): Wording[] {
  return into.map((one) => ({ name: `${name}: ${one}`, pattern: new RegExp(pattern, 'g'), into: one }))
}

/**
 * Prints, for each other wording (or those whose name has `only` in it, with each difference told), how many of the rules of the notices it changes are still read, and which share of what is
 * read there was none before; a reading is compared with that of the notice as printed.
 */
export function otherWordings(texts: readonly string[], only = ''): void {
  printHead('wording')
  const told = toldOf(texts)
  const tell = (sign: string, rule: string, text: string) =>
    console.log(`  ${sign} ${text.slice(0, 30).replaceAll('\n', ' ')} ${rule}`)
  for (const { name, pattern, into } of wordings.filter((one) => one.name.includes(only)))
    printKept(told, {
      name,
      changed: (text) => text.replaceAll(pattern, into),
      saidBy: (rules) => saidBy(rules, pattern, into),
      ...(only === '' ? {} : { tell }),
    })
}

/** The rules in words to compare, those of the printed notice in the other wording; where they say it does not count. */
function saidBy(rules: readonly ReadRule[], pattern: RegExp, into: string): string[] {
  return rules.map(({ kind, value, appliesTo }) =>
    JSON.stringify(plain([kind, meantBy(value), appliesTo])).replaceAll(pattern, into),
  )
}

/** A value without the words that it repeats from the notice. */
function meantBy(value: ReadRule['value']): unknown {
  if ('classes' in value) return value.classes.map((one) => one.class)
  return 'raw' in value ? { ...value, raw: '' } : value
}
