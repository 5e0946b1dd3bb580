import type { reading as zh } from '../zh-CN/reading.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const reading = {
  body: 'The case',
} as const satisfies Same<typeof zh>
