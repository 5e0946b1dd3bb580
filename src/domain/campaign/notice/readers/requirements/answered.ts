import type { NoticeText, Sentence } from '../../noticeText.ts'

/** 课件要不要交？, 需要承诺书吗？: a question that is answered by yes or no. */
const yesOrNo = /([要交报填附])不\1|需不需要?|用不用|是否|能不能|可不可以|[吗么]$/g
const yes = /^(?:[答A]:)?(?:要|需要?|须|必须|是|应|对|都要|均须)/

function isQuestion(notice: NoticeText, { end }: Sentence): boolean {
  return notice.text.charAt(end) === '?'
}

/**
 * Sentences in which a question to be answered by yes or no stands behind its answer, as what it states, where that
 * says yes, and falls away where it says no.
 */
export function withAnswers(notice: NoticeText, sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap((sentence, index) => {
    const [before, next] = [sentences[index - 1], sentences[index + 1]]
    if (isAsked(notice, sentence) && next) return []
    const isAnswer = before !== undefined && isAsked(notice, before) && yes.test(sentence.text)
    return isAnswer ? [sentence, asStated(before)] : [sentence]
  })
}

function isAsked(notice: NoticeText, sentence: Sentence): boolean {
  return isQuestion(notice, sentence) && sentence.text.search(yesOrNo) >= 0
}

function asStated(question: Sentence): Sentence {
  return { ...question, text: question.text.replaceAll(yesOrNo, (words) => '须'.padStart(words.length, ' ')) }
}
