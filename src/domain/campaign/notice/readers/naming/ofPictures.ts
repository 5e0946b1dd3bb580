/** 图片文件名标明时间、地点 tells of a picture; 照片命名为“时间+地点”, joined by signs, is how its file is called. */
export function isCaption(text: string, from: number, words: string): boolean {
  if (isOfCaption(text.slice(0, from), words)) return true
  const lead = /(?:照片|图片|图)([^,。;]{0,16})$/.exec(text.slice(0, from))?.[1]
  if (lead === undefined || !/时间|日期|地点/.test(words)) return false
  const behind = text.slice(from + words.length)
  const isNaming =
    /命名|文件名/.test(lead) || /^[”"’」】]?(?:(?:的?(?:格式|形式))?命名|作?为文件名)/.test(behind)
  return !isNaming || !/[+_-]/.test(words)
}

/** 老照片背面或文件名注明时间、地点、人物: what tells of a picture and names no work. */
function isOfCaption(before: string, words: string): boolean {
  return /照片|图片/.test(before) && /^(?:拍摄)?(?:时间|地点|人物|事件|日期|内容|背景|、){5,}$/.test(words)
}
