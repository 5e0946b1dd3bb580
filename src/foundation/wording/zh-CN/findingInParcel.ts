/** What a check found in the files in which a case came; by finding code. */
export const findingInParcel = {
  'document-missing': { message: '没有找到案例材料。', remedy: '请附上案例材料的 Word 文件（docx）。' },
  'document-unreadable': {
    message: '文件“{name}”读不出内容。',
    remedy: '请用 Word 或 WPS 重新打开，另存为 docx 文件后再报；扫描件请附上带文字的原稿。',
  },
  'documents-several': {
    message: '有{count}个文件都像案例材料：{names}。',
    remedy: '一个案例撰写一个材料：同一案例请合并为一个文件，不同案例请分别报送。',
  },
  'document-several-cases': {
    message: '一个文件里像有{count}个案例：“{first}”“{second}”。',
    remedy: '一个案例撰写一个材料，请拆开单独报送。',
  },
  'title-without-union': {
    message: '标题里没有工会名称。',
    remedy: '标题格式为“工会名称+题目”，请补上工会全称。',
  },
  'photos-in-document': {
    message: '材料中插有{count}张图片，没有作为照片文件附上。',
    remedy: '插在 Word 里的图片已被压缩，请把原图作为单独的文件附上。',
  },
  'form-missing': { message: '没有找到申报表。', remedy: '请填写通知所附的申报表，随案例一并报送。' },
  'form-unreadable': {
    message: '申报表是扫描件或读不出文字，未能核对。',
    remedy: '请另附 Word 版申报表，扫描件保留作盖章凭证。',
  },
  'form-undivided': {
    message: '申报表的案例简介没有分项。',
    remedy: '案例简介应包括实施背景、过程、主要做法及工作效果，建议分项写明。',
  },
  'form-disagrees': {
    message: '申报表与材料的“{label}”不一致：表中为“{form}”，材料中为“{material}”。',
    remedy: '请核对后改为一致。',
  },
  'opinion-missing': { message: '申报表中没有推荐单位意见。', remedy: '请由推荐单位填写意见并盖章。' },
  'opinion-undated': { message: '推荐单位意见没有写日期。', remedy: '请补上日期。' },
  'opinion-in-future': { message: '推荐单位意见的日期{day}晚于今天（{today}）。', remedy: '请核对日期。' },
  'opinion-before-notice': {
    message: '推荐单位意见的日期{day}早于通知印发的日期（{notice}）。',
    remedy: '请核对日期。',
  },
  'private-number-in-name': {
    message: '文件名“{name}”中含有电话或身份证号码。',
    remedy: '请改掉文件名，不要在文件名里写个人信息。',
  },
}
