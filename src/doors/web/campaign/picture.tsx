import { raw } from 'hono/html'

const sign: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const attribute = (text: string) => text.replace(/[&"<>]/g, (one) => sign[one] ?? one)

/**
 * A chart: drawn into the page, where it has the font of the page, once it comes into sight; without a script it is
 * a picture with the fonts of the system.
 */
export function Picture(props: { name: string; source: string; told: string }) {
  const [source, told] = [attribute(props.source), attribute(props.told)]
  return (
    <div class="picture" role="img" aria-label={props.told}>
      {raw(
        `<turbo-frame id="picture-${attribute(props.name)}" src="${source}" loading="lazy">` +
          `<noscript><img src="${source}" alt="${told}"></noscript></turbo-frame>`,
      )}
    </div>
  )
}
