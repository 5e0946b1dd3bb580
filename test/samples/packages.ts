import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applicationForm } from '../../src/domain/paper/applicationForm.ts'
import { writeDocx } from '../../src/formats/docx.ts'
import { drawnFile } from './forms.ts'
import { unendorsedForm } from './papers.ts'
import { exifBlock, plainJpeg, withExifBlock } from './pictures.ts'

type Told = {
  readonly unit: { readonly name: string }
  readonly topic: string
  readonly body: readonly string[]
  readonly form: Record<string, string>
  readonly photos: readonly { time: string; place: string; activity: string; takenAt: string }[]
}

/** A case of the demonstration as a union mails it: text with captions, form and photos, by file name. */
export async function caseFiles(name: string): Promise<{ files: Record<string, Buffer>; told: Told }> {
  const file = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  const told: Told = JSON.parse(readFileSync(file, 'utf8'))
  const title = `${told.unit.name}：${told.topic}`
  const captions = told.photos.map(
    ({ time, place, activity }, index) => `图${index + 1}：${time}，${place}，${activity}`,
  )
  const endorsement = { opinion: '同意推荐。', recommender: '海安市总工会', day: '2019-03-08' }
  const form = { ...unendorsedForm, title, unitName: told.unit.name, values: told.form, endorsement }
  const files: Record<string, Buffer> = {
    '案例材料.docx': drawnFile(title, ...told.body, ...captions),
    '申报表.docx': await writeDocx(applicationForm(form)),
  }
  for (const [index, { takenAt }] of told.photos.entries())
    files[`图${index + 1}.jpg`] = await largePhoto(takenAt, index)
  return { files, told }
}

/** A photo of three megapixels and a little over a million bytes with what a camera records. */
async function largePhoto(takenAt: string, index: number): Promise<Buffer> {
  const time = takenAt.replaceAll('-', ':').replace('T', ' ')
  const taken = withExifBlock(
    await plainJpeg(2000 + index, 1500),
    exifBlock({ make: 'Camera', takenAt: time }),
  )
  return Buffer.concat([taken.subarray(0, -2), Buffer.alloc(1_100_000, 0x11), taken.subarray(-2)])
}

/** Lays files down in a folder. */
export async function layDown(folder: string, files: Readonly<Record<string, Buffer>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, bytes)
  }
}
