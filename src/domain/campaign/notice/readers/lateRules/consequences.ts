import { oneOf } from '../../oneOf.ts'

const refused = oneOf([
  '不予|不再|不设|不补|不候|恕不|概不|将不|不会|谢绝|不[受接登评安办承采][理收受记选排办认用]',
  '不进入|不保证|不审|不返|不退|(?:不|再)?[发投交]?(?:也|就)(?:收|传|投|交)不[到了上]|[投传交]不[进上]',
  '不能(?!按|如[期约]|及时|报送|提交|在)|不得|无法|无权|不(?:支持|开放|接)|不纳入|不参[加与评]|不计|不作|不列入|不列',
  '不认|不收|不等|不算|不评|不入|不[编刊录印登采]|拒收|不在[^,。;]{0,8}(?:之列|范围)',
])
/** What becomes of it. */
export const consequence = new RegExp(
  oneOf([
    `${refused}|视为|默认|拒绝|视作|视同|视其|当作?没|当作|算作|[按当作].{1,8}(?:处理|论处|通报|对待|计)|一律`,
    '放弃|弃权|取消|失去|丧失|扣|通报|计入|(?:责任|后果)[^,。;]{0,10}(?:自负|承担)|承担[^,。;]{0,6}(?:后果|责任)|追究[^,。;]{0,6}责任|追责|问责|[将会]影响|来不及',
    '赶不上|难以|作为(?:下|备)|自行负责|留待|待(?:下|明|来|以后)|等(?:下|明|来)[一年期批届]|[只仅]作',
    '(?:须|应|需|要|将|请|由)[^,。;]{0,16}说明(?:原因|情况)|点名|批评|约谈|留作|留到|顺延|无效',
    '[转列归并纳推][入至为作到]?(?:明|下|次年|来年|备|日常|[一-鿿]{0,6}(?:处理|备选))',
    '[转列][入至为作]|退回|收回|作废|作罢|退信|放到|[编收刊]入下|再议',
    '视[^,。;]{0,8}(?:取舍|处理|而定|安排|酌定)|酌情|关[闭停箱门]|锁定|停收|停止[接受收]',
  ]),
)

/** 逾期的，单独成册; 届时未提供的，由研究室确定: whatever is said of those who are late becomes of them. */
const ofThose = /^[^,。;:()]{0,14}?[的者](?:[一-鿿、]|\([^()]{1,8}\)){0,10},[^,。;:()]{3,}/
const turns =
  '(?:请|由|须|需|要|应|将|只|仅|则|即|按|可|改|转|另|存|归|列|并|算|顺|退|在[^,。;:()]{2,10}[作做]|自行|自动|直接|一概|原则上|明年|下一?[年期批届次轮])'
/** 之后提交的只收入资料集, 不能按期上报的请书面说明: also without a stop between. */
const ofThoseAtOnce = new RegExp(
  `^[^,。;:()]{0,12}?[的者](?:单位|作者|学校|个人|[一-鿿]{1,2})?${turns}[^,。;:()]{2,}`,
)
/** 逾期请直接寄省局: the word for it alone. */
const alone = /^(?:逾期|过期|逾时|过时|超期|误期|迟[交报]|晚[交报])/
const atOnce = new RegExp(`^(?:未报|不报|[未不]交|报送|提交|上报|申报)?,?${turns}[^,。;:()]{2,}`)
/** 仍未提交的，请抓紧: what is asked of all in time is nothing that follows. */
const urged =
  /(?:抓紧|尽快|尽早|从速|加快|务必|赶紧|立即|马上|及时|补齐|剪|压缩|改短)|时有发生|带来|[有共]\d|评审|颁奖/

/** The end of what a text says of who is late, whatever it is; null where it only urges or says nothing of the kind. */
export function openEnd(text: string, from: number, told: number): number | null {
  const words = text.slice(from, told)
  const back = /[的者],?$/.exec(words)?.[0].length ?? 0
  const rest = text.slice(told - back)
  const end =
    ofThose.exec(rest)?.[0] ??
    ofThoseAtOnce.exec(rest)?.[0] ??
    (alone.test(words) ? atOnce.exec(rest)?.[0] : undefined)
  return end === undefined || urged.test(end) ? null : told - back + end.length
}

/** 逾期处理：移交下一年度: the label of what becomes of it, and what it is. */
export const labelled = /^(?:处理|说明|规定|规则|后果|情形|未报)(?:办法|方式)?[】:][^。;]{2,}/
