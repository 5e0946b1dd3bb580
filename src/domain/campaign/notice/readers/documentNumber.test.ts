import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { documentNumber } from './documentNumber.ts'

const title = '关于征集典型案例的通知'
const rest =
  '\n各县（市、区）总工会：\n现将有关事项通知如下。\n一、要求\n案例2000字以内。\n\n海州市总工会\n2023年3月1日\n'

function read(text: string) {
  const { rules, doubts = [] } = documentNumber(noticeText(text))
  const shown = rules.map((rule) => {
    if (rule.kind !== 'documentNumber') return rule.kind
    const { code, year, sequence } = rule.value
    return `${code} ${year} ${sequence}`
  })
  return [...shown, ...doubts.map(({ code }) => code)]
}

test.each([
  ['团字2023-06', '团字 2023 6'],
  ['海工发〔2023〕21号', '海工发 2023 21'],
  ['海工发﹝2023﹞21号', '海工发 2023 21'],
  ['海工发［2023］21号', '海工发 2023 21'],
  ['海工发[2023]21号', '海工发 2023 21'],
  ['海工发{2023}21号', '海工发 2023 21'],
  ['HGF〔2023〕21号', 'HGF 2023 21'],
  ['海州市总工会文件海工发〔2023〕21号', '海工发 2023 21'],
  ['海工发（2023）21号', '海工发 2023 21'],
  ['海工发(2023)21号', '海工发 2023 21'],
  ['海工发【2023】21号', '海工发 2023 21'],
  ['海工发<2023>21号', '海工发 2023 21'],
  ['海工发〔２０２３〕２１号', '海工发 2023 21'],
  ['海 工 发 〔 2023 〕 21 号', '海工发 2023 21'],
  ['海工发〔2023]21号', '海工发 2023 21'],
  ['海工发〔2023〕第21号', '海工发 2023 21'],
  ['海工发〔2023〕21', '海工发 2023 21'],
  ['海工发〔2023〕021号', '海工发 2023 21'],
  ['海工发字〔2023〕21号', '海工发字 2023 21'],
  ['海工办函〔2023〕5号', '海工办函 2023 5'],
  ['海教科卫体工〔2023〕11号', '海教科卫体工 2023 11'],
  ['海总工会宣教部〔2023〕3号', '海总工会宣教部 2023 3'],
  ['海工发2023年21号', '海工发 2023 21'],
  ['海工发2023第21号', '海工发 2023 21'],
  ['文号：海工发〔2023〕21号', '海工发 2023 21'],
  ['发文字号：海工发〔2023〕21号', '海工发 2023 21'],
  ['HJ-QG-2023-014', 'HJ-QG 2023 14'],
  ['海工发〔1999〕121号', '海工发 1999 121'],
])('the number %s before the title', (number, expected) => {
  expect(read(`${number}\n${title}${rest}`)).toEqual([expected])
})

test.each([
  [`海州市总工会文件\n海工发〔2023〕21号\n\n${title}`, '海工发 2023 21'],
  [`${title}\n海工发〔2023〕21号\n`, '海工发 2023 21'],
  [`${title}\n（海工发〔2023〕21号）\n`, '海工发 2023 21'],
  [`海工发〔2023〕21号\n\n${title}\n海工发〔2023〕21号\n`, '海工发 2023 21'],
  [`海工发〔2023〕21号　　签发人：王干事\n${title}`, '海工发 2023 21'],
  [`海州市总工会办公室 海工发〔2023〕21号\n${title}`, '海工发 2023 21'],
])('the number wherever it stands in the head: %j', (head, expected) => {
  expect(read(head + rest)).toEqual([expected])
})

test.each([
  ['海工发〔2O23〕21号', '海工发 2023 21'],
  ['海工发〔2023〕2l号', '海工发 2023 21'],
  ['海工发〔2023〕O9号', '海工发 2023 9'],
])('letters for digits in %s are read and asked about', (number, expected) => {
  expect(read(`${number}\n${title}${rest}`)).toEqual([expected, 'damaged-number'])
})

test.each([
  `${title}${rest}`,
  `转发关于落实省工发〔2022〕9号文件的通知${rest}`,
  `关于印发《活动方案》（省工发〔2022〕9号）的通知${rest}`,
  `2023年3月1日\n${title}${rest}`,
  `第21期\n${title}${rest}`,
  `2023年度21个项目\n${title}${rest}`,
  `${title}\n各单位：\n根据省工发〔2022〕9号文件要求，现通知如下。\n一、要求\n案例2000字以内。`,
])('no number of its own: %j', (text) => {
  expect(read(text)).toEqual([])
})

test('a number of its own line below the title is read where nobody is addressed', () => {
  expect(
    read(`${title}\n海文旅函（2023）112号\n\n发往：各县区文化和旅游局\n报送：5月20日前\n`),
  ).toStrictEqual(['海文旅函 2023 112'])
})

test.each([
  ['江林规(试点)[2017]23号', '江林规(试点)'],
  ['江农（示范）函〔2017〕23号', '江农(示范)函'],
  ['　　加急　　江政办明电〔2017〕23号', '江政办明电'],
])('a bracket is of the code, a word of urgency before it is not: %s', (line, code) => {
  const notice = noticeText(`${line}\n关于征集案例的通知\n各单位：\n现通知如下。\n`)
  expect(documentNumber(notice).rules).toMatchObject([{ value: { code, year: 2017, sequence: 23 } }])
})
