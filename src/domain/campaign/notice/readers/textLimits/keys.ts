import type { TextScope } from '../../reading.ts'
import { scopes } from './textNames.ts'

/** 摘要:说明文章的缘起…,篇幅为200-300字: the text beside a work that a point begins with, however long it goes on. */
export function keyScope(text: string): TextScope | null {
  const key = /^([一-鿿]{2,8}):/.exec(text)?.[1] ?? ''
  const scope = scopes.find(([, pattern]) => pattern.exec(key)?.[0] === key)?.[0] ?? null
  return scope === 'abstract' || scope === 'title' || scope === 'recommendation' ? scope : null
}
