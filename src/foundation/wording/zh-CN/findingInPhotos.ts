/** What a check found in the photos and their captions; by finding code. */
export const findingInPhotos = {
  'photos-none': { message: '没有附照片。', remedy: '照片可以不附；如果要附，请不少于{min}张。' },
  'photos-missing': { message: '还没有附照片。', remedy: '请附不少于{min}张活动照片。' },
  'photos-too-few': {
    message: '有{count}张不同的照片，不足{min}张。',
    remedy: '请再补充{missing}张；重复的照片不计数。',
  },
  'photos-too-few-unlike': {
    message: '看起来不同的照片只有{count}张，不足{min}张。',
    remedy: '请核对；如确有照片重复，请再补充{missing}张。',
  },
  'photos-too-many': { message: '有{count}张照片，超出{max}张的限制。', remedy: '请去掉{over}张。' },
  'photo-lost': { message: '第{number}张照片的文件找不到。', remedy: '请删除后重新上传。' },
  'photo-empty': { message: '第{number}张照片（{name}）是空文件。', remedy: '请重新上传原图。' },
  'photo-unreadable': {
    message: '第{number}张（{name}）不是能识别的图片。',
    remedy: '请上传 {asked} 格式的照片。',
  },
  'photo-disguised': {
    message: '第{number}张（{name}）文件名像 {asked}，内容却是 {format}。',
    remedy: '只改文件名不能改变格式，请上传相机或手机拍摄的原图，或用看图软件另存为 {asked}。',
  },
  'photo-wrong-format': {
    message: '第{number}张（{name}）是 {format} 格式，要求 {asked} 格式。',
    remedy: '请另存为 {asked} 格式后重新上传。',
  },
  'photo-truncated': {
    message: '第{number}张（{name}）文件不完整。',
    remedy: '可能没有传完或已损坏，请重新上传原图。',
  },
  'photo-too-small': {
    message: '第{number}张（{name}）太小：{size}，{width}×{height}（{pixels}万像素），两种读法都不到1M。',
    remedy: '请上传原图（不小于 {minSize}、{minPixels}万像素），不要用微信转发的图片。',
  },
  'photo-few-bytes': {
    message: '第{number}张（{name}）文件为 {size}，不足 {minSize}。',
    remedy: '请上传原图，不要用压缩后的图片。',
  },
  'photo-few-pixels': {
    message: '第{number}张（{name}）为 {width}×{height}（{pixels}万像素），不足{minPixels}万像素。',
    remedy: '请上传原图，不要用缩小后的图片。',
  },
  'photo-bytes-doubtful': {
    message: '第{number}张（{name}）像素够（{pixels}万），但文件只有 {size}，不足 {minSize}。',
    remedy: '“像素大于1M”如按文件大小理解则不合格，请尽量换成原图。',
  },
  'photo-pixels-doubtful': {
    message:
      '第{number}张（{name}）文件够大（{size}），但只有 {width}×{height}（{pixels}万像素），不足{minPixels}万像素。',
    remedy: '“像素大于1M”如按像素数理解则不合格，请尽量换成原图。',
  },
  'photo-too-large': {
    message: '第{number}张（{name}）为 {size}，超过 {maxSize}。',
    remedy: '请适当压缩后重新上传。',
  },
  'photo-side-too-short': {
    message: '第{number}张（{name}）为 {width}×{height}，边长不足。',
    remedy: '长边不少于{minLong}像素，短边不少于{minShort}像素，请换成原图。',
  },
  'photo-side-too-long': {
    message: '第{number}张（{name}）为 {width}×{height}，边长超出。',
    remedy: '长边不超过{maxLong}像素，短边不超过{maxShort}像素，请缩小后重新上传。',
  },
  'photo-recompressed': {
    message: '第{number}张（{name}，{width}×{height}）像是经微信等工具压缩过的图片。',
    remedy: '如有原图，请用原图替换；传送时请勾选“原图”。',
  },
  'photo-enlarged': {
    message:
      '第{number}张（{name}）为 {width}×{height}，细节却不及这个尺寸，可能由小图放大，也可能没有对准焦点或抖动。',
    remedy: '如有相机或手机拍摄的原图，请用原图替换；确为原图的，可以保留。',
  },
  'photo-saved-anew': {
    message:
      '第{number}张（{name}）曾被重度压缩（比现在粗约 {times} 倍），又以更高质量另存，文件大小不代表画质。',
    remedy: '请附相机或手机拍摄的原图，不要为凑大小另存。',
  },
  'photo-edited': {
    message: '第{number}张（{name}）经“{software}”处理过。',
    remedy: '请确认没有改变照片的真实内容，最好提供原图。',
  },
  'photo-date-differs': {
    message: '第{number}张照片说明的时间是“{caption}”，相机记录的是 {taken}。',
    remedy: '请核对；如相机时间不准，可以保留并向审查人员说明。',
  },
  'photo-twice': {
    message: '第{number}张与第{first}张是同一个文件。',
    remedy: '请换一张；重复的照片不计入张数。',
  },
  'photo-looks-twice': {
    message: '第{number}张看起来与第{first}张是同一张照片。',
    remedy: '请核对；如是同一张，请换一张，重复的照片不计入张数。',
  },
  'photo-may-be-asked': {
    message: '审查时可能会询问第{number}张照片的来源。',
    remedy: '请确认照片为本案例的活动照片，并保留原图备查。',
  },
  'photo-in-other-case': {
    message: '第{number}张照片也用在另一个案例中：{title}。',
    remedy: '请核对，每个案例应使用自己的活动照片。',
  },
  'caption-time-over': {
    message: '第{number}张照片说明的时间有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；请只写年月日。',
  },
  'caption-place-over': {
    message: '第{number}张照片说明的地点有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；请只写地点。',
  },
  'caption-activity-over': {
    message: '第{number}张照片说明的活动内容有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；提交前请精简。',
  },
  'caption-no-time': {
    message: '第{number}张照片没有写明时间。',
    remedy: '请写到年月日，如 2018年7月12日。',
  },
  'caption-no-place': { message: '第{number}张照片没有写明地点。', remedy: '请写明拍摄地点。' },
  'caption-no-activity': {
    message: '第{number}张照片没有写明活动内容。',
    remedy: '请写明在做什么、有哪些人参加。',
  },
  'caption-time-unclear': {
    message: '第{number}张照片的时间“{text}”不够明确。',
    remedy: '建议写到年月日，如 2018年7月12日。',
  },
  'caption-time-in-future': {
    message: '第{number}张照片的时间“{text}”晚于今天（{today}）。',
    remedy: '请核对时间。',
  },
  'photo-inflated': {
    message: '第{number}张（{name}）只有 {width}×{height}，文件却有 {size}，像是放大或以最高质量另存过。',
    remedy: '请附相机或手机拍摄的原图，不要为凑大小另存。',
  },
  'photo-before-period': {
    message: '第{number}张照片的时间是{day}，早于{floor}。',
    remedy: '请核对拍摄时间，或换用征集时间范围内的照片。',
  },
  'photo-places-apart': {
    message: '第{number}张与第{first}张都写着“{place}”，拍摄位置却相距约{kilometres}公里。',
    remedy: '请核对图片说明中的地点。',
  },
}
