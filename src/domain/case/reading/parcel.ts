import type { DocumentText } from '../../../formats/document.ts'
import type { FormLayout } from '../../campaign/form.ts'
import { type CaseContent, type CasePhoto, emptyContent } from '../content.ts'
import type { CaseFacts, ParcelFacts, PhotoFacts, PictureFacts } from '../facts.ts'
import { readFormToken } from '../formToken.ts'
import { captionsOf, readCaption } from './captions.ts'
import { disagreements } from './disagreement.ts'
import { isForm, type ReadForm, readForm } from './formReading.ts'
import { type Material, readMaterial } from './material.ts'
import { partTitle } from './unionName.ts'

/** A file of a parcel as far as it could be read. */
export type ParcelPart =
  | { readonly kind: 'document'; readonly path: string; readonly document: DocumentText }
  | {
      readonly kind: 'picture'
      readonly path: string
      readonly picture: PictureFacts
      readonly sha256: string
    }
  /** `reason` is why a document could not be read; a file of another kind has none. A scan is a picture as well. */
  | {
      readonly kind: 'unread'
      readonly path: string
      readonly reason: string | null
      readonly picture?: PictureFacts
    }

export type PartRole = 'material' | 'form' | 'photo' | 'overview' | 'other'

/** A parcel put in order: the case that it holds, what was measured of it, and which file is what. */
export type Parcel = {
  readonly roles: ReadonlyMap<string, PartRole>
  readonly content: CaseContent
  readonly facts: CaseFacts
  readonly title: string
  readonly material: Material | null
  readonly form: ReadForm | null
}

/** What putting a parcel in order needs besides its files. */
export type Around = {
  readonly layout: FormLayout
  readonly measuredOn: string
  /** Names of unions as the registry has them, where there is one. */
  readonly known?: readonly string[]
}

type Read = {
  readonly path: string
  readonly document: DocumentText
  readonly form: ReadForm
  readonly material: Material
}

/** Puts the files of one case in order, whatever they are called. */
export function orderParcel(parts: readonly ParcelPart[], around: Around): Parcel {
  const read = parts.flatMap((part): Read[] => {
    if (part.kind !== 'document') return []
    const form = readForm(part.document, around.layout)
    return [{ ...part, form, material: readMaterial(part.document, around.layout, around.known) }]
  })
  const roles = rolesOf(parts, read)
  const withRole = (role: PartRole) => read.filter(({ path }) => roles.get(path) === role)
  const materials = withRole('material')
  const main =
    materials.toSorted((one, other) => other.material.count.word - one.material.count.word)[0] ?? null
  const forms = read.filter(
    ({ path, form }) => isForm(form) && ['form', 'material'].includes(roles.get(path) ?? ''),
  )
  const form = forms.toSorted((one, other) => other.form.found - one.form.found)[0]?.form ?? null
  const title = main?.material.title || form?.title || ''
  const photos = photosOf(parts, roles, read)
  const content = contentOf(main?.material ?? null, form, title, photos, around)
  return { roles, content, title, material: main?.material ?? null, form, facts: factsOf() }

  function factsOf(): CaseFacts {
    return {
      count: main?.material.count ?? { word: 0, han: 0, nonSpace: 0 },
      photos: photos.map(({ facts }) => facts),
      scan: scanOf(parts, roles),
      unionName: main?.material.union || partTitle(form?.title ?? '', around.known).union,
      otherCasesOfUnit: 0,
      sameTopicIn: [],
      measuredOn: around.measuredOn,
      parcel: parcelFacts(parts, roles, { main, materials, form, title }),
    }
  }
}

/** The scan of the form: the one with a code before any other. */
function scanOf(parts: readonly ParcelPart[], roles: ReadonlyMap<string, PartRole>): PictureFacts | null {
  const scans = parts.flatMap((part) =>
    part.kind !== 'document' && part.picture && roles.get(part.path) === 'form' ? [part.picture] : [],
  )
  return scans.find(bearsCode) ?? scans[0] ?? null
}

function bearsCode({ marks }: PictureFacts): boolean {
  return readFormToken(marks?.code ?? '') !== null
}

type Found = {
  readonly main: Read | null
  readonly materials: readonly Read[]
  readonly form: ReadForm | null
  readonly title: string
}

function parcelFacts(
  parts: readonly ParcelPart[],
  roles: ReadonlyMap<string, PartRole>,
  { main, materials, form, title }: Found,
): ParcelFacts {
  const scanned = parts.some((part) => part.kind !== 'document' && roles.get(part.path) === 'form')
  return {
    names: parts.map(({ path }) => path),
    materials: materials.map(({ path }) => path),
    titles: main?.material.titles ?? [],
    titled: title !== '',
    form: form
      ? { undivided: form.undivided, opinion: form.opinion, opinionDay: form.opinionDate }
      : scanned
        ? 'unreadable'
        : 'missing',
    unreadable: parts.flatMap((part) =>
      part.kind === 'unread' && part.reason !== null ? [{ name: part.path, reason: part.reason }] : [],
    ),
    pasted: main?.document.pictures.length ?? 0,
    disagreements: main && form ? disagreements(main.material, form) : [],
  }
}

const formName = /申报表|推荐表|登记表|报名表|申请表|扫描|盖章|签章/
const overviewName = /综合(?:材料|报告|情况)|面上|书面材料|开展情况|总体情况|征集情况|探索.{0,6}思考|总结报告/
const besideName = /图片说明|照片说明|图说|说明文字|目录|清单|汇总|通知|简介|承诺书|授权/
const leastText = 60

/** Whether the name of a file says that it is a form. */
export function isFormName(path: string): boolean {
  return formName.test(path.split('/').at(-1) ?? path)
}

function rolesOf(parts: readonly ParcelPart[], read: readonly Read[]): Map<string, PartRole> {
  const roles = new Map<string, PartRole>()
  for (const part of parts) {
    const name = part.path.split('/').at(-1) ?? part.path
    if (part.kind !== 'document' && part.picture && bearsCode(part.picture)) roles.set(part.path, 'form')
    else if (part.kind === 'picture') roles.set(part.path, isFormName(part.path) ? 'form' : 'photo')
    else if (part.kind === 'unread') roles.set(part.path, unreadRole(part, name))
  }
  for (const one of read) roles.set(one.path, documentRole(one))
  const materials = read.filter(({ path }) => roles.get(path) === 'material')
  const told = materials.filter(({ path }) => !besideName.test(path.split('/').at(-1) ?? ''))
  if (told.length > 0) for (const one of materials) if (!told.includes(one)) roles.set(one.path, 'other')
  return new Map(parts.map(({ path }) => [path, roles.get(path) ?? 'other']))
}

function unreadRole({ reason }: { readonly reason: string | null }, name: string): PartRole {
  if (reason === null) return 'other'
  if (formName.test(name)) return 'form'
  return overviewName.test(name) ? 'overview' : 'material'
}

function documentRole({ path, form, material }: Read): PartRole {
  const name = path.split('/').at(-1) ?? path
  if (isForm(form)) return material.count.word >= 400 ? 'material' : 'form'
  if (overviewName.test(name) || (material.union === '' && overviewName.test(material.title)))
    return 'overview'
  return material.count.word >= leastText ? 'material' : 'other'
}

type Shown = { readonly photo: CasePhoto; readonly facts: PhotoFacts }

function photosOf(
  parts: readonly ParcelPart[],
  roles: ReadonlyMap<string, PartRole>,
  read: readonly Read[],
): Shown[] {
  const files = parts.flatMap((part) =>
    part.kind === 'picture' && roles.get(part.path) === 'photo' ? [part] : [],
  )
  const captions = captionsOf(
    files.map(({ path }) => path),
    read.flatMap((one) => captionsIn(one, roles.get(one.path) ?? 'other')),
  )
  return files.map(({ path, picture, sha256 }, index) => {
    const caption = captions[index]
    return {
      photo: {
        attachmentId: path,
        time: caption?.time ?? '',
        place: caption?.place ?? '',
        activity: caption?.activity ?? '',
      },
      facts: { ...picture, attachmentId: path, name: path.split('/').at(-1) ?? path, sha256, alsoIn: [] },
    }
  })
}

/** The captions of a document; of one that is nothing else, every line. */
function captionsIn({ path, material, document }: Read, role: PartRole): readonly string[] {
  if (role !== 'other' || !/图|照片|说明|caption/i.test(path.split('/').at(-1) ?? ''))
    return material.captions
  return document.text
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line.length > 4 && (/\d/.test(line) || readCaption(line).place !== ''))
}

function contentOf(
  material: Material | null,
  form: ReadForm | null,
  title: string,
  photos: readonly Shown[],
  { known }: Around,
): CaseContent {
  return {
    ...emptyContent(),
    topic: material?.topic || partTitle(title, known).topic,
    body: material?.body ?? '',
    form: form?.values ?? {},
    photos: photos.map(({ photo }) => photo),
  }
}
