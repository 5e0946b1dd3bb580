import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Member } from './kinds.ts'

const device = '(?:手机|无人机|航拍)(?:拍摄|摄影|航拍)?(?:作品|照片|图片|影像)'
const ofDevice = new RegExp(`^${device}`)
const form = new RegExp(
  `^[^一-鿿\\w]*((?:单[幅张照]|组[照图]|系列)(?:作品|照片|图片|摄影|照)?|${device})(?!、|和|与|及|或|均|都|可|不限)`,
)

/** 单幅照片 or 组照: the form of the photographs that a statement begins with, or the row that it stands in. */
export function formOf({ text }: NoticeText, { line, text: words, start }: Sentence): string | null {
  const row = text.slice(line.start, start)
  const label = row.includes('\t') ? (/^[^\t]*/.exec(row)?.[0] ?? '') : ''
  return (form.exec(label) ?? form.exec(words))?.[1] ?? null
}

/**
 * Single photographs, series and those of a device with sizes of their own are works apart; what names no form is said
 * of all, but a size of it is that of the others beside a device.
 */
export function formsApart(members: readonly Member[]): readonly Member[] {
  const forms = members.filter((one) => one.isWork && one.form !== null)
  const measured = forms.filter(isMeasured)
  const sorts = new Set(measured.map(sortOf))
  const isBeside =
    measured.some(isOfDevice) && members.some((one) => one.isWork && !one.form && isMeasured(one))
  if (sorts.size < 2 && !isBeside) return members
  const named = forms.map((one) => {
    const first = forms.find((other) => sortOf(other) === sortOf(one))
    return sorts.has(sortOf(one)) ? { ...one, works: first?.form ?? null } : one
  })
  const others = members.filter((one) => !forms.includes(one))
  const isOfAll = (one: Member) => one.isWork && !(isBeside && isMeasured(one))
  return [...others.map((one) => (isOfAll(one) ? { ...one, isForAll: true } : one)), ...named]
}

/** 组照长边2000像素: whether a member tells how large photographs are to be. */
function isMeasured({ value }: Member): boolean {
  return value.reading !== undefined
}

/** 单 of 单幅照片 and 单张作品, else the whole form: what tells forms apart. */
function sortOf({ form: name }: Member): string {
  return /^(?:单|组|系列)/.exec(name ?? '')?.[0] ?? name ?? ''
}

/** Whether photographs are told apart by what takes them. */
export function isOfDevice({ form: name }: Pick<Member, 'form'>): boolean {
  return name !== null && ofDevice.test(name)
}
