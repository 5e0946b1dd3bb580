/** A sign without width, which says nothing, in place of marks of the web. */
const nothing = '\u2060'
/** **要求**, `a@example.org`: what sets words off. */
const around = /(?<!\*)(\*\*)(?=[^\s*])([^*\n]{1,200})(?<=[^\s*])\*\*(?!\*)|(`)([^`\n]{1,80})`/g
/** ## 一、要求, > 一、要求: what stands before a line. A line of --- or *** alone says nothing at all. */
const before = /(?<=^[ \t]*)(?:#{1,6} (?=\S)|> ?(?=\S))|^[ \t]*(?:-{3,}|\*{3,}|_{3,})(?=[ \t]*\r?$)/gm

/** 2023年4月3日 |: the one bar of a line, before or behind its words, left of a frame and no part of a table. */
const strayBar = /^([^|\n]*)\|[ \t\u3000\u00a0]*(\r?)$|^([ \t\u3000\u00a0]*)\|(?=[^|\n]*$)/gm

/** The text without the marks of the web, each place as it was. */
export function withoutMarkup(original: string): string {
  return withoutSigns(withoutBars(original))
}

function withoutBars(original: string): string {
  if (!original.includes('|')) return original
  return original.replace(strayBar, (seen) => seen.replace('|', ' '))
}

function withoutSigns(original: string): string {
  if (!/[*#>`_]|---/.test(original)) return original
  return original
    .replace(before, (marks) => nothing.repeat(marks.length))
    .replace(around, (_, stars, bold, tick, code) => {
      const hidden = nothing.repeat((stars ?? tick).length)
      return `${hidden}${bold ?? code}${hidden}`
    })
}

/** Words as they are printed, the places of marks of the web left out. */
export function shownWords(words: string): string {
  return words.replaceAll(nothing, '')
}
