import { expect, test } from 'vitest'
import { concealPersonal } from './concealing.ts'

test('mobile numbers lose their middle, written together or apart', () => {
  expect(concealPersonal('联系13800000000或138-0000-0000。')).toBe('联系138****0000或138****0000。')
  expect(concealPersonal('热线１３８００００００００')).toBe('热线138****0000')
})

test('landlines keep the area and the last four digits', () => {
  expect(concealPersonal('电话0513-00000000，传真(0513)00000000')).toBe(
    '电话0513-****0000，传真(0513)****0000',
  )
})

test('mail addresses and identity numbers are hidden', () => {
  expect(concealPersonal('信箱someone@example.com')).toBe('信箱s***@example.com')
  expect(concealPersonal('证号32060019900101123X')).toBe('证号320***********123X')
})

test('years, sums, counts and dates stay as they are', () => {
  const text = '2018年3月至2019年2月，投入1250000元，服务职工12800人次，占98.5%，合同号20180315。'
  expect(concealPersonal(text)).toBe(text)
})

test('a name from the form is hidden wherever the text repeats it, the longer name first', () => {
  expect(concealPersonal('张三丰与张三都来了，张三说', ['张三', '张三丰'])).toBe('张**与张**都来了，张**说')
})

test('a single character is no name to hide', () => {
  expect(concealPersonal('王牌班组', ['王', ' '])).toBe('王牌班组')
})

test('no telephone of any kind survives, whatever stands around it', () => {
  let state = 23
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  const around = ['', '电话', '：', '（', '，', ' ', '。', 'tel ', '、']
  for (let round = 0; round < 500; round += 1) {
    const number = `1${3 + next(7)}${String(next(1_000_000_000)).padStart(9, '0')}`
    const before = around[next(around.length)] ?? ''
    const after = around[next(around.length)] ?? ''
    const concealed = concealPersonal(`${before}${number}${after}`)
    expect(concealed).toBe(`${before}${number.slice(0, 3)}****${number.slice(7)}${after}`)
  }
})
