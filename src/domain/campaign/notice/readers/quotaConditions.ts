const size = '[\\d一二两三四五六七八九十百千万]+(?:\\.\\d+)?'
const of = '(?:万|亿)?(?:名|人|户|张|家|所|个班?|班|亩|元|年)?'
const under = '(?:不足|不满|不到|未满|(?<!不)(?:超过|高于|多于|少于|低于)|满|达到?|逾|(?<!超)过|突破)'
/** What bounds a size bounds quotas as well. */
const bound = '(?:不超过|不少于|不低于|不多于|不高于)'
const over = '(?:及|或)?(?:以上|以下|以内)'

/** What may stand before a size as a condition of its own: 建会满三年且. */
const first = `(?:[一-鿿]{0,6}满${size}(?:年|个月)(?:以上)?[且并、和](?:且|有)?)?`
/** 职工1000人以上, 党员人数超过50名, 300至999人: how large a body must be, with the word for what is counted. */
const sized = new RegExp(
  `(?:(?<![一-鿿])(?:凡|其中|另|对)*(?:[各每](?!类))?)?(${first}(?:[一-鿿]{0,9}?在?)(?:(?:${under}${size}(?:多|余)?${of}|${bound}${size}(?:多|余)?(?:个(?=的)|(?!个)${of}))(?![\\d千百万字个件篇项份页张分兆MK%部首条幅场次])(?:${over})?|${size}(?:多|余)?${of}(?:-|至|到)${size}${of}(?=的|[^\\d一-鿿]|$|[一-鿿]{0,3}(?:企业|单位|学校|县|区|乡|镇))|${size}(?:多|余)?${of}(?:\\(含[^()]{0,6}\\))?${over}(?:[、,但且]*${under}${size}${of})?))`,
)
const afew = /^(?:[一-鿿]{0,9}?)(?:逾|过|超|达)(?:千|百|万)(?:人|名)?/

/** Kinds of bodies that notices give numbers of their own. */
const kinds =
  /本科高校|本科院校|高职高专院校|高职院校|[特一二]级资质企业|“?双一流”?(?:建设)?高校|(?:部委?|省)属高校/

/** The size that a body must have; null where the words tell none. */
export function conditionIn(piece: string): string | null {
  const words = piece.replace(/^[·\-.\s]*(?:其中|凡|请|由|对|另)*/, '')
  const named = sized.exec(words)?.[1] ?? afew.exec(words)?.[0]
  return named?.replace(/^(?:凡|各|每)/, '') ?? null
}

/** The kind of body that a number is for: 本科院校. */
export function kindIn(piece: string): string | null {
  return kinds.exec(piece)?.[0] ?? null
}
