import { isAwardName, type Named } from './names.ts'
import type { Size } from './sizes.ts'

/** 其中小说4件、散文4件: a list of what those chosen are, by the first of it. */
const parts = /其中(?:包括|包含|含|有)?(?<first>[一-鿿A-Z]{2,12}?)(?:不[少多超][于过]|各|约|占)?\d[^。;“”]*$/
/** 另设新人奖3名: what is awarded beside them. */
const besides = /[另还再](?:[设评有]|外)|此外|[设评]立?[“一-鿿]{1,8}奖/

/** Whether a name with its number tells only what sort of works those chosen are: 其中小说4件、|散文4件. */
function isSort(text: string, { name, start }: Named): boolean {
  if (isAwardName(name)) return false
  const list = parts.exec(text.slice(0, start))
  const first = list?.groups?.['first'] ?? ''
  return list !== null && !isAwardName(first) && !text.includes(`“${first}”`) && !besides.test(list[0])
}

/** 入选作品, 参展作品: all of those that come through the judging. */
const whole = /^(?:入[选展围编库]|参展|获奖)(?!.*奖$)[一-鿿]{2,6}$/
/** ，其中评定收藏作品10幅, ，分设特等奖, （其中优秀奖5件: what leads on to the awards that they are chosen for. */
const chosenFrom = /^[^。;]{0,12}?[,(](?:并|再|最终)?(?:其中|从中|分[别设为]|分?设|内[含设])/

type Sized = Named & Size

/** The awards of a text without the sorts of works among them, and without all of those that others are chosen from. */
export function withoutParts<T extends Sized>(text: string, all: readonly T[]): T[] {
  return all.filter((one) => {
    if (isSort(text, one)) return false
    if (!whole.test(one.name)) return true
    const next = all.find(({ start }) => start > one.start)
    if (!next || !chosenFrom.test(text.slice(one.end, next.start + 1))) return true
    return all.some(({ name, start }) => start < one.start && name === next.name)
  })
}
