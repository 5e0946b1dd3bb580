import type { DocumentText } from '../../../formats/document.ts'
import { countText } from '../../../foundation/text.ts'
import type { FormLayout } from '../../campaign/form.ts'
import type { TextCount } from '../facts.ts'
import { isCaptionLine, opensCaptions } from './captions.ts'
import { labelBook } from './labels.ts'
import { type Line, typedLines } from './materialLines.ts'
import { bare, isChapter, isUnionName, partTitle, unitIn } from './unionName.ts'

/** A material read apart: its title, who tells it, the text that is counted, and what stands around that. */
export type Material = {
  readonly title: string
  readonly union: string
  readonly topic: string
  /** The line under the title that names the unit, without its brackets; empty where there is none. */
  readonly unitLine: string
  readonly body: string
  /** 字 of the body without title, unit line, captions and notes (domain, 1.4). */
  readonly count: TextCount
  readonly captions: readonly string[]
  /** Footnotes, contacts, signature and remarks at the end. */
  readonly notes: readonly string[]
  /** The titles of all cases that the document tells, the first included. */
  readonly titles: readonly string[]
}

/** Reads a material: the text of a case as a Word file, PDF or text has it; tables that are a form are left out. */
export function readMaterial(
  document: DocumentText,
  layout: FormLayout,
  known: readonly string[] = [],
): Material {
  const lines = typedLines(document, labelBook(layout))
  const front = frontOf(lines, known)
  const { body, captions, notes } = partedLines(lines.slice(front.end))
  const { union, topic } = partTitle(front.title, known)
  const named = union === '' && isUnionName(front.unitLine) ? front.unitLine : union
  return {
    title: bare(front.title),
    union: named,
    topic,
    unitLine: front.unitLine,
    body: body.map(({ text }) => text).join('\n'),
    count: countText(body.map(({ typed }) => typed).join('\n')),
    captions,
    notes: [...notes, ...lines.filter(({ note }) => note).map(({ text }) => text)],
    titles: titlesOf(bare(front.title), body),
  }
}

type Front = { readonly title: string; readonly unitLine: string; readonly end: number }

const preface =
  /^(?:附件|附)\s*[\d一二三四五六七八九十]*\s*[：:]?$|^(?:典型)?案例(?:材料|正文)?$|^[（(]?(?:案例|材料)[\d一二三四五六七八九十]*[）)]?[：:]?$|^职工思想政治工作(?:优秀)?典型案例(?:材料)?$/
const titleLabel = /^(?:案例名称|案例题目|题\s*目|标\s*题)\s*[：:]\s*(?=\S)/
const sentence = /[。；！？!?;]$|[，,]$/

function frontOf(lines: readonly Line[], known: readonly string[]): Front {
  let at = 0
  while (at < lines.length && (lines[at]?.note || preface.test(lines[at]?.text.trim() ?? ''))) at += 1
  const first = lines[at]
  if (!first || !mayBeTitle(first)) return { title: '', unitLine: '', end: at }
  let title = first.text.trim().replace(titleLabel, '')
  at += 1
  for (let more = 0; more < 2 && titleGoesOn(title, first, lines[at], known); more += 1) {
    title = joinedTitle(title, lines[at]?.text.trim() ?? '')
    at += 1
  }
  const unit = lines[at] && !sentence.test(lines[at]?.text ?? '') ? unitIn(lines[at]?.text ?? '') : null
  if (unit !== null) at += 1
  return { title, unitLine: unit ?? '', end: at }
}

function mayBeTitle({ text, style }: Line): boolean {
  if (style === 'title') return true
  return text.trim().length <= 80 && !/[。；！]$/.test(text.trim()) && !/。.+。/.test(text)
}

/** A title goes on in the next line: behind a name or a mark that leads on, before a dash, or set in the same style. */
function titleGoesOn(title: string, first: Line, next: Line | undefined, known: readonly string[]): boolean {
  const text = next?.text.trim() ?? ''
  if (!next || text === '' || text.length > 50 || sentence.test(text) || isChapter(text)) return false
  if (/^(?:——|—|--|－－)/.test(text)) return true
  if (/(?:[：:—、-]|的|与|和)$/.test(title)) return true
  if (isUnionName(title) || known.includes(title)) return unitIn(text) === null
  if (/^《[^》]*$/.test(title) || (title.includes('《') && !title.includes('》'))) return true
  return (
    (first.style === 'title' || first.style === 'heading 1') &&
    next.style === first.style &&
    unitIn(text) === null
  )
}

function joinedTitle(title: string, next: string): string {
  return isUnionName(title) && !/^(?:[：:—《-]|——)/.test(next) ? `${title}：${next}` : title + next
}

type Parted = { readonly body: Line[]; readonly captions: string[]; readonly notes: string[] }

function partedLines(lines: readonly Line[]): Parted {
  const parted: Parted = { body: [], captions: [], notes: [] }
  let captionsFollow = false
  for (const line of lines) {
    const text = line.text.trim()
    if (line.note || text === '') continue
    if (opensCaptions(text)) captionsFollow = true
    else if (isCaptionLine(text) || (captionsFollow && !isNote(text))) parted.captions.push(text)
    else parted.body.push(line)
  }
  const end = parted.body.length
  let last = end
  while (last > 0 && end - last < 12 && isEnding(parted.body[last - 1]?.text.trim() ?? '')) last -= 1
  parted.notes.push(...parted.body.splice(last).map(({ text }) => text.trim()))
  return parted
}

const note =
  /^[（(]?\s*(?:联\s*系\s*人|联系电话|联系方式|电\s*话|手\s*机|电子邮箱|邮\s*箱|e-?mail|地\s*址|邮\s*编|作\s*者|撰\s*稿|供\s*稿|执\s*笔|报送单位|报送时间|报送人|单\s*位|日\s*期|附\s*件?|备\s*注|注)\s*[\d一二三]*\s*[：:]/i
const remark = /^[（(](?:作者|附|本文|照片|图片|联系|供稿|撰稿)[^（）()]*[）)]$/
const dateAlone =
  /^[（(]?(?:\d{4}|[二〇○零一九][〇○零一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十元]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?[）)]?$/

function isNote(text: string): boolean {
  return text.length <= 100 && (note.test(text) || remark.test(text))
}

function isEnding(text: string): boolean {
  return isNote(text) || dateAlone.test(text) || (text.length <= 40 && unitIn(text) !== null)
}

const numbered =
  /^(?:典型)?案例\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、：:．.\s]|$)|^案例名称\s*[：:]/
const unionAndTopic =
  /^[^，。；！？]{2,50}(?:工会工作委员会|工会联合会|工会委员会|总工会|工会)\s*(?:[：:]|——|—|-|(?=《))\s*《?[^，。；！？]{3,50}》?$/
const enoughForCase = 80

/** The first title and every later line that reads like one and has a text of its own behind it. */
function titlesOf(first: string, body: readonly Line[]): string[] {
  const places = body.flatMap(({ text }, index) => {
    const line = text.trim()
    return line.length <= 80 && (numbered.test(line) || unionAndTopic.test(line)) ? [{ line, index }] : []
  })
  const told = places.filter(({ index }, place) => {
    const until = places[place + 1]?.index ?? body.length
    return body.slice(index + 1, until).reduce((sum, { text }) => sum + text.length, 0) >= enoughForCase
  })
  const before = body.slice(0, told[0]?.index ?? body.length).reduce((sum, { text }) => sum + text.length, 0)
  const titles = told.map(({ line }) => line)
  return first === '' || (told.length > 0 && before < enoughForCase) ? titles : [first, ...titles]
}
