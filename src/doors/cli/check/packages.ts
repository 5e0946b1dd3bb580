import type { Folder, FoundFile } from './tree.ts'

/** The files of one case. */
export type CasePackage = { readonly path: string; readonly files: readonly FoundFile[] }

const written = /\.(?:docx?|docm|wps|pdf|ofd|rtf|html?|txt)$/i
const packed = /\.(?:zip|rar|7z|eml|msg)$/i
const beside = /申报表|推荐表|登记表|报名表|申请表|扫描|盖章|说明|图说|目录|汇总|承诺|授权|readme/i
/** Names of folders that hold a part of one case. */
const partOfCase =
  /^[\d一二三四五六七八九十、.．\s（()）_-]*(?:案例)?(?:材料|正文|文稿|文字材料|申报表|表格|推荐表|照片|图片|相片|活动照片|案例照片|附件|附图|佐证|佐证材料|证明材料|扫描件|原图|images?|photos?|pictures?|form)[\d一二三四五六七八九十（()）]*$/i

/** Whether a file holds others and is opened before anything is told of it. */
export function isPacked(name: string): boolean {
  return packed.test(name)
}

/** An archive of nothing but the photos of the case that lies beside it. */
export function isPackedPart(name: string): boolean {
  return packed.test(name) && partOfCase.test(name.replace(/\.\w+$/, ''))
}

/**
 * The cases of a folder: one where a text lies with its form and photos, one for each folder that holds texts, one for
 * each text where more than two lie side by side.
 */
export function packagesIn(folder: Folder): CasePackage[] {
  const parts = folder.folders.filter((one) => partOfCase.test(one.name) || !holdsText(one))
  const others = folder.folders.filter((one) => !parts.includes(one))
  const files = folder.files.filter(({ name }) => !packed.test(name) || isPackedPart(name))
  const texts = files.filter(({ name }) => written.test(name))
  const own = [...files, ...parts.flatMap(allFiles)]
  if (others.length > 0 && texts.length === 0 && !parts.some(holdsText)) return others.flatMap(packagesIn)
  const cases = texts.filter(({ name }) => !beside.test(name))
  const here =
    cases.length > 2 ? severalHere(cases, own) : own.length > 0 ? [{ path: folder.path, files: own }] : []
  return [...here, ...others.flatMap(packagesIn)]
}

/** Archives and mails of a folder that are cases of their own. */
export function packedIn(folder: Folder): FoundFile[] {
  const own = folder.files.filter(({ name }) => packed.test(name) && !isPackedPart(name))
  return [...own, ...folder.folders.flatMap(packedIn)]
}

function holdsText(folder: Folder): boolean {
  return (
    folder.files.some(({ name }) => written.test(name) || packed.test(name)) || folder.folders.some(holdsText)
  )
}

function allFiles(folder: Folder): FoundFile[] {
  return [...folder.files, ...folder.folders.flatMap(allFiles)]
}

/** Each text with what lies beside it under a name that begins alike. */
function severalHere(cases: readonly FoundFile[], files: readonly FoundFile[]): CasePackage[] {
  const held = new Map(cases.map((text) => [text, [text]]))
  for (const file of files) {
    if (held.has(file)) continue
    const stem = file.name.replace(/\.\w+$/, '')
    const best = cases
      .map((text) => ({ text, alike: sharedStart(text.name.replace(/\.\w+$/, ''), stem) }))
      .toSorted((one, other) => other.alike - one.alike)[0]
    if (best && best.alike >= 2) held.get(best.text)?.push(file)
  }
  return [...held].map(([text, found]) => ({ path: text.path, files: found }))
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
