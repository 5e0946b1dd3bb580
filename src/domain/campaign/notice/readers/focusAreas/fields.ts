import { oneOf } from '../../oneOf.ts'

/** Names that tell of something else than a field of work: qualities, papers, bodies, ways and signs. */
const noField = new RegExp(
  oneOf([
    '的$|^[为替给][一-鿿]{2}$|^(?:不同|将|(?:也|还|又|或)?可以?[写谈讲拍])|^(?:表现|创作|作品)?(?:形式|体裁|载体)',
    '(?:性|(?<!制)度|[染响播现引服命召透导聚造争和]力)$|[表函证件]$',
    '(?:照片|图片|视频|音频|电话(?!服务|回访|接听|沟通)|手机(?![银课应软])|邮箱|姓名|(?<!型)单位(?:$|名称|地址|意见|公章)|时间$|地点|职务|联系(?!群众|服务|职工|基层|企业|师生|党员|实际|点)|盖章|字体|字号|行距|(?<!教[育学]|学[习业生]|素[养质]|质量|课[程堂]|绩效|多元|增值|过程|综合|民主|述职|行风|第三方|效能|量化)评(?![论弹书剧话])|奖(?![惩补]|励(?:机制|制度|政策))|标题|正文|摘要|附件|格式|文档)',
    '(?:局|委|部门|工会|企业|学校|公司|协会|机关|医院|乡镇|街道|院|厂)$|^.{0,2}[县市区]$',
  ]),
)

const doneFor =
  /^(?:服务|支持|扶持|帮扶|培育|助力|助推|走访|联系|对接|赋能|规范|监管|救助|解困|惠及|发展|壮大|建设|打造|创建|引导|激励|关爱|关心|结对|共建|培养|维护|救治|陪伴|照护|安置)(?!业|型|类|器|商|员|者|队|站|中心|部|处|科)[一-鿿]{2,10}$/

/** 服务小微企业, 关爱残疾职工: what is done for bodies or people is a field, however it ends. */
export function isDoneForOthers(words: string): boolean {
  return doneFor.test(words)
}

/** Whether some words can name a field of work, no longer than names are. */
export function isField(words: string, longest = 14): boolean {
  return (
    words.length >= 2 &&
    words.replace(/“[^”]*”/, '').length <= longest &&
    (!noField.test(words) || (/[会业校司关院镇道门位]$/.test(words) && isDoneForOthers(words))) &&
    /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(words) &&
    !/.的./.test(words.replaceAll(/“[^”]*”/g, ''))
  )
}
