import { nearest } from '../lookup.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { ReadRule } from '../reading.ts'

const reader = 'naming'
const joined =
  /[“"‘「(【《]?((?:[一-鿿A-Za-z0-9]{1,20}(?:\([^)]{1,10}\))?)(?:[+_](?:\([^)]{1,10}\)|[^+_,。;:”"’」】》、()\s@]){1,16})+)(?!@)/g
const dashed = /[“"‘「]([一-鿿]{1,10}(?:-[一-鿿]{1,10}){1,5})[”"’」]/g
const bracketed = /(【[^】\n]{1,12}】(?:[+_-]?【[^】\n]{1,12}】){1,5})/g
const about: readonly (readonly ['file' | 'mail' | 'title', RegExp])[] = [
  ['mail', /邮件(?:标题|主题|名称?)?|主题栏|主题(?:为|注明|请|统一|写|格式|标注|命名)|邮箱/],
  ['file', /文件名|文件夹|压缩包|文档名|命名|打包|附件名|电子版|文件/],
  ['title', /标题|题目|名称格式|题名/],
]
const single =
  /(?:一个|一项|一篇|每个|每项|每篇|一)(?:案例|成果|项目|作品|课题)?(?:撰写|形成|填写|对应)?(?:成)?(?:一个|一份|一篇|一)(?:书面)?(?:材料|文档|文件|报告|案例|稿件|成果)|一[案稿文事例篇]一(?:材料|报|文|稿|例|档)|单独(?:成文|报送|成篇|成稿|装订|一份|提交|形成)|一例一(?:文|材料|报)|(?:多个|两个以上|几个)(?:案例|项目|作品)[^。;]{0,10}(?:分别|分开|不得合)|不(?:得|能|要)(?:将)?(?:多个|几个|两个)/

/** How titles, files and mails are to be named (notice 三、3), and that each case is one paper sent singly (二、3). */
export function naming(notice: NoticeText): Read {
  const sentences = bodySentences(notice)
  return {
    rules: [...sentences.flatMap((sentence) => patternsOf(notice, sentence)), ...singly(notice, sentences)],
  }
}

function patternsOf(notice: NoticeText, sentence: Sentence): ReadRule<'titlePattern'>[] {
  const { text } = sentence
  const matches = [...text.matchAll(joined), ...text.matchAll(dashed), ...text.matchAll(bracketed)]
  return matches.flatMap((match) => {
    const whole = trimmed(match[1] ?? '')
    const parts = whole.split(/[+_【】-]+/).filter((part) => part !== '')
    const from = match.index + match[0].indexOf(whole)
    const thing = thingOf(
      text.slice(Math.max(0, from - 30), from),
      text.slice(from + whole.length, from + whole.length + 16),
    )
    if (parts.length < 2 || thing === null || /互联网/.test(whole) || !/[一-鿿]/.test(whole)) return []
    const start = sentence.start + from
    const at = { start, end: start + whole.length, appliesTo: thing }
    return [found(notice, reader, 'titlePattern', { parts }, at)]
  })
}

const lead =
  /^.*(?:格式为|统一为|命名为|注明为|名为|标明|注明|标注|写明|格式|按照?|以|为|是|用)(?=[一-鿿]{2})/
const tail = /(?<=.)(?:的?(?:方式|格式|形式|样式|字样)|(?:统一|进行)?命名|发送|报送|打包).*$/

/** A pattern without the words that lead up to it and follow it: 标题格式为单位名称+题目的形式. */
function trimmed(words: string): string {
  const parts = words.split(/(?=[+_-])/)
  const first = (parts[0] ?? '').replace(lead, '')
  const last = parts.length > 1 ? (parts.at(-1) ?? '').replace(tail, '') : ''
  return [first, ...parts.slice(1, -1), last].join('')
}

function thingOf(before: string, after: string): 'file' | 'mail' | 'title' | null {
  return nearest(before, about) ?? nearest(/^[^,。;]*/.exec(after)?.[0] ?? '', about)
}

function singly(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'onePerDocument'>[] {
  for (const sentence of sentences) {
    const match = single.exec(sentence.text)
    if (!match) continue
    const start = sentence.start + match.index
    return [found(notice, reader, 'onePerDocument', {}, { start, end: start + match[0].length })]
  }
  return []
}
