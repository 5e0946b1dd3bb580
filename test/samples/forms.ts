import type { DocumentText } from '../../src/formats/document.ts'
import { readDocument } from '../../src/formats/document.ts'
import { wordFileOf, wordParagraph } from './wordFiles.ts'

/** A cell of a form as somebody drew it: its lines, how many columns it spans, whether it goes on from above. */
type Drawn = string | { readonly text: string; readonly span?: number; readonly down?: 'begins' | 'goes on' }

function drawnCell(cell: Drawn): string {
  const { text, span = 1, down } = typeof cell === 'string' ? { text: cell } : cell
  const merge = down ? `<w:vMerge${down === 'begins' ? ' w:val="restart"' : ''}/>` : ''
  const lines = text.split('\n').map((line) => wordParagraph(line))
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${lines.join('')}</w:tc>`
}

/** The XML of a table with the given rows. */
export function drawnTable(rows: readonly (readonly Drawn[])[]): string {
  const written = rows.map((row) => `<w:tr>${row.map(drawnCell).join('')}</w:tr>`)
  return `<w:tbl>${written.join('')}</w:tbl>`
}

/** A Word file of paragraphs and tables: a text is a paragraph, a list of rows a table. */
export function drawnFile(...blocks: readonly (string | readonly (readonly Drawn[])[])[]): Buffer {
  const written = blocks.map((block) =>
    typeof block === 'string' ? wordParagraph(block) : drawnTable(block),
  )
  return wordFileOf(written.join(''))
}

/** What a reader makes of a file; fails where it cannot be read. */
export async function documentIn(bytes: Buffer, name = ''): Promise<DocumentText> {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const unit = '海安市澜川纤维有限公司'
const topic = '零点电台'
const address = '海安市城东镇通榆路88号'
const brief = [
  '实施背景：夜班职工多。',
  '过程：2017年3月开播。',
  '主要做法：四个栏目。',
  '工作效果：离职率降至8%。',
]
const opinion = '县（市）区总工会，产业（系统）、集团公司、直属工会工作部意见'
const signed = ['同意推荐。', '海安市总工会（盖章）', '2019年3月8日']
const short = { text: brief.join('\n'), span: 3 } as const
const said = { text: signed.join('\n'), span: 3 } as const
const lines = [...brief, ...signed]

/** The same form of 2019 as people draw and type it, by what is odd about each. */
export const typedForms: Readonly<Record<string, () => Buffer>> = {
  'with spaces and breaks inside its labels': () =>
    drawnFile('职工思想政治工作典型案例申报表', [
      ['案例\n名称', topic, '实施单位\n（盖  章）', unit],
      [{ text: '单位\n基本\n情况', down: 'begins' }, '单 位 性 质', '职工\n人数', '所 属\n行 业'],
      [{ text: '', down: 'goes on' }, '民营', '438', '制造业'],
      [{ text: '', down: 'goes on' }, '地  址', '工会主席\n姓 名', '联系\n电话'],
      [{ text: '', down: 'goes on' }, address, '某某', '13800000000'],
      ['案例\n简介\n（实施背景、过程、主要做法及工作效果）', short],
      [opinion, said],
    ]),
  'with each value right of its label': () =>
    drawnFile('申报表', [
      ['案例名称', topic, '实施单位（盖章）', unit],
      ['单位性质', '民营', '职工人数', '438'],
      ['所属行业', '制造业', '地址', address],
      ['工会主席姓名', '某某', '联系电话', '13800000000'],
      ['案例简介', short],
      [opinion, said],
    ]),
  'with one label and one value in each row': () =>
    drawnFile('申报表', [
      ['案例名称', topic],
      ['实施单位', unit],
      ['单位性质', '民营'],
      ['职工人数', '438'],
      ['所属行业', '制造业'],
      ['地址', address],
      ['工会主席姓名', '某某'],
      ['联系电话', '13800000000'],
      ['案例简介', brief.join('\n')],
      [opinion, signed.join('\n')],
    ]),
  'with other names for its labels': () =>
    drawnFile('申报表', [
      ['案例题目', topic, '申报单位', unit],
      ['企业性质', '民营企业', '在职职工数', '438人'],
      ['行业类别', '制造业', '通讯地址', address],
      ['工会负责人', '某某', '手机号码', '138 0000 0000'],
      ['案例概况', short],
      ['推荐单位意见', said],
    ]),
  'with label and value in one cell': () =>
    drawnFile('申报表', [
      [`案例名称：${topic}`, `实施单位（盖章）：${unit}`],
      ['单位性质：民营', '职工人数：438人'],
      ['所属行业：制造业', `地址：${address}`],
      ['工会主席姓名：某某', '联系电话：13800000000'],
      [{ text: `案例简介：\n${brief.join('\n')}`, span: 2 }],
      [{ text: `推荐意见：\n${signed.join('\n')}`, span: 2 }],
    ]),
  'with label and value on lines of one cell': () =>
    drawnFile('申报表', [
      [`案例名称\n${topic}`, `实施单位\n（盖章）\n${unit}`],
      ['单位性质\n民营', '职工人数\n438'],
      ['所属行业\n制造业', `地址\n${address}`],
      ['工会主席姓名\n某某', '联系电话\n13800000000'],
      [{ text: `案例简介\n（实施背景、过程、主要做法及工作效果）\n${brief.join('\n')}`, span: 2 }],
      [{ text: `${opinion}\n${signed.join('\n')}`, span: 2 }],
    ]),
  'with several labels in one cell': () =>
    drawnFile('申报表', [
      ['案例名称', topic],
      ['实施单位', unit],
      ['单位基本情况', '单位性质：民营　　职工人数：438　　所属行业：制造业'],
      ['联系', `地址：${address}\n工会主席：某某  电话：13800000000`],
      ['案例简介', brief.join('\n')],
      ['意见', signed.join('\n')],
    ]),
  'with numbers before its labels': () =>
    drawnFile('申报表', [
      ['一、案例名称', topic],
      ['二、实施单位', unit],
      ['三、单位性质', '民营'],
      ['四、职工人数', '438'],
      ['五、所属行业', '制造业'],
      ['六、地址', address],
      ['七、工会主席姓名', '某某'],
      ['八、联系电话', '13800000000'],
      ['九、案例简介', brief.join('\n')],
      ['十、推荐单位意见', signed.join('\n')],
    ]),
  'with blanks nobody asked for': () =>
    drawnFile('申报表', [
      ['案例名称', topic, '实施单位（盖章）', unit],
      ['单位性质', '职工人数', '女职工人数', '所属行业'],
      ['民营', '438', '120', '制造业'],
      ['地址', '邮编', '工会主席姓名', '联系电话'],
      [address, '226600', '某某', '13800000000'],
      ['电子邮箱', { text: 'ghxc@example.org', span: 3 }],
      ['案例简介', short],
      [opinion, said],
    ]),
  'with ticks in a list of kinds': () =>
    drawnFile('申报表', [
      ['案例名称', topic, '实施单位', unit],
      ['单位性质', { text: '□机关 □事业 □国有 □集体 ☑民营 □外资 □其他', span: 3 }],
      ['职工人数', '438', '所属行业', '制造业'],
      ['地址', { text: address, span: 3 }],
      ['工会主席姓名', '某某', '联系电话', '13800000000'],
      ['案例简介', short],
      [opinion, said],
    ]),
  'in two tables on two pages': () =>
    drawnFile(
      '申报表',
      [
        ['案例名称', topic, '实施单位（盖章）', unit],
        [{ text: '单位基本情况', down: 'begins' }, '单位性质', '职工人数', '所属行业'],
        [{ text: '', down: 'goes on' }, '民营', '438', '制造业'],
        [{ text: '', down: 'goes on' }, '地址', '工会主席姓名', '联系电话'],
        [{ text: '', down: 'goes on' }, address, '某某', '13800000000'],
      ],
      '',
      [
        ['案例简介', short],
        [opinion, said],
      ],
    ),
  'with brief and opinion under their labels': () =>
    drawnFile('申报表', [
      ['案例名称', topic, '实施单位', unit],
      ['单位性质', '民营', '职工人数', '438'],
      ['所属行业', '制造业', '地址', address],
      ['工会主席姓名', '某某', '联系电话', '13800000000'],
      [{ text: '案例简介（实施背景、过程、主要做法及工作效果）', span: 4 }],
      [{ text: brief.join('\n'), span: 4 }],
      [{ text: opinion, span: 4 }],
      [{ text: signed.join('\n'), span: 4 }],
    ]),
  'with headings of the brief on lines of their own': () =>
    drawnFile('申报表', [
      ['案例名称', topic, '实施单位', unit],
      ['单位性质', '民营', '职工人数', '438'],
      ['所属行业', '制造业', '地址', address],
      ['工会主席姓名', '某某', '联系电话', '13800000000'],
      [
        '案例简介',
        {
          text: '一、背景\n夜班职工多。\n二、实施过程\n2017年3月开播。\n（三）做法\n四个栏目。\n4.工作成效\n离职率降至8%。',
          span: 3,
        },
      ],
      [opinion, said],
    ]),
  'as text with tabs for cells': () =>
    Buffer.from(
      `职工思想政治工作典型案例申报表\n案例名称\t${topic}\t实施单位\n（盖章）\t${unit}\n单位基本情况\t单位性质\t职工人数\t所属行业\n\t民营\t438\t制造业\n\t地址\t工会主席姓名\t联系电话\n\t${address}\t某某\t13800000000\n案例简介\n（实施背景、过程、主要做法及工作效果）\t${brief.join('\n')}\n${opinion}\t${signed.join('\n')}\n`,
    ),
  'as text with colons': () =>
    Buffer.from(
      `申报表\n案例名称：${topic}\n实施单位（盖章）：${unit}\n单位性质：民营  职工人数：438人\n所属行业：制造业\n地　址：${address}\n工会主席姓名：某某　联系电话：13800000000\n案例简介：\n${brief.join('\n')}\n推荐单位意见：\n${signed.join('\n')}\n`,
    ),
  'as text with label and value on lines': () =>
    Buffer.from(
      [
        '申报表',
        '案例名称',
        topic,
        '实施单位（盖章）',
        unit,
        '单位性质',
        '民营',
        '职工人数',
        '438',
        '所属行业',
      ]
        .concat(['制造业', '地址', address, '工会主席姓名', '某某', '联系电话', '13800000000', '案例简介'])
        .concat([...brief, '县（市）区总工会，产业（系统）、', '集团公司、直属工会工作部意见', ...signed])
        .join('\n'),
    ),
  'as text with drawn lines': () =>
    Buffer.from(
      [
        '申报表',
        '┌────┬────┬────┬────┐',
        `│案例名称│${topic}│实施单位│${unit}│`,
        '├────┼────┼────┼────┤',
        '│单位性质│民营│职工人数│438│',
        `│所属行业│制造业│地址│${address}│`,
        '│工会主席姓名│某某│联系电话│13800000000│',
        '└────┴────┴────┴────┘',
        `案例简介：${lines.slice(0, 4).join('\n')}`,
        `推荐意见：${signed.join('\n')}`,
      ].join('\n'),
    ),
}
