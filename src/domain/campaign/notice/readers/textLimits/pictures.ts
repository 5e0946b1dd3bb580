import type { Amount } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import { photo } from '../photos/counts.ts'

/** 附简短说明（每条不多于30字） behind pictures. */
const ofEachPicture = /(?:说明|配文|介绍|文字)[(,:]?每[条张幅则][^,。;:]{0,4}$/
/** 每张照片配50字以内文字. */
const eachWithText = /每[张幅组][^,。;]{0,6}(?:附|配)(?:上|有|以)?$/
const near = 80

/** Whether a number limits what is written on each of several pictures. */
export function isOfEachPicture(text: string, { start, end }: Amount): boolean {
  const clause = textBefore(text, start, 40)
  const isWithText = eachWithText.test(clause) && /^的?文字(?=[,。;)]|$)/.test(text.slice(end, end + 4))
  return isWithText || (ofEachPicture.test(clause) && photo.test(textBefore(text, start, near)))
}
