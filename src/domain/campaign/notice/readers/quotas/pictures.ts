import { kindsListed } from '../../listedKinds.ts'
import { type NoticeText, titleOf } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import type { ReadRule } from '../../reading.ts'

/** How the numbers of a notice are read that calls for pictures: by what a sentence says, and back as it is printed. */
export type Pictures = {
  readonly spoken: (words: string) => string
  readonly printed: (rule: ReadRule<'quota'>) => ReadRule<'quota'>
}

/** 现征集老照片和回忆文章; 照片类 among the kinds that are called for. */
function callsForPictures(notice: NoticeText): boolean {
  if (/摄影|照片|影像|图片|随手拍|老照/.test(titleOf(notice))) return true
  return called.test(notice.text) || kindsListed(notice).some((kind) => /(?:照片|图片|摄影)类?$/.test(kind))
}

const called =
  /征集(?:[一-鿿]{1,8}[、和及与])?(?:一批)?(?:反映[一-鿿]{2,12}的)?(?:[老旧]?照片|老照|影像)(?=[,。;、和及与])/

const sheets = /(?<=[\d二两三四五六七八九十])张(?![家村桥湖江])/g

/**
 * 关于征集老照片和家书的函: photos that are called for are works, and no papers that go with one. They are counted as
 * 摄影 are, by the 幅, and called as printed again.
 */
export const picturesOf = oncePerNotice((notice): Pictures => {
  if (!callsForPictures(notice)) return { spoken: (words) => words, printed: (rule) => rule }
  if (notice.text.includes('摄影'))
    return { spoken: (words) => words.replaceAll(sheets, '幅'), printed: (rule) => rule }
  return {
    spoken: (words) => words.replaceAll(sheets, '幅').replaceAll('照片', '摄影'),
    printed: (rule) =>
      rule.appliesTo === undefined ? rule : { ...rule, appliesTo: rule.appliesTo.replaceAll('摄影', '照片') },
  }
})
