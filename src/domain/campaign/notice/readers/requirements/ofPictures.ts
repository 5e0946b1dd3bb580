/** 提交电子文件，JPG格式; 交电子文件，文件不小于2MB: the file of a picture. */
export const ofPicture =
  /^[,(]?每[张幅]|^[,(](?:文件|大小|容量|像素|[长短]边)[^,。;]{0,8}\d(?:\.\d)?(?:M|K|兆|万?像素)|^[,(]?(?:统一|须|应|均)?(?:为|采用|使用|用)?(?:JPE?G|TIFF?|PNG)/i
const pictures = /照片|图片|底片|书画|原作|胶片|字画|画作|家书|手迹|手稿|手写稿|老物件|藏品/
const papers = /盖章|签[字章名]|公章|表|书(?!画|信)|材料|证/

/** 老照片请扫描成JPG: what is scanned is a picture, no paper; 图片和|盖章扫描的申报表 is one. */
export function isOfPictures(clause: string, scan: string): boolean {
  if (papers.test(scan)) return false
  const near = clause.slice(-40)
  return pictures.test(near) && !papers.test(near.replaceAll(/(?:毕业)?证书?|奖状|书信|家书|校徽/g, ''))
}
