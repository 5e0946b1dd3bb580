import { oneOf } from '../../oneOf.ts'

const every =
  '(?:均|都|皆|一律|(?:以上|上述|上列|前述)[^,;]{0,6}?|(?:推荐|报送|申报|上报)?(?:名额|数量|限额))*'
const ends = '(?:以?上述?|规定|所列|分配)?的?(?:限额|名额|数量|指标)?(?=$|[,;。)])'

/** 县五件,市直两件,均为上限; 每校3件,均不得突破; 每园2件,超出部分不予受理: words behind all numbers that make each a cap. */
const capsBehind = new RegExp(
  oneOf([
    `[,;(]${every}(?<=[都均皆律]|以上[^,;]{0,6}|上述[^,;]{0,6}|[额量])为?(?:上限|封顶|最高(?:限额|数量?|限量))`,
    `[,;(]${every}(?:不(?:得|能|可|许|准|允许)?再?(?:突破|超(?:出|过|额|限|报)|多报|加报)|严禁(?:突破|超报|超额))${ends}`,
    '[,;(](?:超出|超过|超报|多报|超额)(?:部分|的|者|数量|限额|名额|规定|报送)*,?(?:将|一律|均|概)?不(?:予|再|作|做|计|纳)',
  ]),
)
/** 推荐限额为：各县8项，各产业5项: and so do words before them. */
const capsAhead =
  /^[^,;:]{0,8}(?:限额|上限)(?:要求|标准|分别|分配)?(?:为|是|如下)?:|^[^,;:]{0,8}按照?(?:以下|下列|如下)(?:限额|上限)[^,;:]{0,6}:/
/** 每镇4幅,每单位1幅,以上为最低数量; 各镇5篇,不得少报: words that make each a floor. */
const floorsBehind = new RegExp(
  oneOf([
    `[,;(]${every}(?<=[都均皆律]|以上[^,;]{0,6}|上述[^,;]{0,6}|[额量])为?(?:下限|保底数?|最低(?:限额|数量?|要求|限量|任务))`,
    `[,;(]${every}不(?:得|能|可|许|准)(?:少报|少于|低于|减少|短缺)${ends}`,
  ]),
)

/** Whether words before or behind all numbers of a sentence make each of them a cap, or a floor. */
export function boundForAll(words: string): 'cap' | 'floor' | null {
  if (capsBehind.test(words) || capsAhead.test(words)) return 'cap'
  return floorsBehind.test(words) ? 'floor' : null
}

/** 各镇3篇。名额不得突破。: the same in a sentence of its own right behind, as a heading over its numbers would say it. */
export function boundBehind(text: string, end: number): '上限' | '下限' | '' {
  const next = /^[。;]?\s?([^。;,\d\n]{2,24})[。;,\n]/.exec(text.slice(end, end + 30))?.[1]
  const bound = next === undefined ? null : boundForAll(`,${next}`)
  return bound === null ? '' : bound === 'cap' ? '上限' : '下限'
}
