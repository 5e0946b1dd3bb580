/** What a certificate is for: an excellent case, or an excellent organisation (notice 三、4). */
export const certificateKinds = ['case', 'organisation'] as const
export type CertificateKind = (typeof certificateKinds)[number]

const mark: Readonly<Record<CertificateKind, string>> = { case: '案证', organisation: '组证' }

/** The number of a certificate, counted by kind and year, without leading noughts (GB/T 9704): 案证〔2019〕12号. */
export function certificateNumber(kind: CertificateKind, year: number, sequence: number): string {
  return `${mark[kind]}〔${year}〕${sequence}号`
}

/** Reads a certificate's number as people type it, with any brackets and with or without 号; `null` for others. */
export function readCertificateNumber(
  text: string,
): { kind: CertificateKind; year: number; sequence: number } | null {
  const found = /^(案证|组证)[〔[（(【](\d{4})[〕\]）)】](?:第)?0*([1-9]\d{0,5})号?$/.exec(
    text.replace(/\s/g, ''),
  )
  const kind = certificateKinds.find((candidate) => mark[candidate] === found?.[1])
  if (!found || !kind) return null
  return { kind, year: Number(found[2]), sequence: Number(found[3]) }
}
