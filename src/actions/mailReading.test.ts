import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collecting, heavyPhoto } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type ImapServer, junkFolder, noDovecot, startDovecot } from '../../test/samples/dovecot.ts'
import { formFile, inGbk, materialFile, type RawMail, rawMail } from '../../test/samples/rawMails.ts'
import { zipOf } from '../../test/samples/zips.ts'
import { collectMails } from './mailbox.ts'

const missing = noDovecot()
const [direct, grassroots] = ['南通江风海洋装备有限公司', '海安市青墩机械有限公司']

/** A zip whose names are in GBK, each as long as the letters that stand in its place. */
function gbkZip(files: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(files).map((name) => inGbk(name))
  const plain = names.map((name, index) => `${index}`.padEnd(name.length, 'x'))
  let zip = zipOf(Object.fromEntries(Object.values(files).map((file, index) => [plain[index] ?? '', file])))
  for (const [index, name] of names.entries()) {
    const text = zip.toString('latin1').replaceAll(plain[index] ?? '', name.toString('latin1'))
    zip = Buffer.from(text, 'latin1')
  }
  return zip
}

describe.skipIf(missing !== null)(`on a real IMAP server${missing ? ` (${missing})` : ''}`, () => {
  let server: ImapServer
  let house: TestHouse
  let photos: Buffer[]
  beforeAll(async () => {
    server = await startDovecot()
    house = await testHouse({ IMAP_URL: server.url })
    await collecting(house.app)
    photos = await Promise.all([1, 2, 3].map(heavyPhoto))
  })
  afterAll(async () => {
    await house.close()
    await server.close()
  })

  async function receive(...mails: readonly (RawMail & { folder?: string })[]) {
    await server.put(
      mails.map(({ folder, ...mail }) => ({ raw: rawMail(mail), ...(folder ? { folder } : {}) })),
    )
    await collectMails(house.app)
    return house.app.store.read
      .selectFrom('mails')
      .selectAll()
      .where(
        'message_id',
        'in',
        mails.map(({ id }) => `<${id}@unit.example>`),
      )
      .orderBy('id')
      .execute()
  }
  const proposalsOf = (mailId: string) =>
    house.app.store.read
      .selectFrom('intake_proposals')
      .leftJoin('organisations', 'organisations.id', 'intake_proposals.unit_id')
      .select(['topic', 'content', 'state', 'certain', 'organisations.name as unit', 'remarks'])
      .where('mail_id', '=', mailId)
      .orderBy('position')
      .execute()
  const partsOf = (mailId: string) =>
    house.app.store.read
      .selectFrom('mail_parts')
      .select(['path', 'role', 'reason'])
      .where('mail_id', '=', mailId)
      .orderBy('position')
      .execute()

  test('a case in a zip with GBK names becomes a proposal with its unit, form, captions and photos', async () => {
    const captions = [1, 2, 3].map(
      (number) => `图${number}：2018年7月1${number}日，公司休息室，夜班职工录制节目。`,
    )
    const zip = gbkZip({
      '案例材料.docx': materialFile(`${direct}工会`, '零点电台让夜班职工说得上话', ...captions),
      '申报表.docx': formFile(direct, '零点电台让夜班职工说得上话'),
      '图1.jpg': photos[0] ?? Buffer.alloc(0),
      '图2.jpg': photos[1] ?? Buffer.alloc(0),
      '图3.jpg': photos[2] ?? Buffer.alloc(0),
    })
    const [mail] = await receive({
      ...{
        id: 'zip',
        charset: 'gbk',
        subject: '报送：零点电台案例',
        received: 'Mon, 1 Apr 2019 10:00:00 +0800',
      },
      files: [{ name: '江风海洋案例材料.zip', content: zip }],
    })
    expect(mail).toMatchObject({ state: 'read', subject: '报送：零点电台案例' })
    expect(mail?.received_at).toEqual(new Date('2019-04-01T10:00:00+08:00'))
    expect(await partsOf(mail?.id ?? '')).toEqual([
      { path: '江风海洋案例材料.zip', role: 'other', reason: '' },
      { path: '江风海洋案例材料.zip/案例材料.docx', role: 'material', reason: '' },
      { path: '江风海洋案例材料.zip/申报表.docx', role: 'form', reason: '' },
      ...[1, 2, 3].map((number) => ({
        path: `江风海洋案例材料.zip/图${number}.jpg`,
        role: 'photo',
        reason: '',
      })),
    ])
    const [proposal, ...others] = await proposalsOf(mail?.id ?? '')
    expect(others).toEqual([])
    expect(proposal).toMatchObject({
      state: 'proposed',
      unit: `${direct}工会`,
      topic: '零点电台让夜班职工说得上话',
    })
    expect(proposal?.content.form).toMatchObject({ implementer: direct, workers: '438' })
    expect(proposal?.content.photos.map(({ time, place }) => `${time} ${place}`)).toEqual([
      '2018年7月11日 公司休息室',
      '2018年7月12日 公司休息室',
      '2018年7月13日 公司休息室',
    ])
  })

  test('one mail with three cases is split, each with its own form and unit', async () => {
    const cases = [
      [`${direct}工会`, direct, '师徒结对传帮带'],
      [`${grassroots}工会`, grassroots, '班前十分钟谈心'],
      ['江海船舶重工集团公司工会', '江海船舶重工集团公司', '船台上的夜校'],
    ] as const
    const files = cases.flatMap(([union, implementer, topic]) => [
      { name: `${topic}（案例）.docx`, content: materialFile(union, topic) },
      { name: `${topic}申报表.docx`, content: formFile(implementer, topic) },
    ])
    const [mail] = await receive({ id: 'three', subject: '三个案例', from: 'ha@example.com', files })
    const proposals = await proposalsOf(mail?.id ?? '')
    expect(proposals.map(({ topic, unit, content }) => [topic, unit, content.form['implementer']])).toEqual(
      cases.map(([union, implementer, topic]) => [topic, union, implementer]),
    )
  })

  test('photos sent after their case are joined to it, and a corrected version takes its place', async () => {
    const topic = '驿站里的一盏灯'
    const union = `${grassroots}工会`
    const [first] = await receive({
      ...{ id: 'first', from: 'ha01@example.com', subject: `${topic}案例` },
      files: [{ name: '案例.docx', content: materialFile(union, topic), plainName: true }],
    })
    const [second] = await receive({
      ...{
        id: 'second',
        from: 'ha01@example.com',
        subject: `Re: ${topic}案例`,
        inReplyTo: 'first',
        text: union,
      },
      files: photos.map((content, index) => ({ name: `图${index + 1}.jpg`, content })),
    })
    expect((await proposalsOf(first?.id ?? '')).map(({ state }) => state)).toEqual(['replaced'])
    const [joined] = await proposalsOf(second?.id ?? '')
    expect(joined).toMatchObject({
      topic,
      unit: union,
      state: 'proposed',
      remarks: [{ code: 'corrects-mail' }],
    })
    expect(joined?.content.photos).toHaveLength(3)
    const [third] = await receive({
      ...{ id: 'third', from: 'ha01@example.com', subject: `${topic}案例（修改稿）` },
      files: [
        { name: '案例（修改）.docx', content: materialFile(union, topic, '图1：2019年1月，驿站，开灯。') },
      ],
    })
    const [corrected] = await proposalsOf(third?.id ?? '')
    expect(corrected).toMatchObject({ topic, state: 'proposed' })
    expect(corrected?.content.photos).toHaveLength(3)
    expect((await proposalsOf(second?.id ?? '')).map(({ state }) => state)).toEqual(['replaced'])
  })

  test('a mail in the junk folder is read, and a large attachment is kept as a link with the day it expires', async () => {
    const address = 'https://mail.163.com/large-attachment-download/index.html?file=abcdefghijklmnopqrst'
    const [mail] = await receive({
      ...{ id: 'large', folder: junkFolder, subject: '照片原图（超大附件）' },
      html: `<p>从网易126邮箱发来的超大附件</p><p><a href="${address}">照片原图.zip</a> (512MB, 2019年4月28日 18:37 到期)</p>`,
    })
    const links = await house.app.store.read
      .selectFrom('mail_links')
      .select(['name', 'address', 'expires_at'])
      .where('mail_id', '=', mail?.id ?? '')
      .execute()
    expect(links).toEqual([
      { name: '照片原图.zip', address, expires_at: new Date('2019-04-28T18:37:00+08:00') },
    ])
  })

  test('a mail that is none is kept and told as unreadable', async () => {
    await server.put([{ raw: Buffer.from('no headers at all') }])
    await collectMails(house.app)
    const states = await house.app.store.read.selectFrom('mails').select(['state', 'reason']).execute()
    expect(states.filter(({ state }) => state === 'unreadable')).toEqual([
      { state: 'unreadable', reason: 'unsupported' },
    ])
  })
})
