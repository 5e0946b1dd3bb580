/** How the second half of a list begins behind a comma, with what sums up the first: 等活动，以及在. */
const turn = /(?:等(?:活动|工作|方面|领域|环节|内容|主题|题材|事项|服务)?)?,以及(?:在|从|就|围绕|对)?/g
/** A list that is still open: names with 、 between them, up to the turn. */
const listed = /[一-鿿”)]、[^,。;:!?\n]{2,24}$/
/** What the second half goes on with: further names, summed up or not, and none that is left open. */
const more =
  /^(?![一-鿿]{0,4}(?:其[他它余]|各(?:[类种级]|单位)|有关|相关))(?:[^,。;:!?\n、]{2,24}(?:、|等)|[^,。;:!?\n]{2,12}(?=[。;\n]|$))/
/** 以“守初心、扬清风”为主题, “同心筑梦、共建家园——我与社区”: one theme, whatever parts its verses. */
const slogan = /以“[^“”\n]{2,40}”(?=为[一-鿿]{0,4}主题)|“[^“”\n]{2,30}[—-]{1,2}[^“”\n]{2,30}”/g

/**
 * A text of the same length that reads as its lists are meant: 导览、讲解，以及讲座、研学等方面 is one list of four,
 * the verses of a slogan in quotes are none.
 */
export function withListsPlain(text: string): string {
  const joined = text.replace(turn, (seen, at: number) => {
    const isOpen = listed.test(text.slice(Math.max(0, at - 28), at))
    const goesOn = more.test(text.slice(at + seen.length, at + seen.length + 30))
    return isOpen && goesOn ? `、${' '.repeat(seen.length - 1)}` : seen
  })
  const ended = joined.replaceAll(/…{1,2}(?=\s|$)/g, (seen) => `。${' '.repeat(seen.length - 1)}`)
  return ended.replace(slogan, (seen) => seen.replaceAll(/[、,]/g, '·'))
}
