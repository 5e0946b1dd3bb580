import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { addressees } from './addressees.ts'

test('各地 are the places of the rank below who calls', () => {
  const notice = (issuer: string) =>
    addressees(noticeText(`关于征集案例的通知\n\n各地教育局：\n现通知如下。\n\n${issuer}\n2023年3月1日\n`))
  const classes = ['江澜省教育厅', '江州市教育局', '云河县教育局'].map(
    (issuer) =>
      notice(issuer).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes : []))[0]
        ?.class,
  )
  expect(classes).toEqual(['city', 'county', 'township'])
})

test('an office is of the rank of its place, unless that place calls itself', () => {
  const signed = (issuer: string) =>
    addressees(
      noticeText(
        `关于征集典型案例的通知\n\n青石区教育局，各中小学：\n\n现将有关事项通知如下。\n一、征集内容\n教学案例。\n\n${issuer}\n2023年3月1日\n`,
      ),
    ).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.class) : []))
  expect(signed('海州市教育局')).toEqual(['county', 'school'])
  expect(signed('青石区科学技术协会')).toEqual(['other', 'school'])
})
