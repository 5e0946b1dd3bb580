import type { Member } from './kinds.ts'

/** 压缩包内含, 文件夹包括: what is put together for sending. */
const packed =
  /(?:文件夹|压缩包|文件包|材料包|资料包|档案袋|文件袋)(?:[内中里])?(?:应|须|需|要)?(?:含|包[含括]|装|有|放)/

/** Whether a sentence lists what is packed together. */
export const listsPacked = (text: string) => packed.test(text)

/** 文件夹内含:门头图(1张)、室内图(4-6张): what is packed together has been asked for where its numbers are told before. */
export function withoutPacked(members: readonly Member[]): readonly Member[] {
  const others = members.filter(({ isPacked }) => !isPacked)
  return others.some(({ value }) => value.min !== undefined || value.max !== undefined) ? others : members
}
