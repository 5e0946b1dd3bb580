/** What became of an upload: what the page shows of it, or why it was not taken; no message means the network. */
export type Uploaded = { readonly html: string } | { readonly message: string | null }

/** Sends one file and tells how far it is, in percent. */
export function upload(
  url: string,
  field: string,
  file: File,
  progress: (percent: number) => void,
): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.append(field, file, file.name)
    request.open('POST', url)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) =>
      progress(total > 0 ? Math.round((loaded / total) * 100) : 0)
    request.onload = () => {
      const answer = (request.response ?? {}) as { html?: string; message?: string }
      resolve(
        request.status < 300 && answer.html ? { html: answer.html } : { message: answer.message ?? null },
      )
    }
    request.onerror = () => resolve({ message: null })
    request.send(body)
  })
}
