import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Member } from './kinds.ts'

const form =
  /^[^一-鿿\w]*((?:单[幅张照]|组[照图]|系列)(?:作品|照片|图片|摄影|照)?)(?!、|和|与|及|或|均|都|可|不限)/

/** 单幅照片 or 组照: the form of the photographs that a statement begins with, or the row that it stands in. */
export function formOf({ text }: NoticeText, { line, text: words, start }: Sentence): string | null {
  const row = text.slice(line.start, start)
  const label = row.includes('\t') ? (/^[^\t]*/.exec(row)?.[0] ?? '') : ''
  return (form.exec(label) ?? form.exec(words))?.[1] ?? null
}

/** Single photographs and series with sizes of their own are works apart; what names no form is said of both. */
export function formsApart(members: readonly Member[]): readonly Member[] {
  const forms = members.filter((one) => one.isWork && one.form !== null)
  const measured = forms.filter(({ value }) => value.reading !== undefined)
  if (!measured.some(isSingle) || !measured.some((one) => !isSingle(one))) return members
  const [single, series] = [forms.find(isSingle), forms.find((one) => !isSingle(one))]
  const named = forms.map((one) => ({ ...one, works: (isSingle(one) ? single : series)?.form ?? null }))
  const others = members.filter((one) => !forms.includes(one))
  return [...named, ...others.map((one) => (one.isWork ? { ...one, isForAll: true } : one))]
}

function isSingle({ form: name }: Member): boolean {
  return name?.startsWith('单') === true
}
