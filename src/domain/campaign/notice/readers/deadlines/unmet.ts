/** 截至5月19日，未报送的: by then it should have been done. */
const unmet = /截至,?(?:仍|尚|还)?未/
/** 10月31日之前没有报名的，不得补报: who has not done it by then is late. */
const undone = /^,?(?:仍|还|尚)?(?:未|没有?|不能)能?(?:[^,。;]{1,12}[的者]|(?:报送|提交|上报|交|寄|上传))/
/** 未在4月17日前报送的: so is who has not done it by then. */
const undoneBy = /(?:^|[,;。]|[如若凡])[^,。;]{0,6}(?:未|没有?)能?(?:[于在]|按)$/

/** Whether the words around a day tell that it is over and something was not done. */
export function isUnmet(words: string): boolean {
  return unmet.test(words)
}

/** Whether what stands before or behind a limit tells of those who do not keep it. */
export function isUndone(before: string, behind: string): boolean {
  return undone.test(behind) || undoneBy.test(before)
}
