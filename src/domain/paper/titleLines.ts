/** How many characters wide a text is; two half-width signs make one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (/[\u0000-\u00ff]/.test(sign) ? 0.5 : 1), 0)
}

/** Words that a title never breaks. */
const joined = [
  '思想政治工作',
  '典型案例',
  '征集活动',
  '优秀组织奖',
  '总工会',
  '评审结果',
  '名单',
  '的通知',
  '的通报',
  '的公示',
]

/** A title in lines of even length; `\n` in it is a break that somebody chose. */
export function titleLines(title: string, perLine: number): string[] {
  return title.split('\n').flatMap((line) => evenLines(line, perLine))
}

function evenLines(title: string, perLine: number): string[] {
  const width = widthOf(title)
  const count = Math.ceil(width / perLine)
  if (count <= 1) return [title]
  const wanted = title.length / count
  const at = breaksOf(title)
    .filter((place) => widthOf(title.slice(0, place)) <= perLine)
    .sort((one, other) => Math.abs(one - wanted - 1) - Math.abs(other - wanted - 1))[0]
  const cut = at ?? Math.ceil(wanted)
  return [title.slice(0, cut), ...evenLines(title.slice(cut), perLine)]
}

function breaksOf(title: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)
  const inside = joined.flatMap((word) => {
    const start = title.indexOf(word)
    return start < 0 ? [] : Array.from({ length: word.length - 1 }, (_, index) => start + index + 1)
  })
  return Array.from(words, ({ index }) => index).filter(
    (place) => place > 0 && !inside.includes(place) && !/[，。、：；）》”]/.test(title[place] ?? ''),
  )
}
