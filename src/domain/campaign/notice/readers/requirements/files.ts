import { ofPicture } from './ofPictures.ts'

/** 扫描成|电子文件, JPG格式|电子文件, 照片2张（|电子版）: the file of a picture or of a print. */
const ofScan =
  /(?:插|嵌|粘贴|排|编|置)[入在进到至于](?:案例|正文)?的?$|(?:扫描|翻拍|拍照|拍摄)[成为](?:(?![与和及同])[^,。;]){0,16}$|(?:JPE?G|TIFF?|PNG|RAW)(?:格式|文件)?的?$|[张幅]\($|[照图][^。;]{0,14}[张幅],$/i
/** 案例集|电子版: of what the organiser prints. */
const ofPrint = /(?:案例集|汇编|选编|文集|作品集|画册|本通知)的?$/
/** 照片|电子版, 图片以|电子文件|形式提交. */
const ofPictureAlone =
  /(?:^|[,;:。(])[^,;:。、和及与]{0,12}(?:照片|图片|图像|插图|底片|摄影(?:作品)?)(?:[均须请应也]|统一|一律|一并|同时)*(?:的|以|[是用为]|采用|提[交供]|报送?)?$/
/** 一个案例形成一个|电子文档: what holds one case by itself. */
const holdsOne =
  /(?:形成|[存建做作]|[存建做作编][为成立]|制[作成]|对应|保存为|[一每单各1][个篇份件则项例章部]?(?:案例|故事|作品|成果|项目|论文|文章|稿件|征文|事迹)?)[一1]个(?:独立|单独)?的?$/

/** 作品为|电子文件|、JPEG格式: what works of pictures or films are themselves. */
const ofWork =
  /(?:作品|照片|图片|影像|[短微]?视频|音频)(?:[均须请应]|统一|一律)*(?:为|是|采用|以|使用|提[交供])$/
const ofFormat = /^[、,(]?(?:格式)?[:为]?(?:JPE?G|TIFF?|PNG|MP[34]|MOV|AVI|WAV)/i

/** Whether a file that stands between some words is that of a picture, what holds one work, or what the organiser makes. */
export function isOtherFile(lead: string, tail: string): boolean {
  if (ofWork.test(lead) && ofFormat.test(tail)) return true
  return ofPicture.test(tail) || [ofScan, ofPrint, ofPictureAlone, holdsOne].some((words) => words.test(lead))
}

const disc = /^(?![^,。;]*电子)[^,。;]*(?:光盘|U盘|优盘)/

/** （四）现场照片。不少于3张，|刻录光盘: what goes on a disc in a line that pictures or films head. */
export function isDiscOfLine(line: string, name: string): boolean {
  return disc.test(name) && /^[一-鿿]{0,8}(?:照片|图片|视频|录像|影像资料)[。:]/.test(line)
}

/** 作品刻录光盘: films and pictures that go on a disc are the works themselves. */
export function isDiscOfWorks(clause: string, name: string): boolean {
  return (
    disc.test(name) &&
    /作品|视频|录像|照片|图片|微电影/.test(clause) &&
    !/材料|文稿|案例|电子|教案|课件|申报/.test(clause)
  )
}
