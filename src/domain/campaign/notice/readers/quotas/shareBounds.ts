import type { NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'

/** What may stand between a share and the number that bounds it. */
const bound =
  /^[,，、]?(?:不[足满到][\d一][个件篇项名部]的?[,，]?按[\d一][个件篇项名部][,，]?)?(?:但|且)?(?:原则上)?(?:[总件篇]数|总量|最[多高低少])?$/

/** 不足1篇的按1篇|计算,最多8篇: what the words for a fraction end with, before the number that bounds the share. */
const fraction = /^(?:计算?|推荐|报送|申报)[,，]/

/** 最低不少于5条: a number that names no body, theme or part of its own. */
const bare = /^(?:每[一-鿿]{1,5}?(?=[原总最至不限应须])|原则上|一般|总数|至|最|不(?![足满到])|限|应|须|\d)/

/** A share with a bound behind it is one quota: 每千人1个,最多5个; the bounds that are taken in are told. */
export function boundedShares(
  notice: NoticeText,
  shares: readonly ReadRule<'quota'>[],
  numbers: readonly ReadRule<'quota'>[],
): { shares: ReadRule<'quota'>[]; taken: ReadonlySet<ReadRule<'quota'>> } {
  const taken = new Set<ReadRule<'quota'>>()
  const whole = shares.map((one) => {
    const cap = numbers.find(
      ({ span, value, quote }) =>
        span[0] >= one.span[1] &&
        span[0] - one.span[1] < 16 &&
        (value.class === 'all' ||
          (value.class === one.value.class && bare.test(quote.replace(fraction, '')))) &&
        bound.test(notice.plain.original.slice(one.span[1], span[0])),
    )
    if (!cap) return one
    taken.add(cap)
    return { ...one, value: { ...one.value, min: cap.value.min, max: cap.value.max } }
  })
  return { shares: whole, taken }
}
