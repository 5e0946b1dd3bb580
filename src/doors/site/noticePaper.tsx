import type { Say } from '../../foundation/wording/wording.ts'
import { PartHead } from './page.tsx'

type Line = { readonly kind: 'number' | 'title' | 'to' | 'part' | 'text'; readonly words: string }

/** The lines of a notice by what they are; a blank form behind it is left out, since the page draws the form. */
export function noticeLines(text: string, formTitle: string): Line[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const formAt = lines.findIndex((line, index) => index > 0 && line === formTitle)
  const annexAt = formAt > 0 && /^附件[：:]?$/.test(lines[formAt - 1] ?? '') ? formAt - 1 : formAt
  const told = annexAt > 0 ? lines.slice(0, annexAt) : lines
  const toAt = told.findIndex((line) => /[：:]$/.test(line))
  const head = told.slice(0, Math.max(0, toAt))
  const number = head.find((line) => /〔\d{4}〕/.test(line))
  const title = head.filter((line) => !/〔\d{4}〕/.test(line)).join('')
  return [
    ...(number ? [{ kind: 'number', words: number } as const] : []),
    ...(title ? [{ kind: 'title', words: title } as const] : []),
    ...told.slice(head.length).map((words, index): Line => {
      if (index === 0 && toAt >= 0) return { kind: 'to', words }
      return { kind: /^[一二三四五六七八九十]+、/.test(words) && words.length < 30 ? 'part' : 'text', words }
    }),
  ]
}

/** The notice as it was issued, on paper; names and telephones of people are hidden before it comes here. */
export function NoticePaper(props: { say: Say; text: string; formTitle: string }) {
  return (
    <section aria-labelledby="notice">
      <PartHead id="notice" title={props.say('showcase.site.notice')} />
      <div class="notice-paper" lang="zh-CN">
        {noticeLines(props.text, props.formTitle).map(({ kind, words }) => (
          <p class={kind === 'text' ? '' : `notice-${kind}`}>{words}</p>
        ))}
      </div>
    </section>
  )
}
