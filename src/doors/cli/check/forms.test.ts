import { expect, test } from 'vitest'
import { caseFiles } from '../../../../test/samples/packages.ts'
import { stampedPage } from '../../../../test/samples/stampedPages.ts'
import { rulesOfNotice2019 } from '../../../domain/campaign/noticeOf2019.ts'
import { formToken } from '../../../domain/case/formToken.ts'
import { examinePackage } from './examine.ts'

const { files: whole } = await caseFiles('HA-03-night-shift-radio')
const { '申报表.docx': form = Buffer.alloc(0), ...withoutForm } = whole
const code = formToken({ reference: '2019-HA-003', version: 1 })

/** The roles of a package's files that are no photos by name, and what is found about its form. */
async function examined(files: Readonly<Record<string, Buffer>>) {
  const found = Object.entries(files).map(([name, bytes]) => ({
    ...{ path: `案例/${name}`, name, size: bytes.length, read: async () => bytes },
  }))
  const now = new Date('2019-03-20T00:00:00Z')
  const { parcel, findings } = await examinePackage({ path: '案例', files: found }, rulesOfNotice2019, now)
  const roles = [...parcel.roles].filter(([path]) => !path.includes('图'))
  const ofForm = findings.filter(({ where }) => ['form', 'scan'].includes(where.part))
  return {
    roles: roles.map(([path, role]) => `${path.slice(3)} ${role}`),
    found: ofForm.map((one) => `${one.code} ${one.severity}`),
    photos: parcel.facts.photos.length,
  }
}

test('a photo whose code names a form is the form, with the seals that are seen on it', async () => {
  const page = await stampedPage({ code, seals: [{ x: 164, y: 66 }] })
  expect(await examined({ ...whole, 'IMG_9.png': page })).toEqual({
    ...{ roles: ['案例材料.docx material', '申报表.docx form', 'IMG_9.png form'], photos: 4 },
    found: ['seal-unit-seen notice'],
  })
  expect((await examined({ ...withoutForm, 'IMG_9.png': page })).found).toEqual([
    'form-unreadable notice',
    'seal-unit-seen notice',
  ])
})

test('on a scan by its name seals are told as seen, not seen or not to be told, and no other picture is looked at', async () => {
  const scans = {
    'seals-not-seen': await stampedPage({ code: null, seals: [{ x: 50, y: 66 }] }),
    'seals-cannot-tell': await stampedPage({ code: null, seals: [{ x: 164, y: 66 }], grey: true }),
  }
  for (const [told, page] of Object.entries(scans)) {
    const files = { '申报表.docx': form, '申报表（盖章）.png': page, 'IMG_9.png': await plainPage() }
    expect(await examined({ ...files, ...withoutForm })).toMatchObject({
      ...{ found: [`${told} notice`], photos: 5 },
    })
  }
})

test('an upright photo that bears no code stays a photo, and nothing is said of seals', async () => {
  expect(await examined({ ...whole, 'IMG_9.png': await plainPage() })).toMatchObject({ found: [], photos: 5 })
})

function plainPage(): Promise<Buffer> {
  return stampedPage({ code: null, seals: [] })
}
