import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesOfNotice2019 } from '../../src/domain/campaign/noticeOf2019.ts'
import { readRows } from '../../src/formats/workbook.ts'
import { countText } from '../../src/foundation/text.ts'
import { caseFiles, layDown } from '../samples/packages.ts'
import { zipOf } from '../samples/zips.ts'

const root = resolve(import.meta.dirname, '../..')
type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command in a process of its own and tells what it wrote where. */
function check(...words: string[]): Promise<Said> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, DIANFAN_DATA: join(folder, 'data') }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'check', ...words], {
    cwd: root,
    env,
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

async function face(...words: string[]) {
  const { code, out, err } = await check(...words, '--json')
  return { code, err, ...JSON.parse(out) }
}

let folder: string
const radio = await caseFiles('HA-03-night-shift-radio')
const yard = await caseFiles('RG-01-shipyard-evening-talks')
const title = `${radio.told.unit.name}：${radio.told.topic}`
const codes = ({ packages }: { packages: { findings: { check: string; severity: string }[] }[] }) =>
  packages.map(({ findings }) => findings.map(({ check, severity }) => `${check} ${severity}`))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-check-'))
  await layDown(join(folder, 'radio'), radio.files)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a folder with a text, its form and its photos is one package with all that was read', async () => {
  const path = join(folder, 'radio')
  const { code, err, packages, rejected, ...more } = await face(path)
  expect({ code, err, rejected, more, count: packages.length }).toEqual({
    code: 0,
    err: '',
    rejected: [],
    more: {},
    count: 1,
  })
  const [{ parts, facts, findings, ...rest }] = packages
  expect([rest, findings]).toEqual([{ path }, []])
  expect(parts).toEqual(
    [
      ...radio.told.photos.map((_, index) => ({
        path: join(path, `图${index + 1}.jpg`),
        role: 'photo',
        reader: 'jpeg',
      })),
      { path: join(path, '案例材料.docx'), role: 'material', reader: 'docx' },
      { path: join(path, '申报表.docx'), role: 'form', reader: 'docx' },
    ].toSorted((one, other) => one.path.localeCompare(other.path, 'zh-CN', { numeric: true })),
  )
  expect({ ...facts, form: Object.keys(facts.form).length, photos: facts.photos.length }).toEqual({
    title,
    union: radio.told.unit.name,
    count: countText(radio.told.body.join('\n')),
    form: 10,
    photos: 4,
  })
  expect(facts.form['职工人数']).toBe(radio.told.form['workers'])
  const [photo] = facts.photos
  const { time, place, activity, takenAt } = radio.told.photos[0] ?? {}
  expect(photo).toEqual({
    path: join(path, '图1.jpg'),
    format: 'jpeg',
    bytes: radio.files['图1.jpg']?.length,
    width: 2000,
    height: 1500,
    takenAt,
    caption: { time, place, activity },
  })
})

test('a zip, a mail and folders of one case each are one package each', async () => {
  const zip = zipOf(
    Object.fromEntries(Object.entries(radio.files).map(([name, bytes]) => [`零点电台/${name}`, bytes])),
  )
  await layDown(join(folder, 'all'), {
    'a/材料/案例.docx': radio.files['案例材料.docx'] ?? Buffer.alloc(0),
    'a/申报表.docx': radio.files['申报表.docx'] ?? Buffer.alloc(0),
    'a/照片/图1.jpg': radio.files['图1.jpg'] ?? Buffer.alloc(0),
    'b/材料.docx': yard.files['案例材料.docx'] ?? Buffer.alloc(0),
    'c.zip': zip,
    'd.eml': mailOf({ '材料.docx': yard.files['案例材料.docx'] ?? Buffer.alloc(0) }),
  })
  const { packages, rejected } = await face(join(folder, 'all'))
  expect(rejected).toEqual([])
  expect(
    packages.map(({ path, parts }: { path: string; parts: unknown[] }) => [
      path.slice(folder.length),
      parts.length,
    ]),
  ).toEqual([
    ['/all/a', 3],
    ['/all/b', 1],
    ['/all/c.zip', 6],
    ['/all/d.eml', 1],
  ])
})

function mailOf(attachments: Readonly<Record<string, Buffer>>): Buffer {
  const parts = Object.entries(attachments).map(
    ([name, bytes]) =>
      `--cut\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  )
  const head = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: cases\r\nMIME-Version: 1.0\r\n'
  return Buffer.from(`${head}Content-Type: multipart/mixed; boundary=cut\r\n\r\n${parts.join('')}--cut--\r\n`)
}

test('what is missing and what disagrees is found, each with clause and remedy', async () => {
  const files = { 'x/材料.docx': yard.files['案例材料.docx'], 'x/申报表.docx': radio.files['申报表.docx'] }
  await layDown(join(folder, 'mixed'), files as Record<string, Buffer>)
  const { code, packages } = await face(join(folder, 'mixed'))
  expect(code).toBe(2)
  expect(codes({ packages })).toEqual([
    ['parcel warning', 'parcel warning', 'body warning', 'photoCount notice'],
  ])
  expect(packages[0].findings[0]).toEqual({
    check: 'parcel',
    severity: 'warning',
    clause: '三、3',
    where: 'form',
    message: `申报表与材料的“案例名称”不一致：表中为“${title}”，材料中为“${yard.told.unit.name}：${yard.told.topic}”。`,
    remedy: '请核对后改为一致。',
  })
})

test('each file that cannot be read is rejected with its reason, and the others are read all the same', async () => {
  const bad = join(folder, 'bad')
  await layDown(bad, {
    'broken.docx': Buffer.from('PK\x03\x04 and no more'),
    'empty.docx': Buffer.alloc(0),
    'broken.zip': Buffer.from('PK\x03\x04 and no more'),
    'broken.eml': Buffer.from('no mail'),
    'program.exe': Buffer.from('MZ'),
    'good.docx': radio.files['案例材料.docx'] ?? Buffer.alloc(0),
  })
  await mkdir(join(bad, 'nothing'))
  await symlink(join(bad, 'good.docx'), join(bad, 'link.docx'))
  const names = [
    'broken.docx',
    'empty.docx',
    'broken.zip',
    'broken.eml',
    'program.exe',
    'missing.docx',
    'nothing',
    'link.docx',
  ]
  const { code, packages, rejected } = await face(...[...names, 'good.docx'].map((name) => join(bad, name)))
  expect([code, packages.length]).toEqual([1, 1])
  expect(rejected).toEqual(
    [
      ['broken.docx', 'damaged'],
      ['empty.docx', 'empty'],
      ['broken.zip', 'damaged'],
      ['broken.eml', 'unsupported'],
      ['program.exe', 'unsupported'],
      ['missing.docx', 'missing'],
      ['nothing', 'empty'],
      ['link.docx', 'link'],
    ].map(([name = '', reason]) => ({ path: join(bad, name), reason })),
  )
})

test('without an option a person reads the findings under each case with clause and remedy', async () => {
  const file = join(folder, 'radio', '案例材料.docx')
  const { code, out, err } = await check(file)
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toBe(
    [
      file,
      `  ${title}`,
      '  1510字，照片0张，申报表没有',
      '  必须修改1处，请注意0处，提示1处',
      '  必须修改  没有找到申报表。（三、3）',
      '        请填写通知所附的申报表，随案例一并报送。',
      '  提示  没有附照片。（二、3）',
      '        照片可以不附；如果要附，请不少于3张。',
      '',
      '共1个案例，0个文件未能读取',
      '',
    ].join('\n'),
  )
})

test('the summary sheet has a row for each case as it is kept by hand', async () => {
  const sheet = join(folder, '汇总.xlsx')
  await check(join(folder, 'radio'), '--xlsx', sheet)
  const read = await readRows(await readFile(sheet))
  const rows = read.ok ? read.value.rows : []
  const [head = [], first = []] = rows.slice(-2).map((row) => row.map(String))
  expect(head.slice(0, 5)).toEqual(['序号', '编号', '案例名称', '实施单位', '推荐单位'])
  expect(first.slice(0, 5)).toEqual(['1', '', title, radio.told.form['implementer'], '海安市总工会'])
})

test('rules from a file count instead of those of the notice that comes with the program', async () => {
  const rules = join(folder, 'rules.json')
  const { textLimits } = rulesOfNotice2019
  const short = { ...textLimits, case: { ...textLimits.case, max: 1000 } }
  await writeFile(rules, JSON.stringify({ ...rulesOfNotice2019, textLimits: short }))
  expect(codes(await face(join(folder, 'radio'), '--rules', rules))).toEqual([['body error']])
  const notice = join(folder, '通知.txt')
  await writeFile(notice, '关于征集典型案例的通知\n一、要求\n1.字数控制在1000字以内。\n')
  expect(codes(await face(join(folder, 'radio'), '--rules', notice))).toEqual([['body error']])
  await writeFile(rules, '{"textLimits": 3}')
  expect(await check(join(folder, 'radio'), '--rules', rules)).toEqual({
    code: 1,
    out: '',
    err: `“${rules}”里没有可用的规则，请提供规则的 JSON 文件或征集通知。\n`,
  })
})

test('wrong usage is exit code 64, and nothing is left in the data folder', async () => {
  const usage = 'dianfan check PATH… [--json] [--rules FILE] [--xlsx FILE]\n'
  for (const words of [[], ['--json'], [folder, '--yaml']])
    expect(await check(...words)).toEqual({ code: 64, out: '', err: usage })
  const { code, out } = await check('--help')
  expect([code, out.startsWith(usage)]).toEqual([0, true])
  await expect(readFile(join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOENT' })
})
